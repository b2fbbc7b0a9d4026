package org.parley.reader.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Where the talks stand in the clause of a verb: below it, as its object, behind "from". */
final class MeetingClause {
    private MeetingClause() {}

    /** The talks below a verb, or else those that the words before are about. */
    static @Nullable Gathering meeting(Report report, Sentence sentence, Token verb) {
        Gathering best = null;
        for (Gathering each : report.gatherings().in(sentence)) {
            if (sentence.dominates(verb, each.head())
                    && (best == null || distance(each, verb) < distance(best, verb))) {
                best = each;
            }
        }
        return best != null ? best : report.gatherings().topic(sentence, verb.index());
    }

    private static int distance(Gathering gathering, Token verb) {
        return Math.abs(gathering.head().index() - verb.index());
    }

    static boolean hasMeeting(Report report, Sentence sentence, Token verb) {
        return report.gatherings().in(sentence).stream().anyMatch(g -> sentence.dominates(verb, g.head()));
    }

    static boolean isMeeting(Report report, Sentence sentence, @Nullable Token noun) {
        return noun != null
                && report.gatherings().in(sentence).stream()
                        .anyMatch(g -> g.head() == noun
                                || Setting.of(sentence, g.head()).top() == noun);
    }

    /** Whether talks, or a noun with talks behind it ("the opening of the talks"), are what it is done to. */
    static boolean objectMeeting(Report report, Sentence sentence, Token verb) {
        return isMeeting(report, sentence, Clauses.patient(sentence, verb));
    }

    /** "his decision not to attend": the noun, whatever the parser hung the verb from. */
    static @Nullable Token nounBefore(Sentence sentence, Token verb) {
        int i = verb.index() - 1;
        while (i >= 0 && sentence.lower(i).matches("to|not|of|against")) {
            i--;
        }
        Token noun = sentence.at(i);
        return noun != null && noun.isNoun() && i < verb.index() - 1 ? noun : null;
    }

    static boolean behindMeeting(Report report, Sentence sentence, Token head, String... prepositions) {
        return Clauses.behind(sentence, head, prepositions).stream().anyMatch(n -> isMeeting(report, sentence, n));
    }

    static boolean object(Sentence sentence, Token verb, String sense) {
        Token object = Clauses.patient(sentence, verb);
        return object != null && Senses.is(sense, object.lemma());
    }

    static boolean hasParticle(Sentence sentence, Token verb, String... particles) {
        return sentence.children(verb).stream()
                        .anyMatch(c -> (c.is("compound") || c.is("advmod"))
                                && c.index() > verb.index()
                                && Set.of(particles).contains(sentence.lower(c.index())))
                || Set.of(particles).contains(sentence.lower(verb.index() + 1));
    }

    /** "threatened to pull out", "considers a boycott". */
    static boolean isThreatened(Sentence sentence, Token verb) {
        return sentence.head(verb) instanceof Token head
                && Set.of("threaten", "consider", "warn", "mull", "weigh", "contemplate", "threat", "warning")
                        .contains(head.lemma());
    }

    /** "a decision on whether to attend": who decides. */
    static @Nullable Token subjectAbove(Sentence sentence, Token verb) {
        for (Token t = sentence.head(verb); t != null; t = sentence.head(t)) {
            if (sentence.child(t, "nmod:poss") instanceof Token owner && !t.isVerb()) {
                return owner;
            }
            if ((t.isVerb() || sentence.child(t, "cop") != null)
                    && Clauses.subjectToken(sentence, t) instanceof Token subject) {
                return subject;
            }
        }
        return null;
    }
}
