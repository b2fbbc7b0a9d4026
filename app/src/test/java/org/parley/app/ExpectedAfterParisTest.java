package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.app.ExpectedRecord.asOf;
import static org.parley.app.ExpectedRecord.condition;
import static org.parley.app.ExpectedRecord.isOf;
import static org.parley.app.ExpectedRecord.names;
import static org.parley.app.ExpectedRecord.only;
import static org.parley.app.ExpectedRecord.told;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Topic;
import org.parley.record.document.Timespan;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Gap;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.MeetingEntry.Standing;
import org.parley.record.process.PeaceProcess;

/** What the record must say as of 11 December 2016. */
class ExpectedAfterParisTest {
    private final PeaceProcess process = asOf("2016-12-11");

    private MeetingEntry on(String place, String day) {
        return only(
                process.meetings().stream(),
                m -> m.places().contains(place) && Timespan.parse(day).equals(m.time()),
                place + " on " + day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boris Johnson",
                "John Kerry",
                "Frank-Walter Steinmeier",
                "Jean-Marc Ayrault",
                "Mohammad Bin Abdul Rahman Al Thani",
                "opposition"
            })
    void metInParis(String who) {
        MeetingEntry paris = on("Paris", "2016-12-10");
        assertThat(process.standing(paris)).isEqualTo(Standing.HELD);
        assertThat(isOf(process, paris, who)).isTrue();
    }

    @Test
    void genevaIsAnnouncedAndNotToldAsHeld() {
        MeetingEntry geneva = on("Geneva", "2016-12-10");
        assertThat(process.standing(geneva)).isEqualTo(Standing.DATE_PASSED);
        assertThat(geneva.formats()).containsExactly(Meeting.Format.CLOSED_DOOR);
        assertThat(geneva.names()).noneMatch(n -> n.contains("Geneva II"));
    }

    @Test
    void aCeasefireAndAccessAreCalledForByNobodyWrongly() {
        assertThat(process.positions())
                .filteredOn(p -> p.topic() == Topic.CEASEFIRE || p.topic() == Topic.HUMANITARIAN)
                .noneMatch(p -> names(p.holder(), "Johnson"));
    }

    @Test
    void anothersWordDoesNotCloseTheConditionsOf2014() {
        for (ConditionEntry c : List.of(
                condition(process, "Syrian National Council", "Assad's government has fallen"),
                only(
                        process.conditions().stream(),
                        c -> c.prerequisite().contains("departure"),
                        "the condition of parts of the opposition"))) {
            assertThat(c.state()).isEqualTo(ConditionEntry.State.REPORTED_DROPPED);
            assertThat(c.bearing().dropped())
                    .allSatisfy(a -> assertThat(a.sayer().name() + " by " + a.relayedBy())
                            .contains("Jean-Marc Ayrault"));
        }
    }

    @Test
    void saysWhatDependsOnRussiaAndAssad() {
        condition(process, "Kerry", "gestures from Russia");
        assertThat(process.conditions()).anyMatch(c -> told(c).contains("Guarantees for civilians"));
    }

    @Test
    void aTruceThatLavrovHopesForIsNotAgreed() {
        assertThat(process.agreements())
                .filteredOn(a -> a.name().contains("truce"))
                .allSatisfy(a -> assertThat(a.latest().modality()).isEqualTo(Modality.POSSIBLE));
    }

    @Test
    void theWordThatTheyAreDroppedIsAnEntryOfItsOwnAndSecondHand() {
        assertThat(process.conditions())
                .filteredOn(ConditionEntry::dropping)
                .singleElement()
                .satisfies(c -> {
                    assertThat(names(c.holder(), "opposition")).isTrue();
                    assertThat(c.sort()).isEqualTo(ConditionEntry.Sort.PRECONDITION);
                    assertThat(c.state()).isEqualTo(ConditionEntry.State.REPORTED_DROPPED);
                });
        assertThat(process.conditions())
                .noneMatch(c -> c.state() == ConditionEntry.State.WAIVED || c.state() == ConditionEntry.State.MET);
    }

    @Test
    void newTalksWaitForGesturesAndGuaranteesDoNot() {
        assertThat(condition(process, "Kerry", "gestures from Russia").sort())
                .isEqualTo(ConditionEntry.Sort.PRECONDITION);
        assertThat(process.conditions())
                .filteredOn(c -> told(c).contains("Guarantees for civilians"))
                .allMatch(c -> c.sort() == ConditionEntry.Sort.DEMAND && c.state() == ConditionEntry.State.OPEN);
    }

    @Test
    void theMonthsWithoutReportsAreAGap() {
        assertThat(process.gaps()).containsExactly(new Gap(YearMonth.of(2014, 2), YearMonth.of(2016, 11)));
        assertThat(process.contradictions()).isEmpty();
    }
}
