package org.parley.app.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Code;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Link;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;

/** The vocabulary's codes in plain words. */
public final class Terms {
    private Terms() {}

    /** As a noun, so that it names a deed without saying that it was done. */
    public static String act(Act.Type type) {
        return switch (type) {
            case SUPPORT -> "support for";
            case AID -> "relief for";
            case COOPERATE -> "joint work with";
            case CONCEDE -> "concession to";
            case RETREAT -> "withdrawal from, or release of,";
            case ACCUSE -> "accusation against";
            case THREATEN -> "threat against";
            case PROTEST -> "protest against";
            case SANCTION -> "sanctions on";
            case MOBILIZE -> "troop movement against";
            case COERCE -> "arrest, blockade or seizure against";
            case ASSAULT -> "attack on";
        };
    }

    /** @param plural whether several hold it */
    public static String stance(Position.Stance stance, boolean plural) {
        return switch (stance) {
            case DEMANDS -> plural ? "demand" : "demands";
            case URGES -> plural ? "urge" : "urges";
            case SUPPORTS -> plural ? "support" : "supports";
            case OPPOSES -> plural ? "oppose" : "opposes";
            case ACCEPTS -> plural ? "accept" : "accepts";
            case UNDECIDED -> plural ? "are undecided on" : "is undecided on";
        };
    }

    public static String role(Attendance.Role role) {
        return role == Attendance.Role.HEAD_OF_DELEGATION ? "head of delegation" : spaced(role);
    }

    public static String membership(Membership.Role role) {
        return switch (role) {
            case MEMBER -> "member of";
            case LEADER -> "leader of";
            case MAIN_COMPONENT -> "main component of";
            case ALLY -> "ally of";
        };
    }

    public static String relation(Link.Relation relation) {
        return spaced(relation);
    }

    public static String type(Agreement.Type type) {
        return switch (type) {
            case HUMANITARIAN -> "humanitarian deal";
            case ROADMAP -> "road map";
            default -> spaced(type);
        };
    }

    public static String topic(Topic topic) {
        return topic == Topic.OTHER ? "Other matters" : Wording.plain(Wording.capital(spaced(topic)));
    }

    public static String measure(Figure.Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, DISPLACED, DETAINED, AFFECTED, INVITED, FORCES, MONEY ->
                Wording.capital(spaced(measure));
            case PARTIES -> "Parties";
            case OTHER -> "Number";
        };
    }

    /** A number as told: "about 130,000"; "at least" is true as well of one that is told as "more than". */
    public static String number(Figure.Bound bound, BigDecimal value) {
        String digits = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
        return switch (bound) {
            case EXACT -> digits;
            case ABOUT -> "about " + digits;
            case OVER -> "at least " + digits;
            case UNDER -> "at most " + digits;
        };
    }

    private static String spaced(Code code) {
        return code.code().replace('_', ' ');
    }
}
