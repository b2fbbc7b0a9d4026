package org.parley.app.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The names, adjectives and seats by which a state is called, from {@code states.csv}. The table belongs to the measure,
 * not to the reader: figures stay comparable while the reader's own actor base grows.
 */
final class States {
    /** Words of the longest form. */
    static final int LONGEST_FORM = 3;

    private static final Map<String, String> BY_FORM = load();

    private States() {}

    /**
     * @param form lower-case words parted by one blank
     * @return the state's name, null if the form stands for none
     */
    static @Nullable String named(String form) {
        return BY_FORM.get(form);
    }

    private static Map<String, String> load() {
        InputStream stream = States.class.getResourceAsStream("states.csv");
        if (stream == null) {
            throw new IllegalStateException("the measure lacks states.csv");
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Map<String, String> states = new HashMap<>();
            for (CSVRecord row : parser) {
                states.put(row.get("form"), row.get("state"));
            }
            return states;
        } catch (IOException e) {
            throw new UncheckedIOException("the measure's states.csv cannot be read", e);
        }
    }
}
