package org.parley.record.process.settling;

import java.util.List;
import java.util.stream.Collectors;

/** Tells spellings of one transliterated name ("Muammar Gaddafi", "Moammar Gadhafi") from different names. */
final class Spelling {
    private static final int MOST_EDITS = 3;

    private Spelling() {}

    /** The consonants that transliterations agree on: names with different ones are different names. */
    static String skeleton(String word) {
        String folded = word.replace("kh", "k")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("sh", "s")
                .replace("ph", "f")
                .replace("dj", "j")
                .replace("ch", "s")
                .replace('q', 'k')
                .replace('c', 'k')
                .replace('v', 'f')
                .replace('z', 's');
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean vowel = "aeiouyw".indexOf(c) >= 0;
            boolean doubled = !bones.isEmpty() && bones.charAt(bones.length() - 1) == c;
            if (!vowel && !doubled) {
                bones.append(c);
            }
        }
        return bones.isEmpty() ? word : bones.toString();
    }

    static String skeleton(List<String> words) {
        return words.stream().map(Spelling::skeleton).collect(Collectors.joining(" "));
    }

    /** Whether two names of as many words are spellings of one: few letters differ in each word, and few in all. */
    static boolean alike(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        int edits = 0;
        for (int i = 0; i < one.size(); i++) {
            if (!alike(one.get(i), other.get(i))) {
                return false;
            }
            edits += edits(one.get(i), other.get(i));
        }
        return edits <= MOST_EDITS;
    }

    /** Words of up to three letters must be equal, those of up to five may differ in one letter, longer ones in two. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter <= 3 ? 0 : shorter <= 5 ? 1 : 2;
        return skeleton(one).equals(skeleton(other)) && edits(one, other) <= allowed;
    }

    /** Letters to put in, take out or change; doubled letters and their digraphs count once. */
    private static int edits(String one, String other) {
        String a = single(one);
        String b = single(other);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String single(String word) {
        return word.replaceAll("(.)\\1", "$1");
    }
}
