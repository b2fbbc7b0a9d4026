package org.parley.app.bench.settled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.app.bench.generate.ClaimNames;
import org.parley.app.bench.generate.Truth;
import org.parley.app.score.Rates;
import org.parley.record.claim.Attendance;
import org.parley.record.document.Span;
import org.parley.record.process.Actor;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Entry;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.Participation;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Report;

/** Holds a settled record against what is known of its reports. */
public final class RecordBench {
    private static final int DAYS = 12;

    private final PeaceProcess record;
    private final Known known;
    private final BCubed actors = new BCubed();
    private final BCubed meetings = new BCubed();
    private final Share standings = new Share();
    private final Share statuses = new Share();
    private final Share conditions = new Share();
    private final BCubed agreements = new BCubed();
    /** That one actor has two entries costs under "actors", and not again wherever either is told of. */
    private final Alignment who = new Alignment(false);

    private final Alignment which = new Alignment(true);
    private final Alignment what = new Alignment(true);
    private final Alignment deals = new Alignment(true);
    private final Losses losses = new Losses();

    private RecordBench(PeaceProcess record, Known known) {
        this.record = record;
        this.known = known;
    }

    /**
     * What comes back.
     *
     * @param rates by what is held against what is known, in the order in which it is shown
     * @param losses what went wrong most often, each with an example
     */
    public record Result(Map<String, Rates> rates, List<String> losses) {
        public Result {
            rates = Collections.unmodifiableMap(new LinkedHashMap<>(rates));
            losses = List.copyOf(losses);
        }

        /** Of one of its rows. */
        Rates of(String row) {
            return Objects.requireNonNull(rates.get(row));
        }
    }

    public static Result of(PeaceProcess record, Known known) {
        RecordBench bench = new RecordBench(record, known);
        bench.actors();
        bench.meetings();
        bench.conditions();
        bench.agreements();
        for (LocalDate day : bench.days()) {
            bench.at(day, record.asOf(day));
        }
        return bench.result();
    }

    private Result result() {
        Tellings tellings = new Tellings(record, known, losses);
        Map<String, Rates> rates = new LinkedHashMap<>();
        rates.put("actors", actors.rates());
        rates.put("meetings", meetings.rates());
        rates.put("agreements", agreements.rates());
        rates.put("meetings at dates", standings.rates());
        rates.put("participants at dates", statuses.rates());
        rates.put("conditions at dates", conditions.rates());
        rates.put("contradictory attendance", tellings.disputed(who, which).rates());
        rates.put("mutual conditions", tellings.mutual(what).rates());
        rates.put("who alleges violations", tellings.violations(deals).rates());
        return new Result(rates, losses.lines());
    }

    private record Heard(String document, String who) {}

    private void actors() {
        Map<Heard, Set<Address>> told = new HashMap<>();
        for (Actor actor : record.actors()) {
            for (Attestation a : actor.attestations()) {
                String document = a.claim().envelope().documentId();
                Known.Report report = Objects.requireNonNull(known.reports().get(document));
                for (String name : ClaimNames.in(a.claim())) {
                    if (actor.names().contains(name.strip())) {
                        String id = report.named(name);
                        told.computeIfAbsent(new Heard(document, id == null ? "? " + name : id), h -> new HashSet<>())
                                .add(actor.address());
                    }
                }
            }
        }
        told.forEach((heard, entries) -> {
            String id = heard.who().startsWith("? ") ? null : heard.who();
            for (Address entry : entries) {
                actors.add(id, entry.text());
                if (id != null) {
                    who.add(id, entry);
                } else {
                    losses.add("a name of nobody known", heard.who());
                }
            }
        });
        known.reports()
                .forEach((document, report) -> report.names().values().stream()
                        .distinct()
                        .filter(id -> !told.containsKey(new Heard(document, id)))
                        .forEach(id -> {
                            actors.add(id, null);
                            losses.add("an actor not named", id);
                        }));
        who.settle();
    }

    private record Place(String document, Span span) {}

    private void meetings() {
        align(record.meetings(), Known.Report::rounds, meetings, which, "a meeting");
    }

    private void agreements() {
        align(record.agreements(), Known.Report::deals, agreements, deals, "a ceasefire");
    }

    private void align(
            List<? extends Entry> entries,
            Function<Known.Report, List<Known.Passage>> passages,
            BCubed mentions,
            Alignment alignment,
            String sort) {
        Set<Place> found = new HashSet<>();
        for (Entry entry : entries) {
            Set<Place> here = new HashSet<>();
            for (Attestation a : entry.attestations()) {
                String document = a.claim().envelope().documentId();
                Span words = a.claim().envelope().span();
                Known.Passage passage = Known.at(words, passages.apply(report(document)));
                Place place = new Place(document, passage == null ? words : passage.span());
                if (here.add(place)) {
                    found.add(place);
                    mentions.add(
                            passage == null ? null : passage.about(),
                            entry.address().text());
                    if (passage != null) {
                        alignment.add(passage.about(), entry.address());
                    }
                }
            }
        }
        known.reports()
                .forEach((document, report) -> passages.apply(report).stream()
                        .distinct()
                        .filter(p -> !found.contains(new Place(document, p.span())))
                        .forEach(p -> {
                            mentions.add(p.about(), null);
                            losses.add("words on " + sort + " not taken for it", document + " " + p.span());
                        }));
        alignment.settle();
    }

