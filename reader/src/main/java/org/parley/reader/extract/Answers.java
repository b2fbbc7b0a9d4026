package org.parley.reader.extract;

import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;

/** Talks told as planned because someone called for them: what is planned is then what was called for. */
final class Answers {
    private Answers() {}

    /** "the talks that the envoy called for", "the summit he had proposed". */
    static boolean isCalledFor(Sentence sentence, Token talks) {
        return sentence.children(talks, "acl:relcl").stream()
                .anyMatch(verb -> verb.lemma().matches("call|appeal|propose|demand|request")
                        && sentence.child(verb, "nsubj") instanceof Token caller
                        && !caller.tag().startsWith("W")
                        && Happening.modality(sentence, verb) == Modality.ACTUAL);
    }

    /** "accepted the call of X and will meet", "answering the appeal of X, they will meet", "will meet at the urging of X". */
    static boolean isAnswer(Sentence sentence, Token verb) {
        Token before = verb.is("conj") ? sentence.head(verb) : null;
        boolean accepted = before != null
                && before.lemma().matches("accept|answer|take|heed")
                && Happening.modality(sentence, before) == Modality.ACTUAL
                && isCall(sentence.child(before, "obj"));
        return accepted
                || sentence.children(verb, "advcl").stream()
                        .anyMatch(c -> c.lemma().matches("answer|heed|accept") && isCall(sentence.child(c, "obj")))
                || Clauses.behind(sentence, verb, "at").stream().anyMatch(Answers::isCall);
    }

    private static boolean isCall(@Nullable Token noun) {
        return noun != null && Senses.is("meeting.call", noun.lemma());
    }

    /** The same talks, as called for. */
    static Meeting calledFor(Meeting planned, Envelope envelope) {
        return new Meeting(
                envelope,
                planned.name(),
                planned.parties(),
                planned.places(),
                planned.purpose(),
                planned.format(),
                planned.level(),
                null,
                Meeting.Status.CALLED_FOR);
    }
}
