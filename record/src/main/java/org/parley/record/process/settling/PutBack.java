package org.parley.record.process.settling;

import java.time.temporal.ChronoUnit;
import org.parley.record.document.Timespan;

/** Tells a meeting that was given a new date from the next round of the same name. */
final class PutBack {
    /** What is put back farther is rather another round. */
    static final int MOST_DAYS = 92;

    private PutBack() {}

    /** Whether one of the two was put off, and their days can be its old and its new date: the old one saw no meeting. */
    static boolean joins(MeetingMention one, MeetingMention other) {
        return (one.moved || other.moved)
                && one.times.stream()
                        .anyMatch(a -> other.times.stream()
                                .anyMatch(b -> a.compareTo(b) < 0 ? isOld(a, one, b) : isOld(b, other, a)));
    }

    private static boolean isOld(Timespan old, MeetingMention mention, Timespan now) {
        return MeetingMention.isFine(old)
                && MeetingMention.isFine(now)
                && mention.held.stream().noneMatch(old::overlaps)
                && ChronoUnit.DAYS.between(old.earliest(), now.earliest()) <= MOST_DAYS;
    }
}
