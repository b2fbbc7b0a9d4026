package org.parley.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.app.bench.Heap;
import org.parley.app.bench.Machine;
import org.parley.app.reading.Archive;
import org.parley.app.reading.ReadingJob;
import org.parley.reader.Reader;
import org.parley.reader.Scope;
import org.parley.sources.NoSuchSourceException;
import org.parley.sources.Outcome;
import org.parley.sources.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley bench memory}: whether a long stream of reports makes the heap grow. */
@Command(
        name = "memory",
        description =
                "Reads a long stream of reports, those given over and over, and samples the heap in use as it goes.")
final class BenchMemoryCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Reports or folders of them.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--reports",
            paramLabel = "N",
            description = "How many reports the stream has; ${DEFAULT-VALUE} if not given.")
    private int reports = 10_000;

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "How often the heap is sampled; ${DEFAULT-VALUE} if not given.")
    private int samples = 20;

    @Option(names = "--threads", paramLabel = "N", description = "Read N reports at a time; 1 if not given.")
    private int threads = 1;

    BenchMemoryCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        if (reports < samples || samples < 2 || threads < 1) {
            throw new CallException("--samples must be at least 2, --reports no fewer, and --threads at least 1");
        }
        Sources sources = sources();
        Heap heap = new Heap();
        AtomicInteger done = new AtomicInteger();
        Iterable<Outcome> stream = () -> stream(sources);
        new ReadingJob(reader, threads, new Archive.None(), Scope.OF_CONCERN).run(stream, step -> {
            int number = done.incrementAndGet();
            if ((long) number * samples / reports > (long) (number - 1) * samples / reports) {
                heap.sample(number);
            }
        });
        Machine.lines().forEach(terminal::line);
        heap.lines().forEach(terminal::line);
        return ExitStatus.ALL_READ;
    }

    private Sources sources() throws CallException {
        try {
            Sources sources = Sources.of(paths);
            if (sources.size() == 0) {
                throw new CallException("no reports under the paths given");
            }
            return sources;
        } catch (NoSuchSourceException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
    }

    private Iterator<Outcome> stream(Sources sources) {
        return Stream.generate(() -> sources)
                .flatMap(again -> StreamSupport.stream(again.spliterator(), false))
                .limit(reports)
                .iterator();
    }
}
