package org.parley.app.cli;

import java.util.function.Supplier;
import org.parley.reader.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley bench}: the measurements, each a command of its own. */
@Command(
        name = "bench",
        description =
                "Measures how fast Parley is, what it costs, how well it reads and codes, and what its claims are worth.",
        synopsisSubcommandLabel = "WHAT")
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private BenchCommand() {}

    static CommandLine line(Terminal terminal, Supplier<Reader> reader) {
        return new CommandLine(new BenchCommand())
                .addSubcommand(new BenchReadingCommand(terminal, reader))
                .addSubcommand(new BenchPolnearCommand(terminal, reader))
                .addSubcommand(new BenchPloverCommand(terminal, reader))
                .addSubcommand(new BenchMemoryCommand(terminal, reader))
                .addSubcommand(new BenchIrrelevantCommand(terminal, reader))
                .addSubcommand(new BenchCalibrationCommand(terminal))
                .addSubcommand(new BenchGenerateCommand(terminal))
                .addSubcommand(new BenchRecordCommand(terminal, reader))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what is to be measured is not given");
    }
}
