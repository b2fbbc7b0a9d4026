package org.parley.record.process.settling;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.record.document.Timespan;

/** Judges whether two mentions can be of one meeting, and how much speaks for it. */
final class Likeness {
    /** They cannot be one. */
    static final int NONE = -1;

    private static final int MEETING_DAYS = 3;
    private static final int WEEK_DAYS = 7;

    private Likeness() {}

    private enum Relation {
        SAME,
        OPEN,
        DIFFERENT
    }

    /** @return {@link #NONE}, or the higher the more speaks for it */
    static int of(MeetingMention one, MeetingMention other) {
        return of(one, other, false);
    }

    /** The same for mentions of one report, which gives one name to one meeting whoever it says takes part. */
    static int inOneReport(MeetingMention one, MeetingMention other) {
        return of(one, other, true);
    }

    private static int of(MeetingMention one, MeetingMention other, boolean oneReport) {
        if (areOtherRounds(one, other)) {
            return NONE;
        }
        Relation time = times(one, other);
        Relation place = places(one, other);
        Relation parties = parties(one, other);
        boolean edition = one.editions.stream().anyMatch(other.editions::contains);
        if (edition) {
            return 8 + score(time, place, parties);
        }
        if (!one.editions.isEmpty() && !other.editions.isEmpty()) {
            return NONE;
        }
        boolean possible = switch (names(one, other)) {
            case SAME ->
                !(oneReport && isBothWays(one, other, time))
                        && canShareName(one, other, time, place, oneReport)
                        && (parties != Relation.DIFFERENT
                                || time == Relation.SAME
                                || (oneReport ? !one.cores.isEmpty() : one.isProper()));
            case OPEN ->
                place != Relation.DIFFERENT
                        && parties != Relation.DIFFERENT
                        && (time == Relation.DIFFERENT
                                ? isPutBackThere(one, other, place)
                                : tied(one, other, time, place) && (oneReport || !areOnlyNear(one, other, time))
                                        || (oneReport
                                                && (isToldByDay(one, other)
                                                        || isOneForum(one, other)
                                                        || isOneTable(one, other)
                                                        || isHeadlineOf(one, other, parties)
                                                        || isOfOneSide(one, other, time, parties))));
            case DIFFERENT -> false;
        };
        int named = names(one, other) == Relation.SAME ? 4 : 0;
        return possible ? named + score(time, place, parties) : NONE;
    }

    /**
     * Whether a report that tells of both means two meetings. One that it knows only by place, days or parties may be the
     * one that it names elsewhere, as other reports may tell.
     */
    static boolean areToldApart(MeetingMention one, MeetingMention other) {
        return one.isProper() == other.isProper()
                || areOtherRounds(one, other)
                || times(one, other) == Relation.DIFFERENT
                || places(one, other) == Relation.DIFFERENT
                || parties(one, other) == Relation.DIFFERENT
                || (one.begun && !other.begun && other.ahead)
                || (other.begun && !one.begun && one.ahead);
    }

    /** Whether one can go on, or end, on later days of the other: nothing but the days speaks against it. */
    static boolean canGoOn(MeetingMention one, MeetingMention other) {
        boolean editions = one.editions.isEmpty()
                || other.editions.isEmpty()
                || one.editions.stream().anyMatch(other.editions::contains);
        boolean named = one.cores.stream().anyMatch(other.cores::contains);
        Relation place = places(one, other);
        return editions
                && !areOtherRounds(one, other)
                && names(one, other) != Relation.DIFFERENT
                && place != Relation.DIFFERENT
                && parties(one, other) != Relation.DIFFERENT
                && (named || place == Relation.SAME && !isOfTwoOfficials(one) && !isOfTwoOfficials(other));
    }

    /** The third round is not the fourth; whether a session is a round, nobody knows. */
    private static boolean areOtherRounds(MeetingMention one, MeetingMention other) {
        return one.rounds.stream()
                .anyMatch(a -> !other.rounds.contains(a)
                        && other.rounds.stream().anyMatch(b -> RoundNumber.areCountedAlike(a, b)));
    }

    /** "Would take part in the meeting", "after a meeting with": a word for any, told once as ahead and once as over. */
    private static boolean isBothWays(MeetingMention one, MeetingMention other, Relation time) {
        boolean opposite = one.isOnlyAhead() && other.isOnlyOver() || one.isOnlyOver() && other.isOnlyAhead();
        boolean justThese = one.parties.equals(other.parties)
                && Math.min(one.sides, other.sides) >= 2
                && !one.isDated()
                && !other.isDated();
        return opposite && !justThese && one.cores.isEmpty() && other.cores.isEmpty() && time != Relation.SAME;
    }

