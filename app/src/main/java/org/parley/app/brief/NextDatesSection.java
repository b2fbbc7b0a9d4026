package org.parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Days;
import org.parley.app.wording.Told;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.document.Timespan;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.CommitmentEntry;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.Participation;

/** What reports put on a day that is still to come, the nearest first. */
final class NextDatesSection {
    private final Desk desk;
    private final LocalDate today;
    private final List<Dated> dates = new ArrayList<>();

    private record Dated(Timespan when, String lead, String words, List<Attestation> attestations) {}

    private NextDatesSection(Desk desk, LocalDate today) {
        this.desk = desk;
        this.today = today;
    }

    static Section of(Desk desk) {
        LocalDate today = desk.process.asOf();
        return Section.of("next", "Next dates", today == null ? List.of() : new NextDatesSection(desk, today).lines());
    }

    private List<Line> lines() {
        desk.process.meetings().forEach(this::meeting);
        desk.process.participations().forEach(this::decision);
        desk.process.agreements().forEach(this::agreement);
        desk.process.commitments().forEach(this::commitment);
        return dates.stream()
                .filter(d -> !d.when().latest().isBefore(today))
                .sorted(Comparator.comparing(Dated::when)
                        .thenComparing(Dated::lead)
                        .thenComparing(Dated::words))
                .map(d -> desk.line(Days.of(d.when()), d.lead() + ": " + d.words(), d.attestations()))
                .toList();
    }

    private void meeting(MeetingEntry m) {
        Timespan time = m.time();
        MeetingEntry.Standing standing = desk.process.standing(m);
        if (time == null || standing == MeetingEntry.Standing.POSTPONED && !MeetingWords.isToldWith(m, standing)) {
            return;
        }
        switch (standing) {
            case PLANNED, POSSIBLE, CALLED_FOR, POSTPONED, UNDERWAY -> {
                List<Attestation> tellers = m.history().stream()
                        .filter(s -> Objects.equals(time, s.time()))
                        .flatMap(s -> s.attestations().stream())
                        .toList();
                dates.add(new Dated(
                        time,
                        Wording.capital(Wording.plain(m.name())),
                        Told.meeting(standing) + MeetingWords.places(m),
                        tellers.isEmpty() ? m.attestations() : tellers));
            }
            case HELD, CANCELLED, DENIED, DATE_PASSED, END_NOT_REPORTED, OUTCOME_NOT_REPORTED -> {}
        }
    }

    private void decision(Participation p) {
        Timespan due = p.decideBy();
        if (due != null) {
            String meeting = p.meeting() == null ? "" : " on " + Names.of(p.meeting());
            dates.add(new Dated(
                    Timespan.day(due.latest()),
                    Wording.capital(Names.of(p.actor())),
                    "decision due by then" + meeting,
                    p.attestations().stream()
                            .filter(a -> a.claim() instanceof Attendance told && told.decideBy() != null)
                            .toList()));
        }
    }

    private void agreement(AgreementEntry a) {
        day(a, "to take effect", a.effective(), Agreement::effective);
        day(a, "to end", a.ends(), Agreement::ends);
    }

    private void day(
            AgreementEntry a, String words, @Nullable Timespan day, Function<Agreement, @Nullable Timespan> slot) {
        if (day != null) {
            dates.add(new Dated(
                    day,
                    Wording.capital(Wording.plain(a.name())),
                    words + " (planned)",
                    a.attestations().stream()
                            .filter(x -> x.claim() instanceof Agreement told && day.equals(slot.apply(told)))
                            .toList()));
        }
    }

    private void commitment(CommitmentEntry c) {
        Timespan time = c.latest().time();
        if (time != null && time.earliest().isAfter(today)) {
            Gist gist = desk.gists.of(c).getFirst();
            dates.add(new Dated(time, gist.lead(), gist.words(), gist.attestations()));
        }
    }
}
