package org.parley.app.cli;

/** Makes text from reports and file names safe to print: nothing in it steers a terminal or turns its words around. */
final class Printable {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0xAD;

    private Printable() {}

    /**
     * Control characters, line breaks among them, and the format characters that direct writing are shown as
     * <code>&#92;u</code> with four digits. Inside a JSON string that is an escape, so JSON keeps its meaning.
     */
    static String escape(String text) {
        if (text.codePoints().noneMatch(Printable::steers)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (steers(c)) {
                for (char unit : Character.toChars(c)) {
                    safe.append(String.format("\\u%04x", (int) unit));
                }
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Persian and the Indian scripts need the joiners, and neither moves anything.
            case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER && c != SOFT_HYPHEN;
            default -> false;
        };
    }
}
