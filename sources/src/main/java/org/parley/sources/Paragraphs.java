package org.parley.sources;

/** Gathers running text into paragraphs parted by one blank line; runs of white space become one blank. */
final class Paragraphs {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    void add(String words) {
        words.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space(' ');
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                paragraph.appendCodePoint(c);
            }
        });
    }

    /** A line break inside the paragraph; a second one ends it. */
    void line() {
        if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) == '\n') {
            end();
        } else {
            space('\n');
        }
    }

    /** What parts two cells of a table's row. */
    void cell() {
        space('\t');
    }

    private void space(char blank) {
        if (paragraph.isEmpty()) {
            return;
        }
        int last = paragraph.length() - 1;
        if (!Character.isWhitespace(paragraph.charAt(last))) {
            paragraph.append(blank);
        } else if (blank != ' ') {
            paragraph.setCharAt(last, blank);
        }
    }

    void end() {
        String words = paragraph.toString().strip();
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
        paragraph.setLength(0);
    }

    @Override
    public String toString() {
        end();
        return text.isEmpty() ? "" : text + "\n";
    }
}
