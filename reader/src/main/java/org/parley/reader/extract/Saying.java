package org.parley.reader.extract;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * Words that hand on what someone says, as the grammar tells it; who that is, is {@link Speech}'s to say.
 *
 * @param source head of the phrase that tells who speaks
 * @param cue the word that tells that something is said, null where a mark alone does
 * @param content the words that are handed on
 * @param plain whether the cue can be said of nobody but a speaker
 * @param rule which pattern told it
 */
record Saying(
        Sentence sentence,
        Token source,
        @Nullable Token cue,
        BitSet content,
        boolean direct,
        boolean plain,
        double confidence,
        String rule) {}
