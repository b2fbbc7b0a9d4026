package org.parley.app.cli;

import java.util.function.Supplier;
import org.parley.reader.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley train}: what Parley learns, each a command of its own. */
@Command(name = "train", description = "Learns weights from marked examples.", synopsisSubcommandLabel = "WHAT")
final class TrainCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private TrainCommand() {}

    static CommandLine line(Terminal terminal, Supplier<Reader> reader) {
        return new CommandLine(new TrainCommand())
                .addSubcommand(new TrainPloverCommand(terminal, reader))
                .addSubcommand(new TrainJudgeCommand(terminal, reader));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what is to be learned is not given");
    }
}
