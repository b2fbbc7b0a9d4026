package org.parley.reader.extract;

import java.util.Locale;
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
            claims.accept(new org.parley.record.claim.Office(
                    new Draft(report, sentence, sentence.token(office.from()))
                            .noSource()
                            .words(office.from(), office.to())
                            .envelope(
                                    confidence(office),
                                    "office.title-" + office.basis().name().toLowerCase(Locale.ROOT)),
                    office.person().name(),
                    title(office),
                    office.of()));
        }
        OfficeVerbs.find(report, sentence, claims);
        BareTitles.find(report, sentence, claims);
    }

    /** "the ousted president": who holds a post no more does not hold it beside another. */
    private static String title(Office office) {
        boolean told = office.title().toLowerCase(Locale.ROOT).startsWith("former ");
        return office.post().isFormer() && !told ? "former " + office.title() : office.title();
    }

    private static double confidence(Office office) {
        return switch (office.basis()) {
            case STATED -> 0.95;
            case TITLE -> 0.9;
            case KNOWN, REPORT -> 0.86;
            case CONTEXT -> 0.75;
        };
    }
}
