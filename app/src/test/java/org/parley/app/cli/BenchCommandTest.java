package org.parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchCommandTest {
    /** Whole reports of a process, as they come. */
    private static final String REPORTS = "../examples/syria-talks";

    @Test
    @Tag("slow")
    void readsThriceAsFastAsTheDefaultPipeline() {
        Call call = Call.of("bench", "reading", REPORTS, "--rounds", "1", "--warm-up", "20", "--threads", "2");
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).startsWith("Machine: ").contains("\nJava: ", "\nRead: ", "\nround ");
        String all = call.out().lines().toList().getLast();
        assertThat(Double.parseDouble(all.substring(all.lastIndexOf(' ') + 1)))
                .as(call.out())
                .isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bench|parley: what is to be measured is not given",
                "bench reading|parley: no PATH given",
                "bench polnear ../examples|parley: ../examples has no folders text and attributions",
                "bench reading ../gold/reports --rounds 0|parley: --rounds must be at least 1",
            })
    void anUnusableCallIsNamedInOneLine(String line, String message) {
        Call call = Call.of(line.split(" "));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).startsWith(message).doesNotContain("Exception", "\tat ");
    }
}
