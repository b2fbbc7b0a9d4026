package org.parley.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Where all that Parley says to people goes: results to standard output, word of the work to standard error. Whatever a
 * report or a file name holds, it reaches neither unescaped.
 */
public final class Terminal {
    private final PrintStream out;
    private final PrintStream err;
    private final int columns;

    /**
     * @param charset of the words for people; JSON is always UTF-8
     * @param columns of the terminal behind standard error, 0 if there is none
     */
    public Terminal(OutputStream out, OutputStream err, Charset charset, int columns) {
        this.out = new PrintStream(out, false, charset);
        this.err = new PrintStream(err, true, charset);
        this.columns = columns;
    }

    /**
     * The process's own. The launcher says in {@code parley.columns} how wide the terminal behind standard error is;
     * Java itself can tell only whether standard input and output are one.
     */
    static Terminal system() {
        Charset charset = Charset.forName(System.getProperty("stdout.encoding", StandardCharsets.UTF_8.name()));
        return new Terminal(System.out, System.err, charset, Integer.getInteger("parley.columns", 0));
    }

    /** One line of the result. */
    public void line(String words) {
        out.println(Printable.escape(words));
    }

    /** Several lines of the result; the line breaks are the caller's, so none may come from a report. */
    public void block(String lines) {
        lines.lines().forEach(this::line);
    }

    /** One line about the work. */
    public void note(String words) {
        err.println(Printable.escape(words));
    }

    /** Standard output for JSON, which the caller escapes and flushes. */
    OutputStream json() {
        return out;
    }

    /** Whether a progress bar can be drawn. */
    boolean drawsProgress() {
        return columns > 0;
    }

    int columns() {
        return columns;
    }

    /** For a bar's own strokes, which no report has a part in. */
    PrintStream progress() {
        return err;
    }

    /** For a library that writes on its own. */
    PrintWriter outWriter() {
        return new Lines(this::block);
    }

    PrintWriter errWriter() {
        return new Lines(lines -> lines.lines().forEach(this::note));
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static final class Lines extends PrintWriter {
        private final Consumer<String> print;

        Lines(Consumer<String> print) {
            super(new StringWriter());
            this.print = print;
        }

        @Override
        public void flush() {
            StringWriter gathered = (StringWriter) out;
            if (!gathered.getBuffer().isEmpty()) {
                print.accept(gathered.toString());
                gathered.getBuffer().setLength(0);
            }
        }
    }
}
