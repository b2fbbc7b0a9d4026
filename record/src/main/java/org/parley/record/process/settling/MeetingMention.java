package org.parley.record.process.settling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;

/** What one or more claims say of a meeting that tells which one it is. Grows by {@link #absorb}. */
final class MeetingMention {
    /** A time told more coarsely does not tell two meetings in one place apart. */
    private static final int FINE_DAYS = 31;
    /** What did not take place so long before the report has not taken place since. */
    private static final int ABSENCE_DAYS = 60;

    final @Nullable LocalDate reported;
    final List<Attestation> attestations = new ArrayList<>();
    final Set<String> documents = new HashSet<>();
    final Set<String> identities = new TreeSet<>();
    final Set<String> keys = new TreeSet<>();
    final Set<String> cores = new TreeSet<>();
    final Set<String> editions = new TreeSet<>();
    /** Such as "round 3", of the talks that it is named after. */
    final Set<String> rounds = new TreeSet<>();

    final Set<String> forums = new TreeSet<>();
    final Set<String> places = new TreeSet<>();
    final Set<Timespan> times = new TreeSet<>();
    final Set<String> parties = new TreeSet<>();
    /** Those of whom its parties are a part that are told by what they are. */
    final Set<String> senders = new HashSet<>();

    final Set<String> attending = new TreeSet<>();
    final Set<String> purposes = new TreeSet<>();
    /** How many parties the fullest of its claims lists. */
    int sides;
    /** The two of each claim that lists just two, each with the bodies that one holds an office of. */
    final List<List<Set<String>>> pairs = new ArrayList<>();

    final Set<Span> spans = new TreeSet<>();
    final TreeMap<String, Integer> names = new TreeMap<>();
    final Set<Timespan> planned = new TreeSet<>();
    final Set<Timespan> held = new TreeSet<>();
    /** The days on which it is told to have ended, with what came of it. */
    final Set<Timespan> ends = new TreeSet<>();
    /** Which others of its report it may be, in words, if they are several. */
    final Set<String> doubts = new TreeSet<>();

    /** When the first of its reports is dated, null if none is. */
    @Nullable
    LocalDate since;

    boolean moved;
    /** Told to have been suspended or adjourned. */
    boolean broken;
    /** Told as called for, and no more. */
    boolean called;
    /** Called for on a day: what is planned for that day is what was called for. */
    boolean asked;

    boolean ahead;
    boolean past;
    /** Told only of someone who may still come. */
    boolean awaited;
    /** Told as a fact that it is going on or over. */
    boolean begun;
    /** Told as what was not held, and no more. */
    boolean denied;

    private MeetingMention(@Nullable LocalDate reported) {
        this.reported = reported;
        this.since = reported;
    }

    static MeetingMention of(Attestation a, Meeting claim, Function<String, Set<String>> actor) {
        MeetingMention mention = new MeetingMention(a.reportedOn());
        mention.attestations.add(a);
        mention.documents.add(claim.envelope().documentId());
        mention.place(claim.envelope().place());
        claim.places().forEach(mention::place);
        mention.name(claim.name());
        mention.time(claim.envelope().time());
        claim.parties().forEach(p -> {
            mention.parties.addAll(actor.apply(p));
            mention.senders.addAll(Delegates.of(p, actor));
        });
        if (claim.purpose() != null) {
            mention.purposes.add(Words.key(claim.purpose()));
        }
        mention.sides = claim.parties().size();
        if (mention.sides == 2) {
            mention.pairs.add(claim.parties().stream().map(actor).toList());
        }
        mention.spans.add(claim.envelope().span());
        Modality modality = claim.envelope().modality();
        mention.begun = modality == Modality.ACTUAL && isDone(claim.status());
        mention.denied = modality == Modality.NEGATED && isDone(claim.status());
        mention.outcome(claim);
        switch (claim.status()) {
            case PLANNED -> {
                mention.ahead = true;
                mention.planned.addAll(mention.times);
            }
            case POSTPONED -> {
                mention.ahead = true;
                mention.moved = modality == Modality.ACTUAL || modality == Modality.PLANNED;
            }
            case CALLED_FOR -> {
                mention.ahead = true;
                mention.called = mention.times.isEmpty();
                mention.asked = mention.isDated();
            }
            case CANCELLED -> mention.ahead = true;
            case HELD -> {
                mention.past = true;
                mention.held.addAll(mention.times);
            }
            case UNDERWAY -> mention.held.addAll(mention.times);
        }
        return mention;
    }

