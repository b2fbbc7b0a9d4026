package org.parley.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.app.bench.generate.Generation;
import org.parley.app.bench.generate.ReportFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley bench generate}: reports with a known record behind them. */
@Command(
        name = "generate",
        description = {
            "Makes up peace processes and writes reports that tell of them, with wire copies, revisions and rival figures.",
            "Beside the texts lie manifest.csv, the claims that their words make (claims.jsonl) and what is known of each"
                    + " process (truth.jsonl)."
        })
final class BenchGenerateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private GenerationOptions options = new GenerationOptions();

    @Option(names = "-o", required = true, paramLabel = "FOLDER", description = "Write them there.")
    private Path folder = Path.of("");

    BenchGenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        Generation generation = options.generation();
        try (ReportFolder out = new ReportFolder(folder)) {
            generation.read(out);
            terminal.line(String.format(
                    Locale.ROOT, "%,d reports with %,d claims in %s", generation.reports(), out.planted(), folder));
        } catch (IOException | UncheckedIOException e) {
            throw new CallException("cannot write reports to " + folder + ": " + e.getMessage());
        }
        return ExitStatus.ALL_READ;
    }
}
