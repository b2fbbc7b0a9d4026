package org.parley.record.process.settling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Meeting;
import org.parley.record.document.Span;
import org.parley.record.process.Attestation;

/** The meetings that one report speaks of, told apart within it: first those that it tells most of. */
final class ReportMeetings {
    private static final int SAME_SENTENCE = 5;
    /** Among more than these nobody can tell which is meant. */
    private static final int MOST_RIVALS = 16;

    private final Judged.Pairs said;
    private final List<MeetingMention> meetings = new ArrayList<>();
    /** Claims of someone's part in a meeting which the report does not name. */
    private final List<Attestation> unplaced = new ArrayList<>();

    private record Part(Attestation attestation, MeetingMention mention, Span span) {}

    /**
     * @param attestations those of one report
     * @param said which claims, by id, people said to tell of two meetings
     */
    ReportMeetings(List<Attestation> attestations, Function<String, Set<String>> actor, Judged.Pairs said) {
        this.said = said;
        List<MeetingMention> told = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Attestation a : attestations) {
            if (a.claim() instanceof Meeting m) {
                told.add(MeetingMention.of(a, m, actor));
            } else if (a.claim() instanceof Attendance c) {
                parts.add(
                        new Part(a, MeetingMention.of(a, c, actor), c.envelope().span()));
            }
        }
        told.sort(Comparator.comparingInt(ReportMeetings::vagueness).thenComparing(m -> !m.isDated()));
        told.stream().filter(m -> !m.isVague()).forEach(m -> place(m, null));
        parts.removeIf(this::joinItsSentence);
        told.stream().filter(MeetingMention::isVague).forEach(m -> place(m, null));
        joinAgain(m -> !m.isNumbered() && !m.cores.isEmpty());
        for (Part part : parts) {
            if (!place(part.mention(), part.span())) {
                unplaced.add(part.attestation());
            }
        }
        joinAgain(MeetingMention::isVague);
    }

    /** What tells least comes last, when all that it may be stands. */
    private static int vagueness(MeetingMention mention) {
        if (mention.isNumbered()) {
            return 0;
        }
        return mention.isVague() ? mention.cores.isEmpty() ? 3 : 2 : 1;
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
        MeetingMention mention = MeetingMention.of(document, words);
        return only(mention, best(mention, null, meetings));
    }

    /** Who goes to Paris on Sunday, in the sentence that tells whom they meet on Sunday, goes to that meeting. */
    private boolean joinItsSentence(Part part) {
        MeetingMention mention = part.mention();
        List<MeetingMention> own = meetings.stream()
                .filter(other -> other.spans.stream().anyMatch(span -> span.overlaps(part.span()))
                        && !Collections.disjoint(other.parties, mention.attending)
                        && mention.names.isEmpty()
                        && Likeness.sameDay(mention, other)
                        && !areApart(mention, other)
                        && !Likeness.isElsewhere(mention, other))
                .toList();
        if (own.size() == 1) {
            own.getFirst().absorb(mention);
        }
        return own.size() == 1;
    }

    /** @return whether the mention found its meeting or makes one */
    private boolean place(MeetingMention mention, @Nullable Span attendance) {
        if (mention.isLongAbsence()) {
            return false;
        }
        MeetingMention best = only(mention, best(mention, attendance, meetings));
        if (best != null) {
            best.absorb(mention);
        } else if (mention.hasMeetingClaim() || mention.isIdentifiable()) {
            meetings.add(mention);
        } else {
            return false;
        }
        return true;
    }

    /**
     * "The Geneva conference" said before "Geneva II", if only one such meeting follows. The vaguer seeks the more
     * telling, never the other way: it may be several, and then stays apart and says so.
     */
    private void joinAgain(Predicate<MeetingMention> which) {
        for (MeetingMention mention : List.copyOf(meetings)) {
            if (which.test(mention)) {
                List<MeetingMention> sought = sought(mention);
                MeetingMention only = only(mention, sought);
                if (only != null && isMeant(only, mention)) {
                    only.absorb(mention);
                    meetings.remove(mention);
                } else if (only == null
                        && sought.size() > 1
                        && sought.size() <= MOST_RIVALS
                        && mention.isVague()
                        && (mention.isDated() || mention.isIdentifiable())) {
                    mention.doubts.add(MeetingMention.mayBe(mention, sought));
                }
            }
        }
    }

    /**
     * Of two that are equally vague each must be all that the other can be, or the first known to be unclear; not where only
     * someone's part is told of the second.
     */
    private boolean isMeant(MeetingMention only, MeetingMention by) {
        return vagueness(only) < vagueness(by)
                || !only.doubts.isEmpty()
                || (only.isDated() && !by.hasMeetingClaim())
                || only(only, sought(only)) == by;
    }

    /** What a mention may be, among those that tell no less than it. */
    private List<MeetingMention> sought(MeetingMention mention) {
        return best(
                mention,
                null,
                meetings.stream()
                        .filter(other -> other != mention && vagueness(other) <= vagueness(mention))
                        .filter(other -> other.hasMeetingClaim() || !mention.isDated())
                        .toList());
    }

    /** Those for which most speaks; empty if it can be none. */
    private List<MeetingMention> best(MeetingMention mention, @Nullable Span attendance, List<MeetingMention> among) {
        List<MeetingMention> best = new ArrayList<>();
        int most = Likeness.NONE + 1;
        for (MeetingMention other : near(mention, among)) {
            int likeness = areApart(mention, other) ? Likeness.NONE : likeness(mention, attendance, other);
            if (likeness > most) {
                best.clear();
                most = likeness;
            }
            if (likeness == most) {
                best.add(other);
            }
        }
        return best.size() > MOST_RIVALS
                ? best
                : best.stream().filter(m -> !maySeek(m, best)).toList();
    }

    /** Nobody is going to what is over; and who came is told of what is recent rather than of what is recalled beside it. */
    private static List<MeetingMention> near(MeetingMention mention, List<MeetingMention> among) {
        LocalDate reported = mention.reported;
        if (mention.hasMeetingClaim() || mention.isDated() || reported == null) {
            return among;
        }
        LocalDate from = mention.awaited ? reported : reported.minusDays(WhichMeeting.FRESH_DAYS);
        List<MeetingMention> near =
                among.stream().filter(m -> !m.isOverBefore(from)).toList();
        boolean any = mention.awaited || near.stream().anyMatch(m -> Likeness.inOneReport(mention, m) != Likeness.NONE);
        return any ? near : among;
    }

    /** Whether a person has said so of a claim of each. */
    private boolean areApart(MeetingMention one, MeetingMention other) {
        return !said.isEmpty()
                && one.attestations.stream()
                        .anyMatch(a -> other.attestations.stream()
                                .map(b -> said.of(a.id(), b.id()))
                                .anyMatch(word -> word != null && !word.same()));
    }

    /** Whether it is itself vague and may be one of the others: no rival of that one. */
    private static boolean maySeek(MeetingMention mention, List<MeetingMention> others) {
        return mention.isVague()
                && mention.doubts.isEmpty()
                && others.stream().anyMatch(o -> !o.isVague() && Likeness.inOneReport(mention, o) != Likeness.NONE);
    }

    /**
     * Among equals, the one that is itself known to be unclear; else the only one that is ahead, or done, as the
     * mention is. Null if that leaves several.
     */
    private static @Nullable MeetingMention only(MeetingMention mention, List<MeetingMention> best) {
        if (best.size() == 1) {
            return best.getFirst();
        }
        List<MeetingMention> unclear =
                best.stream().filter(m -> !m.doubts.isEmpty()).toList();
        if (unclear.size() == 1) {
            return unclear.getFirst();
        }
        List<MeetingMention> likewise =
                best.stream().filter(m -> m.begun == mention.begun).toList();
        return likewise.size() == 1 && (mention.ahead || mention.begun) ? likewise.getFirst() : null;
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
