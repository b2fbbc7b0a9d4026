package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** States and territories that a process can be about, and where a text names them. */
final class Theatres {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{Lu}\\.){2,}");
    private static final int MOST_WORDS = 4;
    private static final double THIRD_PARTY = 0.35;

    private static final Map<String, String> KNOWN = new HashMap<>();
    private static final Set<String> THIRD_PARTIES = new HashSet<>();

    static {
        for (String table : List.of("states.txt", "territories.txt")) {
            for (List<String> line : Table.read(table)) {
                Stream.of(Stream.of(line.getFirst()), Table.items(line, 1).stream(), Table.items(line, 2).stream())
                        .flatMap(names -> names)
                        .forEach(name -> KNOWN.put(Words.key(name), line.getFirst()));
                Table.items(line, 1).forEach(people -> KNOWN.putIfAbsent(Words.key(people) + "s", line.getFirst()));
            }
        }
        Table.read("third-parties.txt").forEach(line -> THIRD_PARTIES.add(line.getFirst()));
    }

    private Theatres() {}

    /** Tells every theatre that a text names, with how much one naming says of what the text is about, as often as it does. */
    static void named(@Nullable String text, double weight, ObjDoubleConsumer<String> each) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(
                text == null
                        ? ""
                        : DOTTED.matcher(text).replaceAll(m -> m.group().replace(".", "")));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        for (int i = 0; i < words.size(); i++) {
            Found found = at(words, i);
            if (found != null) {
                each.accept(found.theatre, THIRD_PARTIES.contains(found.theatre) ? THIRD_PARTY * weight : weight);
                i += found.words - 1;
            }
        }
    }

    /** The theatre that a body is named after by its first words: "Syrian opposition"; null for a state or its government. */
    static @Nullable String namesakeOf(String body) {
        List<String> words = Words.of(body);
        return States.KNOWN.state(words) != null ? null : first(words);
    }

    private static @Nullable String first(List<String> words) {
        for (int n = Math.min(MOST_WORDS, words.size()); n > 0; n--) {
            String theatre = KNOWN.get(String.join(" ", words.subList(0, n)));
            if (theatre != null) {
                return theatre;
            }
        }
        return null;
    }

    private record Found(String theatre, int words) {}

    /** Names are written with a capital, which parts "US" from "us" and "Chad" from no one else. */
    private static @Nullable Found at(List<String> words, int from) {
        if (!Character.isUpperCase(words.get(from).codePointAt(0))
                || words.get(from).equals("Us")) {
            return null;
        }
        for (int n = Math.min(MOST_WORDS, words.size() - from); n > 0; n--) {
            String theatre = KNOWN.get(Words.key(String.join(" ", words.subList(from, from + n))));
            if (theatre != null) {
                return new Found(theatre, n);
            }
        }
        return null;
    }
}
