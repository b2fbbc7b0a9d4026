package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.reading.Tally;
import org.parley.app.sides.Explanation;
import org.parley.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley explain}: what was read out of each sentence, by which rule, and why it is believed. */
@Command(
        name = "explain",
        description = "Reads reports and shows them sentence by sentence, each with the claims read out of it.",
        footer = {"", "Exit code: 0 all read, 1 some skipped, 2 unusable call."})
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    ExplainCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        Tally tally = reading.read(
                terminal,
                reader,
                report -> terminal.block(Explanation.of(
                        report,
                        report.sentences().isEmpty() ? List.of() : reader.get().judgements(report.document()))));
        TallyLines.missing(tally).forEach(terminal::note);
        return ExitStatus.of(tally);
    }
}
