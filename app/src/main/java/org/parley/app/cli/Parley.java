package org.parley.app.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.reader.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code parley} command. */
@Command(
        name = "parley",
        description = "Keeps the record of a peace process from the reports about it.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        footer = {"", "Exit code: 0 all read, 1 some skipped, 2 unusable call."},
        version = "parley 0.1.0")
public final class Parley implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = Failures.STACKTRACE,
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure arose.")
    private boolean stacktrace;

    private Parley() {}

    public static void main(String[] args) {
        System.exit(run(Terminal.system(), new LoadedOnce(), args));
    }

    /**
     * Carries out one call.
     *
     * @param reader asked for only when a report is to be read
     * @return the exit code
     */
    public static int run(Terminal terminal, Supplier<Reader> reader, String... args) {
        Failures failures = new Failures(terminal);
        try {
            return commandLine(terminal, reader)
                    .setOut(terminal.outWriter())
                    .setErr(terminal.errWriter())
                    .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                    .setParameterExceptionHandler(failures)
                    .setExecutionExceptionHandler(failures)
                    .execute(args);
        } catch (VirtualMachineError e) {
            return failures.handle(e);
        } finally {
            terminal.flush();
        }
    }

    private static CommandLine commandLine(Terminal terminal, Supplier<Reader> reader) {
        CommandLine parley = new CommandLine(new Parley())
                .addSubcommand(new BriefCommand(terminal, reader))
                .addSubcommand(new ReadCommand(terminal, reader));
        SideCommand.addTo(parley, terminal, reader);
        return parley.addSubcommand(new ProcessesCommand(terminal, reader))
                .addSubcommand(new ChangesCommand(terminal, reader))
                .addSubcommand(ReviewCommand.line(terminal))
                .addSubcommand(new ActorCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal, reader))
                .addSubcommand(new CodeCommand(terminal, reader))
                .addSubcommand(new ScoreCommand(terminal))
                .addSubcommand(BenchCommand.line(terminal, reader))
                .addSubcommand(TrainCommand.line(terminal, reader))
                .addSubcommand(new CommandLine.HelpCommand());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    /** The models are large: no command that can do without them waits for them. */
    private static final class LoadedOnce implements Supplier<Reader> {
        private @Nullable Reader reader;

        @Override
        public synchronized Reader get() {
            if (reader == null) {
                reader = Reader.load();
            }
            return reader;
        }
    }
}
