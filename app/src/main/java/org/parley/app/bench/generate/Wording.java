package org.parley.app.bench.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sentences that tell each kind of fact, from {@code wording.tsv}: {@code [a|b]} is one or the other, {@code {slot}}
 * is filled in, a closing {@code ~} is who says it or nobody, {@code <...>} marks the words of a figure or of what
 * waits for a condition, and a leading {@code @} says that the actor itself says so.
 */
final class Wording {
    /** Who says it, if it is not the report alone: as often as not. */
    private static final String ATTRIBUTED = "[, {sayer} said|, {anon} said|, according to {sayer}||||]";

    private static final Wording SHIPPED = read();

    private final Map<FactKind, List<String>> patterns = new EnumMap<>(FactKind.class);

    private Wording() {}

    static Wording shipped() {
        return SHIPPED;
    }

    /** In how many ways it can be told. */
    int ways(FactKind kind) {
        return Objects.requireNonNull(patterns.get(kind)).size();
    }

    /** One of the ways to tell it, its alternatives chosen. */
    String pattern(FactKind kind, Draw draw) {
        String pattern = draw.one(Objects.requireNonNull(patterns.get(kind)));
        int close = pattern.indexOf(']');
        while (close >= 0) {
            int open = pattern.lastIndexOf('[', close);
            String chosen = draw.one(List.of(pattern.substring(open + 1, close).split("\\|", -1)));
            pattern = pattern.substring(0, open) + chosen + pattern.substring(close + 1);
            close = pattern.indexOf(']');
        }
        return pattern;
    }

    private static Wording read() {
        Wording wording = new Wording();
        InputStream file = Objects.requireNonNull(Wording.class.getResourceAsStream("wording.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                wording.patterns
                        .computeIfAbsent(FactKind.valueOf(line.substring(0, tab)), k -> new ArrayList<>())
                        .add(line.substring(tab + 1).replace("~", ATTRIBUTED));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wording;
    }
}
