package org.parley.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingResultTest {
    private final ReadingResult result = new ReadingResult(
            1000,
            List.of("ours", "theirs"),
            List.of(
                    new Round(List.of(Duration.ofMillis(500), Duration.ofSeconds(4))),
                    new Round(List.of(Duration.ofMillis(1500), Duration.ofSeconds(4)))));

    @Test
    void theRatioIsThatOfTheTimesOverAllRounds() {
        assertThat(result.ratio(1)).isEqualTo(4.0, within(1e-9));
    }

    @Test
    void aRowGivesTokensSecondsAndTokensASecondOfASideAndTheRatio() {
        assertThat(result.lines()).hasSize(7);
        assertThat(result.lines().get(1).strip().split(" +"))
                .containsExactly("1", "ours", "1000", "0.5", "2000", "1.00");
        assertThat(result.lines().get(2).strip().split(" +"))
                .containsExactly("1", "theirs", "1000", "4.0", "250", "8.00");
        assertThat(result.lines().get(6).strip().split(" +"))
                .containsExactly("all", "theirs", "2000", "8.0", "250", "4.00");
    }
}
