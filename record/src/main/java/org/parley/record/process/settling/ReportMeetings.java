package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Meeting;
import org.parley.record.document.Span;
import org.parley.record.process.Attestation;

/** The meetings that one report speaks of, told apart within it. */
final class ReportMeetings {
    private static final int SAME_SENTENCE = 5;

    private final List<MeetingMention> meetings = new ArrayList<>();
    /** Claims of someone's part in a meeting which the report does not name. */
    private final List<Attestation> unplaced = new ArrayList<>();

    /** @param attestations those of one report */
    ReportMeetings(List<Attestation> attestations, Function<String, Set<String>> actor) {
        for (Attestation a : attestations) {
            if (a.claim() instanceof Meeting m) {
                place(MeetingMention.of(a, m, actor), null);
            }
        }
        joinShorterNames();
        for (Attestation a : attestations) {
            if (a.claim() instanceof Attendance c
                    && !place(MeetingMention.of(a, c, actor), c.envelope().span())) {
                unplaced.add(a);
            }
        }
    }

    List<MeetingMention> meetings() {
        return meetings;
    }

    List<Attestation> unplaced() {
        return unplaced;
    }

    /** The one meeting that some words in the report name. */
    @Nullable
    MeetingMention named(String document, String words) {
        return best(MeetingMention.of(document, words), null, meetings);
    }

    /** @return whether the mention found its meeting or makes one */
    private boolean place(MeetingMention mention, @Nullable Span attendance) {
        MeetingMention best = best(mention, attendance, meetings);
        if (best != null) {
            best.absorb(mention);
        } else if (mention.hasMeetingClaim() || mention.isIdentifiable()) {
            meetings.add(mention);
        } else {
            return false;
        }
        return true;
    }

    /** "The Geneva conference" said before "Geneva II", if only one such meeting follows. */
    private void joinShorterNames() {
        for (MeetingMention mention : List.copyOf(meetings)) {
            if (mention.editions.isEmpty() && !mention.cores.isEmpty()) {
                List<MeetingMention> others = new ArrayList<>(meetings);
                others.remove(mention);
                MeetingMention best = best(mention, null, others);
                if (best != null) {
                    best.absorb(mention);
                    meetings.remove(mention);
                }
            }
        }
    }

    /** The one that most speaks for; null if none can be it, or two are equally likely. */
    private static @Nullable MeetingMention best(
            MeetingMention mention, @Nullable Span attendance, List<MeetingMention> among) {
        MeetingMention best = null;
        int most = Likeness.NONE;
        boolean tied = false;
        for (MeetingMention other : among) {
            int likeness = likeness(mention, attendance, other);
            if (likeness > most) {
                best = other;
                most = likeness;
                tied = false;
            } else if (likeness == most) {
                tied = true;
            }
        }
        return most == Likeness.NONE || tied ? null : best;
    }

    private static int likeness(MeetingMention mention, @Nullable Span attendance, MeetingMention other) {
        boolean sameSentence = attendance != null && other.spans.stream().anyMatch(span -> span.overlaps(attendance));
        int likeness = Likeness.inOneReport(mention, other);
        if (likeness == Likeness.NONE) {
            return sameSentence && mention.names.isEmpty() && mention.places.isEmpty() ? 0 : Likeness.NONE;
        }
        return likeness + (sameSentence ? SAME_SENTENCE : 0);
    }
}
