package org.parley.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.reading.Tally;
import org.parley.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley bench irrelevant}: what is read out of reports that concern neither a conflict nor talks. */
@Command(
        name = "irrelevant",
        description = "Reads reports of no concern and counts the claims that are read out of them all the same.")
final class BenchIrrelevantCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    BenchIrrelevantCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        terminal.line("%-8s%8s".formatted("relevant", "claims") + "  report");
        Tally tally = reading.read(
                terminal,
                reader,
                report -> terminal.line("%-8s%8d"
                                .formatted(
                                        report.ofConcern() ? "yes" : "no",
                                        report.claims().size()) + "  "
                        + report.document().origin().path()));
        TallyLines.missing(tally).forEach(terminal::note);
        int reports = tally.read() + tally.known();
        int claims = tally.claims().values().stream().mapToInt(n -> n).sum();
        terminal.line(String.format(
                Locale.ROOT,
                "%d of %d reports of no concern; %d claims, %.2f a report",
                tally.noConcern().size(),
                reports,
                claims,
                reports == 0 ? 0 : (double) claims / reports));
        return ExitStatus.of(tally);
    }
}
