package org.parley.app.wording;

import org.parley.record.document.Span;

/**
 * A sentence of a report, with the words in it that a claim rests on.
 *
 * @param sentence where it stands
 * @param text its words, line breaks and all; empty if the report's text is not at hand
 * @param marked the claim's words, within the sentence
 */
public record Excerpt(Span sentence, String text, Span marked) {
    /** Longer ones are shown only around the claim's words: what does not fit a page helps no reader. */
    private static final int LONGEST = 700;

    /** A sentence on one line, in three parts of which the middle is what the claim rests on; joined they are the sentence. */
    public record Parts(String before, String marked, String after) {
        public String whole() {
            return before + marked + after;
        }
    }

    public Parts parts() {
        String before = text.substring(0, offset(marked.start()));
        String words = text.substring(before.length(), offset(marked.end()));
        String after = text.substring(before.length() + words.length());
        String open = Wording.flat(before);
        String close = Wording.flat(after);
        if (text.length() > LONGEST) {
            open = open.length() > LONGEST / 4 ? "… " + tail(open, LONGEST / 4) : open;
            close = close.length() > LONGEST / 4 ? head(close, LONGEST / 4) + " …" : close;
            words = words.length() > LONGEST ? head(words, LONGEST) + " …" : words;
        }
        return new Parts(
                open.isEmpty() || before.equals(before.stripTrailing()) ? open : open + " ",
                Wording.flat(words),
                close.isEmpty() || after.equals(after.stripLeading()) ? close : " " + close);
    }

    private int offset(int codePoint) {
        return text.isEmpty() ? 0 : text.offsetByCodePoints(0, codePoint - sentence.start());
    }

    private static String head(String words, int length) {
        int blank = words.lastIndexOf(' ', length);
        return words.substring(0, blank > length / 2 ? blank : wholeCharacter(words, length));
    }

    private static String tail(String words, int length) {
        int blank = words.indexOf(' ', words.length() - length);
        return words.substring(blank >= 0 ? blank + 1 : wholeCharacter(words, words.length() - length));
    }

    private static int wholeCharacter(String words, int at) {
        return Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
    }
}
