package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.claim.Act;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Deed;
import org.parley.record.claim.Kind;
import org.parley.record.claim.Meeting;
import org.parley.record.process.ConditionEntry.Sort;
import org.parley.record.process.ConditionEntry.State;
import org.parley.record.process.settling.Settling;

class ConditionsTest {
    private final Dossier dossier = new Dossier();

    private PeaceProcess settled() {
        return Settling.settle(dossier.evidence());
    }

    private ConditionEntry only() {
        assertThat(settled().conditions()).hasSize(1);
        return settled().conditions().getFirst();
    }

    private ConditionEntry of(String holder) {
        return settled().conditions().stream()
                .filter(c -> c.holder() != null && c.holder().words().equals(holder))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "joining the talks, PRECONDITION",
        "it would boycott the conference, PRECONDITION",
        "we will not negotiate, PRECONDITION",
        "hand over the harbour, DEMAND",
        "lift the blockade, DEMAND"
    })
    void whatWaitsTellsAPreconditionFromADemand(String consequence, Sort sort) {
        dossier.report("2014-01-10", "One").condition("Northern Front", "the prisoners are freed", consequence);
        assertThat(only().sort()).isEqualTo(sort);
    }

    @Test
    void aDeedThatWaitsIsAPreconditionWhateverItsWords() {
        dossier.report("2014-01-10", "One")
                .condition(
                        "Northern Front",
                        "the prisoners are freed",
                        null,
                        "going there",
                        new Deed(Kind.ATTENDANCE, "Northern Front", "attended", "Lake Conference"));
        assertThat(only().sort()).isEqualTo(Sort.PRECONDITION);
    }

    @Test
    void oneConditionInOtherWordsIsOneAndKeepsItsWordings() {
        dossier.report("2014-01-10", "One")
                .condition("Northern Front", "the army withdraws its tanks from Harbour City", "talks");
        dossier.report("2014-01-12", "Two")
                .condition("Northern Front", "the army has withdrawn all tanks from Harbour City", "talks");
        assertThat(only().wordings()).hasSize(2);
        assertThat(only().support()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "the army withdraws its tanks from Harbour City, the army withdraws its tanks from Hill City",
        "the army frees its 50 prisoners, the army frees its 500 prisoners",
        "Ruritania is invited to the conference, Ruritania is not invited to the conference"
    })
    void otherNamesNumbersAndDenialsAreOtherConditions(String one, String other) {
        dossier.report("2014-01-10", "One").condition("Northern Front", one, "talks");
        dossier.report("2014-01-12", "Two").condition("Northern Front", other, "talks");
        assertThat(settled().conditions()).hasSize(2);
    }

    @Test
    void aConditionIsMetWhereOthersReportTheDeed() {
        dossier.report("2014-01-10", "One")
                .condition("Northern Front", "Ruritania withdraws its tanks from Harbour City", "talks");
        dossier.report("2014-01-20", "Two")
                .act("Ruritania", Act.Type.RETREAT, "Harbour City", "withdrew the last tanks from Harbour City");
        assertThat(only().state()).isEqualTo(State.MET);
        assertThat(only().bearing().met())
                .singleElement()
                .satisfies(a -> assertThat(a.reported()).hasToString("2014-01-20"));
        assertThat(settled().asOf(LocalDate.parse("2014-01-19")).conditions())
                .extracting(ConditionEntry::state)
                .containsExactly(State.OPEN);
    }

    @Test
    void whomItIsAskedOfDoesNotMeetItByItsOwnWordNorOnceItIsRestated() {
        dossier.report("2014-01-10", "One")
                .condition("Northern Front", "Ruritania withdraws its tanks from Harbour City", "talks");
        dossier.report("2014-01-20", "Two")
                .says("Ruritania")
                .act("Ruritania", Act.Type.RETREAT, "Harbour City", "withdrew the last tanks from Harbour City");
        assertThat(only().state()).isEqualTo(State.OPEN);
        dossier.report("2014-01-21", "Three")
                .act("Ruritania", Act.Type.RETREAT, "Harbour City", "withdrew the last tanks from Harbour City");
        assertThat(only().state()).isEqualTo(State.MET);
        dossier.report("2014-01-25", "Four")
                .condition("Northern Front", "Ruritania withdraws its tanks from Harbour City", "talks");
        assertThat(only().state()).isEqualTo(State.OPEN);
    }

    @Test
    void aPlanOrAnotherPlaceMeetsNothing() {
        dossier.report("2014-01-10", "One")
                .condition("Northern Front", "Ruritania withdraws its tanks from Harbour City", "talks");
        dossier.report("2014-01-20", "Two")
                .planned()
                .act("Ruritania", Act.Type.RETREAT, "Harbour City", "to withdraw the tanks from Harbour City")
                .act("Ruritania", Act.Type.RETREAT, "Hill City", "withdrew tanks from Hill City");
        assertThat(only().state()).isEqualTo(State.OPEN);
    }

    @Test
    void whoTakesPartAllTheSameHasOvertakenItsCondition() {
        dossier.report("2014-01-10", "One")
                .on("2014-01-22")
                .meeting("Lake Conference", Meeting.Status.PLANNED, "Northern Front", "Ruritania")
                .condition("Northern Front", "the prisoners are freed", "attending the Lake Conference");
        dossier.report("2014-01-25", "Two")
                .on("2014-01-22")
                .attends("Northern Front", "Lake Conference", Attendance.Status.ATTENDED);
        assertThat(only().state()).isEqualTo(State.OVERTAKEN);
        assertThat(settled().asOf(LocalDate.parse("2014-01-24")).conditions())
                .extracting(ConditionEntry::state)
                .containsExactly(State.OPEN);
    }

    @Test
    void twoWhoWaitForEachOtherAreNamedOnBoth() {
        dossier.report("2014-01-10", "One")
                .act("Ruritania", Act.Type.ASSAULT, "Northern Front", "shells")
                .condition("Northern Front", "Ruritania frees the prisoners", "lay down arms");
        dossier.report("2014-01-12", "Two")
                .condition("Ruritania", "the Northern Front lays down arms", "free the prisoners");
        assertThat(of("Northern Front").mutual())
                .extracting(Counterpart::condition)
                .containsExactly(of("Ruritania").address());
        assertThat(of("Ruritania").mutual())
                .extracting(Counterpart::condition)
                .containsExactly(of("Northern Front").address());
        assertThat(settled().asOf(LocalDate.parse("2014-01-11")).conditions())
                .flatExtracting(ConditionEntry::mutual)
                .isEmpty();
    }

    @Test
    void twoThatWereNeverOpenAtOneTimeDoNotWaitForEachOther() {
        dossier.report("2014-01-10", "One")
                .act("Ruritania", Act.Type.ASSAULT, "Northern Front", "shells")
                .condition("Northern Front", "Ruritania frees the prisoners", "joining the talks");
        dossier.report("2014-01-20", "Two")
                .says("Northern Front")
                .waives("Northern Front", "Ruritania frees the prisoners", "joining the talks");
        dossier.report("2014-03-12", "Three")
                .condition("Ruritania", "the Northern Front opens the harbour", "joining the talks");
        assertThat(of("Ruritania").mutual()).isEmpty();
        dossier.report("2014-03-15", "Four")
                .condition("Northern Front", "Ruritania frees the prisoners", "joining the talks");
        assertThat(of("Ruritania").mutual()).hasSize(1);
    }

    @Test
    void aConditionIsOneWhateverReportsCallWhomItIsAskedOf() {
        dossier.report("2014-01-10", "One")
                .act("Northern Accord Front", Act.Type.PROTEST, "Ruritania", "protest")
                .condition(
                        "Ruritania",
                        "the handover of tanks by the Northern Accord Front (NAF)",
                        handover(),
                        "joining the talks",
                        null);
        dossier.report("2014-01-12", "Two")
                .condition("Ruritania", "the handover of tanks by the NAF", handover(), "joining the talks", null);
        assertThat(only().wordings()).hasSize(2);
    }

    private static Deed handover() {
        return new Deed(Kind.COMMITMENT, "Northern Accord Front", "carried_out", "weapons");
    }

    @Test
    void whoHoldsAnOfficeInItsHolderDropsItAndOneThatAsksAnotherDeedStands() {
        dossier.report("2014-01-10", "One")
                .act("Ruritania", Act.Type.PROTEST, "Northern Front", "protest")
                .office("Ada Lund", "chief negotiator", "Northern Front")
                .condition("Northern Front", "the lifting of the siege by Ruritania", "joining the talks")
                .condition("Northern Front", "the reopening of the harbour by Ruritania", "joining the talks");
        dossier.report("2014-01-20", "Two")
                .says("Ada Lund")
                .waives("Northern Front", "the lifting of the siege by Ruritania", "joining the talks");
        assertThat(settled().conditions())
                .filteredOn(c -> !c.dropping())
                .extracting(ConditionEntry::state)
                .containsExactlyInAnyOrder(State.WAIVED, State.OPEN);
    }

    @Test
    void whatIsDoneAfterTheTalksCameMeetsNothing() {
        dossier.report("2014-01-10", "One")
                .on("2014-01-22")
                .meeting("Lake Conference", Meeting.Status.PLANNED, "Northern Front", "Ruritania")
                .condition(
                        "Northern Front",
                        "Ruritania withdraws its tanks from Harbour City",
                        "attending the Lake Conference");
        dossier.report("2014-01-25", "Two")
                .on("2014-01-22")
                .attends("Northern Front", "Lake Conference", Attendance.Status.ATTENDED);
        dossier.report("2014-06-20", "Three")
                .act("Ruritania", Act.Type.RETREAT, "Harbour City", "withdrew the last tanks from Harbour City");
        assertThat(only().bearing().met()).isNotEmpty();
        assertThat(only().state()).isEqualTo(State.OVERTAKEN);
    }

    @Test
    void aScrapOfWordsIsToldFromACondition() {
        dossier.report("2014-01-10", "One")
                .condition("Northern Front", "place", "talks")
                .condition("Northern Front", "a truce takes hold", "talks");
        assertThat(settled().conditions())
                .filteredOn(ConditionEntry::isFragment)
                .extracting(ConditionEntry::prerequisite)
                .isEqualTo(List.of("place"));
    }
}
