package org.parley.app.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PloverResultTest {
    @Test
    void concedeAndRetreatCountAsYield() {
        PloverResult result = new PloverResult();
        result.add("YIELD", "CONCEDE");
        result.add("YIELD", "RETREAT");
        result.add("AID", "");
        result.add("AID", "AID");
        assertThat(result.accuracy()).isEqualTo(0.75);
        assertThat(result.macroF1()).isCloseTo((1 + 2.0 / 3) / 2, within(1e-9));
    }

    @Test
    void anEventThatTheGoldLacksCountsOnlyAgainstOthers() {
        PloverResult result = new PloverResult();
        result.add("AID", "AID");
        result.add("AID", "AGREE");
        assertThat(result.macroF1()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(result.lines()).anyMatch(line -> line.startsWith("AGREE          0     1"));
    }
}