    /** "Council to meet on the island", above the text that tells when: what has nothing of its own but who meets. */
    private static boolean isHeadlineOf(MeetingMention one, MeetingMention other, Relation parties) {
        return (one.isHeadline() && other.isDated() || other.isHeadline() && one.isDated())
                && parties == Relation.SAME
                && Math.min(one.sides, other.sides) == 1
                && one.called == other.called
                && one.isOnlyAhead() == other.isOnlyAhead();
    }

    /** "The Union's envoys hold talks in Cairo on Sunday", "negotiations went on on Sunday between the Union and the king". */
    private static boolean isOfOneSide(MeetingMention one, MeetingMention other, Relation time, Relation parties) {
        return time == Relation.SAME
                && parties == Relation.SAME
                && Math.min(one.sides, other.sides) == 1
                && exactDay(one)
                && exactDay(other);
    }

    /** One name on other days is another meeting, unless it was put off; in another town, unless on the same days. */
    private static boolean canShareName(
            MeetingMention one, MeetingMention other, Relation time, Relation place, boolean oneReport) {
        boolean telling =
                oneReport || place == Relation.SAME || one.cores.stream().anyMatch(other.cores::contains);
        return (time != Relation.DIFFERENT || (telling && PutBack.joins(one, other)))
                && (place != Relation.DIFFERENT || time == Relation.SAME);
    }

    /** "The talks in Cairo", put back, are "the Cairo talks"; any two in Cairo are not. */
    private static boolean isPutBackThere(MeetingMention one, MeetingMention other, Relation place) {
        return place == Relation.SAME
                && (within(one, other) || within(other, one))
                && one.isVague()
                && other.isVague()
                && PutBack.joins(one, other);
    }

    /** "Monday's meeting": nothing is told but the day, and both are told as ahead or both as done. */
    private static boolean isToldByDay(MeetingMention one, MeetingMention other) {
        return (isBare(one) || isBare(other))
                && (one.begun == other.begun || (one.ahead && other.ahead))
                && withinWeek(one)
                && withinWeek(other)
                && sameDay(one, other);
    }

    /** "This month's peace conference" is the conference that the report names; "talks" may be any. */
    private static boolean isOneForum(MeetingMention one, MeetingMention other) {
        return (isBare(one) || isBare(other))
                && one.forums.equals(other.forums)
                && !one.forums.isEmpty()
                && (one.begun == other.begun || (one.ahead && other.ahead));
    }

    /**
     * "The gathering" of just those who were told to meet: a report tells of two such meetings by their days, and of talks
     * that are only called for beside those that are planned, unless it says that these are the ones.
     */
    private static boolean isOneTable(MeetingMention one, MeetingMention other) {
        return one.parties.equals(other.parties)
                && Math.min(one.sides, other.sides) >= 2
                && (one.called == other.called || one.asked || other.asked || !(one.isDated() || other.isDated()))
                && (one.begun == other.begun || (one.ahead && other.ahead));
    }

    private static boolean isBare(MeetingMention mention) {
        return mention.cores.isEmpty() && mention.parties.isEmpty() && mention.places.isEmpty();
    }

    /** Two mentions without a name in common need a place in common, or the day and all parties of one of them. */
    private static boolean tied(MeetingMention one, MeetingMention other, Relation time, Relation place) {
        return place == Relation.SAME || (time == Relation.SAME && sameSides(one, other));
    }

    /** Two officials who met in a town, and talks there of which no report tells day or parties: any two may meet beside them. */
    private static boolean areOnlyNear(MeetingMention one, MeetingMention other, Relation time) {
        return time != Relation.SAME
                && one.editions.isEmpty()
                && other.editions.isEmpty()
                && (isOfTwoOfficials(one) && other.parties.isEmpty()
                        || isOfTwoOfficials(other) && one.parties.isEmpty());
    }

    private static boolean isOfTwoOfficials(MeetingMention mention) {
        return mention.cores.isEmpty()
                && mention.pairs.stream().anyMatch(pair -> pair.stream().allMatch(Likeness::isOfficial));
    }

    private static boolean sameSides(MeetingMention one, MeetingMention other) {
        boolean included = one.parties.containsAll(other.parties) || other.parties.containsAll(one.parties);
        return included && Math.min(one.sides, other.sides) >= 2 && exactDay(one) && exactDay(other);
    }

    private static boolean exactDay(MeetingMention mention) {
        return lasts(mention, MEETING_DAYS);
    }

    private static boolean withinWeek(MeetingMention mention) {
        return lasts(mention, WEEK_DAYS);
    }

    private static boolean lasts(MeetingMention mention, int days) {
        return mention.times.stream()
                .allMatch(t -> t.latest().isBefore(t.earliest().plusDays(days)));
    }

