package org.parley.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingResultTest {
    private final ReadingResult result = new ReadingResult(
            1000,
            List.of(
                    new Round(Duration.ofMillis(500), Duration.ofSeconds(4)),
                    new Round(Duration.ofMillis(1500), Duration.ofSeconds(4))));

    @Test
    void theRatioIsThatOfTheTimesOverAllRounds() {
        assertThat(result.ratio()).isEqualTo(4.0, within(1e-9));
    }

    @Test
    void aRowGivesTokensSecondsAndTokensASecondOfBothAndTheRatio() {
        assertThat(result.lines()).hasSize(4);
        assertThat(result.lines().get(1).strip().split(" +"))
                .containsExactly("1", "1000", "0.5", "2000", "4.0", "250", "8.00");
        assertThat(result.lines().get(3).strip().split(" +"))
                .containsExactly("all", "2000", "2.0", "1000", "8.0", "250", "4.00");
    }
}
