package org.parley.app.bench.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Deed;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Kind;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Office;
import org.parley.record.claim.Position;
import org.parley.record.claim.Source;
import org.parley.record.claim.Statement;
import org.parley.record.claim.Topic;
import org.parley.record.document.Span;

/** The claims that a fact put into words makes, by the rules of reading. */
final class Planting {
    private static final String MADE = "planted";

    private final Fact fact;
    private final Telling telling;
    private final ReportNames names;
    private final Span whole;
    private final List<Planted> planted = new ArrayList<>();

    private Planting(Fact fact, Telling telling, ReportNames names) {
        this.fact = fact;
        this.telling = telling;
        this.names = names;
        String text = telling.text();
        this.whole = new Span(0, text.codePointCount(0, text.length()));
    }

    static List<Planted> of(Fact fact, Telling telling, ReportNames names) {
        Planting planting = new Planting(fact, telling, names);
        planting.statement();
        planting.claims();
        return planting.planted;
    }

    private void add(Claim claim, @Nullable String about) {
        planted.add(new Planted(claim, about));
    }

    /** In code points, of a stretch told in characters. */
    private Span points(Span chars) {
        String text = telling.text();
        int start = text.codePointCount(0, chars.start());
        return new Span(start, start + text.codePointCount(chars.start(), chars.end()));
    }

    private Envelope envelope(Span span, Modality modality, @Nullable Source source) {
        return new Envelope(
                "", "", span, modality, source, telling.time, telling.timeText, telling.place, null, 0.9, MADE, MADE);
    }

    private Envelope envelope(Modality modality) {
        return envelope(whole, modality, telling.source);
    }

    private Envelope bare(Span span) {
        return new Envelope("", "", span, Modality.ACTUAL, null, null, null, null, null, 0.9, MADE, MADE);
    }

    private String actor() {
        return names.slot(fact.actor());
    }

    private void statement() {
        Source source = telling.source;
        if (source != null) {
            Player speaker = telling.speaker;
            Player.Post post = speaker == null ? null : speaker.post();
            String of = post == null ? null : names.slot(post.of());
            boolean unnamed = source.form() == Source.Form.ANONYMOUS;
            add(
                    new Statement(
                            bare(whole), source.speaker(), Statement.Form.INDIRECT, unnamed, of, null, null, null),
                    null);
            if (telling.office != null && post != null) {
                add(new Office(bare(points(telling.office)), source.speaker(), post.title(), of), null);
            }
        }
    }

    private void claims() {
        switch (fact.kind()) {
            case CALLED_FOR -> {
                meeting(Meeting.Status.CALLED_FOR, Modality.ACTUAL, null);
                add(
                        new Position(
                                envelope(Modality.ACTUAL), actor(), Position.Stance.URGES, Topic.TALKS, "talks", null),
                        null);
            }
            case ANSWERED -> {
                meeting(Meeting.Status.CALLED_FOR, Modality.ACTUAL, null);
                meeting(Meeting.Status.PLANNED, Modality.PLANNED, null);
            }
            case PLANNED -> meeting(Meeting.Status.PLANNED, Modality.PLANNED, null);
            case POSTPONED, PUT_OFF -> meeting(Meeting.Status.POSTPONED, Modality.ACTUAL, null);
            case CANCELLED -> meeting(Meeting.Status.CANCELLED, Modality.ACTUAL, null);
            case ADJOURNED -> meeting(Meeting.Status.HELD, Modality.ACTUAL, Meeting.Outcome.ADJOURNED);
            case SUSPENDED -> meeting(Meeting.Status.POSTPONED, Modality.ACTUAL, Meeting.Outcome.SUSPENDED);
            case RECALLED -> meeting(Meeting.Status.HELD, Modality.ACTUAL, null);
            case UNDERWAY, RESUMED -> meeting(Meeting.Status.UNDERWAY, Modality.ACTUAL, null);
            case AGREED -> meeting(Meeting.Status.HELD, Modality.ACTUAL, Meeting.Outcome.AGREED);
            case FRUITLESS -> meeting(Meeting.Status.HELD, Modality.ACTUAL, Meeting.Outcome.ENDED_WITHOUT_AGREEMENT);
            case WILL_ATTEND -> attendance(Modality.PLANNED);
            case INVITED, NOT_INVITED, UNDECIDED, REFUSES, MAY_WITHDRAW, WITHDREW, ATTENDING, ATTENDED ->
                attendance(Modality.ACTUAL);
            case CONDITION -> condition(false);
            case WAIVED, DROPPED -> condition(true);
            case MET ->
                commitment(Objects.requireNonNull(fact.term()).want().done(), null, Commitment.Status.CARRIED_OUT);
            case DEMAND ->
                add(
                        new Position(
                                envelope(Modality.ACTUAL),
                                actor(),
                                Position.Stance.DEMANDS,
                                fact.topic(),
                                fact.words(),
                                null),
                        null);
            case PROMISE -> commitment(Objects.requireNonNull(fact.words()), null, Commitment.Status.PROMISED);
            case SIGNED -> agreement(Agreement.Status.CONCLUDED);
            case IN_FORCE -> agreement(Agreement.Status.IN_FORCE);
            case EXTENDED -> agreement(Agreement.Status.EXTENDED);
            case VIOLATED -> violated();
            case MEMBER ->
                add(new Membership(bare(whole), actor(), names.slot(telling.other()), Membership.Role.MEMBER), null);
            case KILLED -> figure(Figure.Measure.KILLED);
            case DISPLACED -> figure(Figure.Measure.DISPLACED);
        }
    }

