package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Mention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** All talks that a report speaks of by a noun; "the talks" takes name, place and parties from those told before. */
final class Gatherings {
    private static final int NEAR = 3;

    private final Report report;
    private final Parties parties;
    private final Map<Sentence, List<Gathering>> bySentence = new HashMap<>();
    private final List<Gathering> all = new ArrayList<>();

    Gatherings(Report report) {
        this.report = report;
        this.parties = new Parties(report, this);
        GatheringPhrase phrase = new GatheringPhrase(report, parties);
        for (Sentence sentence : report.sentences()) {
            List<Gathering> here = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (phrase.isGathering(sentence, token)) {
                    here.add(phrase.of(sentence, token));
                } else if (token.isVerb() && token.lemma().equals("meet")) {
                    all.add(verb(sentence, token));
                }
            }
            all.addAll(here);
            bySentence.put(sentence, here);
        }
        resolve();
    }

    /** "the talks" take what they leave open from others once all are known: they may be named later. */
    private void resolve() {
        for (List<Gathering> here : bySentence.values()) {
            for (int i = 0; i < here.size(); i++) {
                Gathering each = here.get(i);
                boolean open = each.place() == null
                        && !each.proper()
                        && each.parties().size() < 2
                        && each.purpose() == null
                        && isDefinite(each.sentence(), each.head());
                Gathering other = open ? antecedent(each) : null;
                if (other != null) {
                    here.set(i, each.as(other));
                }
            }
        }
    }

    /** "met in Paris", "travelled to Paris to meet": talks that a noun may later stand for. */
    private Gathering verb(Sentence sentence, Token verb) {
        Mention place = report.place(sentence, verb);
        for (Token t = verb; place == null && t != null && t.isVerb(); t = sentence.head(t)) {
            for (Token goal : Clauses.behind(sentence, t, "to", "in")) {
                Mention mention = report.names().at(sentence, goal.index());
                place = mention != null && Report.isPlace(mention) ? mention : place;
            }
        }
        Set<String> met = parties.ofVerb(sentence, verb);
        return new Gathering(
                sentence,
                verb,
                "meeting",
                place == null ? null : Report.placeName(place),
                place != null,
                List.copyOf(met),
                !met.isEmpty(),
                null,
                null,
                true,
                false);
    }

    List<Gathering> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** Who sits at a table. */
    Parties parties() {
        return parties;
    }

    /** The talks told of last before a word; what "they" are that "will open". */
    @Nullable
    Gathering before(Sentence sentence, int token) {
        Gathering last = null;
        for (Gathering each : all) {
            if (isBefore(each, sentence, token)
                    && sentence.index() - each.sentence().index() <= NEAR) {
                last = each;
            }
        }
        return last;
    }

    /** Whether the sentence, or one of the few before it, speaks of talks at all. */
    boolean isSpokenOf(Sentence sentence) {
        return !in(sentence).isEmpty() || before(sentence, 0) != null;
    }

    /** The two or more who met in the talks told of last before a word; none if these were too far back. */
    List<String> pairBefore(Sentence sentence, int token) {
        for (Gathering each : all.reversed()) {
            if (isBefore(each, sentence, token) && each.parties().size() > 1) {
                return sentence.index() - each.sentence().index() <= 2 * NEAR ? each.parties() : List.of();
            }
        }
        return List.of();
    }

    private static boolean isBefore(Gathering each, Sentence sentence, int token) {
        return each.sentence().index() < sentence.index()
                || each.sentence() == sentence && each.head().index() < token;
    }

    private static boolean isDefinite(Sentence sentence, Token head) {
        List<Token> determiners = sentence.children(head, "det");
        return determiners.isEmpty() && head.tag().equals("NNS") && sentence.child(head, "nummod") == null
                || determiners.stream()
                        .anyMatch(d -> Set.of("the", "these", "those", "this").contains(sentence.lower(d.index())));
    }

    /**
     * The talks that a definite phrase may stand for: the last of the same noun that place, name or parties tell apart; else
     * the only such told later; else, for a bare "the meeting", those of the one place that the report has spoken of so far.
     */
    private @Nullable Gathering antecedent(Gathering phrase) {
        Gathering before = null;
        Map<String, Gathering> later = new HashMap<>();
        Map<String, Gathering> places = new HashMap<>();
        for (Gathering each : all) {
            boolean same = each.noun().equals(phrase.noun());
            boolean earlier = each.sentence().index() < phrase.sentence().index();
            if (each.isToldApart() && earlier) {
                before = same ? each : before;
                places.put(String.valueOf(each.place()), each);
            } else if (each.isToldApart() && same && each != phrase && each.sentence() != phrase.sentence()) {
                later.put(String.valueOf(each.place()), each);
            }
        }
        if (before != null) {
            return before;
        }
        Map<String, Gathering> only = later.isEmpty() ? places : later;
        return phrase.bare() && only.size() == 1 ? only.values().iterator().next() : null;
    }
}
