package org.parley.app.sides;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Terms;
import org.parley.app.wording.Told;
import org.parley.record.claim.Attendance;
import org.parley.record.process.Address;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.Participation;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Step;

/** Who takes part in what, as last told. */
final class Participants {
    private static final List<Column> COLUMNS = List.of(
            new Column("meeting", "Meeting", 5),
            new Column("time", "When", 3),
            new Column("actor", "Actor", 5),
            new Column("status", "Status", 4),
            new Column("modality", "Told", 3),
            new Column("roles", "Role", 4));

    private Participants() {}

    static Side of(PeaceProcess process) {
        Map<Address, MeetingEntry> meetings =
                process.meetings().stream().collect(Collectors.toMap(MeetingEntry::address, Function.identity()));
        List<Row> rows = process.participations().stream()
                .sorted(Comparator.comparing((Participation p) ->
                                p.meeting() == null ? "" : p.meeting().words())
                        .thenComparing(p -> p.latest().status())
                        .thenComparing(Participation::address))
                .map(p -> row(p, meeting(p, meetings)))
                .toList();
        return new Side(Side.Kind.PARTICIPATION, process.asOf(), COLUMNS, rows);
    }

    private static @Nullable MeetingEntry meeting(Participation p, Map<Address, MeetingEntry> meetings) {
        return p.meeting() == null || p.meeting().entry() == null
                ? null
                : meetings.get(p.meeting().entry());
    }

    private static Row row(Participation p, @Nullable MeetingEntry meeting) {
        Step<Attendance.Status> latest = p.latest();
        String roles = p.roles().stream().map(Terms::role).collect(Collectors.joining(", "));
        return new Row(
                p,
                List.of(
                        Cell.name(p.meeting()),
                        Cell.day(meeting == null ? null : meeting.time()),
                        Cell.name(p.actor()),
                        Cell.of(
                                Told.attendance(latest.status(), latest.modality()),
                                latest.status().code()),
                        Cell.modality(latest.modality()),
                        Cell.list(
                                roles,
                                p.roles().stream().map(Attendance.Role::code).toList())),
                latest.attestations());
    }
}
