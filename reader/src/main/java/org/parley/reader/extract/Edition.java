package org.parley.reader.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.record.document.Document;

/** The name of what reads: the rules by a number, the lexicon and the weights by their hash. */
final class Edition {
    /** Of the rules in code: to be raised when a change to them alters what is read. */
    private static final String RULES = "0.1";

    /** All that is data and decides what is read, beside {@code org.parley.reader}. */
    static final List<String> DATA = List.of(
            "mention/groups.csv",
            "mention/leaders.csv",
            "mention/organisations.csv",
            "mention/regions.csv",
            "mention/relevance.csv",
            "mention/senses.csv",
            "mention/states.csv",
            "mention/titles.csv",
            "judging/weights.txt",
            "plover/lexicon.csv",
            "plover/sectors.csv",
            "plover/weights.tsv");

    private static final int DIGITS = 8;

    private Edition() {}

    static String name() {
        StringBuilder all = new StringBuilder();
        DATA.forEach(file -> all.append(file).append('\n').append(text(file)));
        return "parley-" + RULES + "+" + Document.hash(all.toString()).substring(0, DIGITS);
    }

    private static String text(String file) {
        try (InputStream stream = Edition.class.getResourceAsStream("/org/parley/reader/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the reader lacks " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the reader's " + file + " cannot be read", e);
        }
    }
}
