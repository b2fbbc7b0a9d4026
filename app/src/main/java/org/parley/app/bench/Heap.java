package org.parley.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much of the heap is in use, sampled while reports go by. Not for several threads. */
public final class Heap {
    private static final double MB = 1e6;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final List<Sample> samples = new ArrayList<>();

    /**
     * @param reports gone by
     * @param used bytes in use after a collection
     */
    private record Sample(int reports, long used) {}

    /** Collects what is no longer used, and notes what is. */
    public void sample(int reports) {
        memory.gc();
        samples.add(new Sample(reports, memory.getHeapMemoryUsage().getUsed()));
    }

    /** The greatest use found, in bytes. */
    public long most() {
        return samples.stream().mapToLong(Sample::used).max().orElse(0);
    }

    /** By how many bytes the mean of the last half of the samples is above that of the first. */
    public long growth() {
        int half = samples.size() / 2;
        return Math.round(mean(samples.subList(half, samples.size())) - mean(samples.subList(0, half)));
    }

    private static double mean(List<Sample> samples) {
        return samples.stream().mapToLong(Sample::used).average().orElse(0);
    }

    /** A row a sample, and the summary. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%-10s%12s".formatted("reports", "heap MB"));
        for (Sample sample : samples) {
            lines.add(String.format(Locale.ROOT, "%-10d%12.1f", sample.reports(), sample.used() / MB));
        }
        lines.add(String.format(
                Locale.ROOT,
                "most %.1f MB; the last half of the samples %+.1f MB on the first",
                most() / MB,
                growth() / MB));
        return lines;
    }
}
