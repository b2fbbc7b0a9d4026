package org.parley.reader.actor;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of a user's table of files in other forms. */
public final class ActorImport {
    private final Countries countries = new Countries(ActorTables.shipped());

    /**
     * Reads a table of actors or leaders (CSV or TSV with a header that names country and name or leader), else an actor
     * dictionary of an event coder.
     *
     * @throws IOException if the file cannot be read
     */
    public Imported read(Path file) throws IOException {
        List<String> lines = lines(file);
        String first = lines.isEmpty() ? "" : lines.getFirst();
        return Sheet.isHeader(first)
                ? Sheet.read(file.toString(), lines, countries)
                : CoderDictionary.read(file.toString(), lines, countries);
    }

    /** Old dictionaries are in Latin-1. */
    private static List<String> lines(Path file) throws IOException {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            if (!lines.isEmpty()) {
                lines.set(0, lines.getFirst().replaceFirst("^\uFEFF", ""));
            }
            return lines;
        } catch (CharacterCodingException e) {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        }
    }
}
