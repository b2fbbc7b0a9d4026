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

/** Has several readers read the same reports in turn, on the same number of threads. */
public final class ReadingBench {
    /** Reports of a block: enough that threads seldom wait for its last one, few enough that the sides change often. */
    private static final int PER_THREAD = 4;

    private final List<Document> reports;
    private final int threads;
    private final List<Side> sides;

    public ReadingBench(List<Document> reports, int threads, List<Side> sides) {
        this.reports = List.copyOf(reports);
        this.threads = threads;
        this.sides = List.copyOf(sides);
    }

    /** Lets each read, from the first report on and over again, until its time is up. */
    public void warmUp(Duration each) {
        for (Side side : sides) {
            long begin = System.nanoTime();
            BooleanSupplier goOn = () -> System.nanoTime() - begin < each.toNanos();
            while (goOn.getAsBoolean()) {
                readAll(side.reader(), reports, goOn);
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
     * Each reads all reports once, block by block, and each block another side begins: so a load that comes and goes bears
     * on all.
     *
     * @param blockDone called after each block
     */
    public Round round(Runnable blockDone) {
        Round sum = Round.none(sides.size());
        for (int i = 0; i < blocks(); i++) {
            int from = i * blockSize();
            List<Document> block = reports.subList(from, Math.min(reports.size(), from + blockSize()));
            sum = sum.plus(block(block, i));
            blockDone.run();
        }
        return sum;
    }

    private Round block(List<Document> block, int first) {
        Duration[] times = new Duration[sides.size()];
        for (int i = 0; i < times.length; i++) {
            int side = (first + i) % times.length;
            times[side] = time(sides.get(side).reader(), block);
        }
        return new Round(List.of(times));
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
