package org.parley.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.coding.CodedSheet;
import org.parley.app.coding.Sheet;
import org.parley.app.coding.SheetException;
import org.parley.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley code}: sentences in a table, coded by PLOVER. */
@Command(
        name = "code",
        description = {
            "Codes sentences by PLOVER, one a row, and gives the table back with the columns event, mode, auxiliary and"
                    + " probability.",
            "The table is tab-separated, with a header. The column marked_sentence, sentence or text holds the sentence."
                    + " Where source and target are given, in columns or marked by <s></s> and <t></t>, the codes are for"
                    + " that pair; else for the one found in the sentence, which is then told, and the codes stay empty"
                    + " where nothing can be said."
        },
        footer = {"", "Exit code: 0 all coded, 2 unusable call."})
final class CodeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Parameters(index = "0", paramLabel = "FILE.tsv", description = "The table.")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "Write the table there; standard output if not given.")
    private @Nullable String out;

    CodeCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        ResultFile result = out == null ? null : ResultFile.at(out);
        List<List<String>> lines;
        try {
            Sheet sheet = Sheet.read(file);
            lines = CodedSheet.of(sheet, reader.get());
        } catch (SheetException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
        String table = lines.stream()
                .map(cells -> cells.stream().map(Printable::escape).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
        if (result != null) {
            result.writeSafe(table);
        } else {
            print(table);
        }
        return ExitStatus.ALL_READ;
    }

    private void print(String table) throws CallException {
        try {
            OutputStream stream = terminal.json();
            stream.write(table.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            throw new CallException("cannot write to standard output: " + e.getMessage());
        }
    }
}
