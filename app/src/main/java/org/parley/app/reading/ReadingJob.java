package org.parley.app.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.reader.Reader;
import org.parley.reader.Scope;
import org.parley.record.document.Document;
import org.parley.sources.Outcome;

/**
 * Reads reports on several threads. The steps come in the order of the outcomes, whatever the number of threads; no more
 * than a few reports a thread are in memory at a time; a report that fails stops no other. Each is in the archive before
 * its step is handed on.
 */
public final class ReadingJob {
    /** The languages that the reader reads. */
    private static final Set<String> LANGUAGES = Set.of("en");

    /** Enough that a thread need not wait while the oldest report, being long, still holds up the others. */
    private static final int AHEAD_PER_THREAD = 4;

    private final Supplier<Reader> reader;
    private final int threads;
    private final Archive archive;
    private final Scope scope;

    /**
     * @param reader asked for when the first report in its language comes that the archive does not know, from any thread
     * @param threads at least 1
     * @param archive used on the thread that runs the job
     * @param scope of the reports, those that are read
     */
    public ReadingJob(Supplier<Reader> reader, int threads, Archive archive, Scope scope) {
        if (threads < 1) {
            throw new IllegalArgumentException("reading takes at least one thread, not " + threads);
        }
        this.reader = reader;
        this.threads = threads;
        this.archive = archive;
        this.scope = scope;
    }

    /**
     * @param outcomes loaded as they are needed
     * @param each called on the caller's thread
     */
    public void run(Iterable<Outcome> outcomes, Consumer<Step> each) {
        try (ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("reading-", 1).daemon().factory())) {
            Deque<Future<Step>> ahead = new ArrayDeque<>();
            for (Outcome outcome : outcomes) {
                ahead.add(known(outcome).orElseGet(() -> pool.submit(() -> step(outcome))));
                if (ahead.size() > AHEAD_PER_THREAD * threads) {
                    finish(ahead.remove(), each);
                }
            }
            while (!ahead.isEmpty()) {
                finish(ahead.remove(), each);
            }
        }
    }

    private Optional<Future<Step>> known(Outcome outcome) {
        return outcome instanceof Outcome.Read(Document document)
                ? archive.known(document).map(Step.Known::new).map(CompletableFuture::completedFuture)
                : Optional.empty();
    }

    private void finish(Future<Step> future, Consumer<Step> each) {
        Step step = finished(future);
        archive.take(step);
        each.accept(step);
    }

    private Step step(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Skipped skipped -> new Step.Skipped(skipped);
            case Outcome.Problem problem -> new Step.Problem(problem);
            case Outcome.Read(Document document)
            when !LANGUAGES.contains(document.origin().language()) -> new Step.OtherLanguage(document);
            case Outcome.Read(Document document) -> read(reader.get(), document);
        };
    }

    private Step read(Reader loaded, Document document) {
        try {
            return new Step.Done(loaded.read(document, scope));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Step.Failed(document, e);
        }
    }

    private static Step finished(Future<Step> step) {
        try {
            return step.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the reader cannot be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        }
    }
}
