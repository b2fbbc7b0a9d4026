package org.parley.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.parley.record.document.Document;

/** Has two readers read the same reports in turn, on the same number of threads. */
public final class ReadingBench {
    /** Reports of a block: enough that threads seldom wait for its last one, few enough that the sides change often. */
    private static final int PER_THREAD = 4;

    private final List<Document> reports;
    private final int threads;
    private final Consumer<Document> ours;
    private final Consumer<Document> theirs;

    public ReadingBench(List<Document> reports, int threads, Consumer<Document> ours, Consumer<Document> theirs) {
        this.reports = List.copyOf(reports);
        this.threads = threads;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** Lets each read, from the first report on and over again, until its time is up. */
    public void warmUp(Duration each) {
        for (Consumer<Document> reader : List.of(ours, theirs)) {
            long begin = System.nanoTime();
            BooleanSupplier goOn = () -> System.nanoTime() - begin < each.toNanos();
            while (goOn.getAsBoolean()) {
                readAll(reader, reports, goOn);
            }
        }
    }

    /** How many blocks a round has. */
    public int blocks() {
        return (reports.size() + blockSize() - 1) / blockSize();
    }

    private int blockSize() {
        return PER_THREAD * threads;
    }

    /**
     * Each reads all reports once, block by block, and first in every other block: so a load that comes and goes bears on
     * both.
     *
     * @param blockDone called after each block
     */
    public Round round(Runnable blockDone) {
        Round sum = Round.NONE;
        for (int i = 0; i < blocks(); i++) {
            int from = i * blockSize();
            List<Document> block = reports.subList(from, Math.min(reports.size(), from + blockSize()));
            sum = sum.plus(block(block, i % 2 == 0));
            blockDone.run();
        }
        return sum;
    }

    private Round block(List<Document> block, boolean oursFirst) {
        if (oursFirst) {
            Duration our = time(ours, block);
            return new Round(our, time(theirs, block));
        }
        Duration their = time(theirs, block);
        return new Round(time(ours, block), their);
    }

    private Duration time(Consumer<Document> reader, List<Document> block) {
        long begin = System.nanoTime();
        readAll(reader, block, () -> true);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void readAll(Consumer<Document> reader, List<Document> block, BooleanSupplier goOn) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (Document report : block) {
                running.add(pool.submit(() -> {
                    if (goOn.getAsBoolean()) {
                        reader.accept(report);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a report could not be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the measurement was interrupted", e);
        }
    }
}
