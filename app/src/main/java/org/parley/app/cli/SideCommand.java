package org.parley.app.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.sides.Side;
import org.parley.reader.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley timeline} and its like: the record from one side. */
@Command(footer = {"", "Exit code: 0 all read, 1 some skipped, 2 unusable call."})
final class SideCommand implements Callable<Integer> {
    private final Side.Kind kind;
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Mixin
    private RecordOptions options = new RecordOptions();

    @Option(names = "--json", description = "Write JSON with the claims and their sentences, not a table.")
    private boolean json;

    private SideCommand(Side.Kind kind, Terminal terminal, Supplier<Reader> reader) {
        this.kind = kind;
        this.terminal = terminal;
        this.reader = reader;
    }

    /** Adds one command for each side. */
    static void addTo(CommandLine parley, Terminal terminal, Supplier<Reader> reader) {
        for (Side.Kind kind : Side.Kind.values()) {
            CommandLine command = new CommandLine(
                    kind == Side.Kind.CONDITIONS
                            ? new ConditionsCommand(terminal, reader)
                            : new SideCommand(kind, terminal, reader));
            command.getCommandSpec().usageMessage().description(description(kind));
            if (kind == Side.Kind.ACTORS) {
                command.addSubcommand(new ActorsImportCommand(terminal));
            }
            parley.addSubcommand(kind.name().toLowerCase(Locale.ROOT), command);
        }
    }

    private static String description(Side.Kind kind) {
        return "Reads reports and shows "
                + switch (kind) {
                    case TIMELINE -> "what happened or was to happen when, as it was told then.";
                    case PARTICIPATION -> "who takes part in which talks, in which role and status.";
                    case POSITIONS -> "who wants or refuses what.";
                    case CONDITIONS -> "what is made to depend on what, and whether it still is.";
                    case ACTORS -> "who is who: names, offices, groups.";
                };
    }

    @Override
    public Integer call() throws CallException {
        RecordOptions.Settled settled = options.settle(terminal, reader);
        Map<String, Side> sides = new TreeMap<>();
        settled.processes().forEach(p -> sides.put(p.name(), Side.of(kind, p, settled.texts())));
        return RecordOptions.show(settled, sides, json, terminal);
    }
}
