package org.parley.reader.plover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Interaction.Context;
import org.parley.record.claim.Interaction.Event;
import org.parley.record.claim.Interaction.Mode;
import org.parley.record.claim.Link;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Office;
import org.parley.record.claim.Position;
import org.parley.record.claim.Statement;
import org.parley.record.claim.Topic;

/** Which claims are interactions, and which event of PLOVER each is; the table of {@code docs/plover.md}. */
public final class ClaimEvents {
    private ClaimEvents() {}

    /** @return null where the claim is no interaction, or names nobody in it */
    public static @Nullable ClaimEvent of(Claim claim) {
        ClaimEvent event = switch (claim) {
            case Act c -> act(c);
            case Meeting c -> meeting(c);
            case Attendance c -> attendance(c);
            case Position c -> position(c);
            case Commitment c -> commitment(c);
            case Agreement c -> agreement(c);
            case Office _, Membership _, Condition _, Figure _, Statement _, Link _ -> null;
        };
        return event == null || event.source().isEmpty() && event.recipient().isEmpty() ? null : event;
    }

    private static boolean isToCome(Claim claim) {
        return claim.envelope().modality() == Modality.PLANNED;
    }

    private static List<String> list(@Nullable String name) {
        return name == null ? List.of() : List.of(name);
    }

    /** What is to be done for someone is so far agreed to. */
    private static ClaimEvent act(Act act) {
        Event event = Event.valueOf(act.type().name());
        boolean friendly = switch (act.type()) {
            case SUPPORT, AID, COOPERATE, CONCEDE, RETREAT -> true;
            case ACCUSE, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
        };
        Context context = switch (act.type()) {
            case ASSAULT, MOBILIZE -> Context.MILITARY;
            case AID -> Context.HUMANITARIAN;
            default -> null;
        };
        return new ClaimEvent(
                friendly && isToCome(act) ? Event.AGREE : event,
                null,
                context,
                List.of(act.actor()),
                list(act.target()));
    }

    private static @Nullable ClaimEvent meeting(Meeting meeting) {
        Event event = switch (meeting.status()) {
            case PLANNED -> Event.AGREE;
            case UNDERWAY, HELD ->
                meeting.outcome() == Meeting.Outcome.ENDED_WITHOUT_AGREEMENT
                                || meeting.outcome() == Meeting.Outcome.SUSPENDED
                        ? Event.SANCTION
                        : isToCome(meeting) ? Event.AGREE : Event.CONSULT;
            case POSTPONED, CANCELLED -> Event.SANCTION;
            case CALLED_FOR -> null;
        };
        if (event == null) {
            return null;
        }
        Mode mode = event == Event.SANCTION ? Mode.DISCONTINUE : null;
        if (event == Event.CONSULT) {
            mode = meeting.format() == Meeting.Format.CALL
                    ? Mode.PHONE
                    : meeting.parties().size() > 2 ? Mode.MULTILATERAL : null;
        }
        return new ClaimEvent(event, mode, Context.DIPLOMATIC, meeting.parties(), List.of());
    }

    private static @Nullable ClaimEvent attendance(Attendance attendance) {
        String actor = attendance.actor();
        return switch (attendance.status()) {
            case ATTENDED, ATTENDING -> attended(attendance);
            case WILL_ATTEND -> from(Event.AGREE, null, actor);
            case INVITED -> to(Event.AGREE, null, actor);
            case NOT_INVITED -> to(Event.REJECT, Mode.MEET, actor);
            case REFUSES -> from(Event.REJECT, Mode.MEET, actor);
            case MAY_WITHDRAW -> from(Event.THREATEN, Mode.RELATIONS, actor);
            case WITHDREW -> from(Event.SANCTION, Mode.WITHDRAW, actor);
            case UNDECIDED -> null;
        };
    }

    private static ClaimEvent attended(Attendance attendance) {
        Event event = isToCome(attendance) ? Event.AGREE : Event.CONSULT;
        boolean between = attendance.role() == Attendance.Role.MEDIATOR && event == Event.CONSULT;
        Mode mode = between ? Mode.THIRD_PARTY : null;
        return attendance.role() == Attendance.Role.HOST
                ? to(event, mode, attendance.actor())
                : from(event, mode, attendance.actor());
    }

    private static ClaimEvent from(Event event, @Nullable Mode mode, String actor) {
        return new ClaimEvent(event, mode, Context.DIPLOMATIC, List.of(actor), List.of());
    }

    private static ClaimEvent to(Event event, @Nullable Mode mode, String actor) {
        return new ClaimEvent(event, mode, Context.DIPLOMATIC, List.of(), List.of(actor));
    }

