package org.parley.reader.extract;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * That a sentence hands on what someone says.
 *
 * @param verb the verb of saying, null for "according to" and for a quotation that runs on
 * @param content the words that are handed on
 * @param rule which pattern told it
 */
record Attribution(
        Sentence sentence,
        Actor speaker,
        @Nullable Token verb,
        BitSet content,
        boolean direct,
        double confidence,
        String rule) {}
