package org.parley.reader.judging;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Signs in plain words: {@code reasons.csv}, where a brace pair stands for what a sign says after its "=". */
final class ReasonWords {
    private static final String FILE = "reasons.csv";

    private final Map<String, String> words;

    private ReasonWords(Map<String, String> words) {
        this.words = words;
    }

    static ReasonWords load() {
        InputStream stream = ReasonWords.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException("the judge lacks " + FILE);
        }
        Map<String, String> words = new HashMap<>();
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> words.put(row.get("sign"), row.get("words")));
        } catch (IOException e) {
            throw new UncheckedIOException("the judge's " + FILE + " cannot be read", e);
        }
        return new ReasonWords(words);
    }

    /** @throws IllegalArgumentException if the table lacks the sign */
    String of(String sign) {
        int equals = sign.indexOf('=');
        String stem = equals < 0 ? sign : sign.substring(0, equals);
        String found = words.get(stem);
        if (found == null) {
            throw new IllegalArgumentException(FILE + " has no sign " + stem);
        }
        return equals < 0 ? found : found.replace("{}", sign.substring(equals + 1));
    }
}
