package org.parley.record.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.record.claim.AnyClaim;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Wordstock;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;

class JudgementJsonTest {
    private static final List<Document> REPORTS = Stream.of("one.txt", "two.txt")
            .map(path -> Document.of(path, new Origin(path, null, null, null, Genre.NEWS, null, "en")))
            .toList();

    @Property(tries = 30)
    void everySortComesBackAsItWasWritten(@ForAll("ofEachSort") List<Judgement> judgements) {
        assertThat(judgements).extracting(Judgement::getClass).doesNotHaveDuplicates();
        for (Judgement judgement : judgements) {
            assertThat(JudgementJson.read(JudgementJson.write(judgement))).isEqualTo(judgement);
            Judgement withdrawal = new Judgement.Withdraw(judgement.signature(), judgement.id());
            assertThat(JudgementJson.read(JudgementJson.write(withdrawal))).isEqualTo(withdrawal);
        }
    }

    @Provide
    Arbitrary<List<Judgement>> ofEachSort() {
        return Arbitraries.randomValue(random -> {
            List<Claim> claims = Stream.generate(() -> AnyClaim.draw(random, REPORTS, Wordstock.SYRIA))
                    .limit(3)
                    .toList();
            return AnyJudgement.ofEachSort(random, REPORTS, claims, Wordstock.SYRIA);
        });
    }
}
