package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.app.ExpectedRecord.asOf;
import static org.parley.app.ExpectedRecord.condition;
import static org.parley.app.ExpectedRecord.holding;
import static org.parley.app.ExpectedRecord.holds;
import static org.parley.app.ExpectedRecord.isOf;
import static org.parley.app.ExpectedRecord.meeting;
import static org.parley.app.ExpectedRecord.office;
import static org.parley.app.ExpectedRecord.only;
import static org.parley.app.ExpectedRecord.parts;
import static org.parley.app.ExpectedRecord.proposal;
import static org.parley.app.ExpectedRecord.takesPart;
import static org.parley.app.ExpectedRecord.whatIf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Topic;
import org.parley.record.process.ActEntry;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Dating;
import org.parley.record.process.FigureSeries;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.MeetingEntry.Standing;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.PositionEntry;
import org.parley.record.process.Proposal;

/** What the record must say as of 12 January 2014. */
class ExpectedBeforeParisTest {
    private final PeaceProcess process = asOf("2014-01-12");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "United States",
                "Turkey",
                "Saudi Arabia",
                "Qatar",
                "Jordan",
                "Egypt",
                "United Arab Emirates",
                "Italy",
                "Germany",
                "France",
                "Britain",
                "John Kerry",
                "Ahmad Jarba",
                "Friends of Syria"
            })
    void comesToParis(String who) {
        assertThat(isOf(process, meeting(process, "Paris"), who)).isTrue();
    }

    @Test
    void parisIsPlannedForSunday() {
        MeetingEntry paris = meeting(process, "Paris");
        assertThat(process.standing(paris)).isEqualTo(Standing.PLANNED);
        assertThat(paris.time()).hasToString("2014-01-12");
    }

    @Test
    void genevaIsPlannedInMontreuxThenGeneva() {
        MeetingEntry geneva = meeting(process, "Geneva II");
        assertThat(process.standing(geneva)).isEqualTo(Standing.PLANNED);
        assertThat(geneva.time()).hasToString("2014-01-22");
        assertThat(geneva.places()).containsSubsequence("Montreux", "Geneva");
        assertThat(geneva.purposes()).anyMatch(p -> p.contains("transitional government"));
    }

    @Test
    void saysWhoSitsThereAndWhoDoesNot() {
        MeetingEntry geneva = meeting(process, "Geneva II");
        takesPart(process, geneva, "Ban Ki-moon", Attendance.Status.WILL_ATTEND, Attendance.Role.CHAIR);
        takesPart(process, geneva, "United Nations", Attendance.Status.WILL_ATTEND, Attendance.Role.SPONSOR);
        takesPart(process, geneva, "Iran", Attendance.Status.NOT_INVITED, Attendance.Role.PARTICIPANT);
        takesPart(process, geneva, "Syrian National Council", Attendance.Status.REFUSES, Attendance.Role.PARTICIPANT);
        takesPart(process, geneva, "National Coalition", Attendance.Status.UNDECIDED, Attendance.Role.PARTICIPANT);
        assertThat(parts(process, geneva, "National Coalition"))
                .anySatisfy(p -> assertThat(p.decideBy()).hasToString("2014-01-17"));
    }

    @Test
    void aboutTwentyAreInvited() {
        assertThat(process.figures()).anySatisfy(f -> {
            assertThat(f.counts().getFirst().value()).isEqualByComparingTo("20");
            assertThat(f.counts().getFirst().bound()).isEqualTo(Figure.Bound.ABOUT);
        });
    }

    @Test
    void saysWhoWantsWhat() {
        holds(process, "Russia", Topic.PARTICIPATION, Stance.SUPPORTS, Stance.DEMANDS, Stance.URGES);
        holds(process, "Syria", Topic.LEADERSHIP, Stance.OPPOSES);
    }

    @Test
    void saysWhatWaitsForWhat() {
        condition(process, "United States", "June 2012 accord");
        condition(process, "Syrian National Council", "Assad's government has fallen", "negotiate");
    }

    @Test
    void theAccordIsOfJune2012() {
        AgreementEntry accord =
                only(process.agreements().stream(), a -> a.name().contains("accord"), "the accord");
        assertThat(accord.declared()).hasToString("2012-06");
        assertThat(accord.latest().status()).isIn(Agreement.Status.CONCLUDED, Agreement.Status.IN_FORCE);
        assertThat(accord.latest().modality()).isEqualTo(Modality.ACTUAL);
    }

    @Test
    void iranSupportsAssad() {
        ActEntry act = only(process.acts().stream(), a -> a.type() == Act.Type.SUPPORT, "support");
        assertThat(act.actor().words()).isEqualTo("Iran");
        assertThat(act.target()).isNotNull();
    }

    @Test
    void saysWhoBelongsWhereAndHoldsWhichPost() {
        assertThat(process.memberships())
                .filteredOn(m -> m.member().words().equals("Syrian National Council"))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.member().words()).isEqualTo("Syrian National Council");
                    assertThat(m.group().words()).contains("National Coalition");
                    assertThat(m.roles()).containsExactly(Membership.Role.MAIN_COMPONENT);
                });
        assertThat(office(process, "Ahmad Jarba", "head", "National Coalition")).isTrue();
        assertThat(office(process, "John Kerry", "secretary of state", "United States"))
                .isTrue();
        assertThat(office(process, "Ban Ki-moon", "secretary-general", "United Nations"))
                .isTrue();
    }

    @Test
    void about130000WereKilled() {
        FigureSeries killed = only(process.figures().stream(), f -> f.measure() == Figure.Measure.KILLED, "killed");
        assertThat(killed.counts().getFirst().value()).isEqualByComparingTo("130000");
    }

    @Test
    void whatTheCouncilSetsIsForJoiningAndNothingIsMetOrDropped() {
        assertThat(condition(process, "Syrian National Council", "negotiate").sort())
                .isEqualTo(ConditionEntry.Sort.PRECONDITION);
        assertThat(process.conditions()).allMatch(c -> c.state() == ConditionEntry.State.OPEN);
    }

    @Test
    void ofTheAccordOnlyTheDayOfItsSigningIsTold() {
        AgreementEntry accord =
                only(process.agreements().stream(), a -> a.name().contains("accord"), "the accord");
        assertThat(accord.declarations()).extracting(Dating::precision).containsExactly(Dating.Precision.MONTH);
        assertThat(accord.effects()).isEmpty();
        assertThat(accord.terms()).isEmpty();
        assertThat(accord.endings()).isEmpty();
    }

    @Test
    void proposalsAreHeldByThoseWhoSayThem() {
        assertThat(holding(process, Topic.LEADERSHIP, "Assad's departure", "Syria")
                        .lean())
                .isEqualTo(PositionEntry.Lean.AGAINST);
        Proposal iran = proposal(process, Topic.PARTICIPATION, "take part");
        assertThat(iran.addressee()).isEqualTo("Iran");
        assertThat(holding(process, Topic.PARTICIPATION, "take part", "Russia").lean())
                .isEqualTo(PositionEntry.Lean.FOR);
        assertThat(process.proposals()).allMatch(p -> p.splits().isEmpty());
    }

    @Test
    void nobodySaysWhatWouldFollowIfIranCame() {
        assertThat(whatIf(process, "Iran attends Geneva II").said()).isEmpty();
    }

    @Test
    void noReportContradictsAnother() {
        assertThat(process.contradictions()).isEmpty();
    }
}
