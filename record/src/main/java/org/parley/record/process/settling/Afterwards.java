package org.parley.record.process.settling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.Sayer;

/** What is told as done after a condition was set: what it asks, or that for which it was set. */
final class Afterwards {
    /** How many are kept of those that bear on one telling: the first say from when it is so. */
    private static final int KEPT = 3;

    /** How many claims of one actor with one word are held against one telling of a condition. */
    private static final int READ = 48;

    /** From the first word with a capital that does not only begin the words. */
    private static final Pattern NAME = Pattern.compile("\\s(\\p{Lu}.*)$");

    private final WhoIsWho who;
    private final Meetings meetings;
    private final Seats seats;
    private final Map<Address, Map<String, List<Attestation>>> deeds = new HashMap<>();
    private final Map<Address, List<Attestation>> ends = new HashMap<>();

    /** @param asked of whom conditions ask something: only what these did is looked at */
    Afterwards(WhoIsWho who, Meetings meetings, Seats seats, List<Attestation> attestations, Set<Address> asked) {
        this.who = who;
        this.meetings = meetings;
        this.seats = seats;
        for (Attestation a : attestations) {
            Doers done = Doers.of(a.claim());
            for (String name : a.reportedOn() == null ? List.<String>of() : done.names()) {
                Address doer = who.named(name, a.claim().envelope().extent()).entry();
                if (doer != null && asked.contains(doer)) {
                    Map<String, List<Attestation>> own = deeds.computeIfAbsent(doer, d -> new HashMap<>());
                    done.deed()
                            .stems()
                            .forEach(s -> own.computeIfAbsent(s, k -> new ArrayList<>())
                                    .add(a));
                }
            }
        }
        deeds.values().forEach(own -> own.values().forEach(list -> list.sort(null)));
    }

    /** Claims that one of whom it is asked has done it; its own word for that does not count. */
    List<Attestation> met(List<Attestation> support, WaitedFor waitedFor) {
        Set<Attestation> found = new TreeSet<>();
        for (Attestation told : support) {
            Condition condition = (Condition) told.claim();
            Phrase whole = Phrase.of(condition.prerequisite());
            (whole.denied() ? Map.<Address, String>of() : waitedFor.of(condition)).forEach((doer, name) -> {
                Phrase wanted = whole.without(Phrase.of(name));
                Map<String, List<Attestation>> own = deeds.getOrDefault(doer, Map.of());
                Stream<Attestation> later = wanted.stems().stream()
                        .map(own::get)
                        .filter(list -> list != null)
                        .min(Comparator.<List<Attestation>>comparingInt(List::size))
                        .stream()
                        .flatMap(list -> after(told, list));
                later.filter(a -> isTheDeed(wanted, a) && !isOwnWord(a, doer))
                        .limit(KEPT)
                        .forEach(found::add);
            });
        }
        return List.copyOf(found);
    }

    private static boolean isTheDeed(Phrase wanted, Attestation later) {
        Phrase done = Doers.of(later.claim()).deed();
        int shared = wanted.shared(done).size();
        return shared > 1 && shared >= wanted.needed() && done.stems().containsAll(wanted.names());
    }

    private boolean isOwnWord(Attestation a, Address doer) {
        Sayer.Voice voice = a.sayer().voice();
        return (voice == Sayer.Voice.SPEAKER || voice == Sayer.Voice.AUTHOR)
                && seats.of(who.named(a.sayer().name()).entry()).contains(doer);
    }

    /** Claims that the talks it was set for were held or cancelled, or that its holder took part in them. */
    List<Attestation> overtaken(List<Attestation> support, Set<Address> holders) {
        Set<Attestation> found = new TreeSet<>();
        for (Attestation told : support) {
            Condition c = (Condition) told.claim();
            MeetingEntry meeting = meeting(c);
            if (meeting != null) {
                List<Attestation> end = ends.computeIfAbsent(meeting.address(), m -> ends(meeting));
                after(told, end)
                        .filter(a -> !(a.claim() instanceof Attendance part) || isOf(part, holders))
                        .limit(KEPT)
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** What waits for it: the meeting that is named as such, or whose name stands in the words. */
    private @Nullable MeetingEntry meeting(Condition c) {
        String object = c.thenDeed() == null ? null : c.thenDeed().object();
        String words = object == null ? c.consequence() : object;
        if (words == null) {
            return null;
        }
        String document = c.envelope().documentId();
        MeetingEntry whole = meetings.named(document, words);
        Matcher name = NAME.matcher(words);
        return whole != null || !name.find() ? whole : meetings.named(document, name.group(1));
    }

    private static List<Attestation> ends(MeetingEntry meeting) {
        return meeting.attestations().stream()
                .filter(a -> a.reportedOn() != null && a.claim().envelope().modality() == Modality.ACTUAL)
                .filter(a -> switch (a.claim()) {
                    case Meeting m -> m.status() == Meeting.Status.HELD || m.status() == Meeting.Status.CANCELLED;
                    case Attendance c -> Doers.isPresent(c);
                    default -> false;
                })
                .toList();
    }

    private boolean isOf(Attendance part, Set<Address> holders) {
        Address actor = who.named(part.actor(), part.envelope().extent()).entry();
        return actor != null && holders.contains(actor);
    }

    /** Those reported later than a telling, of what happened no earlier; some of the first. */
    private static Stream<Attestation> after(Attestation told, List<Attestation> sorted) {
        LocalDate day = told.reportedOn();
        if (day == null) {
            return Stream.empty();
        }
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter(sorted.get(middle), day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.subList(low, Math.min(sorted.size(), low + READ)).stream().filter(a -> {
            Timespan time = a.claim().envelope().time();
            return time == null
                    || !time.latest().isBefore(day)
                            && a.reportedOn() != null
                            && !time.earliest().isAfter(a.reportedOn());
        });
    }

    private static boolean isAfter(Attestation a, LocalDate day) {
        LocalDate reported = a.reportedOn();
        return reported != null && reported.isAfter(day);
    }
}
