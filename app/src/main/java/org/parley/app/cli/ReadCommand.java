package org.parley.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.reading.Tally;
import org.parley.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley read}: reports in, claims out. */
@Command(name = "read", description = "Reads reports and writes the claims that they make.")
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--claims",
            paramLabel = "FILE",
            description = "Write the claims there as JSON Lines; - is standard output.")
    private @Nullable String claims;

    ReadCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        Tally tally = claims == null ? reading.read(terminal, reader, any -> {}) : write(claims);
        boolean toOutput = !"-".equals(claims);
        if (!reading.quiet()) {
            TallyLines.done(tally).forEach(toOutput ? terminal::line : terminal::note);
        }
        TallyLines.missing(tally).forEach(terminal::note);
        return ExitStatus.of(tally);
    }

    private Tally write(String file) throws CallException {
        try (ClaimsWriter writer = ClaimsWriter.to(file, terminal)) {
            Tally tally =
                    reading.read(terminal, reader, report -> report.claims().forEach(writer::write));
            writer.finish();
            return tally;
        } catch (IOException | UncheckedIOException e) {
            throw new CallException("cannot write claims to " + file + ": " + e.getMessage());
        }
    }
}
