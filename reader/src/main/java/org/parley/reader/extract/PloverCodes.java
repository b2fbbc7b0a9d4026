package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.plover.ClaimEvent;
import org.parley.reader.plover.ClaimEvents;
import org.parley.reader.plover.Coder;
import org.parley.reader.plover.Modes;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Interaction;
import org.parley.record.claim.Interaction.Auxiliary;
import org.parley.record.claim.Interaction.Mode;
import org.parley.record.claim.Link;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Office;
import org.parley.record.claim.Position;
import org.parley.record.claim.Statement;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;

/** Gives the claims of a report that are interactions their codes of PLOVER. */
final class PloverCodes {
    /** What happened longer before the report is background to it. */
    private static final int HISTORICAL_YEARS = 1;

    private final Report report;
    private final PloverParties parties;

    PloverCodes(Report report) {
        this.report = report;
        this.parties = new PloverParties(report);
    }

    /** The claim with its codes; the same claim where it is no interaction. */
    Claim coded(Claim claim) {
        ClaimEvent event = ClaimEvents.of(claim);
        return event == null ? claim : with(claim, claim.envelope().coded(interaction(claim, event)));
    }

    private Interaction interaction(Claim claim, ClaimEvent event) {
        return new Interaction(
                event.event(),
                event.mode() == null ? mode(claim, event) : event.mode(),
                event.context() == null ? List.of() : List.of(event.context()),
                event.source().stream().map(parties::of).toList(),
                event.recipient().stream().map(parties::of).toList(),
                auxiliary(claim.envelope()));
    }

    private @Nullable Mode mode(Claim claim, ClaimEvent event) {
        String text = report.document().text();
        int begin = text.offsetByCodePoints(0, claim.envelope().span().start());
        int end = text.offsetByCodePoints(begin, claim.envelope().span().length());
        for (Sentence sentence : report.sentences()) {
            if (sentence.begin() <= begin && begin < sentence.end()) {
                List<Token> told = sentence.tokens().stream()
                        .filter(token -> token.begin() >= begin && token.end() <= end)
                        .toList();
                return told.isEmpty()
                        ? null
                        : Modes.of(
                                event.event(),
                                sentence,
                                told.getFirst().index(),
                                told.getLast().index());
            }
        }
        return null;
    }

    private List<Auxiliary> auxiliary(Envelope envelope) {
        List<Auxiliary> auxiliary = new ArrayList<>();
        ReportDate date = report.document().origin().date();
        Timespan time = envelope.time();
        if (time != null
                && date != null
                && time.latest().isBefore(date.when().earliest().minusYears(HISTORICAL_YEARS))) {
            auxiliary.add(Auxiliary.HISTORICAL);
        }
        Auxiliary told = Coder.auxiliary(envelope.modality());
        if (told != null) {
            auxiliary.add(told);
        }
        return auxiliary;
    }

    private static Claim with(Claim claim, Envelope envelope) {
        return switch (claim) {
            case Act c -> new Act(envelope, c.actor(), c.type(), c.target(), c.matter());
            case Meeting c ->
                new Meeting(
                        envelope,
                        c.name(),
                        c.parties(),
                        c.places(),
                        c.purpose(),
                        c.format(),
                        c.level(),
                        c.outcome(),
                        c.status());
            case Attendance c -> new Attendance(envelope, c.actor(), c.meeting(), c.role(), c.decideBy(), c.status());
            case Position c -> new Position(envelope, c.actor(), c.stance(), c.topic(), c.matter(), c.addressee());
            case Commitment c -> new Commitment(envelope, c.actor(), c.topic(), c.matter(), c.to(), c.status());
            case Agreement c -> agreement(c, envelope);
            case Office _, Membership _, Condition _, Figure _, Statement _, Link _ -> claim;
        };
    }

    private static Agreement agreement(Agreement claim, Envelope envelope) {
        return new Agreement(
                envelope,
                claim.name(),
                claim.type(),
                claim.parties(),
                claim.brokers(),
                claim.guarantors(),
                claim.provisions(),
                claim.declaredBy(),
                claim.effective(),
                claim.ends(),
                claim.status());
    }
}
