package org.parley.app.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.sides.Side;
import org.parley.app.sides.Supposition;
import org.parley.reader.Reader;
import org.parley.record.process.PeaceProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley conditions}: what waits for what, and who said what they would do if something came about. */
@Command(footer = {"", "Exit code: 0 all read, 1 some skipped, 2 unusable call."})
final class ConditionsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Mixin
    private RecordOptions options = new RecordOptions();

    @Option(names = "--json", description = "Write JSON with the claims and their sentences, not a table.")
    private boolean json;

    @Option(
            names = "--if",
            paramLabel = "WORDS",
            description =
                    "Who said that they would leave, join or stay if this came about, such as \"Iran attends Geneva II\","
                            + " and what was said to follow from that. What was said, not what will be.")
    private @Nullable String supposed;

    ConditionsCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        RecordOptions.Settled settled = options.settle(terminal, reader);
        Map<String, Side> sides = new TreeMap<>();
        for (PeaceProcess process : settled.processes()) {
            if (supposed == null) {
                sides.put(process.name(), Side.of(Side.Kind.CONDITIONS, process, settled.texts()));
            } else {
                Supposition.Answer answer = Supposition.of(process, supposed, settled.texts());
                sides.put(process.name(), answer.side());
                if (!json) {
                    terminal.line((settled.processes().size() == 1 ? "" : process.name() + ": ") + answer.heading());
                }
            }
        }
        return RecordOptions.show(settled, sides, json, terminal);
    }
}
