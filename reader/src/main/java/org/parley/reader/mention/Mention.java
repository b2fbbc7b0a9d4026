package org.parley.reader.mention;

import org.parley.reader.sentence.Sentence;

/**
 * Where a sentence names an entity.
 *
 * @param from first word
 * @param to last word, included
 * @param adjective whether an adjective stands for it ("Syrian")
 * @param seat whether a capital or palace may stand for it ("Damascus")
 */
public record Mention(Sentence sentence, int from, int to, Entity entity, boolean adjective, boolean seat) {
    public boolean covers(int token) {
        return from <= token && token <= to;
    }
}
