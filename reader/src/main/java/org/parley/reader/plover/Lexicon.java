package org.parley.reader.plover;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Which words have which sense, from {@code lexicon.csv} beside this class. */
final class Lexicon {
    private static final Lexicon SHIPPED = load();

    /** A word or words with one sense; {@code words} are lemmas. */
    private record Entry(List<String> words, String part, String sense) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private Lexicon() {}

    static Lexicon shipped() {
        return SHIPPED;
    }

    private static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (CSVRecord row : rows("lexicon.csv")) {
            for (String words : row.get("words").split("\\|")) {
                lexicon.add(new Entry(List.of(words.split(" ")), row.get("part"), row.get("sense")));
            }
        }
        lexicon.byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry e) -> e.words().size()).reversed()));
        return lexicon;
    }

    /** The rows of a table beside this class. */
    static List<CSVRecord> rows(String file) {
        InputStream stream = Lexicon.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException(file + " is not on the class path");
        }
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private void add(Entry entry) {
        byFirstWord
                .computeIfAbsent(entry.words().getFirst(), w -> new ArrayList<>())
                .add(entry);
    }

    /** The senses of a word; those of several words together stand at the first. The longest entry counts alone. */
    Set<String> senses(Sentence sentence, Token token) {
        Set<String> found = new TreeSet<>();
        int longest = 0;
        for (Entry entry : byFirstWord.getOrDefault(lemma(token), List.of())) {
            int length = entry.words().size();
            boolean counts = length >= longest || !Sensed.isEvent(entry.sense());
            if (counts && fits(entry.part(), token) && stands(sentence, token, entry.words())) {
                longest = Math.max(longest, length);
                found.add(entry.sense());
            }
        }
        return found;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean fits(String part, Token token) {
        String tag = token.tag();
        return switch (part) {
            case "verb" -> tag.startsWith("VB");
            case "noun" -> tag.startsWith("NN") || tag.equals("$") || tag.equals("CD");
            case "adjective" -> tag.startsWith("JJ") || tag.startsWith("VBN") || tag.startsWith("RB");
            case "modal" -> tag.equals("MD") || tag.startsWith("RB") || tag.startsWith("VB");
            default -> throw new IllegalStateException("lexicon.csv: unknown part of speech " + part);
        };
    }

    /** Verbs may have an object between them and their particle. */
    private static boolean stands(Sentence sentence, Token first, List<String> words) {
        int at = first.index();
        for (int i = 1; i < words.size(); i++) {
            int next = at + 1;
            int furthest = first.isVerb() ? next + 2 : next;
            while (next <= furthest
                    && next < sentence.size()
                    && !lemma(sentence.token(next)).equals(words.get(i))) {
                next++;
            }
            if (next > furthest || next >= sentence.size()) {
                return false;
            }
            at = next;
        }
        return true;
    }
}
