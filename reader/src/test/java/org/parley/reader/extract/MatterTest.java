package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Position;
import org.parley.record.document.Timespan;

class MatterTest {
    @Test
    void theDayOfAnAnswerIsNoPartOfWhatIsAnswered() {
        assertThat(Told.by("Uganda rejected an African Union peace initiative on Monday.", Position.class))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.matter()).isEqualTo("an African Union peace initiative");
                    assertThat(p.envelope().time()).isEqualTo(Timespan.day(LocalDate.of(2014, 3, 10)));
                });
    }

    @Test
    void theDayOfWhatIsToComeStaysWithIt() {
        assertThat(Told.by("Uganda rejected a vote on 4 May 2014.", Position.class))
                .allSatisfy(p -> assertThat(p.matter()).contains("4 May"));
    }
}
