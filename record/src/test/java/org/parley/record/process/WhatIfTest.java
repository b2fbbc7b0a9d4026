package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.claim.Act;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Deed;
import org.parley.record.claim.Kind;
import org.parley.record.process.settling.Move;
import org.parley.record.process.settling.Settling;
import org.parley.record.process.settling.WhatIf;
import org.parley.record.process.settling.WhatIf.Bond;

class WhatIfTest {
    private final Dossier dossier = new Dossier();
    private final Map<String, String> sentences = new HashMap<>();

    private WhatIf when(String words) {
        return WhatIf.of(
                Settling.settle(dossier.evidence()),
                words,
                c -> c instanceof Condition k
                        ? sentences.getOrDefault(k.prerequisite(), "")
                        : sentences.getOrDefault("", ""));
    }

    private void says(String day, String holder, String consequence, String tie, String prerequisite) {
        dossier.report(day, holder + day)
                .act("Ruritania", Act.Type.PROTEST, "Borduria", "protest")
                .condition(holder, prerequisite, consequence);
        sentences.put(prerequisite, holder + " said that " + consequence + " " + tie + " " + prerequisite + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "Ruritania attends, if, Ruritania is invited, FOLLOWS",
        "Ruritania attends, unless, Ruritania is excluded, FOLLOWS",
        "Ruritania stays away, if, Ruritania takes part, CONTRARY",
        "Ruritania attends, if, Ruritania is not invited, CONTRARY",
        "Ruritania attends, only if, Ruritania takes part, WAITS",
        "Ruritania attends, until, Ruritania joins the table, WAITS"
    })
    void theTieAndADenialTellHowItHangs(String supposed, String tie, String prerequisite, Bond bond) {
        says("2014-01-10", "Northern Front", "it would leave the talks", tie, prerequisite);
        assertThat(when(supposed).said()).singleElement().satisfies(s -> {
            assertThat(s.bond()).isEqualTo(bond);
            assertThat(s.move()).isEqualTo(Move.LEAVE);
        });
    }

    @Test
    void aStateNamedByItsCapitalIsMeantWhereTheClaimTellsWhoActs() {
        dossier.report("2014-01-10", "One")
                .act("Ruritania", Act.Type.PROTEST, "Borduria", "protest")
                .condition(
                        "Northern Front",
                        "Strelsau attends the Lake Conference",
                        new Deed(Kind.ATTENDANCE, "Ruritania", "attended", "Lake Conference"),
                        "it would leave the talks",
                        null);
        sentences.put(
                "Strelsau attends the Lake Conference",
                "The Northern Front said that it would leave the talks if Strelsau attends the Lake Conference.");
        assertThat(when("Ruritania attends").said())
                .singleElement()
                .satisfies(s -> assertThat(s.bond()).isEqualTo(Bond.FOLLOWS));
        assertThat(when("Borduria attends").said()).isEmpty();
    }

    @Test
    void whatIsSupposedMayItselfBeMadeToWait() {
        says("2014-01-10", "Borduria", "see Ruritania at the table", "only if", "the arms are laid down");
        assertThat(when("Ruritania attends the talks").said())
                .singleElement()
                .satisfies(s -> assertThat(s.bond()).isEqualTo(Bond.DEPENDS));
        assertThat(when("Borduria attends the talks").said()).isEmpty();
    }

    @Test
    void anotherActorOrDeedIsNotMeant() {
        says("2014-01-10", "Northern Front", "it would leave the talks", "if", "Ruritania is invited");
        assertThat(when("Borduria attends").said()).isEmpty();
        assertThat(when("Ruritania frees the prisoners").said()).isEmpty();
        assertThat(when("Ruritania frees the prisoners").naming()).hasSize(1);
        assertThat(when("Someone else attends").actors()).isEmpty();
    }

    @Test
    void whatFollowsFromOneIsWhatAnotherWaitsFor() {
        says("2014-01-10", "Northern Front", "it would leave the talks", "if", "Ruritania is invited");
        says("2014-01-11", "Southern League", "it would stay away", "if", "the Northern Front leaves");
        says("2014-01-12", "Ruritania", "it would come", "if", "the Southern League stays away");
        WhatIf walked = when("Ruritania attends");
        assertThat(walked.said()).extracting(WhatIf.Said::move).containsExactly(Move.LEAVE, Move.STAY_AWAY, Move.JOIN);
        assertThat(walked.said().get(0).after()).isNull();
        assertThat(walked.said().get(1).after())
                .isEqualTo(walked.said().get(0).entry().address());
        assertThat(walked.said().get(2).after())
                .isEqualTo(walked.said().get(1).entry().address());
    }

    @Test
    void whoMayWithdrawInASentenceThatNamesItIsListedAsNamedTogether() {
        dossier.report("2014-01-10", "One")
                .act("Ruritania", Act.Type.PROTEST, "Borduria", "protest")
                .attends("Northern Front", "Lake Conference", Attendance.Status.MAY_WITHDRAW);
        sentences.put("", "The Northern Front may pull out over the invitation to Ruritania.");
        assertThat(when("Ruritania attends").said()).singleElement().satisfies(s -> {
            assertThat(s.bond()).isEqualTo(Bond.NAMED_TOGETHER);
            assertThat(s.move()).isEqualTo(Move.LEAVE);
        });
    }
}
