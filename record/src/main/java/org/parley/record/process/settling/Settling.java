package org.parley.record.process.settling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;
import org.parley.record.process.Evidence;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Report;

/** Settles evidence into the record. */
public final class Settling {
    private Settling() {}

    /**
     * The record that the evidence gives, taken for that of one process: the same evidence gives an equal record, in whatever order and halves it was
     * gathered. It is told as of the date of the last report, with undated reports in it; what it is as of that date
     * without them, {@link PeaceProcess#asOf} tells.
     */
    public static PeaceProcess settle(Evidence evidence) {
        return settle(Settlement.name(evidence), evidence);
    }

    /** The same under a name that is known. */
    static PeaceProcess settle(String name, Evidence evidence) {
        Judged judged = Judged.of(evidence);
        Testimony testimony = Testimony.of(judged);
        List<Attestation> attestations = testimony.attestations();
        WhoIsWho who = WhoIsWho.of(attestations, judged.actors());
        Meetings meetings = new Meetings(attestations, who, judged.meetings());
        ReportCountries countries = new ReportCountries(testimony.texts(), who.lands());
        Agreements agreements = new Agreements(attestations, who, countries);
        Doings doings = new Doings(testimony, who, meetings, agreements);
        List<Report> reports = testimony.reports();
        LocalDate last = reports.stream()
                .map(Report::date)
                .filter(Objects::nonNull)
                .map(Timespan::latest)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new PeaceProcess(
                name,
                last,
                reports.stream().filter(r -> r.date() != null).toList(),
                reports.stream().filter(r -> r.date() == null).toList(),
                who.actors(),
                meetings.entries(),
                meetings.participations(attestations),
                doings.offices(),
                doings.memberships(),
                new Positions(who, judged.shifts()).entries(attestations),
                new Conditions(who, new Blocs(attestations, who), meetings, attestations).entries(),
                new Commitments(who).entries(attestations),
                agreements.entries(),
                new Figures(who, countries).entries(attestations),
                doings.acts(),
                doings.statements(),
                doings.links());
    }
}
