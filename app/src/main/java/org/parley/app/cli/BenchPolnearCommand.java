package org.parley.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.bench.MarkedText;
import org.parley.app.bench.VoiceCount;
import org.parley.app.bench.VoiceResult;
import org.parley.reader.Reader;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley bench polnear}: who says it, on texts whose attributions were marked by hand. */
@Command(
        name = "polnear",
        description = {
            "Reads the texts of a folder laid out as PolNeAR is (text/NAME.txt, attributions/NAME_*.ann in brat's"
                    + " format) and counts the sources found.",
            "Marked are the attributions with a source whose cue holds a verb of saying; told are the verbs of saying"
                    + " for which Parley finds who speaks. One is right where its cue and its source both overlap a"
                    + " marked attribution's; each counts once."
        })
final class BenchPolnearCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder with text and attributions.")
    private Path folder = Path.of("");

    BenchPolnearCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        if (!Files.isDirectory(folder.resolve("text")) || !Files.isDirectory(folder.resolve("attributions"))) {
            throw new CallException(folder + " has no folders text and attributions");
        }
        List<VoiceCount> counts = new ArrayList<>();
        for (MarkedText text : texts()) {
            Origin origin = new Origin(text.name(), null, null, null, Genre.NEWS, null, "en");
            counts.add(VoiceCount.of(text.voices(), reader.get().voices(Document.of(text.text(), origin))));
        }
        if (counts.isEmpty()) {
            throw new CallException(folder.resolve("text") + " holds no text, so there is nothing to measure");
        }
        new VoiceResult(counts).lines().forEach(terminal::line);
        return ExitStatus.ALL_READ;
    }

    private List<MarkedText> texts() throws CallException {
        try {
            return MarkedText.of(folder);
        } catch (IOException e) {
            throw new CallException("the marked texts cannot be read: " + e.getMessage());
        }
    }
}
