package org.parley.record.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The codes of the words that describe a document: the constant's name in small letters. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if none of the words has this code; the message lists those known */
    static <E extends Enum<E>> E read(Class<E> words, String code) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> of(word).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown "
                        + words.getSimpleName().toLowerCase(Locale.ROOT) + " \"" + code + "\"; known are "
                        + Arrays.stream(words.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "))));
    }
}
