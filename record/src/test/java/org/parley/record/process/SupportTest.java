package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Source;
import org.parley.record.claim.Topic;
import org.parley.record.process.settling.Settling;

class SupportTest {
    private static final Source UNNAMED = new Source("a diplomat", Source.Form.ANONYMOUS);

    private final Dossier dossier = new Dossier();

    private PositionEntry position() {
        return Settling.settle(dossier.evidence()).positions().getFirst();
    }

    private void demand(String date, String text, @Nullable String outlet) {
        demand(date, text, outlet, 0.9);
    }

    private void demand(String date, String text, @Nullable String outlet, double confidence) {
        dossier.report(date, text, outlet)
                .sure(confidence)
                .position("Northern Front", Stance.DEMANDS, Topic.TALKS, "talks in the capital");
    }

    @Test
    void twoOutletsAreTwoOrigins() {
        demand("2014-01-10", "The Front asked for talks.", "Lakeside Wire");
        demand("2014-01-12", "Talks are what the Front wants.", "Harbour Post");
        assertThat(position().support()).isEqualTo(2);
    }

    @Test
    void anOutletThatRepeatsItselfIsOneOrigin() {
        demand("2014-01-10", "The Front asked for talks.", "Lakeside Wire");
        demand("2014-01-12", "Talks are what the Front wants.", "Lakeside Wire");
        assertThat(position().support()).isEqualTo(1);
    }

    @Test
    void reportsOfUnknownOutletsAreNotIndependent() {
        demand("2014-01-10", "The Front asked for talks.", null);
        demand("2014-01-12", "Talks are what the Front wants.", null);
        assertThat(position().support()).isEqualTo(1);
    }

    @Test
    void allWhoQuoteOneSpeakerAreOneOrigin() {
        for (String outlet : new String[] {"Lakeside Wire", "Harbour Post", "The Meridian"}) {
            dossier.report("2014-01-10", "As " + outlet + " has it, the envoy spoke.", outlet)
                    .says("Omar Gomez")
                    .position("Northern Front", Stance.DEMANDS, Topic.TALKS, "talks in the capital");
        }
        assertThat(position().support()).isEqualTo(1);
    }

    @Test
    void unnamedSourcesAreNotCountedApart() {
        for (String outlet : new String[] {"Lakeside Wire", "Harbour Post"}) {
            dossier.report("2014-01-10", "In " + outlet + " a diplomat spoke.", outlet)
                    .says(UNNAMED)
                    .position("Northern Front", Stance.DEMANDS, Topic.TALKS, "talks in the capital");
        }
        assertThat(position().support()).isEqualTo(1);
    }

    @Test
    void whatTwoOriginsTellIsSurerThanWhatOneTells() {
        demand("2014-01-10", "The Front asked for talks.", "Lakeside Wire", 0.6);
        assertThat(position().confidence()).isCloseTo(0.6, within(1e-9));
        demand("2014-01-12", "Talks are what the Front wants.", "Harbour Post", 0.7);
        assertThat(position().confidence()).isCloseTo(0.88, within(1e-9));
    }

    @Test
    void aSecondWordOfTheSameOriginMakesNothingSurer() {
        demand("2014-01-10", "The Front asked for talks.", "Lakeside Wire", 0.6);
        demand("2014-01-12", "Talks are what the Front wants.", "Lakeside Wire", 0.7);
        assertThat(position().confidence()).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void aPlanToldWithoutADayMakesTheDayOfAnotherNoSurer() {
        dossier.report("2014-01-11", "A peace conference will open on the 20th.", "Harbour Post")
                .planned()
                .on("2014-01-20")
                .sure(0.6)
                .meeting("Peace conference in Bordurstad", Meeting.Status.PLANNED);
        dossier.report("2014-01-12", "The conference is ahead.", "The Meridian")
                .planned()
                .sure(0.7)
                .meeting("Peace conference in Bordurstad", Meeting.Status.PLANNED);
        List<Attestation> told =
                Settling.settle(dossier.evidence()).meetings().getFirst().attestations();
        assertThat(Support.of(told).confidence(told.getFirst())).isCloseTo(0.6, within(1e-9));
        assertThat(Support.of(told).confidence(told.getLast())).isCloseTo(0.88, within(1e-9));
    }

    @Test
    void aRefusalMakesAnAcceptanceNoSurer() {
        dossier.report("2014-01-11", "The Front will come.", "Harbour Post")
                .planned()
                .sure(0.6)
                .attends("Northern Front", "Bordurstad conference", Attendance.Status.WILL_ATTEND);
        dossier.report("2014-01-11", "The Front stays away.", "The Meridian")
                .sure(0.7)
                .attends("Northern Front", "Bordurstad conference", Attendance.Status.REFUSES);
        List<Attestation> told =
                Settling.settle(dossier.evidence()).participations().getFirst().attestations();
        assertThat(told)
                .hasSize(2)
                .allSatisfy(a -> assertThat(Support.of(told).confidence(a))
                        .isEqualTo(a.claim().envelope().confidence(), within(1e-9)));
    }
}