    /** Only what is put to someone is between two. */
    private static @Nullable ClaimEvent position(Position position) {
        Event event = switch (position.stance()) {
            case DEMANDS, URGES -> Event.REQUEST;
            case SUPPORTS -> Event.SUPPORT;
            case ACCEPTS -> Event.AGREE;
            case OPPOSES -> Event.REJECT;
            case UNDECIDED -> null;
        };
        if (event == null || position.addressee() == null) {
            return null;
        }
        Mode mode = event == Event.REQUEST || event == Event.REJECT ? asked(position.topic()) : null;
        return new ClaimEvent(
                event, mode, context(position.topic()), List.of(position.actor()), list(position.addressee()));
    }

    private static @Nullable Mode asked(Topic topic) {
        return switch (topic) {
            case TALKS, PARTICIPATION -> Mode.MEET;
            case HUMANITARIAN, ECONOMY -> Mode.ASSIST;
            case TRANSITION, LEADERSHIP, CONSTITUTION, JUSTICE -> Mode.CHANGE;
            case CEASEFIRE, DETAINEES, WEAPONS, FORCES, TERRITORY, SANCTIONS -> Mode.YIELD;
            case TERRORISM, RECOGNITION, IMPLEMENTATION, OTHER -> null;
        };
    }

    private static @Nullable Context context(Topic topic) {
        return switch (topic) {
            case TALKS, PARTICIPATION, RECOGNITION, IMPLEMENTATION -> Context.DIPLOMATIC;
            case CEASEFIRE, WEAPONS, FORCES -> Context.MILITARY;
            case HUMANITARIAN -> Context.HUMANITARIAN;
            case ECONOMY, SANCTIONS -> Context.ECONOMIC;
            case DETAINEES, JUSTICE -> Context.LEGAL;
            case TERRORISM -> Context.TERRORISM;
            case TERRITORY -> Context.RESOURCE;
            case LEADERSHIP -> Context.GOVERNMENT;
            case TRANSITION, CONSTITUTION -> Context.POLITICAL_INSTITUTIONS;
            case OTHER -> null;
        };
    }

    private static ClaimEvent commitment(Commitment commitment) {
        boolean done = commitment.status() == Commitment.Status.CARRIED_OUT && !isToCome(commitment);
        Event event = commitment.status() == Commitment.Status.BROKEN
                ? Event.REJECT
                : done ? carriedOut(commitment.topic()) : Event.AGREE;
        Mode mode = event == Event.RETREAT ? retreat(commitment.topic()) : null;
        return new ClaimEvent(
                event, mode, context(commitment.topic()), List.of(commitment.actor()), list(commitment.to()));
    }

    private static Event carriedOut(Topic topic) {
        return switch (topic) {
            case CEASEFIRE, DETAINEES, WEAPONS, FORCES, TERRITORY -> Event.RETREAT;
            case HUMANITARIAN, ECONOMY -> Event.AID;
            case TALKS, PARTICIPATION -> Event.CONSULT;
            case RECOGNITION -> Event.SUPPORT;
            case TRANSITION, LEADERSHIP, CONSTITUTION, JUSTICE, SANCTIONS -> Event.CONCEDE;
            case TERRORISM, IMPLEMENTATION, OTHER -> Event.COOPERATE;
        };
    }

    private static @Nullable Mode retreat(Topic topic) {
        return switch (topic) {
            case CEASEFIRE -> Mode.CEASEFIRE;
            case DETAINEES -> Mode.RELEASE;
            case WEAPONS -> Mode.DISARM;
            case FORCES, TERRITORY -> Mode.WITHDRAW;
            default -> null;
        };
    }

    /** A ceasefire declared is a word given, one in force a deed; the breaking of one is fighting. */
    private static ClaimEvent agreement(Agreement agreement) {
        boolean truce = agreement.type() == Agreement.Type.CEASEFIRE;
        Event event = switch (agreement.status()) {
            case PROPOSED -> Event.AGREE;
            case NEGOTIATED -> Event.CONSULT;
            case CONCLUDED, EXTENDED -> isToCome(agreement) ? Event.AGREE : truce ? Event.CONCEDE : Event.SUPPORT;
            case IN_FORCE -> isToCome(agreement) ? Event.AGREE : truce ? Event.RETREAT : Event.COOPERATE;
            case VIOLATED -> truce ? Event.ASSAULT : Event.REJECT;
            case REJECTED -> Event.REJECT;
            case COLLAPSED -> Event.SANCTION;
        };
        Mode mode = switch (event) {
            case RETREAT -> Mode.CEASEFIRE;
            case SANCTION -> Mode.DISCONTINUE;
            default -> null;
        };
        Context context = switch (agreement.type()) {
            case CEASEFIRE -> Context.MILITARY;
            case HUMANITARIAN -> Context.HUMANITARIAN;
            case EXCHANGE -> Context.LEGAL;
            default -> Context.DIPLOMATIC;
        };
        String declared = agreement.declaredBy();
        List<String> source = declared == null ? agreement.parties() : List.of(declared);
        List<String> recipient = declared == null
                ? List.of()
                : agreement.parties().stream().filter(p -> !p.equals(declared)).toList();
        return new ClaimEvent(event, mode, context, source, recipient);
    }
}
