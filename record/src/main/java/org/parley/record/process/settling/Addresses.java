package org.parley.record.process.settling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.record.document.Document;
import org.parley.record.process.Address;

/** Gives each entry of a kind its own address, readable where the words allow. */
final class Addresses {
    private static final int LONGEST_SLUG = 80;
    private final String kind;
    private final Set<String> taken = new HashSet<>();

    Addresses(String kind) {
        this.kind = kind;
    }

    /** @param mark tells entries of like words apart, such as the id of their first claim */
    Address take(List<String> parts, String mark) {
        String slug =
                parts.stream().map(Addresses::slug).filter(s -> !s.isEmpty()).collect(Collectors.joining("-"));
        if (slug.isEmpty() || slug.length() > LONGEST_SLUG) {
            slug = (slug.isEmpty() ? "" : slug.substring(0, LONGEST_SLUG) + "-")
                    + Document.hash(String.join("|", parts)).substring(0, 8);
        }
        String free = slug;
        for (int n = 0; !taken.add(free); n++) {
            free = slug + "-" + Document.hash(mark + (n == 0 ? "" : n)).substring(0, 8);
        }
        return new Address(kind + "/" + free);
    }

    private static String slug(String words) {
        return Words.key(words).replaceAll("[^a-z0-9]+", " ").strip().replace(' ', '-');
    }
}
