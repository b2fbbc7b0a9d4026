package org.parley.app.bench.settled;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.app.bench.generate.Generation;
import org.parley.record.process.Evidence;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.settling.Settling;

/** What settling generated claims costs, in milliseconds for all of them; run as {@code docs/benchmarks.md} says. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class SettlingCost {
    @Param({"10000", "100000", "1000000"})
    public int claims;

    private Evidence evidence = Evidence.none();

    @Setup(Level.Trial)
    public void generate() {
        evidence = Generation.evidence(claims, Generation.USUAL_EACH, 1);
    }

    @Benchmark
    public PeaceProcess settle() {
        return Settling.settle(evidence);
    }
}
