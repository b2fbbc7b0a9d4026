package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Office;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.Mention;
import org.parley.record.process.Participation;
import org.parley.record.process.Reference;

/** The meetings of the dossier and who takes part in them. */
final class Meetings {
    private final WhoIsWho who;
    private final Map<String, ReportMeetings> byReport = new TreeMap<>();
    private final Map<MeetingMention, MeetingEntry> entryOf = new HashMap<>();
    private final Map<String, MeetingEntry> meetingOf = new HashMap<>();
    private final List<MeetingEntry> entries = new ArrayList<>();

    /** @param said which claims, by id, people said to tell of one meeting or of two */
    Meetings(List<Attestation> attestations, WhoIsWho who, Judged.Pairs said) {
        this.who = who;
        Function<String, Set<String>> actor = actors(attestations);
        Map<String, List<Attestation>> byDocument = new TreeMap<>();
        attestations.forEach(a -> byDocument
                .computeIfAbsent(a.claim().envelope().documentId(), d -> new ArrayList<>())
                .add(a));
        List<MeetingMention> mentions = new ArrayList<>();
        byDocument.forEach((document, claims) -> {
            ReportMeetings told = new ReportMeetings(claims, actor, said);
            byReport.put(document, told);
            mentions.addAll(told.meetings());
        });
        mentions.sort(Comparator.comparing((MeetingMention m) -> m.attestations.getFirst()));
        build(mentions, said);
    }

    /** Sorted by address. */
    List<MeetingEntry> entries() {
        return entries;
    }

    /** The meeting that some words in a report name, if it is certain which. */
    @Nullable
    MeetingEntry named(String document, String words) {
        ReportMeetings told = byReport.get(document);
        MeetingMention mention = told == null ? null : told.named(document, words);
        return mention == null ? null : entryOf.get(mention);
    }

    /** An actor by its address; a person also by those of the bodies that it holds an office of. */
    private Function<String, Set<String>> actors(List<Attestation> attestations) {
        Map<String, Set<String>> bodies = new HashMap<>();
        for (Attestation a : attestations) {
            if (a.claim() instanceof Office o && o.of() != null) {
                bodies.computeIfAbsent(address(o.person()), p -> new TreeSet<>())
                        .add(address(o.of()));
            }
        }
        return words -> {
            Set<String> all = new HashSet<>(bodies.getOrDefault(address(words), Set.of()));
            all.add(address(words));
            return all;
        };
    }

    private String address(String words) {
        Reference named = who.named(words);
        return named.entry() == null ? named.words() : named.entry().text();
    }

    private void build(List<MeetingMention> mentions, Judged.Pairs said) {
        JoinedMeetings which = new WhichMeeting(mentions, said).joined();
        Addresses addresses = new Addresses("meeting");
        for (List<Integer> set : which.sets()) {
            List<MeetingMention> own = set.stream().map(mentions::get).toList();
            List<Attestation> support =
                    own.stream().flatMap(m -> m.attestations.stream()).sorted().toList();
            MeetingLabel label = MeetingLabel.of(own.stream().map(m -> m.names).toList(), support);
            MeetingEntry entry = new MeetingEntry(
                    addresses.take(label.slug(), support.getFirst().id()),
                    label.name(),
                    label.names(),
                    parties(support),
                    which.merges(set),
                    which.doubts(set),
                    support);
            entries.add(entry);
            own.forEach(m -> entryOf.put(m, entry));
            support.forEach(a -> meetingOf.put(a.id(), entry));
        }
        entries.sort(Comparator.comparing(MeetingEntry::address));
    }

    private List<Mention> parties(List<Attestation> support) {
        return who.mentions(support, c -> c instanceof Meeting m ? m.parties() : List.of());
    }

    private record Part(Reference actor, @Nullable Reference meeting) {}

    /** Sorted by address. */
    List<Participation> participations(List<Attestation> attestations) {
        Map<Part, List<Attestation>> parts = new HashMap<>();
        for (Attestation a : attestations) {
            if (a.claim() instanceof Attendance c) {
                Reference actor = who.named(c.actor(), c.envelope().extent());
                parts.computeIfAbsent(new Part(actor, meeting(a, c)), p -> new ArrayList<>())
                        .add(a);
            }
        }
        Addresses addresses = new Addresses("participation");
        return parts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Part, List<Attestation>> e) ->
                                slug(e.getKey()).toString())
                        .thenComparing(e -> e.getValue().getFirst().id()))
                .map(e -> new Participation(
                        addresses.take(slug(e.getKey()), e.getValue().getFirst().id()),
                        e.getKey().actor(),
                        e.getKey().meeting(),
                        e.getValue().stream().sorted().toList()))
                .sorted(Comparator.comparing(Participation::address))
                .toList();
    }

    private @Nullable Reference meeting(Attestation a, Attendance claim) {
        MeetingEntry entry = meetingOf.get(a.id());
        if (entry != null) {
            return new Reference(entry.name(), entry.address());
        }
        return claim.meeting() == null ? null : new Reference(claim.meeting(), null);
    }

    private static List<String> slug(Part part) {
        Reference meeting = part.meeting();
        Address address = meeting == null ? null : meeting.entry();
        return List.of(
                address != null
                        ? address.text().substring("meeting/".length())
                        : meeting == null ? "" : meeting.words(),
                part.actor().words());
    }
}
