package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Actors;
import org.parley.reader.mention.Entity;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Whom or what a deed is done to: actors and people, places, and what is fought over. */
final class Targets {
    private Targets() {}

    /** The names of what a noun phrase stands for, each of a list; empty where it is no one and nowhere. */
    static List<String> of(Report report, Sentence sentence, @Nullable Token word) {
        Token head = Antecedents.of(report, sentence, word);
        if (head == null) {
            return List.of();
        }
        Mention meant = Meant.by(report, sentence, head);
        if (meant != null) {
            return List.of(printed(sentence, meant));
        }
        Mention name = report.names().at(sentence, head.index());
        Entity main = report.offices().mainEntity();
        boolean compass = name == null && sentence.lower(head.index()).matches("north|south|east|west");
        if (compass && main != null && sentence.children(head, "nmod").isEmpty()) {
            return List.of(main.name());
        }
        List<Token> of = Clauses.behind(sentence, head, "of");
        if (name == null && Senses.is("governing", head.lemma()) && !of.isEmpty()) {
            return List.of(sentence.text(head.index(), of.getFirst().index()));
        }
        Set<String> found = new LinkedHashSet<>();
        if (name == null || !name.seat()) {
            Holders.of(report, sentence, head).forEach(actor -> found.add(uncounted(actor.name())));
        }
        if (found.isEmpty()) {
            for (Token each : Actors.conjuncts(sentence, head)) {
                String one = one(report, sentence, each);
                if (one != null) {
                    found.add(one);
                }
            }
        }
        return new ArrayList<>(found);
    }

    /** The same where only someone can be meant: a capital stands for its state. */
    static List<String> parties(Report report, Sentence sentence, @Nullable Token word) {
        List<String> named =
                Holders.of(report, sentence, word).stream().map(Actor::name).toList();
        return named.isEmpty() ? of(report, sentence, word) : named;
    }

    /** Whether a target is told by what it fights with or stands on alone: "tanks", "positions". */
    static boolean isThing(String name) {
        boolean named = name.chars().anyMatch(Character::isUpperCase);
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !named && Senses.is("act.thing", Holders.single(last));
    }

    private static @Nullable String one(Report report, Sentence sentence, Token head) {
        Mention mention = report.names().at(sentence, head.index());
        if (mention != null && !(mention.adjective() && head.is("amod"))) {
            return printed(sentence, mention);
        }
        Token whose = sentence.child(head, "nmod:poss");
        Actor owner = whose == null ? null : Holders.one(report, sentence, whose);
        if (owner != null && (!Senses.is("act.site", head.lemma()) || isOwned(head))) {
            return owner.name();
        }
        for (Token of : Clauses.behind(sentence, head, "of", "held", "against")) {
            Mention meant = Meant.by(report, sentence, of);
            Actor actor = meant == null ? Holders.one(report, sentence, of) : Actor.named(meant.entity());
            Mention place = report.names().at(sentence, of.index());
            if (actor != null) {
                return actor.name();
            }
            if (Senses.is("act.counted", head.lemma()) || head.tag().equals("CD")) {
                return one(report, sentence, of);
            }
            if (place != null) {
                return Report.placeName(place);
            }
        }
        boolean site = Senses.is("act.site", head.lemma()) || Senses.is("people", head.lemma());
        if (site) {
            return uncounted(report.actors().phrase(sentence, head));
        }
        List<Actor> theirs = Holders.modifiers(report, sentence, head);
        return theirs.size() == 1 && isOwned(head) ? theirs.getFirst().name() : null;
    }

    /** The name of someone; of somewhere the printed one, with its side: "southern Ruritania". */
    private static String printed(Sentence sentence, Mention mention) {
        if (!Report.isPlace(mention)) {
            return mention.entity().name();
        }
        boolean side = mention.sentence() == sentence
                && !mention.adjective()
                && sentence.lower(mention.from() - 1).matches("(north|south|east|west|central).*");
        return side ? sentence.text(mention.from() - 1, mention.to()) : Report.placeName(mention);
    }

    private static boolean isOwned(Token head) {
        return Senses.is("act.thing", head.lemma()) || Senses.is("act.belonging", head.lemma());
    }

    /** The words of a noun phrase, uncounted. */
    static String words(Report report, Sentence sentence, Token head) {
        return uncounted(report.actors().phrase(sentence, head));
    }

    /** "at least 20 civilians": the civilians. */
    private static String uncounted(String name) {
        return name.replaceFirst(
                "(?i)^(?:(?:at least|about|nearly|almost|more than|over|some|around|up to|as many as) )?"
                        + "(?:[\\d,.]+|two|three|four|five|six|seven|eight|nine|ten|dozens of|scores of|hundreds of) ",
                "");
    }
}
