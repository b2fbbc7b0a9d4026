package org.parley.app.bench.settled;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.process.Evidence;
import org.parley.record.process.settling.Settlement;

/** What it costs to settle a whole dossier of many processes, and to add one report to it when it is settled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class AddingCost {
    @Param({"10000", "100000", "1000000"})
    public int claims;

    private Evidence others = Evidence.none();
    private Evidence report = Evidence.none();
    private Settlement settled = Settlement.NONE;

    @Setup(Level.Trial)
    public void settleAllButOneReport() {
        Evidence all = Generation.evidence(claims, Generation.USUAL_EACH, 1);
        Document last =
                all.documents().stream().max(Comparator.comparing(Document::id)).orElseThrow();
        Set<Document> rest = new HashSet<>(all.documents());
        rest.remove(last);
        report = only(all, Set.of(last));
        others = only(all, rest);
        settled = Settlement.of(others);
    }

    private static Evidence only(Evidence all, Set<Document> documents) {
        Set<String> ids = new HashSet<>();
        documents.forEach(d -> ids.add(d.id()));
        List<Claim> told = all.claims().stream()
                .filter(c -> ids.contains(c.envelope().documentId()))
                .toList();
        return Evidence.of(documents, told);
    }

    @Benchmark
    public Settlement addOneReport() {
        return settled.with(report);
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public Settlement settleAll() {
        return Settlement.of(others);
    }
}
