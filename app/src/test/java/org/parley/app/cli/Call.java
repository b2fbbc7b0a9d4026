package org.parley.app.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.parley.reader.Reader;

/** One call of the command line inside this process, with what it left behind. */
public record Call(int exitCode, String out, String err) {
    private static final class Models {
        private static final Reader READER = Reader.load();
    }

    public static Call of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, err, StandardCharsets.UTF_8, 0);
        int exitCode = Parley.run(terminal, () -> Models.READER, args);
        return new Call(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
