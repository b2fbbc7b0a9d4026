package org.parley.record.process;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a number is told to be a part of a larger one.
 *
 * @param words for the larger one: "at least 131 civilians"
 * @param series where the larger one stands, if its report gives it as a number of its own
 * @param attestations the claims that say so, never empty
 */
public record Part(String words, @Nullable Address series, List<Attestation> attestations) {
    public Part {
        attestations = List.copyOf(attestations);
    }

    /** The same said by another's claims too. */
    public Part with(Part other) {
        return new Part(
                words,
                series == null ? other.series : series,
                Stream.concat(attestations.stream(), other.attestations.stream())
                        .toList());
    }
}
