package org.parley.app.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.bench.Machine;
import org.parley.app.bench.ReadingBench;
import org.parley.app.bench.ReadingResult;
import org.parley.app.bench.Round;
import org.parley.app.reading.Tally;
import org.parley.reader.Reader;
import org.parley.reader.bench.DefaultPipeline;
import org.parley.record.document.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley bench reading}: our reader beside CoreNLP's default pipeline, on the same reports. */
@Command(
        name = "reading",
        description = {
            "Reads the same reports with Parley's reader and with CoreNLP's default pipeline ("
                    + DefaultPipeline.ANNOTATORS
                    + "), in turn, on the same number of threads, and gives the speed of both.",
            "A report counts the same tokens for both: CoreNLP's, over its whole text. The pipeline takes its time and"
                    + " another 2 GB of memory: give it PARLEY_JAVA_OPTIONS=-Xmx6g on many threads."
        })
final class BenchReadingCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each reads all reports; ${DEFAULT-VALUE} if not given.")
    private int rounds = 1;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            description = "How long each reads before the clock starts; ${DEFAULT-VALUE} if not given.")
    private int warmUp = 30;

    BenchReadingCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        if (rounds < 1 || warmUp < 0) {
            throw new CallException("--rounds must be at least 1 and --warm-up at least 0");
        }
        List<Document> reports = new ArrayList<>();
        Tally tally = reading.read(terminal, reader, report -> reports.add(report.document()));
        TallyLines.missing(tally).forEach(terminal::note);
        if (reports.isEmpty()) {
            throw new CallException("no report could be read, so there is nothing to measure");
        }
        int tokens = reports.stream()
                .mapToInt(report -> DefaultPipeline.tokens(report.text()))
                .sum();
        List<Round> measured = measure(reports);
        Machine.lines().forEach(terminal::line);
        terminal.line("Read: %d reports, %d threads, each side warmed up for %d s; default is CoreNLP's %s"
                .formatted(reports.size(), reading.threads(), warmUp, DefaultPipeline.ANNOTATORS));
        new ReadingResult(tokens, measured).lines().forEach(terminal::line);
        return ExitStatus.of(tally);
    }

    private List<Round> measure(List<Document> reports) {
        Reader ours = reader.get();
        note("Loading CoreNLP's default pipeline");
        DefaultPipeline theirs = DefaultPipeline.load();
        ReadingBench bench =
                new ReadingBench(reports, reading.threads(), ours::read, report -> theirs.read(report.text()));
        note("Warming up, " + warmUp + " s each");
        bench.warmUp(Duration.ofSeconds(warmUp));
        List<Round> measured = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) {
            try (Progress progress = Progress.of(terminal, reading.quiet(), "Round " + i, "blocks", bench.blocks())) {
                measured.add(bench.round(progress::step));
            }
        }
        return measured;
    }

    private void note(String words) {
        if (!reading.quiet()) {
            terminal.note(words);
        }
    }
}