    private void outcome(Meeting claim) {
        Meeting.Outcome outcome = claim.outcome();
        if (outcome != null && claim.envelope().modality() == Modality.ACTUAL) {
            broken = outcome == Meeting.Outcome.SUSPENDED || outcome == Meeting.Outcome.ADJOURNED;
            if (!broken && claim.status() == Meeting.Status.HELD) {
                ends.addAll(times);
            }
        }
    }

    private static boolean isDone(Meeting.Status status) {
        return status == Meeting.Status.HELD || status == Meeting.Status.UNDERWAY;
    }

    /** Only who comes or came has the meeting's own time; when someone refuses says nothing of when it is. */
    static MeetingMention of(Attestation a, Attendance claim, Function<String, Set<String>> actor) {
        MeetingMention mention = new MeetingMention(a.reportedOn());
        mention.attestations.add(a);
        mention.documents.add(claim.envelope().documentId());
        mention.place(claim.envelope().place());
        mention.name(claim.meeting());
        switch (claim.status()) {
            case ATTENDED -> {
                mention.past = true;
                mention.came(claim.envelope());
            }
            case ATTENDING -> mention.came(claim.envelope());
            case WILL_ATTEND -> {
                mention.ahead = true;
                mention.awaited = true;
                mention.time(claim.envelope().time());
                mention.planned.addAll(mention.times);
            }
            case INVITED, UNDECIDED, MAY_WITHDRAW -> mention.awaited = true;
            case NOT_INVITED, REFUSES, WITHDREW -> {}
        }
        mention.attending.addAll(actor.apply(claim.actor()));
        return mention;
    }

    static MeetingMention of(String document, String words) {
        MeetingMention mention = new MeetingMention(null);
        mention.documents.add(document);
        mention.name(words);
        return mention;
    }

    /** A bare place is no name: it says only where. */
    private void name(@Nullable String raw) {
        MeetingName name = MeetingName.of(raw);
        if (Venues.isPlace(name.key()) || places.contains(name.key())) {
            places.add(name.key());
        } else if (raw != null && !name.key().isEmpty()) {
            names.merge(raw.strip(), 1, Integer::sum);
            keys.add(name.key());
            if (name.forum() != null) {
                forums.add(name.forum());
            }
            if (name.round() != null) {
                rounds.add(name.round());
            }
            if (!name.identity().isEmpty()) {
                identities.add(name.identity());
                cores.add(String.join(" ", name.core()));
                if (name.edition() != null) {
                    editions.add(name.identity());
                }
            }
        }
    }

    private void place(@Nullable String place) {
        if (place != null && !Words.key(place).isEmpty()) {
            places.add(Words.key(place));
        }
    }

    private void time(@Nullable Timespan time) {
        if (time != null) {
            times.add(time);
        }
    }

    private void came(Envelope envelope) {
        time(envelope.time());
        held.addAll(times);
        begun = envelope.modality() == Modality.ACTUAL;
    }

    MeetingMention copy() {
        MeetingMention copy = new MeetingMention(reported);
        copy.called = called;
        copy.awaited = awaited;
        copy.denied = denied;
        copy.absorb(this);
        return copy;
    }

    void absorb(MeetingMention other) {
        attestations.addAll(other.attestations);
        documents.addAll(other.documents);
        identities.addAll(other.identities);
        keys.addAll(other.keys);
        cores.addAll(other.cores);
        editions.addAll(other.editions);
        rounds.addAll(other.rounds);
        forums.addAll(other.forums);
        places.addAll(other.places);
        times.addAll(other.times);
        parties.addAll(other.parties);
        senders.addAll(other.senders);
        attending.addAll(other.attending);
        purposes.addAll(other.purposes);
        spans.addAll(other.spans);
        other.names.forEach((name, n) -> names.merge(name, n, Integer::sum));
        sides = Math.max(sides, other.sides);
        other.pairs.stream().filter(pair -> !pairs.contains(pair)).forEach(pairs::add);
        planned.addAll(other.planned);
        held.addAll(other.held);
        ends.addAll(other.ends);
        doubts.addAll(other.doubts);
        since = since == null || other.since != null && other.since.isBefore(since) ? other.since : since;
        moved |= other.moved;
        broken |= other.broken;
        awaited &= other.awaited;
        denied &= other.denied;
        asked |= other.asked;
        called &= other.called;
        ahead |= other.ahead;
        past |= other.past;
        begun |= other.begun;
    }

