package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Meeting.Outcome;
import org.parley.record.claim.Modality;

/** What the words around a verb of ending say came of the talks: "ended with a deal", "closed with nothing agreed". */
final class Outcomes {
    private static final Set<String> FAILING = Set.of("collapse", "fail", "founder", "break", "falter", "unravel");

    private Outcomes() {}

    /** Null where they say nothing of it. */
    static @Nullable Outcome of(Sentence sentence, Token verb) {
        if (verb.lemma().equals("adjourn")) {
            return Outcome.ADJOURNED;
        }
        if (failed(sentence, verb)) {
            return Outcome.ENDED_WITHOUT_AGREEMENT;
        }
        Outcome with = with(sentence, verb);
        return with != null ? with : beside(sentence, verb);
    }

    private static boolean failed(Sentence sentence, Token verb) {
        return sentence.tokens().stream().anyMatch(t -> t.lemma().equals("without") && t.index() > verb.index())
                || FAILING.contains(verb.lemma());
    }

    /** "with a deal", "in agreement", "with no accord", "with nothing agreed"; not "with a new agreement to meet again". */
    private static @Nullable Outcome with(Sentence sentence, Token verb) {
        List<Token> all = new ArrayList<>(Clauses.behind(sentence, verb, "with", "in"));
        List.copyOf(all).forEach(one -> all.addAll(sentence.children(one, "conj")));
        for (Token what : all) {
            if (sentence.lower(what.index()).equals("nothing")
                    || sentence.children(what, "nsubj").stream()
                            .anyMatch(n -> sentence.lower(n.index()).equals("nothing"))) {
                return Outcome.ENDED_WITHOUT_AGREEMENT;
            }
            if (isAccord(sentence, what)) {
                return isNone(sentence, what) ? Outcome.ENDED_WITHOUT_AGREEMENT : Outcome.AGREED;
            }
        }
        return null;
    }

    /** "reached an agreement as the talks closed", "there was no deal when the talks ended", "a deal ended the talks". */
    private static @Nullable Outcome beside(Sentence sentence, Token verb) {
        Token subject = Clauses.subjectToken(sentence, verb);
        if (subject != null && isAccord(sentence, subject) && !isNone(sentence, subject)) {
            return Outcome.AGREED;
        }
        Token above = above(sentence, verb);
        if (above == null) {
            return null;
        }
        Token made = Clauses.patient(sentence, above);
        if (made != null && Senses.is("agreement.conclude", above.lemma()) && isAccord(sentence, made)) {
            boolean done = Happening.modality(sentence, above) == Modality.ACTUAL;
            return isNone(sentence, made) ? Outcome.ENDED_WITHOUT_AGREEMENT : done ? Outcome.AGREED : null;
        }
        boolean there = sentence.child(above, "expl") != null
                && sentence.child(above, "nsubj") instanceof Token none
                && isAccord(sentence, none)
                && isNone(sentence, none);
        return there ? Outcome.ENDED_WITHOUT_AGREEMENT : null;
    }

    /** Of "as the talks ended", whichever the parser hung from the clause before: the verb or the talks. */
    private static @Nullable Token above(Sentence sentence, Token verb) {
        Token clause = verb.relation().equals("acl") ? sentence.head(verb) : verb;
        boolean marked = clause != null
                && sentence.children(clause).stream()
                        .anyMatch(m -> m.index() < verb.index()
                                && sentence.lower(m.index()).matches("as|when"));
        Token above = marked && clause != null ? sentence.head(clause) : null;
        return above != null && (clause == verb ? verb.is("advcl") : above.isVerb()) ? above : null;
    }

    /** An accord as such: one on something, or to do something, may be about less than the talks were. */
    private static boolean isAccord(Sentence sentence, Token noun) {
        return noun.isNoun()
                && noun.tag().equals("NN")
                && Senses.is("agreement.accord", noun.lemma())
                && sentence.child(noun, "acl") == null
                && Clauses.behind(sentence, noun, "on", "over", "about").stream()
                        .allMatch(Timing::isDay);
    }

    private static boolean isNone(Sentence sentence, Token noun) {
        return sentence.children(noun, "det").stream()
                .anyMatch(d -> sentence.lower(d.index()).equals("no"));
    }
}
