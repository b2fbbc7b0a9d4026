package org.parley.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.coding.Examples;
import org.parley.app.coding.Sheet;
import org.parley.app.coding.SheetException;
import org.parley.reader.Reader;
import org.parley.reader.plover.Example;
import org.parley.reader.plover.Learning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley train plover}: the weights by which pairs are coded. */
@Command(
        name = "plover",
        description = {
            "Learns from a table of given pairs and the events that it tells in its column gold_root, gold or event.",
            "Parley codes by them when it is built with them in the place of"
                    + " reader/src/main/resources/org/parley/reader/plover/weights.tsv."
        })
final class TrainPloverCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Parameters(index = "0", paramLabel = "FILE.tsv", description = "The table.")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Write the weights there.")
    private String out = "";

    TrainPloverCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        ResultFile result = ResultFile.at(out);
        try {
            Sheet sheet = Sheet.read(file);
            List<Example> examples = Examples.of(sheet, reader.get());
            String origin = examples.size() + " pairs, sha-256 of the table " + sheet.fingerprint();
            result.writeSafe(Learning.learn(examples, origin).text());
            terminal.line("Learned on " + examples.size() + " pairs: " + out);
        } catch (SheetException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
        return ExitStatus.ALL_READ;
    }
}
