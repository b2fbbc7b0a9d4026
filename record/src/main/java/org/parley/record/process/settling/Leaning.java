package org.parley.record.process.settling;

import java.util.Collection;
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
    private static final double TITLE = 3;
    private static final double LEAD = 2;
    private static final int LEAD_CHARACTERS = 300;

    static Leaning of(Collection<Document> found, Collection<Claim> claims) {
        Map<String, Double> theatres = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        found.stream().map(Document::text).findFirst().ifPresent(text -> {
            count(text, 1, theatres);
            count(text.substring(0, Math.min(LEAD_CHARACTERS, text.length())), LEAD, theatres);
        });
        found.stream()
                .map(d -> d.origin().title())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(title -> count(title, TITLE, theatres));
        for (Claim claim : claims) {
            for (Naming naming : Naming.in(claim)) {
                if (naming.role() != Naming.Role.OBJECT) {
                    name(naming.words(), theatres, names);
                }
            }
        }
        return new Leaning(theatres, names);
    }

    private static void count(@Nullable String text, double weight, Map<String, Double> theatres) {
        Theatres.named(text, weight, (theatre, by) -> theatres.merge(theatre, by, Double::sum));
    }

    private static void name(String words, Map<String, Double> theatres, Map<String, String> names) {
        String theatre = Theatres.namesakeOf(words);
        if (theatre != null) {
            theatres.merge(theatre, 1.0, Double::sum);
        }
        NameGroup group = NameGroup.of(words, null);
        if (!group.isKnown() && !group.form.isGeneralTerm()) {
            names.merge(group.key, group.form.shown(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }
}
