package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Names in a row: "A, B and the C". */
final class NameLists {
    private NameLists() {}

    /** The names from a word on, the word's own first; empty if none stands there. */
    static List<Mention> from(Report report, Sentence sentence, int start) {
        List<Mention> list = new ArrayList<>();
        int i = start;
        while (i < sentence.size()) {
            int name = sentence.lower(i).equals("the") ? i + 1 : i;
            Mention mention = report.names().at(sentence, name);
            if (mention == null
                    || mention.from() != name
                    || !mention.entity().type().acts()) {
                break;
            }
            list.add(mention);
            i = after(sentence, mention.to() + 1);
            if (i < 0) {
                break;
            }
        }
        return list;
    }

    /** The word after a comma, "and" or both; -1 if the list ends here. */
    private static int after(Sentence sentence, int i) {
        boolean comma = sentence.lower(i).equals(",");
        boolean and = sentence.lower(comma ? i + 1 : i).matches("and|&");
        return and ? (comma ? i + 2 : i + 1) : comma ? i + 1 : -1;
    }

    /** The names up to a word, in order; the last of them ends with it. */
    static List<Mention> upTo(Report report, Sentence sentence, int end) {
        List<Mention> list = new ArrayList<>();
        int i = end;
        while (i >= 0) {
            Mention mention = report.names().at(sentence, i);
            if (mention == null || mention.to() != i || !mention.entity().type().acts()) {
                break;
            }
            list.add(mention);
            int before = mention.from() - 1;
            if (before >= 0 && sentence.lower(before).equals("the")) {
                before--;
            }
            boolean and = before >= 0 && sentence.lower(before).equals("and");
            before -= and ? 1 : 0;
            boolean comma = before >= 0 && sentence.lower(before).equals(",");
            before -= comma ? 1 : 0;
            if (!and && !comma || list.size() == 1 && !and) {
                break;
            }
            i = before;
        }
        Collections.reverse(list);
        return list;
    }

    /** The names up to a word, joined by commas alone: "A, B" of "A, B and others". */
    static List<Mention> row(Report report, Sentence sentence, int end) {
        List<Mention> row = new ArrayList<>();
        Mention last = endingAt(report, sentence, end);
        while (last != null && last.entity().type().acts()) {
            row.addFirst(last);
            int before = last.from() - (sentence.lower(last.from() - 1).equals("the") ? 2 : 1);
            last = sentence.lower(before).equals(",") ? endingAt(report, sentence, before - 1) : null;
        }
        return row;
    }

    /** The name that ends at a word, if one does. */
    static @Nullable Mention endingAt(Report report, Sentence sentence, int end) {
        Mention mention = end < 0 ? null : report.names().at(sentence, end);
        return mention != null && mention.to() == end ? mention : null;
    }

    /** Who a noun stands for; the name beside it goes before what else is known: "the former president, Ana Diaz". */
    static List<Actor> actors(Report report, Sentence sentence, Token noun) {
        if (report.names().at(sentence, noun.index()) == null && !noun.isPronoun()) {
            Token beside = sentence.child(noun, "appos");
            Token of = beside == null ? sentence.child(noun, "nmod") : null;
            beside = of == null ? beside : sentence.child(of, "appos");
            Token above = noun.is("appos") ? sentence.head(noun) : null;
            List<Actor> several = several(report, sentence, noun);
            if (several.size() > 1) {
                return several;
            }
            for (Token name : new Token[] {beside, above}) {
                if (name != null && report.names().at(sentence, name.index()) != null) {
                    return report.actors().all(sentence, name);
                }
            }
        }
        List<Actor> all = joined(report, sentence, noun);
        List<Actor> listed = including(report, sentence, noun);
        return listed.isEmpty() ? all : listed;
    }

    /** "the minister, A, his counterpart, B, and X's C": three, whom a parser takes for one man's names. */
    private static List<Actor> several(Report report, Sentence sentence, Token noun) {
        List<Actor> found = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            Mention name =
                    child.is("appos") || child.is("conj") ? report.names().at(sentence, child.index()) : null;
            if (name != null && name.entity().type() == EntityType.PERSON) {
                found.add(Actor.named(name.entity()));
            }
        }
        boolean titled = sentence.children(noun, "appos").size() > 2;
        return titled ? found.stream().distinct().toList() : List.of();
    }

    /** Each of those joined; "the rebels and their ally, the Front": the Front. */
    private static List<Actor> joined(Report report, Sentence sentence, Token noun) {
        List<Actor> all = report.actors().all(sentence, noun);
        List<Actor> found = new ArrayList<>(all);
        for (Token each : sentence.children(noun, "conj")) {
            Token beside = sentence.child(each, "appos");
            boolean named = beside != null
                    && report.names().at(sentence, each.index()) == null
                    && report.names().at(sentence, beside.index()) != null;
            Actor plain = named ? report.actors().at(sentence, each) : null;
            if (plain != null && plain.entity() == null && beside != null) {
                found.remove(plain);
                found.addAll(report.actors().all(sentence, beside));
            }
        }
        return found;
    }

    /** "thirty countries, including A, B and C": those named. */
    private static List<Actor> including(Report report, Sentence sentence, Token noun) {
        if (!noun.tag().equals("NNS") || report.names().at(sentence, noun.index()) != null) {
            return List.of();
        }
        for (int i = noun.index() + 1; i < Math.min(sentence.size() - 1, noun.index() + 6); i++) {
            if (sentence.lower(i).equals("including") || sentence.reads(i, "among", "them")) {
                return from(report, sentence, sentence.lower(i).equals("including") ? i + 1 : i + 2).stream()
                        .flatMap(m -> report.actors().all(sentence, sentence.token(m.to())).stream())
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }
}
