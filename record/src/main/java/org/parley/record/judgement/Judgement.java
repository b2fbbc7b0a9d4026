package org.parley.record.judgement;

import java.util.List;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.document.Timespan;

/**
 * One decision of a person, a claim of its own kind: it adds to what was read and edits nothing. Of several about one thing
 * the latest counts; a withdrawn one counts as never made. Those about claims hold the claim itself, so that they stay
 * good when a newer reader tells the words otherwise.
 */
public sealed interface Judgement {
    Signature signature();

    /** What the report says is what the claim says. */
    record Accept(Signature signature, Claim claim) implements Judgement {}

    /** The report does not say so. */
    record Reject(Signature signature, Claim claim) implements Judgement {}

    /** The report says something else there. */
    record Correct(Signature signature, Claim claim, Claim instead) implements Judgement {
        public Correct {
            if (!claim.envelope().documentId().equals(instead.envelope().documentId())) {
                throw new IllegalArgumentException("a claim is corrected by one of the same report");
            }
        }
    }

    /** The report says this as well; an analyst's own note is a report too. */
    record Add(Signature signature, Claim claim) implements Judgement {}

    /** Two names, as reports have them, are of one actor. */
    record OneActor(Signature signature, String name, String other) implements Judgement {}

    /** Two names are of different actors. */
    record TwoActors(Signature signature, String name, String other) implements Judgement {}

    /** Two claims, given by their ids, tell of one meeting. */
    record OneMeeting(Signature signature, String claim, String other) implements Judgement {}

    /** Two claims, given by their ids, tell of different meetings. */
    record TwoMeetings(Signature signature, String claim, String other) implements Judgement {}

    /** A holder's position shifted from one claim to another, both given by their ids; nothing but a person tells that. */
    record Shift(Signature signature, String claim, String other) implements Judgement {
        public Shift {
            if (claim.equals(other)) {
                throw new IllegalArgumentException("a position shifts between two claims, not within one");
            }
        }
    }

    /**
     * What a person holds of the claim as it stands: once it is corrected, or a newer reader tells it otherwise, it is graded
     * no longer. A later grade takes the place of an earlier one whole, so that no grade is put together from several hands.
     * The letter is of the source too, and yet given claim by claim: whether it is meant for the outlet, for the speaker
     * quoted or for who relays them, only who gives it knows, and to hand it on to all that they ever said would be a grade
     * that nobody gave.
     */
    record GradeClaim(Signature signature, Claim claim, Grade grade) implements Judgement {}

    /**
     * The report is of this date. What was read under another date stands until it is read again.
     *
     * @param document id of its text
     */
    record DateReport(Signature signature, String document, Timespan date) implements Judgement {}

    /**
     * The report is of this process, which may be one that nothing else tells of.
     *
     * @param document id of its text
     */
    record PlaceReport(Signature signature, String document, String process) implements Judgement {}

    /** Two processes, given by their names, are one, which keeps the first name. */
    record OneProcess(Signature signature, String name, String other) implements Judgement {}

    /**
     * A remark, which changes nothing.
     *
     * @param on id of a claim, or address of an entry
     */
    record Comment(Signature signature, String on, String words) implements Judgement {}

    /** Another judgement, given by its id, counts no longer. */
    record Withdraw(Signature signature, String judgement) implements Judgement {}

    /** The claims that it holds: what was read first, what stands for it last; none if it is of something else. */
    default List<Claim> claims() {
        return switch (this) {
            case Accept j -> List.of(j.claim());
            case Reject j -> List.of(j.claim());
            case Correct j -> List.of(j.claim(), j.instead());
            case Add j -> List.of(j.claim());
            case OneActor j -> List.of();
            case TwoActors j -> List.of();
            case OneMeeting j -> List.of();
            case TwoMeetings j -> List.of();
            case GradeClaim j -> List.of(j.claim());
            case DateReport j -> List.of();
            case Shift j -> List.of();
            case PlaceReport j -> List.of();
            case OneProcess j -> List.of();
            case Comment j -> List.of();
            case Withdraw j -> List.of();
        };
    }

    /** Hash of all that it says, who said it and when. */
    default String id() {
        return Document.hash(JudgementJson.write(this));
    }

    /** The same under another signature. */
    default Judgement signed(Signature by) {
        return switch (this) {
            case Accept j -> new Accept(by, j.claim());
            case Reject j -> new Reject(by, j.claim());
            case Correct j -> new Correct(by, j.claim(), j.instead());
            case Add j -> new Add(by, j.claim());
            case OneActor j -> new OneActor(by, j.name(), j.other());
            case TwoActors j -> new TwoActors(by, j.name(), j.other());
            case OneMeeting j -> new OneMeeting(by, j.claim(), j.other());
            case TwoMeetings j -> new TwoMeetings(by, j.claim(), j.other());
            case Shift j -> new Shift(by, j.claim(), j.other());
            case GradeClaim j -> new GradeClaim(by, j.claim(), j.grade());
            case DateReport j -> new DateReport(by, j.document(), j.date());
            case PlaceReport j -> new PlaceReport(by, j.document(), j.process());
            case OneProcess j -> new OneProcess(by, j.name(), j.other());
            case Comment j -> new Comment(by, j.on(), j.words());
            case Withdraw j -> new Withdraw(by, j.judgement());
        };
    }
}
