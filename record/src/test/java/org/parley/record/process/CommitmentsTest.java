package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Commitment.Status;
import org.parley.record.claim.Topic;
import org.parley.record.process.settling.Settling;

class CommitmentsTest {
    private final Dossier dossier = new Dossier();

    private List<CommitmentEntry> settled() {
        return Settling.settle(dossier.evidence()).commitments();
    }

    private void promised(String date, String matter, Status status) {
        dossier.report(date, date + " " + matter).commitment("Northern Front", Topic.DETAINEES, matter, status);
    }

    @Test
    void onePromiseToldInOtherWordsIsOneWithItsHistory() {
        promised("2014-01-10", "release all the captured drivers", Status.PROMISED);
        promised("2014-01-12", "releasing captured drivers soon", Status.AGREED);
        promised("2014-02-01", "the captured drivers would be released", Status.CARRIED_OUT);
        assertThat(settled()).singleElement().satisfies(c -> {
            assertThat(c.history())
                    .extracting(Step::status)
                    .containsExactly(Status.PROMISED, Status.AGREED, Status.CARRIED_OUT);
            assertThat(c.latest().status()).isEqualTo(Status.CARRIED_OUT);
            assertThat(c.merges()).hasSize(2);
        });
    }

    @Test
    void otherNumbersAnotherDayAndNotDoingItAreOtherPromises() {
        promised("2014-01-10", "release 10 captured drivers", Status.PROMISED);
        promised("2014-01-11", "release 15 captured drivers", Status.PROMISED);
        promised("2014-01-12", "not release captured drivers", Status.PROMISED);
        promised("2014-01-13", "open the road to the mill", Status.PROMISED);
        assertThat(settled()).hasSize(4);
    }

    @Test
    void aWordInCommonMakesNoPromiseOne() {
        promised("2014-01-10", "meet", Status.OFFERED);
        promised("2014-01-11", "meet the governor of the lake province", Status.OFFERED);
        assertThat(settled()).hasSize(2);
    }

    @Test
    void aShortWordingBringsNoTwoPromisesTogether() {
        promised("2014-01-10", "send relief convoys to the mill", Status.PROMISED);
        promised("2014-01-11", "send relief convoys", Status.PROMISED);
        promised("2014-01-12", "send relief convoys to the harbour", Status.PROMISED);
        promised("2014-01-13", "release captured drivers", Status.PROMISED);
        promised("2014-01-14", "release captured teachers", Status.PROMISED);
        assertThat(settled()).hasSize(4);
    }

    @Test
    void aPromiseWhoseDayPassedSaysThatNothingIsReported() {
        dossier.report("2014-12-04", "First")
                .on("2014-12-10")
                .commitment("Northern Front", Topic.TALKS, "resume talks", Status.PROMISED);
        CommitmentEntry promise = settled().getFirst();
        assertThat(promise.due()).hasToString("2014-12-10");
        assertThat(promise.unreported(LocalDate.parse("2014-12-10"))).isNull();
        assertThat(promise.unreported(LocalDate.parse("2014-12-11"))).isEqualTo(Unreported.OUTCOME);
        dossier.report("2014-12-12", "Second")
                .commitment("Northern Front", Topic.TALKS, "resume talks", Status.CARRIED_OUT);
        assertThat(settled().getFirst().unreported(LocalDate.parse("2014-12-13")))
                .isNull();
    }

    @Test
    void theDayOnWhichSomeonePromisedIsNoDayDue() {
        dossier.report("2014-12-04", "First")
                .on("2014-12-03")
                .commitment("Northern Front", Topic.TALKS, "resume talks", Status.PROMISED);
        assertThat(settled().getFirst().due()).isNull();
    }

    @Test
    void notRecognizingAnotherIsNoPledgeUnlessItWasPromised() {
        Dossier stand = new Dossier();
        stand.report("2016-03-01", "Chad keeps its distance.")
                .denied()
                .commitment("Chad", Topic.RECOGNITION, "recognize Vardania", Status.CARRIED_OUT);
        assertThat(Settling.settle(stand.evidence()).commitments())
                .singleElement()
                .matches(CommitmentEntry::isNonRecognition);
        stand.report("2016-02-01", "Chad gives its word.")
                .commitment("Chad", Topic.RECOGNITION, "recognize Vardania", Status.PROMISED);
        assertThat(Settling.settle(stand.evidence()).commitments())
                .singleElement()
                .matches(c -> !c.isNonRecognition());
    }
}
