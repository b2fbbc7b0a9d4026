package org.parley.record.process.settling;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Countries and regions in names of bodies: those that are known, and those that only the names themselves tell of,
 * where one name ends in "of" a land and another begins with its adjective.
 */
final class Lands {
    private static final int STEM = 5;
    private static final List<String> ENDINGS = List.of("n", "an", "ian", "ese", "i");
    /** What is a state itself, or calls itself one: "of" a land is no addition to such a name. */
    private static final Set<String> STATES = Set.of("state", "republic", "kingdom", "emirate");

    /** By adjective; a land also by its own name. */
    private final Map<String, String> untabled;

    private Lands(Map<String, String> untabled) {
        this.untabled = untabled;
    }

    /**
     * A body's name without its land.
     *
     * @param words of the name alone
     * @param land by its usual name, empty if the name tells of none
     */
    record Parted(List<String> words, String land) {}

    static Lands in(Collection<NameGroup> groups) {
        Map<String, Set<String>> lands = new HashMap<>();
        Set<String> heads = new TreeSet<>();
        for (NameGroup group : groups) {
            List<String> words = group.form.words();
            if (!group.part && !group.isKnown() && group.form.hasBodyWord() && words.size() > 1) {
                heads.add(words.getFirst());
                String last = words.getLast();
                if (endsInLand(words) && last.length() >= STEM && group.form.endsInCapital()) {
                    lands.computeIfAbsent(last.substring(0, STEM), s -> new TreeSet<>())
                            .add(last);
                }
            }
        }
        Map<String, Set<String>> adjectives = new TreeMap<>();
        for (String head : heads) {
            if (head.length() > STEM && States.KNOWN.prefix(List.of(head)) == null) {
                Set<String> own = new TreeSet<>(lands.getOrDefault(head.substring(0, STEM), Set.of()));
                own.removeIf(land -> !isAdjective(head, land));
                own.forEach(land ->
                        adjectives.computeIfAbsent(land, l -> new TreeSet<>()).add(head));
            }
        }
        return new Lands(oneForOne(adjectives));
    }

    /** An adjective that may be of two lands is of neither. */
    private static Map<String, String> oneForOne(Map<String, Set<String>> adjectives) {
        Map<String, String> lands = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        adjectives.forEach((land, own) -> {
            lands.put(land, land);
            own.stream().filter(a -> lands.putIfAbsent(a, land) != null).forEach(unclear::add);
        });
        lands.keySet().removeAll(unclear);
        return lands;
    }

    private static boolean endsInLand(List<String> words) {
        int of = words.lastIndexOf("of");
        return of > 0 && of == words.size() - 2;
    }

    private static boolean isAdjective(String word, String land) {
        String bare = land.replaceAll("[aeiouy]+$", "");
        return ENDINGS.stream()
                .anyMatch(e -> word.equals(land + e) || (bare.length() >= STEM && word.equals(bare + e)));
    }

    /** "Vardanian Freedom Union" and "Freedom Union of Vardania" without their land. */
    Parted part(List<String> words) {
        States.Prefix known = States.KNOWN.prefix(words);
        if (known != null) {
            return new Parted(words.subList(known.length(), words.size()), known.state());
        }
        String land = untabled.get(words.getFirst());
        if (land != null) {
            return new Parted(words.subList(1, words.size()), capital(land));
        }
        int of = words.lastIndexOf("of");
        if (of > 0 && of < words.size() - 1 && !STATES.contains(words.get(of - 1))) {
            List<String> tail = words.subList(words.get(of + 1).equals("the") ? of + 2 : of + 1, words.size());
            String named = tail.isEmpty() ? null : named(tail);
            if (named != null) {
                return new Parted(words.subList(0, of), named);
            }
        }
        return new Parted(words, "");
    }

    /** The land that no table knows and that a word means, its name or its adjective; null if it means none. */
    @Nullable
    String untabled(String word) {
        String land = untabled.get(word.toLowerCase(Locale.ROOT));
        return land == null || !Character.isUpperCase(word.codePointAt(0)) ? null : capital(land);
    }

    private @Nullable String named(List<String> tail) {
        States.Prefix known = States.KNOWN.isPlainState(tail) ? States.KNOWN.prefix(tail) : null;
        if (known != null && known.length() == tail.size()) {
            return known.state();
        }
        String only = tail.size() == 1 ? tail.getFirst() : "";
        return only.equals(untabled.get(only)) ? capital(only) : null;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