    private List<String> sides() {
        return telling.tellsSides ? telling.sides().stream().map(names::slot).toList() : List.of();
    }

    private String roundId() {
        return Objects.requireNonNull(fact.round()).id();
    }

    private void meeting(Meeting.Status status, Modality modality, Meeting.@Nullable Outcome outcome) {
        List<String> places = List.of();
        add(
                new Meeting(envelope(modality), telling.meeting, sides(), places, null, null, null, outcome, status),
                roundId());
    }

    private @Nullable String meetingWords() {
        return telling.meeting == null ? telling.place : telling.meeting;
    }

    private void attendance(Modality modality) {
        add(
                new Attendance(
                        envelope(modality),
                        actor(),
                        meetingWords(),
                        Attendance.Role.PARTICIPANT,
                        null,
                        Objects.requireNonNull(fact.kind().attendance())),
                roundId());
    }

    private void condition(boolean waived) {
        Term term = Objects.requireNonNull(fact.term());
        String text = telling.text();
        Span mark = Objects.requireNonNull(telling.mark);
        String wanted = telling.wanted;
        Deed deed = new Deed(
                Kind.COMMITMENT,
                names.slot(term.from()),
                Commitment.Status.CARRIED_OUT.code(),
                term.want().topic().code());
        Deed coming = new Deed(Kind.ATTENDANCE, actor(), Attendance.Status.WILL_ATTEND.code(), meetingWords());
        String consequence = text.substring(mark.start(), mark.end());
        add(
                new Condition(
                        envelope(Modality.ACTUAL),
                        actor(),
                        wanted == null ? "preconditions" : wanted,
                        consequence,
                        waived,
                        wanted == null ? null : deed,
                        coming),
                term.id());
    }

    private void commitment(String matter, @Nullable String to, Commitment.Status status) {
        Term term = fact.term();
        add(
                new Commitment(envelope(Modality.ACTUAL), actor(), fact.topic(), matter, to, status),
                term == null ? null : term.id());
    }

    private void agreement(Agreement.Status status) {
        Deal deal = Objects.requireNonNull(fact.deal());
        boolean brokered = telling.text().contains("brokered");
        boolean inForce = status == Agreement.Status.IN_FORCE;
        add(
                new Agreement(
                        envelope(Modality.ACTUAL),
                        deal.name(),
                        Agreement.Type.CEASEFIRE,
                        sides(),
                        brokered ? List.of(names.slot(deal.broker())) : List.of(),
                        List.of(),
                        List.of(),
                        null,
                        inForce ? telling.time : null,
                        null,
                        status),
                deal.id());
    }

    private void violated() {
        Source by = new Source(actor(), Source.Form.INDIRECT);
        Deal deal = Objects.requireNonNull(fact.deal());
        String other = names.slot(telling.other());
        List<String> none = List.of();
        Envelope told = envelope(whole, Modality.ACTUAL, by);
        add(
                new Agreement(
                        told,
                        deal.name(),
                        Agreement.Type.CEASEFIRE,
                        none,
                        none,
                        none,
                        none,
                        null,
                        null,
                        null,
                        Agreement.Status.VIOLATED),
                deal.id());
        add(new Act(bare(whole), actor(), Act.Type.ACCUSE, other, "violating the " + deal.name()), null);
    }

    private void figure(Figure.Measure measure) {
        Span mark = Objects.requireNonNull(telling.mark);
        String words = telling.text().substring(mark.start(), mark.end()).toLowerCase(Locale.ROOT);
        Figure.Bound bound = words.contains("at least") || words.contains("more than")
                ? Figure.Bound.OVER
                : words.contains("about") || words.contains("some ") ? Figure.Bound.ABOUT : Figure.Bound.EXACT;
        BigDecimal value = BigDecimal.valueOf(telling.number);
        add(
                new Figure(
                        envelope(points(mark), Modality.ACTUAL, telling.source),
                        measure,
                        value,
                        bound,
                        "people",
                        null,
                        null,
                        actor(),
                        null,
                        null),
                null);
    }
}
