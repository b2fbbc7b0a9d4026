package org.parley.record.process;

/**
 * Where an entry is found, such as {@code actor/john-kerry}: the same as of every date, and readable in a link.
 *
 * @param text kind and slug, lower-case ASCII letters, digits and hyphens with one slash between
 */
public record Address(String text) implements Comparable<Address> {
    public Address {
        if (text.indexOf('/') <= 0) {
            throw new IllegalArgumentException("an address is kind/slug, not \"" + text + "\"");
        }
    }

    @Override
    public int compareTo(Address other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