    static boolean isFine(Timespan time) {
        return ChronoUnit.DAYS.between(time.earliest(), time.latest()) < FINE_DAYS;
    }

    boolean isDated() {
        return times.stream().anyMatch(MeetingMention::isFine);
    }

    /** Whether anything in it could tell it from other meetings. */
    boolean isIdentifiable() {
        return !identities.isEmpty() || !places.isEmpty();
    }

    /** "Have not met since October": a time without a meeting is none. */
    boolean isLongAbsence() {
        LocalDate lately = reported == null ? null : reported.minusDays(ABSENCE_DAYS);
        return denied
                && !isIdentifiable()
                && !times.isEmpty()
                && lately != null
                && times.stream().allMatch(t -> t.latest().isBefore(lately));
    }

    /** Whether its words alone could show that another report tells of the same: a name, a place, or who meets on what. */
    boolean isToldAlike() {
        return isIdentifiable() || sides >= 2 && !purposes.isEmpty();
    }

    /** What two mentions that name no day must have in common to be one. */
    String alike() {
        return isIdentifiable()
                ? String.join("|", identities) + "@" + String.join("|", places)
                : String.join("|", keys) + ":" + String.join("|", parties) + ":" + String.join("|", purposes);
    }

    /** Whether it has neither a name that tells it from other meetings nor parties. */
    boolean isVague() {
        return !isProper() && parties.isEmpty();
    }

    /** Whether its name counts it among others of that name: "Geneva II", "third round of the Geneva talks". */
    boolean isNumbered() {
        return !editions.isEmpty() || !rounds.isEmpty();
    }

    /** Whether it has a name that is more than "talks" or the place they are at. */
    boolean isProper() {
        Set<String> towns = places.stream()
                .map(p -> String.join(" ", new TreeSet<>(List.of(p.split(" ")))))
                .collect(Collectors.toSet());
        return isNumbered() || cores.stream().anyMatch(c -> !towns.contains(c) && Venues.stateOf(c) == null);
    }

    boolean hasMeetingClaim() {
        return !spans.isEmpty();
    }

    /** Whether it is told first of all, in the headline where a report has one, and without day, place or name. */
    boolean isHeadline() {
        return hasMeetingClaim() && spans.iterator().next().start() == 0 && !isDated() && !isIdentifiable();
    }

    /** The first day told, else that of the report. */
    @Nullable
    LocalDate anchor() {
        return times.stream()
                .filter(MeetingMention::isFine)
                .map(Timespan::earliest)
                .findFirst()
                .orElse(reported);
    }

    /** The first of the days last planned for it, null if none is told. */
    @Nullable
    LocalDate lastDay() {
        return times.stream()
                .filter(MeetingMention::isFine)
                .map(Timespan::earliest)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last day told of it, the earliest there is if none is. */
    LocalDate latestDay() {
        return times.stream()
                .filter(MeetingMention::isFine)
                .map(Timespan::latest)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    boolean isOnlyAhead() {
        return ahead && !past && !begun;
    }

    boolean isOnlyOver() {
        return past && !ahead;
    }

    /** Whether it was told as over, its last day before one, and as nothing else. */
    boolean isOverBefore(LocalDate day) {
        return isOnlyOver() && isDated() && latestDay().isBefore(day);
    }

    /** Whether it was planned for a day, and nothing is told of another. */
    boolean isPlannedOnlyFor(LocalDate day) {
        Timespan that = Timespan.day(day);
        return held.isEmpty()
                && planned.stream().anyMatch(that::overlaps)
                && times.stream().allMatch(that::overlaps);
    }

    /** Says which several meetings a mention may be. */
    static String mayBe(MeetingMention mention, List<MeetingMention> candidates) {
        return "\"" + mention.shown() + "\" may be "
                + String.join(
                        " or ",
                        candidates.stream().map(MeetingMention::shown).sorted().toList());
    }

    /** A name for a person to know it by. */
    String shown() {
        String name = names.isEmpty() ? "a meeting" : names.firstKey();
        String when = times.isEmpty()
                ? ""
                : ", " + Objects.requireNonNull(times.iterator().next());
        return name + (places.isEmpty() ? "" : " (" + String.join(", ", places) + ")") + when;
    }
}
