package org.parley.record.process;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a claim's slot names, and the entry that it is, where that is certain.
 *
 * @param words as the reports have them; of a known entry, its house name
 * @param entry absent where the words name no entry, or might name several
 */
public record Reference(String words, @Nullable Address entry) implements Comparable<Reference> {
    private static final Comparator<Reference> ORDER = Comparator.comparing(Reference::words)
            .thenComparing(Reference::entry, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }
}
