package org.parley.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a measurement was made on. */
public final class Machine {
    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Of the machine and of Java; the load is that of the last minute, this process included. */
    public static List<String> lines() {
        Runtime runtime = Runtime.getRuntime();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return List.of(
                String.format(
                        Locale.ROOT,
                        "Machine: %s %s, %s, %d processors, load %s",
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        processor(),
                        runtime.availableProcessors(),
                        load < 0 ? "not known" : String.format(Locale.ROOT, "%.1f", load)),
                String.format(
                        Locale.ROOT,
                        "Java: %s %s, heap up to %.1f GB",
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"),
                        runtime.maxMemory() / 1e9));
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(CPU)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("processor not known");
        } catch (IOException e) {
            return "processor not known"; // no Linux
        }
    }
}
