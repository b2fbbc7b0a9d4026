package org.parley.reader.extract;

import java.util.function.Consumer;
import org.parley.reader.sentence.Sentence;
import org.parley.record.claim.Claim;

/** Finds the claims of one kind that a sentence makes. Stateless, so one serves all reports. */
interface Extractor {
    void extract(Report report, Sentence sentence, Consumer<Claim> claims);
}
