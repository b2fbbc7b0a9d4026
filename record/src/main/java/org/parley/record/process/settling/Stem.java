package org.parley.record.process.settling;

/** A word without its English ending, so that "lifting", "lifted" and "lifts" are one; never to be shown. */
final class Stem {
    private static final int SHORTEST = 3;

    private Stem() {}

    /** @param word in lower case, without marks */
    static String of(String word) {
        String stem = singular(word);
        for (String ending : new String[] {"ing", "ed"}) {
            String bare = stem.endsWith(ending) ? stem.substring(0, stem.length() - ending.length()) : "";
            if (bare.length() >= SHORTEST && bare.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0)) {
                return withoutDouble(bare);
            }
        }
        return stem.length() > SHORTEST && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String singular(String word) {
        if (word.length() <= SHORTEST || !word.endsWith("s") || word.matches(".*(?:ss|us|is)")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    /** "stopp" is "stop"; "fall" and "pass" end so themselves. */
    private static String withoutDouble(String bare) {
        char last = bare.charAt(bare.length() - 1);
        boolean doubled = bare.length() > SHORTEST && bare.charAt(bare.length() - 2) == last;
        String single = doubled && "lsz".indexOf(last) < 0 ? bare.substring(0, bare.length() - 1) : bare;
        return single.length() > SHORTEST && single.endsWith("e") ? single.substring(0, single.length() - 1) : single;
    }
}