    private static int score(Relation time, Relation place, Relation parties) {
        return (time == Relation.SAME ? 2 : 0) + (place == Relation.SAME ? 2 : 0) + (parties == Relation.SAME ? 1 : 0);
    }

    private static Relation names(MeetingMention one, MeetingMention other) {
        boolean sameCore = one.cores.stream().anyMatch(other.cores::contains);
        boolean sameWords = one.keys.stream().anyMatch(other.keys::contains);
        if (sameCore || sameWords) {
            return Relation.SAME;
        }
        boolean open = one.cores.isEmpty() || other.cores.isEmpty() || within(one, other) || within(other, one);
        return open ? Relation.OPEN : Relation.DIFFERENT;
    }

    /** Whether the shorter name only repeats places or words of the other. */
    private static boolean within(MeetingMention shorter, MeetingMention longer) {
        Set<String> known = new HashSet<>();
        longer.cores.forEach(core -> known.addAll(List.of(core.split(" "))));
        longer.places.forEach(place -> known.addAll(List.of(place.split(" "))));
        shorter.places.forEach(place -> known.addAll(List.of(place.split(" "))));
        return shorter.cores.stream()
                .anyMatch(core -> Arrays.stream(core.split(" ")).allMatch(known::contains));
    }

    static boolean sameDay(MeetingMention one, MeetingMention other) {
        return one.times.stream()
                .filter(MeetingMention::isFine)
                .anyMatch(
                        t -> other.times.stream().filter(MeetingMention::isFine).anyMatch(t::overlaps));
    }

    private static Relation times(MeetingMention one, MeetingMention other) {
        if (one.times.isEmpty() || other.times.isEmpty()) {
            return Relation.OPEN;
        }
        if (sameDay(one, other)) {
            return Relation.SAME;
        }
        for (Timespan a : one.times) {
            if (other.times.stream().anyMatch(a::overlaps)) {
                return Relation.OPEN;
            }
        }
        return Relation.DIFFERENT;
    }

    private static Relation places(MeetingMention one, MeetingMention other) {
        Set<String> these = named(one, other);
        Set<String> those = named(other, one);
        if (these.isEmpty() || those.isEmpty()) {
            return Relation.OPEN;
        }
        return Venues.meet(these, those) ? Relation.SAME : Relation.DIFFERENT;
    }

    /** Whether one is told to be elsewhere than the other. */
    static boolean isElsewhere(MeetingMention one, MeetingMention other) {
        return places(one, other) == Relation.DIFFERENT;
    }

    /** Its places, and the town it is named after, known or where the other is: "Geneva II" may open in Montreux. */
    private static Set<String> named(MeetingMention mention, MeetingMention other) {
        Set<String> places = new HashSet<>(mention.cores);
        places.removeIf(core -> Venues.stateOf(core) == null && !other.places.contains(core));
        places.addAll(mention.places);
        return places;
    }

    /** "She met the envoy", "she met the king": two meetings, where each is of two people. */
    private static boolean areOtherPairs(MeetingMention one, MeetingMention other) {
        return one.pairs.stream().anyMatch(a -> other.pairs.stream().anyMatch(b -> isOtherPair(a, b)));
    }

    private static boolean isOtherPair(List<Set<String>> one, List<Set<String>> other) {
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                Set<String> guest = one.get(1 - i);
                Set<String> another = other.get(1 - j);
                if (one.get(i).equals(other.get(j)) && isOfficial(guest) && isOfficial(another)) {
                    return !guest.equals(another);
                }
            }
        }
        return false;
    }

    /** Whoever stands with a body of an office is someone by name. */
    private static boolean isOfficial(Set<String> party) {
        return party.size() > 1;
    }

    private static Relation parties(MeetingMention one, MeetingMention other) {
        if (areOtherPairs(one, other)) {
            return Relation.DIFFERENT;
        }
        Set<String> these = one.parties.isEmpty() ? one.attending : one.parties;
        Set<String> those = other.parties.isEmpty() ? other.attending : other.parties;
        if (these.stream().anyMatch(those::contains) || areOfOneSender(one, these, other, those)) {
            return Relation.SAME;
        }
        return one.parties.isEmpty() || other.parties.isEmpty() ? Relation.OPEN : Relation.DIFFERENT;
    }

    /** "The Turkish army" is of Turkey, and "African Union members" of whom "the Union's delegation" is. */
    private static boolean areOfOneSender(
            MeetingMention one, Set<String> these, MeetingMention other, Set<String> those) {
        return these.stream().anyMatch(other.senders::contains)
                || one.senders.stream().anyMatch(s -> those.contains(s) || other.senders.contains(s));
    }
}
