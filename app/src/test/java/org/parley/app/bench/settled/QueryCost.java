package org.parley.app.bench.settled;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.app.bench.generate.Generation;
import org.parley.record.document.Timespan;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.MeetingEntry.Standing;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Report;
import org.parley.record.process.settling.Settling;

/** What it costs to ask a settled record where its meetings stand, today and as of a day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class QueryCost {
    private static final int CLAIMS = 100_000;

    private PeaceProcess record = Settling.settle(Generation.evidence(1, 1, 1));
    private LocalDate middle = LocalDate.EPOCH;

    @Setup(Level.Trial)
    public void settle() {
        record = Settling.settle(Generation.evidence(CLAIMS, Generation.USUAL_EACH, 1));
        List<LocalDate> days = record.reports().stream()
                .map(Report::date)
                .map(Objects::requireNonNull)
                .map(Timespan::latest)
                .sorted()
                .toList();
        middle = days.get(days.size() / 2);
    }

    @Benchmark
    public long standing() {
        return held(record);
    }

    @Benchmark
    public long standingAsOf() {
        return held(record.asOf(middle));
    }

    /** The last day of all keeps every report, so that both queries look through as much. */
    @Benchmark
    public long standingAsOfLastDay() {
        return held(record.asOf(Objects.requireNonNull(record.asOf())));
    }

    private static long held(PeaceProcess process) {
        long held = 0;
        for (MeetingEntry meeting : process.meetings()) {
            held += process.standing(meeting) == Standing.HELD ? 1 : 0;
        }
        return held;
    }
}
