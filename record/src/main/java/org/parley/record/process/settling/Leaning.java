package org.parley.record.process.settling;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;

/**
 * What a report says of which process it is of: by the states and territories it names, and by the bodies and persons in its
 * claims.
 *
 * @param theatres how much speaks for each
 * @param lands those of them that no table knows
 * @param close those theatres that it may be about by its own words, sorted; none if it names none often enough
 * @param names those in its claims who are neither states nor organisations of many: as shown, by the key they are compared by
 */
record Leaning(Map<String, Double> theatres, Set<String> lands, Map<String, String> names, List<String> close) {
    /** Of a report that says nothing. */
    static final Leaning NONE = new Leaning(Map.of(), Set.of(), Map.of(), List.of());

    /** Theatres named at least so often as this part of the one named most may each be what a report is about. */
    private static final double CLOSE = 0.6;

    private static final double LEAST = 2;
    private static final int TITLE = 3;
    private static final int LEAD = 2;
    private static final int LEAD_CHARACTERS = 300;

    /** Those that it may be about if others speak for some theatres, or against them, as well. */
    List<String> close(Map<String, Double> others) {
        SortedMap<String, Double> votes = new TreeMap<>(theatres);
        others.forEach((theatre, vote) -> votes.merge(theatre, vote, Double::sum));
        return told(votes);
    }

    private static List<String> told(SortedMap<String, Double> votes) {
        double most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
        return most < LEAST
                ? List.of()
                : votes.entrySet().stream()
                        .filter(vote -> vote.getValue() >= CLOSE * most)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** Reads how reports lean, one after another, and takes each name apart once. */
    static final class Reading {
        private final Map<String, Called> called = new HashMap<>();

        Leaning of(Collection<Document> found, Collection<Claim> claims) {
            Map<String, Integer> counts = new TreeMap<>();
            Map<String, String> names = new TreeMap<>();
            Set<String> lands = new HashSet<>();
            for (Claim claim : claims) {
                for (Naming naming : Naming.in(claim)) {
                    Called name = called.computeIfAbsent(naming.words(), Called::of);
                    name(name, counts, names);
                    if (name.land != null) {
                        lands.add(name.land);
                    }
                }
            }
            found.stream().map(Document::text).findFirst().ifPresent(text -> {
                count(text, lands, 1, counts);
                count(text.substring(0, Math.min(LEAD_CHARACTERS, text.length())), lands, LEAD, counts);
            });
            found.stream()
                    .map(d -> d.origin().title())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(title -> count(title, lands, TITLE, counts));
            SortedMap<String, Double> theatres = new TreeMap<>();
            counts.forEach((theatre, n) -> theatres.put(theatre, n * Theatres.weight(theatre)));
            return new Leaning(theatres, lands, names, told(theatres));
        }

        private static void count(@Nullable String text, Set<String> lands, int weight, Map<String, Integer> counts) {
            Theatres.in(text, lands).forEach(theatre -> counts.merge(theatre, weight, Integer::sum));
        }

        private static void name(Called called, Map<String, Integer> counts, Map<String, String> names) {
            if (called.theatre != null) {
                counts.merge(called.theatre, 1, Integer::sum);
            }
            if (called.proper) {
                names.merge(called.key, called.shown, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
    }

    /** A name in a claim. */
    private record Called(
            @Nullable String theatre, @Nullable String land, String key, String shown, boolean proper) {
        static Called of(String words) {
            NameGroup group = NameGroup.of(words, null);
            boolean proper = !group.isKnown() && !group.form.isGeneralTerm();
            return new Called(
                    Theatres.namesakeOf(words),
                    proper ? Theatres.landOf(words) : null,
                    group.key,
                    group.form.shown(),
                    proper);
        }
    }
}
