package org.parley.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimJson;

/**
 * Writes claims as JSON Lines. A file takes its name only when it is whole, so an interrupted run leaves no half of one.
 * What would steer a terminal stands escaped, wherever the lines go.
 */
final class ClaimsWriter implements AutoCloseable {
    private final Writer writer;
    private final @Nullable Path target;
    private final @Nullable Path unfinished;

    private ClaimsWriter(Writer writer, @Nullable Path target, @Nullable Path unfinished) {
        this.writer = writer;
        this.target = target;
        this.unfinished = unfinished;
    }

    /**
     * @param file "-" for standard output
     * @throws CallException if nothing can be written there
     */
    static ClaimsWriter to(String file, Terminal terminal) throws CallException {
        if (file.equals("-")) {
            return new ClaimsWriter(
                    new BufferedWriter(new OutputStreamWriter(terminal.json(), StandardCharsets.UTF_8)), null, null);
        }
        Path target = Path.of(file);
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return new ClaimsWriter(Files.newBufferedWriter(target), null, null);
            }
            Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
            return new ClaimsWriter(Files.newBufferedWriter(unfinished), target, unfinished);
        } catch (IOException e) {
            throw new CallException("cannot write claims to " + file + ": " + e.getMessage());
        }
    }

    void write(Claim claim) {
        try {
            writer.write(Printable.escape(ClaimJson.write(claim)));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called when all claims are written. */
    void finish() throws IOException {
        writer.close();
        if (target != null && unfinished != null) {
            try {
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        if (unfinished != null) {
            Files.deleteIfExists(unfinished);
        }
    }
}
