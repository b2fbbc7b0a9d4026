package org.parley.reader.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.reader.mention.Actor;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Statement;

/** A statement for each sentence and speaker that {@link Speech} found. */
final class Statements implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        Set<String> told = new HashSet<>();
        for (Attribution by : report.speech().in(sentence)) {
            Actor speaker = by.speaker();
            if (!told.add(speaker.name())) {
                continue;
            }
            Token focus = by.verb() == null ? sentence.token(0) : by.verb();
            Draft draft = new Draft(report, sentence, focus).noSource();
            if (by.verb() != null) {
                draft.time(report.time(sentence, ownWords(sentence, by), focus));
            }
            claims.accept(new Statement(
                    draft.envelope(by.confidence(), by.rule()),
                    speaker.name(),
                    by.direct() ? Statement.Form.DIRECT : Statement.Form.INDIRECT,
                    speaker.anonymous(),
                    speaker.affiliation() != null ? speaker.affiliation() : affiliation(report, speaker),
                    null,
                    null,
                    null));
        }
    }

    private static @org.jspecify.annotations.Nullable String affiliation(Report report, Actor speaker) {
        return speaker.entity() != null && speaker.isPerson() ? report.offices().stateOf(speaker.entity()) : null;
    }

    /** The words of the saying itself, without what is said. */
    private static java.util.BitSet ownWords(Sentence sentence, Attribution by) {
        java.util.BitSet words = new java.util.BitSet(sentence.size());
        if (by.verb() != null) {
            words.or(sentence.subtree(by.verb()));
            words.andNot(by.content());
        }
        return words;
    }
}
