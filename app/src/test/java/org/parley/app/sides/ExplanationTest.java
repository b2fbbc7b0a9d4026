package org.parley.app.sides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.app.brief.Golden;
import org.parley.reader.Reading;

class ExplanationTest {
    @Test
    void putsEachClaimUnderItsSentenceWithTheRuleThatMadeIt() {
        Reading report = Golden.lakeport().readings().stream()
                .filter(r -> r.document().origin().fileName().equals("1-due.txt"))
                .findFirst()
                .orElseThrow();
        String explained = Explanation.of(report, List.of(), Reviews.of(List.of()), "");
        String third = explained.substring(explained.indexOf("[3]"), explained.indexOf("[4]"));
        assertThat(third)
                .startsWith("[3] The Eastern Council, part of the Front, refuses to come.\n")
                .contains("    attendance, actual: actor = Eastern Council; meeting = Lakeport talks;")
                .contains("        words: “The Eastern Council, part of the Front”\n")
                .contains("        rule: test; confidence 0.93\n");
        assertThat(explained).contains("        source: mediators, anonymous\n");
    }
}
