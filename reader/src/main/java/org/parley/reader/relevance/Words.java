package org.parley.reader.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as runs of letters in lower case; a possessive's "s" is none.
 *
 * @param capital for each word, whether it is written with a capital
 */
record Words(List<String> words, List<Boolean> capital) {
    Words {
        words = List.copyOf(words);
        capital = List.copyOf(capital);
    }

    static Words of(String text) {
        List<String> words = new ArrayList<>(text.length() / 5);
        List<Boolean> capital = new ArrayList<>(text.length() / 5);
        int i = 0;
        while (i < text.length()) {
            int begin = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > begin && !isPossessive(text, begin, i)) {
                words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
                capital.add(Character.isUpperCase(text.charAt(begin)));
            }
            i = Math.max(i, begin + 1);
        }
        return new Words(words, capital);
    }

    private static boolean isPossessive(String text, int begin, int end) {
        return end == begin + 1
                && text.charAt(begin) == 's'
                && begin > 0
                && (text.charAt(begin - 1) == '\'' || text.charAt(begin - 1) == '’');
    }

    int size() {
        return words.size();
    }

    String at(int i) {
        return words.get(i);
    }
}
