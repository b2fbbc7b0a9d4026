package org.parley.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.wording.Days;
import org.parley.app.wording.Wording;
import org.parley.reader.Reader;
import org.parley.record.document.Timespan;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley processes}: which processes the reports are of. */
@Command(
        name = "processes",
        description = "Reads reports and says which peace processes they are of, and which report is of which.",
        footer = {"", "Exit code: 0 all read, 1 some skipped, 2 unusable call."})
final class ProcessesCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Mixin
    private RecordOptions options = new RecordOptions();

    ProcessesCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        RecordOptions.Settled settled = options.settle(terminal, reader);
        settled.processes().forEach(process -> terminal.block(words(process)));
        return RecordOptions.conclude(settled, terminal);
    }

    private static String words(PeaceProcess process) {
        StringBuilder words = new StringBuilder(process.name().isEmpty() ? "not told" : Wording.flat(process.name()));
        words.append(": ").append(Wording.count(process.reports().size(), "dated report", "dated reports"));
        List<Timespan> dates = process.reports().stream()
                .map(Report::date)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted(Comparator.comparing(Timespan::latest))
                .toList();
        if (!dates.isEmpty()) {
            words.append(", ").append(Days.of(dates.getFirst()));
            words.append(dates.size() == 1 ? "" : " to " + Days.of(dates.getLast()));
        }
        if (!process.undated().isEmpty()) {
            words.append("; ").append(Wording.count(process.undated().size(), "undated report", "undated reports"));
        }
        words.append('\n');
        process.reports().forEach(report -> words.append(line(report)));
        process.undated().forEach(report -> words.append(line(report)));
        return words.append('\n').toString();
    }

    /** The start of the report's id, by which judgements know it, and where it was found first. */
    private static String line(Report report) {
        String date = report.date() == null ? "undated" : Days.of(report.date());
        return "    " + report.documentId().substring(0, 12) + "  " + date + "  "
                + Wording.flat(
                        report.origins().isEmpty()
                                ? "a note"
                                : report.origins().getFirst().path()) + "\n";
    }
}
