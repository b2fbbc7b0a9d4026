package org.parley.record.claim;

import java.util.Locale;

/** A closed vocabulary's word, with its public form. */
public interface Code {
    /** Given by every enum. */
    String name();

    /** The word as it stands in the public format. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException naming the words that there are */
    static <E extends Enum<E> & Code> E parse(Class<E> vocabulary, String code) {
        StringBuilder known = new StringBuilder();
        for (E word : vocabulary.getEnumConstants()) {
            if (word.code().equals(code)) {
                return word;
            }
            known.append(known.isEmpty() ? "" : ", ").append(word.code());
        }
        throw new IllegalArgumentException("unknown value \"" + code + "\"; known are " + known);
    }
}
