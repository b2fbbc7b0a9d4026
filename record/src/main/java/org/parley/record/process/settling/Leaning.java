package org.parley.record.process.settling;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;

/**
 * What a report says of which process it is of: by the states and territories it names, and by the bodies and persons in its
 * claims.
 *
 * @param theatres how much speaks for each
 * @param names those in its claims who are neither states nor organisations of many: as shown, by the key they are compared by
 */
record Leaning(Map<String, Double> theatres, Map<String, String> names) {
    private static final int TITLE = 3;
    private static final int LEAD = 2;
    private static final int LEAD_CHARACTERS = 300;

    /** Reads how reports lean, one after another, and takes each name apart once. */
    static final class Reading {
        private final Map<String, Called> called = new HashMap<>();

        Leaning of(Collection<Document> found, Collection<Claim> claims) {
            Map<String, Integer> counts = new TreeMap<>();
            Map<String, String> names = new TreeMap<>();
            found.stream().map(Document::text).findFirst().ifPresent(text -> {
                count(text, 1, counts);
                count(text.substring(0, Math.min(LEAD_CHARACTERS, text.length())), LEAD, counts);
            });
            found.stream()
                    .map(d -> d.origin().title())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(title -> count(title, TITLE, counts));
            for (Claim claim : claims) {
                for (Naming naming : Naming.in(claim)) {
                    name(called.computeIfAbsent(naming.words(), Called::of), counts, names);
                }
            }
            Map<String, Double> theatres = new TreeMap<>();
            counts.forEach((theatre, n) -> theatres.put(theatre, n * Theatres.weight(theatre)));
            return new Leaning(theatres, names);
        }

        private static void count(@Nullable String text, int weight, Map<String, Integer> counts) {
            Theatres.in(text).forEach(theatre -> counts.merge(theatre, weight, Integer::sum));
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
    private record Called(@Nullable String theatre, String key, String shown, boolean proper) {
        static Called of(String words) {
            NameGroup group = NameGroup.of(words, null);
            boolean proper = !group.isKnown() && !group.form.isGeneralTerm();
            return new Called(Theatres.namesakeOf(words), group.key, group.form.shown(), proper);
        }
    }
}
