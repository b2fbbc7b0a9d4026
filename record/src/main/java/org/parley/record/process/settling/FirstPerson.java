package org.parley.record.process.settling;

import java.util.Set;
import org.parley.record.process.Attestation;
import org.parley.record.process.Sayer;

/** Words by which one who speaks means itself: "we", "our delegation". */
final class FirstPerson {
    private static final Set<String> WORDS =
            Set.copyOf(Table.items(Table.read("pronouns.txt").getFirst(), 0));

    private FirstPerson() {}

    /** "US" is a state. */
    static boolean is(String words) {
        String key = Words.key(words);
        return WORDS.contains(key) && (!key.equals("us") || words.strip().equals("us"));
    }

    /** The words, or whose they are where they mean the one who says them in its own text or is quoted with them. */
    static String resolved(String words, Attestation in) {
        Sayer.Voice voice = in.sayer().voice();
        boolean known = voice == Sayer.Voice.AUTHOR || voice == Sayer.Voice.SPEAKER;
        return known && is(words) ? in.sayer().name() : words;
    }
}
