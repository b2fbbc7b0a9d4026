package org.parley.reader.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names in the tables that are spelled nearly like one that is not. */
final class NearestNames {
    private static final int MOST = 5;

    /** One letter in so many may be another. */
    private static final int LETTERS_A_SLIP = 4;

    private record Near(String name, int distance) {}

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> titles;

    NearestNames(ActorTables tables, Set<String> titles) {
        this.titles = titles;
        for (ActorRow row : tables.actors()) {
            names.add(row.name());
            names.addAll(row.aliases());
            names.addAll(row.adjectives());
            names.addAll(row.seats());
        }
        for (OfficeRow row : tables.offices()) {
            names.add(row.name());
            names.addAll(row.aliases());
        }
    }

    /** The nearest first; of an office the nearest of what it is of. */
    List<String> to(String asked) {
        String[] words = asked.split("\\s+");
        for (int i = 1; i < words.length; i++) {
            String title = String.join(" ", List.of(words).subList(i, words.length));
            if (titles.contains(title.toLowerCase(Locale.ROOT))) {
                String actor = String.join(" ", List.of(words).subList(0, i));
                return nearest(actor).stream().map(n -> n + " " + title).toList();
            }
        }
        return nearest(asked);
    }

    private List<String> nearest(String asked) {
        String plain = NameKeys.fold(asked);
        int most = Math.max(1, plain.length() / LETTERS_A_SLIP);
        List<Near> near = new ArrayList<>();
        for (String name : names) {
            String other = NameKeys.fold(name);
            if (Math.abs(other.length() - plain.length()) <= most) {
                near.add(new Near(name, distance(plain, other)));
            }
        }
        return near.stream()
                .filter(n -> n.distance() <= most)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
