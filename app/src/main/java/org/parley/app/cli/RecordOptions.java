package org.parley.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.reading.Tally;
import org.parley.app.sides.JsonSide;
import org.parley.app.sides.Remarks;
import org.parley.app.sides.Side;
import org.parley.app.sides.TextSide;
import org.parley.app.wording.Texts;
import org.parley.reader.Reader;
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
                    "For readers outside the desk, up to public, internal, confidential or strictly_confidential: what"
                            + " is handled more strictly, or for background only, leaves no trace, and sources that are"
                            + " not to be named are not. If not given, the record is the desk's own, with everything.")
    private @Nullable String cleared;

    @Option(
            names = "--process",
            paramLabel = "NAME",
            description =
                    "Only the process of that name, or the only one whose name begins so; each in turn if not given."
                            + " parley processes tells their names.")
    private @Nullable String name;

    @Option(
            names = "--known-by",
            paramLabel = "WHEN",
            description =
                    "The record as the dossier could have given it then: a day such as 2014-01-17, over at midnight"
                            + " UTC, or an instant such as 2014-01-17T09:30:00Z. What was taken in, read again or"
                            + " corrected since is not in it.")
    private @Nullable String knownBy;

    /**
     * The record for an audience and what it was settled from, the texts it rests on, and what was not read.
     *
     * @param evidence for that audience
     * @param processes at least one, by name
     */
    record Settled(Evidence evidence, List<PeaceProcess> processes, Texts texts, Tally tally, Audience audience) {
        /** What people remarked; nothing for an audience outside the desk. */
        Remarks remarks() {
            return Remarks.of(evidence.judgements());
        }
    }

    /** @throws CallException if the call cannot be carried out */
    Settled settle(Terminal terminal, Supplier<Reader> reader) throws CallException {
        return knownBy == null
                ? settled(reading.gather(terminal, reader))
                : settledAt(When.instant("--known-by", knownBy), "--known-by");
    }

    /**
     * The record that the dossier could have given at an instant.
     *
     * @param option for which it is asked, to name it in what goes wrong
     */
    Settled settledAt(Instant at, String option) throws CallException {
        return settled(reading.knownAt(at, option));
    }

    private Settled settled(Gathered gathered) throws CallException {
        LocalDate day = asOf == null ? null : When.day("--as-of", asOf);
        Audience audience = audience();
        Evidence evidence = gathered.evidence().seenBy(audience);
        List<PeaceProcess> known = chosen(Settlement.of(evidence).processes()).stream()
                .map(p -> by(day, p))
                .filter(p -> !p.reports().isEmpty() || !p.undated().isEmpty())
                .toList();
        List<PeaceProcess> processes = known.isEmpty() ? List.of(by(day, Settling.settle(Evidence.none()))) : known;
        return new Settled(
                evidence, processes, Texts.of(gathered.readings(), evidence.documents()), gathered.tally(), audience);
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

    /**
     * Shows the record from one side, and says what was not read.
     *
     * @param sides by the names of their processes
     */
    static int show(Settled settled, Map<String, Side> sides, boolean json, Terminal terminal) {
        terminal.block(
                json
                        ? JsonSide.render(sides, settled.texts(), settled.remarks())
                        : TextSide.render(sides, settled.texts()));
        return conclude(settled, terminal);
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
}
