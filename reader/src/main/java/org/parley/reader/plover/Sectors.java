package org.parley.reader.plover;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** To which sector the words for someone belong, where no name tells it: {@code sectors.csv} beside this class. */
public final class Sectors {
    private static final Map<String, String> BY_WORD = load();

    private Sectors() {}

    private static Map<String, String> load() {
        Map<String, String> byWord = new HashMap<>();
        for (CSVRecord row : Lexicon.rows("sectors.csv")) {
            for (String word : row.get("words").split("\\|")) {
                byWord.put(word, row.get("sector"));
            }
        }
        return Map.copyOf(byWord);
    }

    /** Of "Ruritanian army officers": the last word that has one tells it. */
    public static @Nullable String of(String name) {
        String sector = null;
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            String told = BY_WORD.get(word);
            sector = told == null ? sector : told;
        }
        return sector;
    }
}
