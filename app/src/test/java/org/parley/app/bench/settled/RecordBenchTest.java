package org.parley.app.bench.settled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.parley.app.bench.generate.Generation;
import org.parley.record.process.Evidence;
import org.parley.record.process.settling.Settling;

class RecordBenchTest {
    private static Known known(long reports) {
        Known known = new Known();
        new Generation(reports, Generation.USUAL_EACH, 1).read(known);
        return known;
    }

    @Test
    void mentionsPutTogetherWronglyCostPrecisionAndThoseKeptApartRecall() {
        BCubed apart = new BCubed();
        apart.add("a", "1");
        apart.add("a", "2");
        assertThat(apart.rates().precision()).isEqualTo(1);
        assertThat(apart.rates().recall()).isEqualTo(0.5);
        BCubed together = new BCubed();
        together.add("a", "1");
        together.add("b", "1");
        assertThat(together.rates().precision()).isEqualTo(0.5);
        assertThat(together.rates().recall()).isEqualTo(1);
    }

    @Test
    void aMissedAndAnInventedMentionCount() {
        BCubed mentions = new BCubed();
        mentions.add("a", "1");
        mentions.add("a", null);
        mentions.add(null, "2");
        assertThat(mentions.rates().precision()).isEqualTo(0.5);
        assertThat(mentions.rates().recall()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void theFirstReportsOfAProcessComeBackWhole() {
        Known known = known(2);
        RecordBench.Result result = RecordBench.of(Settling.settle(known.evidence()), known);
        assertThat(result.meetings().f1()).isEqualTo(1);
        assertThat(result.standings().f1()).isEqualTo(1);
    }

    @Test
    void whatIsNotClaimedDoesNotComeBack() {
        Known known = known(20);
        RecordBench.Result result =
                RecordBench.of(Settling.settle(Evidence.of(known.documents(), java.util.List.of())), known);
        assertThat(result.actors().recall()).isZero();
        assertThat(result.meetings().recall()).isZero();
        assertThat(result.losses()).isNotEmpty();
    }
}
