package org.parley.reader.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Mention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** Deeds of headlines whose verb the parser took for a noun: "Ruritania shells rebel town", three nouns in a row to it. */
final class HeadlineDeeds {
    private HeadlineDeeds() {}

    static void find(Report report, Sentence sentence, Token verb, List<Deeds> found) {
        Token head = sentence.head(verb);
        Token before = sentence.at(verb.index() - 1);
        boolean noun = verb.tag().equals("NNS") && verb.is("compound") && head != null && head.isNoun();
        if (!noun || head == null || before == null || !isHeadline(sentence, verb)) {
            return;
        }
        Act.Type type = Deeds.type(Deeds.VERBS, verb.lemma());
        List<Actor> actors =
                type == Act.Type.ASSAULT || type == Act.Type.COERCE ? doers(report, sentence, before) : List.of();
        if (type != null && !actors.isEmpty()) {
            String rule = "act." + type.code().toLowerCase(Locale.ROOT) + ".headline";
            List<String> targets = List.of(target(report, sentence, verb, head));
            found.add(new Deeds(verb, actors, type, targets, Modality.ACTUAL, 0.6, rule));
        }
    }

    /** A line without a full stop, in which nothing has been told in a tense so far. */
    private static boolean isHeadline(Sentence sentence, Token verb) {
        boolean open = !sentence.lower(sentence.size() - 1).matches("[.!?\"”]");
        return open
                && sentence.tokens().subList(0, verb.index()).stream()
                        .noneMatch(t -> t.tag().matches("VBD|VBZ|VBP|MD"));
    }

    private static List<Actor> doers(Report report, Sentence sentence, Token before) {
        Mention name = report.names().at(sentence, before.index());
        if (name != null) {
            return name.entity().type().acts() ? List.of(Actor.named(name.entity())) : List.of();
        }
        return before.isNoun() ? Deeds.doers(report, sentence, before) : List.of();
    }

    /** The name behind the verb, else the words up to the last noun of the row. */
    private static String target(Report report, Sentence sentence, Token verb, Token head) {
        @Nullable Mention name = report.names().at(sentence, verb.index() + 1);
        return name != null && name.entity().type().isCollective()
                ? name.entity().name()
                : sentence.text(verb.index() + 1, head.index());
    }
}
