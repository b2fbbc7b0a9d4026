package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** States and territories that a process can be about, and where a text names them. */
final class Theatres {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{Lu}\\.){2,}");
    private static final Pattern OF_LAND = Pattern.compile("\\bof (?:the )?(\\p{Lu}\\p{Ll}{2,})$");
    private static final double THIRD_PARTY = 0.35;

    private static final Map<String, String> KNOWN = new HashMap<>();
    private static final Set<String> ACRONYMS = new HashSet<>();
    /** How many words the longest name that begins with a word has. */
    private static final Map<String, Integer> LONGEST = new HashMap<>();

    private static final Set<String> THIRD_PARTIES = new HashSet<>();

    static {
        for (String table : List.of("states.txt", "territories.txt")) {
            for (List<String> line : Table.read(table)) {
                Stream.of(Stream.of(line.getFirst()), Table.items(line, 1).stream(), Table.items(line, 2).stream())
                        .flatMap(names -> names)
                        .forEach(name -> {
                            know(Words.of(name), line.getFirst());
                            if (isCapital(name)) {
                                ACRONYMS.add(Words.key(name));
                            }
                        });
                Table.items(line, 1).forEach(people -> know(Words.of(people + "s"), line.getFirst()));
            }
        }
        Table.read("third-parties.txt").forEach(line -> THIRD_PARTIES.add(line.getFirst()));
    }

    private Theatres() {}

    private static void know(List<String> words, String theatre) {
        KNOWN.putIfAbsent(String.join(" ", words), theatre);
        LONGEST.merge(words.getFirst(), words.size(), Math::max);
    }

    /**
     * Every theatre that a text names, in order, as often as it does.
     *
     * @param lands others than those known, of one word each
     */
    static List<String> in(@Nullable String text, Set<String> lands) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(
                text == null
                        ? ""
                        : DOTTED.matcher(text).replaceAll(m -> m.group().replace(".", "")));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        List<String> named = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Found found = at(words, i);
            if (found != null) {
                named.add(found.theatre);
                i += found.words - 1;
            } else if (lands.contains(words.get(i))) {
                named.add(words.get(i));
            }
        }
        return named;
    }

    /** The same, of those known alone. */
    static List<String> in(@Nullable String text) {
        return in(text, Set.of());
    }

    /** The land that a body says it is of, where no table knows it: "United Assembly of Vardania"; null if there is none. */
    static @Nullable String landOf(String body) {
        Matcher of = OF_LAND.matcher(body.strip());
        String land = of.find() ? of.group(1) : null;
        return land == null
                        || KNOWN.containsKey(Words.key(land))
                        || NameForm.of(land).hasBodyWord()
                ? null
                : land;
    }

    /** How much being named once says: less for who hosts and mediates many processes. */
    static double weight(String theatre) {
        return THIRD_PARTIES.contains(theatre) ? THIRD_PARTY : 1;
    }

    /** The theatre that a body is named after by its first words: "Syrian opposition"; null for a state or its government. */
    static @Nullable String namesakeOf(String body) {
        List<String> words = Words.of(body);
        return States.KNOWN.state(words) != null ? null : first(words);
    }

    private static @Nullable String first(List<String> words) {
        Found found = words.isEmpty() ? null : longest(words);
        return found == null ? null : found.theatre;
    }

    private record Found(String theatre, int words) {}

    private static boolean isCapital(String name) {
        return name.codePoints().allMatch(Character::isUpperCase);
    }

    /** Names are written with a capital, acronyms in capitals: "US" and no "us", "CAR" and no "Car". */
    private static @Nullable Found at(List<String> words, int from) {
        String word = words.get(from);
        if (!Character.isUpperCase(word.codePointAt(0))
                || !LONGEST.containsKey(folded(word))
                || ACRONYMS.contains(folded(word)) && !isCapital(word)) {
            return null;
        }
        int to = Math.min(words.size(), from + LONGEST.getOrDefault(folded(word), 1));
        return longest(words.subList(from, to).stream().map(Theatres::folded).toList());
    }

    private static String folded(String word) {
        boolean plain = word.chars().allMatch(c -> c < 128);
        return plain ? word.toLowerCase(Locale.ROOT) : Words.key(word);
    }

    private static @Nullable Found longest(List<String> words) {
        int most = Math.min(words.size(), LONGEST.getOrDefault(words.getFirst(), 0));
        for (int n = most; n > 0; n--) {
            String theatre = KNOWN.get(String.join(" ", words.subList(0, n)));
            if (theatre != null) {
                return new Found(theatre, n);
            }
        }
        return null;
    }
}
