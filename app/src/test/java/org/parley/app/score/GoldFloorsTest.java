package org.parley.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.cli.Call;

/** Holds the reader to what it has once reached on the project's own gold. */
class GoldFloorsTest {
    private static final Path GOLD = Path.of("../gold");

    /*
     * A little below what is measured: see "./parley score gold/gold.jsonl". To be moved up whenever the reader gets better,
     * and down only with a reason in the change's message.
     */
    private static final double F1 = 0.58;
    private static final double STRICT_F1 = 0.56;
    private static final double PRECISION = 0.80;
    private static final double MOST_FALSE_DONE = 0.10;

    @TempDir
    Path folder;

    @Test
    void theReaderIsNoWorseThanItWas() throws Exception {
        String claims = folder.resolve("claims.jsonl").toString();
        Call call = Call.of("read", GOLD.resolve("reports").toString(), "--claims", claims);
        assertThat(call.exitCode()).as(call.err()).isZero();
        Score score = Score.of(ClaimLines.gold(GOLD.resolve("gold.jsonl")), ClaimLines.told(Path.of(claims)), null);
        Figures all = score.all();
        assertAll(
                () -> assertThat(all.rates().f1()).as("F1").isGreaterThanOrEqualTo(F1),
                () -> assertThat(all.strictF1()).as("strict F1").isGreaterThanOrEqualTo(STRICT_F1),
                () -> assertThat(all.rates().precision()).as("precision").isGreaterThanOrEqualTo(PRECISION),
                () -> assertThat(score.falseDone()).as("false done").isLessThanOrEqualTo(MOST_FALSE_DONE));
    }
}
