package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.app.ExpectedRecord.asOf;
import static org.parley.app.ExpectedRecord.condition;
import static org.parley.app.ExpectedRecord.meeting;
import static org.parley.app.ExpectedRecord.mentioned;
import static org.parley.app.ExpectedRecord.names;
import static org.parley.app.ExpectedRecord.office;
import static org.parley.app.ExpectedRecord.only;
import static org.parley.app.ExpectedRecord.takesPart;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Link;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.AgreementStage;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Dating;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.MeetingEntry.Standing;
import org.parley.record.process.PeaceProcess;

/** What the record must say as of 23 January 2017. */
class ExpectedAsAstanaOpensTest {
    private final PeaceProcess process = asOf("2017-01-23");

    private MeetingEntry astana() {
        return meeting(process, "Astana");
    }

    @Test
    void astanaIsUnderWayBehindClosedDoors() {
        MeetingEntry astana = astana();
        assertThat(process.standing(astana)).isEqualTo(Standing.UNDERWAY);
        assertThat(Objects.requireNonNull(astana.time()).earliest()).isEqualTo("2017-01-23");
        assertThat(astana.formats()).containsExactly(Meeting.Format.CLOSED_DOOR);
    }

    @ParameterizedTest
    @CsvSource({
        "Bashar al-Jaafari, HEAD_OF_DELEGATION",
        "Mohammad Alloush, PARTICIPANT",
        "Alexander Lavrentyev, HEAD_OF_DELEGATION",
        "Iran, PARTICIPANT",
        "Turkey, PARTICIPANT",
        "Staffan de Mistura, PARTICIPANT",
        "George Krol, OBSERVER"
    })
    void sitsThere(String who, Attendance.Role role) {
        takesPart(process, astana(), who, Attendance.Status.ATTENDING, role);
    }

    @Test
    void aboutFifteenGroupsTakePart() {
        assertThat(process.figures())
                .anyMatch(f -> f.measure() == Figure.Measure.PARTIES
                        && f.counts().getFirst().value().intValue() == 15);
    }

    @Test
    void theCeasefireHasBrokersAndGuarantors() {
        AgreementEntry ceasefire = only(
                process.agreements().stream()
                        .filter(a -> a.type() == Agreement.Type.CEASEFIRE)
                        .filter(a -> Objects.equals(a.lastReported(), LocalDate.of(2017, 1, 23))),
                a -> true,
                "the ceasefire");
        assertThat(ceasefire.declared()).hasToString("2016-12-29");
        assertThat(mentioned(ceasefire.brokers())).contains("Russia", "Turkey");
        assertThat(mentioned(ceasefire.guarantors())).contains("Turkey", "Iran");
        assertThat(ceasefire.history())
                .anyMatch(s -> s.status() == Agreement.Status.CONCLUDED && s.modality() == Modality.ACTUAL);
    }

    @Test
    void itPreparesAnotherGenevaOfItsOwn() {
        MeetingEntry geneva = only(
                process.meetings().stream(),
                m -> Timespan.parse("2017-02-08").equals(m.time()),
                "Geneva on 8 February");
        assertThat(process.standing(geneva)).isEqualTo(Standing.PLANNED);
        takesPart(process, geneva, "United Nations", Attendance.Status.WILL_ATTEND, Attendance.Role.SPONSOR);
        assertThat(process.links()).anyMatch(l -> l.relation() == Link.Relation.PREPARES);
        assertThat(process.meetings().stream().filter(m -> m.places().contains("Geneva")))
                .hasSize(3);
    }

    @Test
    void aFinalDocumentIsBeingNegotiated() {
        assertThat(process.agreements())
                .anyMatch(a -> a.name().contains("document") && a.latest().status() == Agreement.Status.NEGOTIATED);
    }

    @Test
    void otherMattersWaitForTheTruce() {
        condition(process, "Alloush", "truce", "other matters");
    }

    @Test
    void officesAreOfTheDatesThatAttestThem() {
        assertThat(office(process, "George Krol", "ambassador", "United States"))
                .isTrue();
        assertThat(office(process, "Staffan de Mistura", "envoy", "United Nations"))
                .isTrue();
        assertThat(office(asOf("2014-01-17"), "Staffan de Mistura", "envoy", "United Nations"))
                .isFalse();
        assertThat(process.offices())
                .filteredOn(o -> names(o.person(), "Jarba"))
                .allSatisfy(o -> assertThat(o.lastReported()).isEqualTo("2014-01-10"));
    }

    @Test
    void anOldPlanIsNotStillAPlan() {
        assertThat(process.standing(meeting(process, "Geneva II"))).isEqualTo(Standing.DATE_PASSED);
    }

    @Test
    void coalitionAndCouncilAreTwoAndKerryIsOne() {
        assertThat(process.actors())
                .filteredOn(a -> a.name().equals("Syrian National Council"))
                .hasSize(1);
        assertThat(process.actors())
                .filteredOn(a -> a.names().stream().anyMatch(n -> n.contains("Kerry")))
                .hasSize(1);
        assertThat(process.actors())
                .noneMatch(a -> a.names().contains("Syrian National Council")
                        && a.names().stream().anyMatch(n -> n.contains("Coalition")));
    }

    @Test
    void ofTheCeasefireTheDayItWasMadeIsToldAndNoEnd() {
        AgreementEntry ceasefire = only(
                process.agreements().stream(),
                a -> a.type() == Agreement.Type.CEASEFIRE && a.declared() != null,
                "the ceasefire");
        assertThat(ceasefire.declarations()).extracting(Dating::precision).containsExactly(Dating.Precision.DAY);
        assertThat(ceasefire.ends()).isNull();
        assertThat(ceasefire.endings()).isEmpty();
        assertThat(ceasefire.violations()).isEmpty();
        assertThat(AgreementStage.pax(ceasefire)).contains(AgreementStage.Pax.CEA);
    }

    @Test
    void theConditionsOf2014AreStillNotClosed() {
        assertThat(process.conditions())
                .filteredOn(c -> c.state() == ConditionEntry.State.REPORTED_DROPPED)
                .hasSize(3);
        assertThat(process.conditions())
                .allMatch(c ->
                        c.state() == ConditionEntry.State.REPORTED_DROPPED || c.state() == ConditionEntry.State.OPEN);
        assertThat(process.contradictions()).isEmpty();
    }
}
