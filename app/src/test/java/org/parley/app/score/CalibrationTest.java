package org.parley.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.app.score.Calibration.Told;

class CalibrationTest {
    private final Calibration calibration = Calibration.of(List.of(
            new Told(0.95, true),
            new Told(0.9, true),
            new Told(0.85, false),
            new Told(0.8, true),
            new Told(0.75, true),
            new Told(0.2, false),
            new Told(1, true)));

    @Test
    void aBinHoldsTheClaimsOfATenthAndTheLastOneThoseOfOneToo() {
        assertThat(calibration.bins())
                .extracting(Calibration.Bin::from, Calibration.Bin::claims)
                .containsExactly(tuple(0.2, 1), tuple(0.7, 1), tuple(0.8, 2), tuple(0.9, 3));
        assertThat(calibration.bins().get(2).right()).isEqualTo(0.5, within(1e-9));
        assertThat(calibration.bins().get(2).confidence()).isEqualTo(0.825, within(1e-9));
    }

    @Test
    void theSureOnesAreThoseOfFourFifthsAndMore() {
        assertThat(calibration.sure().claims()).isEqualTo(5);
        assertThat(calibration.sure().precision()).isEqualTo(0.8, within(1e-9));
        assertThat(calibration.sure().share()).isEqualTo(0.8, within(1e-9));
    }

    @Test
    void theErrorIsTheDistanceOfConfidenceFromTruthOverAllClaims() {
        double distances = 1 * 0.2 + 1 * 0.25 + 2 * Math.abs(0.825 - 0.5) + 3 * (1 - 0.95);
        assertThat(calibration.error()).isEqualTo(distances / 7, within(1e-9));
    }
}
