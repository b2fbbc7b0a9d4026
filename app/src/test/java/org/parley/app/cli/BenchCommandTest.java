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

    @Test
    void aStreamOfReportsIsSampledAsItGoesBy() {
        Call call = Call.of("bench", "memory", REPORTS, "--reports", "20", "--samples", "2");
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).contains("\n10 ", "\n20 ", "\nmost ");
    }

    @Test
    void claimsOfReportsOfNoConcernAreCounted() {
        Call call = Call.of("bench", "irrelevant", "../gold/reports");
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out().lines().toList().getLast()).startsWith("0 of 9 reports of no concern; ");
    }

    @Test
    void claimsAreWeighedAgainstTheirConfidence() {
        Call call = Call.of(
                "bench",
                "calibration",
                "src/test/resources/score/kinds.gold.jsonl",
                "src/test/resources/score/kinds.claims.jsonl");
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("has no confidence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bench|parley: what is to be measured is not given",
                "bench reading|parley: no PATH given",
                "bench polnear ../examples|parley: ../examples has no folders text and attributions",
                "bench reading ../gold/reports --rounds 0|parley: --rounds must be at least 1",
                "bench reading ../gold/reports --against none|parley: --against takes coref or parse, not none",
                "bench memory ../gold/reports --samples 1|parley: --samples must be at least 2",
                "bench calibration nowhere.jsonl nowhere.jsonl|parley: cannot read nowhere.jsonl",
            })
    void anUnusableCallIsNamedInOneLine(String line, String message) {
        Call call = Call.of(line.split(" "));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).startsWith(message).doesNotContain("Exception", "\tat ");
    }
}
