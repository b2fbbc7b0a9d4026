package org.parley.app.bench.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.parley.record.claim.ClaimJson;
import org.parley.record.document.Origin;

/**
 * Writes generated reports into a folder as they come: texts, a {@code manifest.csv}, their claims in
 * {@code claims.jsonl}, and in {@code truth.jsonl} what is known of each process.
 */
public final class ReportFolder implements Generation.Reader, AutoCloseable {
    private final Path folder;
    private final Writer manifest;
    private final Writer claims;
    private final Writer truths;
    private long planted;

    /** @throws IOException if the folder cannot be written to */
    public ReportFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        manifest = Files.newBufferedWriter(folder.resolve("manifest.csv"));
        claims = Files.newBufferedWriter(folder.resolve("claims.jsonl"));
        truths = Files.newBufferedWriter(folder.resolve("truth.jsonl"));
        manifest.write("file,date,outlet\n");
    }

    /** How many claims it has written. */
    public long planted() {
        return planted;
    }

    @Override
    public void truth(Truth truth) {
        try {
            truths.write(TruthJson.write(truth) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void report(GeneratedReport report) {
        Origin origin = report.document().origin();
        try {
            Path file = folder.resolve(origin.path());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, report.document().text());
            manifest.write(
                    origin.path() + "," + Objects.requireNonNull(origin.date()).when() + "," + origin.outlet() + "\n");
            for (Planted each : report.planted()) {
                claims.write(ClaimJson.write(each.claim()) + "\n");
                planted++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        manifest.close();
        claims.close();
        truths.close();
    }
}
