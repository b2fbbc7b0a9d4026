package org.parley.record.process.settling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Meeting;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;

/** What one or more claims say of a meeting that tells which one it is. Grows by {@link #absorb}. */
final class MeetingMention {
    /** A time told more coarsely does not tell two meetings in one place apart. */
    private static final int FINE_DAYS = 31;

    final @Nullable LocalDate reported;
    final List<Attestation> attestations = new ArrayList<>();
    final Set<String> documents = new HashSet<>();
    final Set<String> identities = new TreeSet<>();
    final Set<String> keys = new TreeSet<>();
    final Set<String> cores = new TreeSet<>();
    final Set<String> editions = new TreeSet<>();
    final Set<String> places = new TreeSet<>();
    final Set<Timespan> times = new TreeSet<>();
    final Set<String> parties = new TreeSet<>();
    final Set<String> attending = new TreeSet<>();
    /** How many parties the fullest of its claims lists. */
    int sides;

    final Set<Span> spans = new TreeSet<>();
    final TreeMap<String, Integer> names = new TreeMap<>();
    boolean moved;
    boolean ahead;
    boolean past;

    private MeetingMention(@Nullable LocalDate reported) {
        this.reported = reported;
    }

    static MeetingMention of(Attestation a, Meeting claim, Function<String, Set<String>> actor) {
        MeetingMention mention = new MeetingMention(a.reportedOn());
        mention.attestations.add(a);
        mention.documents.add(claim.envelope().documentId());
        mention.place(claim.envelope().place());
        claim.places().forEach(mention::place);
        mention.name(claim.name());
        mention.time(claim.envelope().time());
        claim.parties().forEach(p -> mention.parties.addAll(actor.apply(p)));
        mention.sides = claim.parties().size();
        mention.spans.add(claim.envelope().span());
        switch (claim.status()) {
            case PLANNED, CALLED_FOR -> mention.ahead = true;
            case POSTPONED, CANCELLED -> {
                mention.ahead = true;
                mention.moved = true;
            }
            case HELD -> mention.past = true;
            case UNDERWAY -> {}
        }
        return mention;
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
                mention.time(claim.envelope().time());
            }
            case ATTENDING -> mention.time(claim.envelope().time());
            case WILL_ATTEND -> {
                mention.ahead = true;
                mention.time(claim.envelope().time());
            }
            case INVITED, NOT_INVITED, REFUSES, UNDECIDED, MAY_WITHDRAW, WITHDREW -> {}
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

    MeetingMention copy() {
        MeetingMention copy = new MeetingMention(reported);
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
        places.addAll(other.places);
        times.addAll(other.times);
        parties.addAll(other.parties);
        attending.addAll(other.attending);
        spans.addAll(other.spans);
        other.names.forEach((name, n) -> names.merge(name, n, Integer::sum));
        sides = Math.max(sides, other.sides);
        moved |= other.moved;
        ahead |= other.ahead;
        past |= other.past;
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

    boolean hasMeetingClaim() {
        return !spans.isEmpty();
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

    /** A name for a person to know it by. */
    String shown() {
        String name = names.isEmpty() ? "a meeting" : names.firstKey();
        String when = times.isEmpty()
                ? ""
                : ", " + Objects.requireNonNull(times.iterator().next());
        return name + (places.isEmpty() ? "" : " (" + String.join(", ", places) + ")") + when;
    }
}
