package org.parley.reader.extract;

import java.util.function.Consumer;
import org.parley.reader.mention.Office;
import org.parley.reader.sentence.Sentence;
import org.parley.record.claim.Claim;

/** An office claim for each title that {@link org.parley.reader.mention.Offices} found. */
final class OfficeClaims implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Office office : report.offices().all()) {
            if (!office.sentence().equals(sentence) || office.of() == null) {
                continue;
            }
            double confidence = office.stated() ? 0.95 : 0.88;
            String rule = office.stated() ? "office.title" : "office.title-of-inferred";
            claims.accept(new org.parley.record.claim.Office(
                    new Draft(report, sentence, sentence.token(office.from()))
                            .noSource()
                            .words(office.from(), office.to())
                            .envelope(confidence, rule),
                    office.person().name(),
                    office.title(),
                    office.of()));
        }
    }
}
