package org.parley.reader.plover;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Span;

/**
 * A sentence with a source and a target marked in it.
 *
 * @param source in UTF-16 units, null where the sentence does not name it
 * @param target likewise
 * @param given whether a pair was named at all: it is then coded, also where the sentence does not name it
 */
public record Marked(
        String text, @Nullable Span source, @Nullable Span target, boolean given) {
    private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

    /**
     * Takes {@code <s></s>} and {@code <t></t>} out of a sentence; the first of each counts. What is not marked is looked for
     * by its words.
     *
     * @param source the words, null or not in the sentence where it does not name them
     * @param target likewise
     */
    public static Marked of(String sentence, @Nullable String source, @Nullable String target) {
        StringBuilder text = new StringBuilder();
        Span marked = null;
        Span aimed = null;
        int[] begun = {-1, -1};
        int at = 0;
        Matcher mark = MARK.matcher(sentence);
        while (mark.find()) {
            text.append(sentence, at, mark.start());
            at = mark.end();
            int which = mark.group(2).equals("s") ? 0 : 1;
            if (mark.group(1).isEmpty()) {
                begun[which] = text.length();
            } else if (begun[which] >= 0) {
                Span span = new Span(begun[which], text.length());
                marked = which == 0 && marked == null ? span : marked;
                aimed = which == 1 && aimed == null ? span : aimed;
            }
        }
        text.append(sentence.substring(at));
        String plain = text.toString();
        boolean given = marked != null || aimed != null || isNamed(source) || isNamed(target);
        return new Marked(
                plain,
                marked != null ? marked : find(plain, source),
                aimed != null ? aimed : find(plain, target),
                given);
    }

    private static boolean isNamed(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    private static @Nullable Span find(String text, @Nullable String words) {
        int at = words == null || words.isBlank() ? -1 : text.indexOf(words.strip());
        return at < 0 || words == null ? null : new Span(at, at + words.strip().length());
    }
}
