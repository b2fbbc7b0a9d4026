package org.parley.app.wording;

import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Modality;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.Unreported;

/** Statuses in plain words: what is planned, possible or denied says so, and never reads as done. */
public final class Told {
    private Told() {}

    public static String meeting(MeetingEntry.Standing standing) {
        return switch (standing) {
            case CALLED_FOR -> "called for";
            case POSSIBLE -> "possible";
            case PLANNED -> "planned";
            case POSTPONED -> "postponed";
            case UNDERWAY -> "under way";
            case HELD -> "held";
            case CANCELLED -> "cancelled";
            case DENIED -> "denied";
            case DATE_PASSED -> "date passed, outcome not reported";
            case END_NOT_REPORTED -> "under way when last reported, end not reported";
            case OUTCOME_NOT_REPORTED -> "planned when last reported, no date told, outcome not reported";
        };
    }

    public static String attendance(Attendance.Status status, Modality modality) {
        return switch (status) {
            case ATTENDED -> of(modality, "attended", "due to attend", "may have attended", "did not attend");
            case ATTENDING -> of(modality, "attending", "due to attend", "may be attending", "not attending");
            case WILL_ATTEND ->
                of(modality, "due to attend (planned)", "due to attend", "may attend", "will not attend");
            case INVITED -> of(modality, "invited", "to be invited", "may be invited", "invitation");
            case NOT_INVITED -> of(modality, "not invited", "not to be invited", "may not be invited", "exclusion");
            case REFUSES ->
                of(modality, "refuses to attend", "will refuse to attend", "may refuse to attend", "refusal");
            case UNDECIDED -> of(modality, "undecided", "undecided", "may be undecided", "indecision");
            case MAY_WITHDRAW ->
                of(modality, "may withdraw (possible)", "may withdraw", "may withdraw", "threat to withdraw");
            case WITHDREW -> of(modality, "withdrew", "will withdraw", "may have withdrawn", "withdrawal");
        };
    }

    public static String agreement(Agreement.Status status, Modality modality) {
        return switch (status) {
            case PROPOSED -> of(modality, "proposed", "proposal", "hoped for or discussed", "proposal");
            case NEGOTIATED -> of(modality, "under negotiation", "negotiation", "negotiation", "negotiation");
            case CONCLUDED -> of(modality, "concluded", "conclusion", "conclusion", "conclusion");
            case IN_FORCE -> of(modality, "in force", "entry into force", "entry into force", "being in force");
            case EXTENDED -> of(modality, "extended", "extension", "extension", "extension");
            case VIOLATED -> of(modality, "violation alleged", "violation", "violation", "violation");
            case REJECTED -> of(modality, "rejected", "rejection", "rejection", "rejection");
            case COLLAPSED -> of(modality, "collapsed", "end", "collapse", "collapse");
        };
    }

    public static String commitment(Commitment.Status status, Modality modality) {
        return switch (status) {
            case OFFERED -> of(modality, "offered", "offer", "offer", "offer");
            case PROMISED -> of(modality, "promised", "promised", "promise", "promise");
            case AGREED -> of(modality, "agreed", "agreed", "agreement", "agreement");
            case CARRIED_OUT -> of(modality, "carried out", "carrying out", "carrying out", "carrying out");
            case BROKEN -> of(modality, "broken", "breaking", "breaking", "breaking");
        };
    }

    /** What no report says although its day has passed. */
    public static String unreported(Unreported what) {
        return switch (what) {
            case OUTCOME -> "date passed, outcome not reported";
            case EXTENSION -> "told end passed, not reported whether it was extended";
        };
    }

    private static String of(Modality modality, String actual, String planned, String possible, String denied) {
        return switch (modality) {
            case ACTUAL -> actual;
            case PLANNED -> planned + " (planned)";
            case POSSIBLE -> possible + " (possible)";
            case NEGATED -> denied + " (denied)";
        };
    }

    /** Words for a deed or stance, marked with how it is told. */
    public static String marked(Modality modality, String words) {
        return switch (modality) {
            case ACTUAL -> words;
            case PLANNED -> "planned: " + words;
            case POSSIBLE -> "possible: " + words;
            case NEGATED -> "denied: " + words;
        };
    }
}
