package org.parley.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.bench.Machine;
import org.parley.app.bench.ReadingBench;
import org.parley.app.bench.ReadingResult;
import org.parley.app.bench.Round;
import org.parley.app.bench.Side;
import org.parley.app.reading.Tally;
import org.parley.reader.Reader;
import org.parley.reader.bench.StockPipeline;
import org.parley.record.document.Document;
import org.parley.sources.NoSuchSourceException;
import org.parley.sources.Outcome;
import org.parley.sources.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley bench reading}: our reader beside CoreNLP's own pipelines, on the same reports. */
@Command(
        name = "reading",
        description = {
            "Reads the same reports with Parley's reader and with CoreNLP's own pipelines, in turn, on the same number of"
                    + " threads, and gives the speed of all. Coref is tokenize,pos,lemma,ner,depparse,coref; parse is"
                    + " tokenize,pos,lemma,ner,parse.",
            "A report counts the same tokens for all: CoreNLP's, over its whole text. Each pipeline takes its time and"
                    + " another 2 GB of memory: give them PARLEY_JAVA_OPTIONS=-Xmx6g."
        })
final class BenchReadingCommand implements Callable<Integer> {
    /** Of a mixed stream, the reports of no concern for each of the others. */
    private static final int OF_NO_CONCERN = 9;

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

    @Option(
            names = "--against",
            split = ",",
            paramLabel = "PIPELINE",
            description = "coref or parse, or both parted by a comma; coref if not given.")
    private List<String> against = List.of("coref");

    @Option(
            names = "--mixed",
            paramLabel = "FOLDER",
            description = "Have a mixed stream read too, nine reports from there after each of the others.")
    private @Nullable Path mixed;

    BenchReadingCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        if (rounds < 1 || warmUp < 0) {
            throw new CallException("--rounds must be at least 1 and --warm-up at least 0");
        }
        List<StockPipeline.Kind> kinds = kinds();
        List<Document> reports = new ArrayList<>();
        Tally tally = reading.read(terminal, reader, report -> reports.add(report.document()));
        TallyLines.missing(tally).forEach(terminal::note);
        if (reports.isEmpty()) {
            throw new CallException("no report could be read, so there is nothing to measure");
        }
        List<Document> stream = mixed == null ? List.of() : mix(reports, mixed);
        List<Side> sides = sides(kinds);
        Machine.lines().forEach(terminal::line);
        measure("Read", reports, sides);
        if (!stream.isEmpty()) {
            measure("Mixed stream", stream, sides.subList(0, 2));
        }
        return ExitStatus.of(tally);
    }

    private List<StockPipeline.Kind> kinds() throws CallException {
        List<StockPipeline.Kind> kinds = new ArrayList<>();
        for (String name : against) {
            try {
                kinds.add(StockPipeline.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new CallException("--against takes coref or parse, not " + name);
            }
        }
        return kinds;
    }

    private static List<Document> mix(List<Document> reports, Path folder) throws CallException {
        List<Document> others = new ArrayList<>();
        try {
            for (Outcome outcome : Sources.of(List.of(folder))) {
                if (outcome instanceof Outcome.Read(Document document)) {
                    others.add(document);
                }
            }
        } catch (NoSuchSourceException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
        if (others.isEmpty()) {
            throw new CallException("no reports under " + folder + " to mix with the others");
        }
        List<Document> stream = new ArrayList<>();
        for (Document report : reports) {
            stream.add(report);
            for (int i = 0; i < OF_NO_CONCERN; i++) {
                stream.add(others.get((stream.size() - 1) % others.size()));
            }
        }
        return stream;
    }

    private List<Side> sides(List<StockPipeline.Kind> kinds) {
        Reader ours = reader.get();
        List<Side> sides = new ArrayList<>();
        sides.add(new Side("Parley", report -> ours.read(report, reading.scope())));
        for (StockPipeline.Kind kind : kinds) {
            note("Loading CoreNLP's " + kind.annotators());
            StockPipeline pipeline = StockPipeline.load(kind);
            sides.add(new Side(kind.annotators(), report -> pipeline.read(report.text())));
        }
        return sides;
    }

    private void measure(String what, List<Document> reports, List<Side> sides) {
        ReadingBench bench = new ReadingBench(reports, reading.threads(), sides);
        note("Warming up, " + warmUp + " s each");
        bench.warmUp(Duration.ofSeconds(warmUp));
        List<Round> measured = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) {
            try (Progress progress = Progress.of(terminal, reading.quiet(), "Round " + i, "blocks", bench.blocks())) {
                measured.add(bench.round(progress::step));
            }
        }
        int tokens = reports.stream()
                .mapToInt(report -> StockPipeline.tokens(report.text()))
                .sum();
        terminal.line("%s: %d reports, %d threads, each side warmed up for %d s"
                .formatted(what, reports.size(), reading.threads(), warmUp));
        new ReadingResult(tokens, sides.stream().map(Side::name).toList(), measured)
                .lines()
                .forEach(terminal::line);
    }

    private void note(String words) {
        if (!reading.quiet()) {
            terminal.note(words);
        }
    }
}
