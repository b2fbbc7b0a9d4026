package org.parley.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.reading.Tally;
import org.parley.app.wording.Texts;
import org.parley.reader.Reader;
import org.parley.reader.Reading;
import org.parley.record.document.Handling;
import org.parley.record.process.Audience;
import org.parley.record.process.Evidence;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.settling.Settlement;
import org.parley.record.process.settling.Settling;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that shows the record lets its caller choose, and the way from reports to record. */
final class RecordOptions {
    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The record as the reports dated by that day give it, such as 2014-01-17; by the last report's"
                            + " day if not given. Undated reports are listed and take no part.")
    private @Nullable String asOf;

    @Option(
            names = "--audience",
            paramLabel = "HANDLING",
            description =
                    "For readers outside the desk, up to public, internal, confidential or strictly_confidential: what is"
                            + " handled more strictly, or for background only, leaves no trace, and sources that are not"
                            + " to be named are not. If not given, the record is the desk's own, with everything.")
    private @Nullable String cleared;

    @Option(
            names = "--process",
            paramLabel = "NAME",
            description =
                    "Only the process of that name, or the only one whose name begins so; each in turn if not given."
                            + " parley processes tells their names.")
    private @Nullable String name;

    /**
     * The record for an audience, the texts it rests on, and what was not read.
     *
     * @param processes at least one, by name
     */
    record Settled(List<PeaceProcess> processes, Texts texts, Tally tally, Audience audience) {}

    /** @throws CallException if the call cannot be carried out */
    Settled settle(Terminal terminal, Supplier<Reader> reader) throws CallException {
        LocalDate day = day();
        Audience audience = audience();
        List<Reading> readings = new ArrayList<>();
        Tally tally = reading.read(terminal, reader, readings::add);
        Evidence evidence = Evidence.of(
                        readings.stream().map(Reading::document).toList(),
                        readings.stream().flatMap(r -> r.claims().stream()).toList())
                .seenBy(audience);
        List<PeaceProcess> known = chosen(Settlement.of(evidence).processes()).stream()
                .map(p -> by(day, p))
                .filter(p -> !p.reports().isEmpty() || !p.undated().isEmpty())
                .toList();
        List<PeaceProcess> processes = known.isEmpty() ? List.of(by(day, Settling.settle(Evidence.none()))) : known;
        return new Settled(processes, Texts.of(readings, evidence.documents()), tally, audience);
    }

    /** Without a day, as of its own last report. */
    private static PeaceProcess by(@Nullable LocalDate day, PeaceProcess process) {
        LocalDate by = day == null ? process.asOf() : day;
        return by == null ? process : process.asOf(by);
    }

    private List<PeaceProcess> chosen(List<PeaceProcess> processes) throws CallException {
        if (name == null) {
            return processes;
        }
        String start = name.toLowerCase(Locale.ROOT);
        List<PeaceProcess> begun = processes.stream()
                .filter(p -> p.name().toLowerCase(Locale.ROOT).startsWith(start))
                .toList();
        List<PeaceProcess> same =
                begun.stream().filter(p -> p.name().equalsIgnoreCase(start)).toList();
        if (begun.size() != 1 && same.size() != 1) {
            throw new CallException("--process " + name + ": "
                    + (begun.isEmpty() ? "no process has that name" : "several processes have names that begin so")
                    + "; there are "
                    + processes.stream().map(PeaceProcess::name).collect(Collectors.joining(", ")));
        }
        return same.isEmpty() ? begun : same;
    }

    /** Says on standard error what was not read, and how much was of no concern. */
    static int conclude(Settled settled, Terminal terminal) {
        TallyLines.missing(settled.tally()).forEach(terminal::note);
        TallyLines.noConcern(settled.tally()).forEach(terminal::note);
        return ExitStatus.of(settled.tally());
    }

    private Audience audience() throws CallException {
        try {
            return cleared == null ? Audience.DESK : Audience.of(Handling.of(cleared.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new CallException("--audience: " + e.getMessage());
        }
    }

    private @Nullable LocalDate day() throws CallException {
        try {
            return asOf == null ? null : LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new CallException("--as-of takes a day such as 2014-01-17, not " + asOf);
        }
    }
}