    private Known.Report report(String document) {
        return Objects.requireNonNull(known.reports().get(document));
    }

    /** What one holds is not the condition that another does, in whatever words. */
    private void conditions() {
        for (ConditionEntry condition : record.conditions()) {
            String holder = condition.holder() == null
                    ? null
                    : who.known(condition.holder().entry());
            for (Attestation a : condition.dropping() ? List.<Attestation>of() : condition.attestations()) {
                Known.Report report = report(a.claim().envelope().documentId());
                Known.Passage passage = Known.at(a.claim().envelope().span(), report.terms());
                if (passage != null) {
                    Truth.History known =
                            Objects.requireNonNull(report.truth().terms().get(passage.about()));
                    if (Objects.equals(known.holder(), holder)) {
                        what.add(passage.about(), condition.address());
                    } else {
                        losses.add(
                                "a condition held by " + (holder == null ? "nobody known" : "another"),
                                condition.address().text());
                    }
                }
            }
        }
        what.settle();
    }

    /** Evenly spread over the reports, the last included. */
    private List<LocalDate> days() {
        List<LocalDate> all = record.reports().stream()
                .map(Report::date)
                .filter(Objects::nonNull)
                .map(t -> Objects.requireNonNull(t).latest())
                .sorted()
                .toList();
        List<LocalDate> days = new ArrayList<>();
        for (int i = 1; i <= DAYS; i++) {
            days.add(all.get((all.size() - 1) * i / DAYS));
        }
        return days.stream().distinct().toList();
    }

    private void at(LocalDate day, PeaceProcess then) {
        Set<Address> unclear = new HashSet<>();
        Map<String, String> standing = standings(then, unclear);
        Map<Truth.Part, String> status = statuses(then, unclear);
        Map<String, String> states = new HashMap<>();
        for (ConditionEntry condition : then.conditions()) {
            if (!condition.dropping()) {
                conditions.addTold(1);
                put(states, what.known(condition.address()), condition.state().code());
            }
        }
        for (Truth truth : known.truths()) {
            truth.rounds().forEach((id, h) -> judge(standings, "standing of " + id, h.on(day), standing.get(id), day));
            truth.parts()
                    .forEach((part, h) -> judge(
                            statuses,
                            "status of " + part.actor() + " at " + part.round(),
                            h.on(day),
                            status.get(part),
                            day));
            truth.terms().forEach((id, h) -> judge(conditions, id, h.on(day), states.get(id), day));
        }
    }

    /** By round. A meeting that the record itself says may be another is not one too many. */
    private Map<String, String> standings(PeaceProcess then, Set<Address> unclear) {
        Map<String, String> standing = new HashMap<>();
        for (MeetingEntry meeting : then.meetings()) {
            String round = which.known(meeting.address());
            put(standing, round, then.standing(meeting).code());
            if (round != null || meeting.doubts().isEmpty()) {
                standings.addTold(1);
            } else {
                unclear.add(meeting.address());
            }
        }
        return standing;
    }

    private Map<Truth.Part, String> statuses(PeaceProcess then, Set<Address> unclear) {
        Map<Truth.Part, String> status = new HashMap<>();
        for (Participation part : then.participations()) {
            Address meeting = part.meeting() == null ? null : part.meeting().entry();
            if (meeting != null && !unclear.contains(meeting) && part.roles().contains(Attendance.Role.PARTICIPANT)) {
                statuses.addTold(1);
                String actor = who.known(part.actor().entry());
                String round = which.known(meeting);
                if (actor != null && round != null) {
                    status.put(
                            new Truth.Part(actor, round), part.latest().status().code());
                }
            }
        }
        return status;
    }

    private static <V> void put(Map<String, V> values, @Nullable String key, V value) {
        if (key != null) {
            values.put(key, value);
        }
    }

    private void judge(Share share, String of, Set<String> right, @Nullable String told, LocalDate day) {
        if (!right.isEmpty()) {
            share.addKnown();
            if (told != null && right.contains(told)) {
                share.addRight();
            } else {
                String kind = of.substring(0, of.indexOf(of.startsWith("condition/") ? '/' : ' '));
                losses.add(
                        kind + ": "
                                + String.join(" or ", right.stream().sorted().toList()) + " told as " + told,
                        of + " on " + day);
            }
        }
    }
}
