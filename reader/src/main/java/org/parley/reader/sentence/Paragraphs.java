package org.parley.reader.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into paragraphs: at empty lines, and at every line break too unless the text is hard-wrapped.
 */
final class Paragraphs {
    /** Wire copy wraps its lines near 70 columns; running paragraphs on one line are longer. */
    private static final int WRAP = 90;

    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        boolean wrapped = isHardWrapped(text);
        List<Paragraph> paragraphs = new ArrayList<>();
        int begin = -1;
        int end = -1;
        int at = 0;
        while (at <= text.length()) {
            int lineEnd = text.indexOf('\n', at);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            int from = skipBlank(text, at, lineEnd);
            int to = trimBlank(text, from, lineEnd);
            if (begin >= 0 && (from == to || !wrapped)) {
                paragraphs.add(new Paragraph(paragraphs.size(), begin, end));
                begin = -1;
            }
            if (from < to) {
                begin = begin < 0 ? from : begin;
                end = to;
            }
            at = lineEnd + 1;
        }
        if (begin >= 0) {
            paragraphs.add(new Paragraph(paragraphs.size(), begin, end));
        }
        return paragraphs;
    }

    /** Most lines that another follows without a gap end in mid-sentence, and none is long. */
    private static boolean isHardWrapped(String text) {
        String[] lines = text.split("\n", -1);
        int inner = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.length; i++) {
            String line = lines[i].strip();
            if (line.length() > WRAP) {
                return false;
            }
            if (!line.isEmpty() && !lines[i + 1].isBlank()) {
                inner++;
                open += ".!?:\"”".indexOf(line.charAt(line.length() - 1)) < 0 ? 1 : 0;
            }
        }
        return inner >= 4 && open * 2 > inner;
    }

    private static int skipBlank(String text, int from, int to) {
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static int trimBlank(String text, int from, int to) {
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }
}
