package org.parley.record.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The record of a process: settled from evidence by {@code settling.Settling}, and asked as of a date by {@link #asOf}.
 * Every list is sorted by address, reports by date and id.
 *
 * @param name of the state or territory that it is about, or as people call it; empty if nothing tells
 * @param asOf the day it is told from: the date of the last report unless a day was asked for; null if no report is dated
 * @param reports those with a date, by then
 * @param undated those without one; they take part in no as-of
 */
public record PeaceProcess(
        String name,
        @Nullable LocalDate asOf,
        List<Report> reports,
        List<Report> undated,
        List<Actor> actors,
        List<MeetingEntry> meetings,
        List<Participation> participations,
        List<OfficeEntry> offices,
        List<MembershipEntry> memberships,
        List<PositionEntry> positions,
        List<ConditionEntry> conditions,
        List<CommitmentEntry> commitments,
        List<AgreementEntry> agreements,
        List<FigureSeries> figures,
        List<ActEntry> acts,
        List<StatementEntry> statements,
        List<LinkEntry> links) {
    public PeaceProcess {
        reports = List.copyOf(reports);
        undated = List.copyOf(undated);
        actors = List.copyOf(actors);
        meetings = List.copyOf(meetings);
        participations = List.copyOf(participations);
        offices = List.copyOf(offices);
        memberships = List.copyOf(memberships);
        positions = List.copyOf(positions);
        conditions = List.copyOf(conditions);
        commitments = List.copyOf(commitments);
        agreements = List.copyOf(agreements);
        figures = List.copyOf(figures);
        acts = List.copyOf(acts);
        statements = List.copyOf(statements);
        links = List.copyOf(links);
    }

    /**
     * The record as the reports dated by a day give it; who is who and which meeting is which stay as they are. To be
     * asked of the whole record: one that was already narrowed knows no later reports.
     */
    public PeaceProcess asOf(LocalDate day) {
        return new PeaceProcess(
                name,
                day,
                reports.stream().filter(r -> r.isDatedBy(day)).toList(),
                undated,
                by(actors, a -> a.asOf(day)),
                by(meetings, m -> m.asOf(day)),
                by(participations, p -> p.asOf(day)),
                by(offices, o -> o.asOf(day)),
                by(memberships, m -> m.asOf(day)),
                by(positions, p -> p.asOf(day)),
                by(conditions, c -> c.asOf(day)),
                by(commitments, c -> c.asOf(day)),
                by(agreements, a -> a.asOf(day)),
                by(figures, f -> f.asOf(day)),
                by(acts, a -> a.asOf(day)),
                by(statements, s -> s.asOf(day)),
                by(links, l -> l.asOf(day)));
    }

    private static <E extends Entry> List<E> by(List<E> entries, Function<E, Optional<E>> restrict) {
        return entries.stream().map(restrict).flatMap(Optional::stream).toList();
    }

    /** All entries, kind by kind in the order of the components, actors first. */
    public Stream<Entry> entries() {
        return Stream.<List<? extends Entry>>of(
                        actors,
                        meetings,
                        participations,
                        offices,
                        memberships,
                        positions,
                        conditions,
                        commitments,
                        agreements,
                        figures,
                        acts,
                        statements,
                        links)
                .flatMap(List::stream);
    }

    /** The entry at an address, if the record holds it as of its date. */
    public Optional<Entry> entry(Address address) {
        return entries().filter(e -> e.address().equals(address)).findFirst();
    }

    /** Who takes part in a meeting, sorted by address. */
    public List<Participation> participations(MeetingEntry meeting) {
        return participations.stream()
                .filter(p -> p.meeting() != null
                        && meeting.address().equals(p.meeting().entry()))
                .toList();
    }

    /** Those whose meeting is certain, by its address: for who asks about many meetings. */
    public Map<Address, List<Participation>> participationsByMeeting() {
        Map<Address, List<Participation>> byMeeting = new TreeMap<>();
        for (Participation p : participations) {
            Address meeting = p.meeting() == null ? null : p.meeting().entry();
            if (meeting != null) {
                byMeeting.computeIfAbsent(meeting, m -> new ArrayList<>()).add(p);
            }
        }
        return byMeeting;
    }

    /** Where a meeting stands on the day of this record. */
    public MeetingEntry.Standing standing(MeetingEntry meeting) {
        return meeting.standing(asOf);
    }

    /** What reports of about the same date tell differently. */
    public List<Contradiction> contradictions() {
        return Contradictions.in(this);
    }

    /** The proposals on which positions are held, with where each holder stands on them. */
    public List<Proposal> proposals() {
        return Standpoints.in(this);
    }

    /** Months between the first and the last dated report that have none. */
    public List<Gap> gaps() {
        return Gaps.in(
                reports.stream().map(Report::date).filter(Objects::nonNull).collect(Collectors.toList()));
    }

    /** What reports dated after a day newly told, latest report first. */
    public List<Change> changesSince(LocalDate day) {
        return Changes.reportedSince(day, this);
    }

    /** What is told as done after a day, whenever it was reported, the last done first; what bears no day is not among it. */
    public List<Change> happenedSince(LocalDate day) {
        return Changes.happenedSince(day, this);
    }
}
