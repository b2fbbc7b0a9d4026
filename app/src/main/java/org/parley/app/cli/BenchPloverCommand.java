package org.parley.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.coding.Examples;
import org.parley.app.coding.PloverBench;
import org.parley.app.coding.Sheet;
import org.parley.app.coding.SheetException;
import org.parley.reader.Reader;
import org.parley.reader.plover.Example;
import org.parley.reader.plover.Weights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley bench plover}: how well given pairs are coded. */
@Command(
        name = "plover",
        description = {
            "Codes the given pairs of a table and compares with the events that it tells in its column gold_root, gold or"
                    + " event; CONCEDE and RETREAT count as YIELD.",
            "Of the table that the weights were learned on the figure is by cross-validation, a sentence never both learned"
                    + " on and asked about."
        })
final class BenchPloverCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Parameters(index = "0", paramLabel = "FILE.tsv", description = "The table.")
    private Path file = Path.of("");

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Parts of a cross-validation; ${DEFAULT-VALUE} if not given.")
    private int folds = 10;

    BenchPloverCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        if (folds < 2) {
            throw new CallException("--folds must be at least 2");
        }
        try {
            Sheet sheet = Sheet.read(file);
            List<Example> examples = Examples.of(sheet, reader.get());
            Weights weights = Weights.shipped();
            boolean own = weights.origin().contains(sheet.fingerprint());
            terminal.line(
                    own
                            ? "By cross-validation over " + folds + " parts: the weights were learned on this table."
                            : "By the shipped weights, which were learned on another table.");
            (own ? PloverBench.acrossFolds(examples, folds) : PloverBench.with(weights, examples))
                    .lines()
                    .forEach(terminal::line);
        } catch (SheetException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
        return ExitStatus.ALL_READ;
    }
}
