package org.parley.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.bench.generate.Generation;
import org.parley.app.bench.settled.Known;
import org.parley.app.bench.settled.ProcessBench;
import org.parley.app.bench.settled.RecordBench;
import org.parley.app.score.Rates;
import org.parley.reader.Reader;
import org.parley.record.claim.Claim;
import org.parley.record.process.Evidence;
import org.parley.record.process.settling.Settlement;
import org.parley.record.process.settling.Settling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code parley bench record}: how much of a known record comes back. */
@Command(
        name = "record",
        description = {
            "Makes up reports as bench generate does, settles their claims and compares with what is known of them:",
            "which names are one actor and which mentions one meeting or ceasefire (B-cubed over mentions); at twelve"
                    + " dates where meetings stand, who comes to them, and which conditions are open;",
            "which attendance outlets tell differently, which conditions wait for each other, who alleges violations;"
                    + " and whether the processes come apart (B-cubed over reports)."
        })
final class BenchRecordCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Mixin
    private GenerationOptions options = new GenerationOptions();

    @Option(
            names = "--from",
            paramLabel = "WHAT",
            description =
                    "claims: settle the planted claims; text: read the reports first. ${DEFAULT-VALUE} if not given.")
    private From from = From.CLAIMS;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    /** What is settled. */
    private enum From {
        CLAIMS,
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    BenchRecordCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        Generation generation = options.generation();
        Known known = new Known();
        generation.read(known);
        Evidence evidence = evidence(known);
        RecordBench.Result result = RecordBench.of(Settling.settle(evidence), known);
        Map<String, Rates> rates = new LinkedHashMap<>(result.rates());
        rates.putAll(ProcessBench.of(Settlement.of(evidence).processes(), known));
        if (json) {
            terminal.line(json(rates));
        } else {
            table(rates, result.losses());
        }
        return ExitStatus.ALL_READ;
    }

    private Evidence evidence(Known known) {
        return switch (from) {
            case CLAIMS -> known.evidence();
            case TEXT -> {
                Reader each = reader.get();
                List<Claim> claims = known.documents().parallelStream()
                        .flatMap(d -> each.read(d).claims().stream())
                        .toList();
                yield Evidence.of(known.documents(), claims);
            }
        };
    }

    private void table(Map<String, Rates> rates, List<String> losses) {
        terminal.line(String.format(Locale.ROOT, "%-26s%10s%10s%10s", "", "precision", "recall", "F1"));
        rates.forEach((what, each) -> terminal.line(String.format(
                Locale.ROOT, "%-26s%10.3f%10.3f%10.3f", what, each.precision(), each.recall(), each.f1())));
        if (!losses.isEmpty()) {
            terminal.line("");
            terminal.line("Most often lost:");
            losses.forEach(line -> terminal.line("  " + line));
        }
    }

    private static String json(Map<String, Rates> rates) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode all = mapper.createObjectNode();
        rates.forEach((what, each) -> put(all.putObject(what.strip()), each));
        return mapper.writeValueAsString(all);
    }

    private static void put(ObjectNode node, Rates rates) {
        node.put("precision", rates.precision());
        node.put("recall", rates.recall());
        node.put("f1", rates.f1());
    }
}
