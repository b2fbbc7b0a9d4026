package org.parley.app.bench.settled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.app.bench.generate.ClaimNames;
import org.parley.app.bench.generate.GeneratedReport;
import org.parley.app.bench.generate.Planted;
import org.parley.app.bench.generate.Truth;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Source;
import org.parley.record.claim.Statement;
import org.parley.record.document.Timespan;
import org.parley.record.process.Actor;
import org.parley.record.process.Address;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.Bearing;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Counterpart;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.Participation;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Reference;
import org.parley.record.process.Report;
import org.parley.record.process.Sayer;

/** The record that holds of some generated reports exactly what is known: each planted claim with the entry that it is of. */
final class PerfectRecord {
    private final Known known;
    private final Map<String, List<Attestation>> actors = new TreeMap<>();
    private final Map<String, TreeSet<String>> names = new TreeMap<>();
    private final Map<String, List<Attestation>> meetings = new TreeMap<>();
    private final Map<Truth.Part, List<Attestation>> parts = new TreeMap<>();
    private final Map<String, List<Attestation>> deals = new TreeMap<>();
    private final Map<String, Waiting> terms = new TreeMap<>();
    private final List<Report> reports = new ArrayList<>();

    private PerfectRecord(Known known) {
        this.known = known;
    }

    private static final class Waiting {
        private final List<Attestation> told = new ArrayList<>();
        private final List<Attestation> waived = new ArrayList<>();
        private final List<Attestation> dropped = new ArrayList<>();
        private final List<Attestation> met = new ArrayList<>();
    }

    static PeaceProcess of(Known known, List<GeneratedReport> all) {
        PerfectRecord perfect = new PerfectRecord(known);
        all.forEach(perfect::take);
        return perfect.record();
    }

    private void take(GeneratedReport report) {
        var origin = report.document().origin();
        Timespan date = Objects.requireNonNull(origin.date()).when();
        reports.add(new Report(
                report.document().id(), List.of(origin), date, report.document().id()));
        for (Planted p : report.planted()) {
            Claim claim = p.claim();
            String id = claim.id() + "-" + origin.path();
            Source source = claim.envelope().source();
            Sayer sayer = source == null
                    ? new Sayer(Sayer.Voice.REPORT, "")
                    : source.form() == Source.Form.ANONYMOUS
                            ? new Sayer(Sayer.Voice.UNNAMED, source.speaker())
                            : new Sayer(Sayer.Voice.SPEAKER, source.speaker());
            Attestation a = new Attestation(
                    id,
                    claim,
                    date,
                    sayer,
                    null,
                    origin.outlet(),
                    report.document().id(),
                    null,
                    null);
            for (String name : ClaimNames.in(claim)) {
                String who = Objects.requireNonNull(report.names().get(name));
                add(actors, who, a);
                names.computeIfAbsent(who, w -> new TreeSet<>()).add(name);
            }
            place(a, p.about(), report);
        }
    }

    private void place(Attestation a, @Nullable String about, GeneratedReport report) {
        if (about == null) {
            return;
        }
        switch (a.claim()) {
            case Meeting c -> add(meetings, about, a);
            case Attendance c -> {
                add(meetings, about, a);
                String who = Objects.requireNonNull(report.names().get(c.actor()));
                parts.computeIfAbsent(new Truth.Part(who, about), k -> new ArrayList<>())
                        .add(a);
            }
            case Agreement c -> add(deals, about, a);
            case Condition c -> {
                Waiting waiting = terms.computeIfAbsent(about, k -> new Waiting());
                List<Attestation> all =
                        !c.waived() ? waiting.told : isOwnWord(c, report) ? waiting.waived : waiting.dropped;
                all.add(a);
            }
            case Commitment c ->
                terms.computeIfAbsent(about, k -> new Waiting()).met.add(a);
            default -> throw new IllegalStateException("nothing known of a " + a.claim());
        }
    }

    /** Of the holder itself, or of one who speaks for it. */
    private static boolean isOwnWord(Condition c, GeneratedReport report) {
        Source source = c.envelope().source();
        return source != null
                && report.planted().stream()
                        .map(Planted::claim)
                        .filter(Statement.class::isInstance)
                        .map(Statement.class::cast)
                        .filter(s -> s.envelope().span().equals(c.envelope().span()))
                        .anyMatch(s -> Objects.equals(s.affiliation(), c.actor())
                                || s.speaker().equals(c.actor()));
    }

    private static void add(Map<String, List<Attestation>> all, String id, Attestation a) {
        all.computeIfAbsent(id, k -> new ArrayList<>()).add(a);
    }

    private PeaceProcess record() {
        Map<String, Truth.History> histories = new HashMap<>();
        known.truths().forEach(t -> histories.putAll(t.terms()));
        return new PeaceProcess(
                "all of them",
                LocalDate.MAX,
                reports,
                List.of(),
                actors.entrySet().stream()
                        .map(e -> new Actor(
                                address(e.getKey()),
                                e.getKey(),
                                Actor.Sort.BODY,
                                List.copyOf(Objects.requireNonNull(names.get(e.getKey()))),
                                null,
                                List.of(),
                                List.of(),
                                sorted(e.getValue())))
                        .toList(),
                meetings.entrySet().stream()
                        .map(e -> new MeetingEntry(
                                address(e.getKey()),
                                e.getKey(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                sorted(e.getValue())))
                        .toList(),
                parts.entrySet().stream()
                        .map(e -> new Participation(
                                address("participation/" + e.getKey()),
                                reference(e.getKey().actor()),
                                reference(e.getKey().round()),
                                sorted(e.getValue())))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                terms.entrySet().stream()
                        .map(e ->
                                condition(e.getKey(), Objects.requireNonNull(histories.get(e.getKey())), e.getValue()))
                        .toList(),
                List.of(),
                deals.entrySet().stream()
                        .map(e -> new AgreementEntry(
                                address(e.getKey()),
                                e.getKey(),
                                Agreement.Type.CEASEFIRE,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                sorted(e.getValue())))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private ConditionEntry condition(String id, Truth.History history, Waiting waiting) {
        Bearing bearing =
                new Bearing(sorted(waiting.waived), sorted(waiting.met), sorted(waiting.dropped), overtaken(history));
        List<Counterpart> others = known.truths().stream()
                .flatMap(t -> t.mutual().stream())
                .filter(pair -> pair.one().equals(id) || pair.other().equals(id))
                .map(pair -> pair.one().equals(id) ? pair.other() : pair.one())
                .map(other -> new Counterpart(address(other), Objects.requireNonNull(terms.get(other)).told))
                .toList();
        return new ConditionEntry(
                address(id),
                reference(Objects.requireNonNull(history.holder())),
                false,
                bearing,
                others,
                sorted(waiting.told));
    }

    /** What was told of meetings on the day from which it was so. */
    private List<Attestation> overtaken(Truth.History history) {
        List<LocalDate> since = history.told().stream()
                .filter(t -> t.states().contains("overtaken"))
                .map(Truth.Told::since)
                .toList();
        return meetings.values().stream()
                .flatMap(List::stream)
                .filter(a -> since.contains(a.reportedOn()))
                .sorted()
                .toList();
    }

    private static List<Attestation> sorted(List<Attestation> all) {
        return all.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static Address address(String id) {
        return new Address(id);
    }

    private static Reference reference(String id) {
        return new Reference(id, address(id));
    }
}
