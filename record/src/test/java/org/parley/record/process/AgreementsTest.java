package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.record.claim.Agreement.Status.COLLAPSED;
import static org.parley.record.claim.Agreement.Status.CONCLUDED;
import static org.parley.record.claim.Agreement.Status.EXTENDED;
import static org.parley.record.claim.Agreement.Status.IN_FORCE;
import static org.parley.record.claim.Agreement.Status.VIOLATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Modality;
import org.parley.record.process.settling.Settling;

class AgreementsTest {
    private final Dossier dossier = new Dossier();

    private List<AgreementEntry> settled() {
        return Settling.settle(dossier.evidence()).agreements();
    }

    private AgreementEntry only() {
        assertThat(settled()).hasSize(1);
        return settled().getFirst();
    }

    @Test
    void theTruceOfOneCountryIsOneInAllReportsOfTheMonth() {
        dossier.report("2016-03-01", "Guns quiet in Yemen, says the envoy.")
                .truce("cessation of hostilities", IN_FORCE, List.of(), null, "2016-02-27", null);
        dossier.report("2016-03-10", "Yemen: shots near the port.").truce("fragile truce", IN_FORCE);
        dossier.report("2016-03-20", "Convoys roll across Yemen again.")
                .on("2016-02-27")
                .truce("ceasefire", CONCLUDED);
        assertThat(only().attestations()).hasSize(3);
        assertThat(only().merges()).isNotEmpty();
    }

    @Test
    void whatIsSignedAndTakesEffectDaysLaterIsOneTruceAndOneThatIsYetToBeginMayBeAnother() {
        dossier.report("2016-03-01", "Hands shaken on quiet in Yemen.")
                .on("2016-03-01")
                .truce("truce", CONCLUDED);
        dossier.report("2016-03-03", "Yemen wakes to quiet.")
                .truce("truce", IN_FORCE, List.of(), null, "2016-03-03", null);
        assertThat(only().effective()).hasToString("2016-03-03");
        dossier.report("2016-03-08", "Yemen: another try is promised.")
                .planned()
                .truce("pause", IN_FORCE, List.of(), null, "2016-03-12", null);
        assertThat(settled()).hasSize(2);
    }

    @Test
    void aBeginningThatLiesAheadOfItsReportIsPlannedUntilALaterReportTellsIt() {
        dossier.report("2016-03-01", "Yemen: guns are to rest for a week.")
                .truce("week-long pause", CONCLUDED, List.of("Kenya"), "Kenya", "2016-03-02", null);
        assertThat(only().effects()).extracting(Dating::modality).containsExactly(Modality.PLANNED);
        assertThat(only().latest().status()).isEqualTo(CONCLUDED);
        assertThat(only().sides()).isEqualTo(Sides.ONE_TOLD);
        dossier.report("2016-03-03", "Yemen: the pause holds.")
                .truce("week-long pause", IN_FORCE, List.of(), null, "2016-03-02", null);
        assertThat(only().effects()).extracting(Dating::modality).containsExactly(Modality.PLANNED, Modality.ACTUAL);
    }

    @Test
    void whatIsToldAsInForceFromADayYetToComeIsPlanned() {
        dossier.report("2016-03-01", "Yemen: the pause begins on Friday.")
                .truce("pause", IN_FORCE, List.of(), null, "2016-03-04", null);
        assertThat(only().latest().modality()).isEqualTo(Modality.PLANNED);
    }

    @Test
    void theDayOnWhichAnOfferWouldTakeEffectIsNotThatOfTheOffer() {
        dossier.report("2016-03-01", "Yemen: a pause is on the table.")
                .on("2016-03-04")
                .truce("pause", Agreement.Status.PROPOSED, List.of("Kenya"), null, "2016-03-04", null);
        assertThat(only().latest().time()).isNull();
        assertThat(only().effects()).extracting(Dating::modality).containsExactly(Modality.POSSIBLE);
    }

    @Test
    void whatIsOnlyHopedForOrDeniedHasNoPartiesOrMediators() {
        dossier.report("2016-03-01", "Yemen: could the envoy ever bring one about?")
                .possible()
                .agreement("deal", Agreement.Type.ACCORD, Agreement.Status.PROPOSED, "Amara Okello");
        assertThat(only().brokers()).isEmpty();
        dossier.report("2016-06-01", "Mali: no hands were shaken.")
                .denied()
                .truce("river truce", CONCLUDED, List.of("Kenya", "Chad"), null, null, null);
        assertThat(settled()).hasSize(2).allSatisfy(a -> assertThat(a.parties()).isEmpty());
    }

    @Test
    void aLandThatNoTableKnowsIsToldByTheNamesOfItsBodies() {
        dossier.report("2016-03-01", "Hands shaken on quiet in Vardania.")
                .act("Vardanian Freedom Union", Act.Type.PROTEST, "Kenya", "protest")
                .act("Freedom Union of Vardania", Act.Type.PROTEST, "Kenya", "protest")
                .truce("truce", IN_FORCE);
        dossier.report("2016-03-05", "Vardania: the Vardanian Freedom Union speaks of shots.")
                .says("Vardanian Freedom Union")
                .truce("truce", VIOLATED);
        dossier.report("2016-03-06", "Mali: quiet on the river.").truce("truce", IN_FORCE);
        assertThat(settled()).hasSize(2);
        assertThat(settled())
                .flatExtracting(AgreementEntry::violations)
                .singleElement()
                .satisfies(v -> assertThat(v.toString()).contains("Vardanian Freedom Union"));
    }

    @Test
    void trucesOfTwoCountriesAndOfATownStayApart() {
        dossier.report("2016-03-01", "Guns quiet in Yemen, says the envoy.")
                .on("2016-02-27")
                .truce("truce", CONCLUDED);
        dossier.report("2016-03-02", "Libya: calm on the coast road.")
                .on("2016-02-27")
                .truce("truce", CONCLUDED);
        dossier.report("2016-03-03", "Yemen: a street at peace.").in("Taiz").truce("truce", IN_FORCE);
        assertThat(settled()).hasSize(3);
    }

    @Test
    void whatIsConcludedAfterACollapseIsAnotherTruce() {
        dossier.report("2016-03-01", "Guns quiet in Yemen.").truce("truce", IN_FORCE);
        dossier.report("2016-03-10", "Yemen: shelling all night.")
                .on("2016-03-09")
                .truce("truce", COLLAPSED);
        dossier.report("2016-03-15", "Yemen: hands shaken once more.").truce("truce", CONCLUDED);
        assertThat(settled()).hasSize(2);
        assertThat(settled())
                .filteredOn(a -> !a.endings().isEmpty())
                .singleElement()
                .satisfies(a -> assertThat(a.endings().getFirst().when()).hasToString("2016-03-09"));
    }

    @Test
    void anExtensionIsOfTheSameTruceAndKeepsTheOldEnd() {
        dossier.report("2022-04-02", "Two months of quiet agreed for Yemen.")
                .truce("truce", IN_FORCE, List.of(), null, "2022-04-02", "2022-06-02");
        dossier.report("2022-06-02", "Quiet in Yemen to go on.")
                .truce("truce", EXTENDED, List.of(), null, null, "2022-08-02");
        dossier.report("2022-08-02", "Yemen quiet prolonged again.").truce("truce", EXTENDED);
        AgreementEntry truce = only();
        assertThat(truce.latest().status()).isEqualTo(EXTENDED);
        assertThat(truce.ends()).hasToString("2022-08-02");
        assertThat(truce.terms()).extracting(d -> d.when().toString()).containsExactly("2022-06-02", "2022-08-02");
        assertThat(truce.effects().getFirst().precision()).isEqualTo(Dating.Precision.DAY);
    }

    @Test
    void theThreeDatesAreToldApartEachWithItsClaims() {
        dossier.report("2016-03-10", "Yemen: what became of the deal.")
                .on("2016-02-22")
                .truce("truce", CONCLUDED)
                .truce("truce", IN_FORCE, List.of(), null, "2016-02-27", null)
                .on("2016-03")
                .truce("truce", COLLAPSED)
                .on("2016-03-05")
                .says("Northern Front")
                .truce("truce", VIOLATED);
        AgreementEntry truce = only();
        assertThat(truce.declared()).hasToString("2016-02-22");
        assertThat(truce.effective()).hasToString("2016-02-27");
        assertThat(truce.endings()).singleElement().satisfies(d -> {
            assertThat(d.precision()).isEqualTo(Dating.Precision.MONTH);
            assertThat(d.attestations()).hasSize(1);
        });
        assertThat(truce.violations()).singleElement().satisfies(v -> {
            assertThat(v.by().name()).isEqualTo("Northern Front");
            assertThat(v.when()).hasToString("2016-03-05");
        });
        assertThat(AgreementStage.pax(truce)).contains(AgreementStage.Pax.CEA);
        assertThat(AgreementStage.ucdp(truce)).isEmpty();
    }

    @Test
    void anAllegedViolationEndsNothing() {
        dossier.report("2016-03-01", "Yemen quiet.").truce("truce", IN_FORCE);
        dossier.report("2016-03-09", "Yemen: a complaint.")
                .says("Northern Front")
                .truce("truce", VIOLATED);
        assertThat(only().latest().status()).isEqualTo(IN_FORCE);
    }

    @Test
    void aHopeForMoreDoesNotUndoWhatIsDone() {
        dossier.report("2016-03-01", "Yemen quiet.").truce("truce", IN_FORCE);
        dossier.report("2016-03-09", "Yemen: the envoy hopes.").possible().truce("truce", EXTENDED);
        assertThat(only().latest().status()).isEqualTo(IN_FORCE);
        assertThat(only().history()).anyMatch(s -> s.modality() == Modality.POSSIBLE);
    }

    @Test
    void aTruceIsUnilateralOnlyWhereAReportSaysSo() {
        dossier.report("2012-11-19", "A quiet start.")
                .truce("unilateral ceasefire", CONCLUDED, List.of("Northern Front"), "Northern Front", null, null);
        assertThat(only().sides()).isEqualTo(Sides.UNILATERAL);
    }

    @Test
    void oneDeclarerAloneIsToldAsNoMoreThanThat() {
        dossier.report("2012-11-19", "A quiet start.")
                .truce("ceasefire", CONCLUDED, List.of("Northern Front"), "Northern Front", null, null);
        assertThat(only().sides()).isEqualTo(Sides.ONE_TOLD);
        dossier.report("2012-11-20", "Another day.")
                .truce("lake ceasefire", CONCLUDED, List.of("Northern Front", "Southern Council"), null, null, null);
        assertThat(settled()).extracting(AgreementEntry::sides).contains(Sides.SEVERAL);
    }

    @Test
    void anEndThatPassedWithoutAWordSaysSoAndOnlyThen() {
        dossier.report("2012-11-19", "A quiet start in Yemen.")
                .truce("ceasefire", IN_FORCE, List.of(), null, null, "2013-01-20");
        assertThat(only().unreported(LocalDate.parse("2013-01-20"))).isNull();
        assertThat(only().unreported(LocalDate.parse("2013-01-21"))).isEqualTo(Unreported.EXTENSION);
        dossier.report("2013-01-19", "It goes on in Yemen.").truce("ceasefire", EXTENDED);
        assertThat(only().unreported(LocalDate.parse("2013-01-21"))).isNull();
    }

    @Test
    void aSigningWhoseDayPassedIsNotToldAsDone() {
        dossier.report("2015-09-23", "Hands shaken.")
                .planned()
                .on("2016-03-23")
                .agreement("final peace agreement", Agreement.Type.ACCORD, CONCLUDED);
        assertThat(only().unreported(LocalDate.parse("2016-03-23"))).isNull();
        assertThat(only().unreported(LocalDate.parse("2016-03-24"))).isEqualTo(Unreported.OUTCOME);
        assertThat(AgreementStage.pax(only())).isEmpty();
    }

    @Test
    void aDayThatLiesAheadOfItsReportIsNoDayOfADeedDone() {
        dossier.report("2016-04-22", "Yemen: noise.")
                .on("2016-04-25/2016-05-01")
                .truce("truce", COLLAPSED);
        assertThat(only().endings()).isEmpty();
    }

    @Test
    void signedAndNotSignedStandAgainstEachOther() {
        dossier.report("2015-03-01", "First").agreement("Algiers accord", Agreement.Type.ACCORD, CONCLUDED);
        dossier.report("2015-03-02", "Second")
                .says("Northern Front")
                .denied()
                .agreement("Algiers accord", Agreement.Type.ACCORD, CONCLUDED);
        assertThat(Settling.settle(dossier.evidence()).contradictions())
                .singleElement()
                .satisfies(c -> assertThat(c.sides())
                        .extracting(Contradiction.Side::told)
                        .containsExactly("concluded", "not concluded"));
    }

    @Test
    void theStageIsToldOnlyWhereNameAndTypeLeaveNoDoubt() {
        dossier.report("2014-07-24", "First")
                .agreement("road map for peace talks", Agreement.Type.ROADMAP, CONCLUDED)
                .agreement("comprehensive peace agreement", Agreement.Type.ACCORD, CONCLUDED)
                .agreement("Kidal deal", Agreement.Type.ACCORD, CONCLUDED);
        assertThat(settled())
                .extracting(AgreementStage::pax)
                .containsExactlyInAnyOrder(
                        Optional.of(AgreementStage.Pax.PRE),
                        Optional.of(AgreementStage.Pax.SUB_COMP),
                        Optional.empty());
    }

    @Test
    void nothingOfALaterReportIsInTheRecordOfAnEarlierDay() {
        dossier.report("2016-03-01", "Yemen quiet.").truce("truce", IN_FORCE, List.of(), null, null, "2016-03-20");
        dossier.report("2016-03-10", "Yemen: shelling.").on("2016-03-09").truce("truce", COLLAPSED);
        PeaceProcess then = Settling.settle(dossier.evidence()).asOf(LocalDate.parse("2016-03-05"));
        assertThat(then.agreements()).singleElement().satisfies(a -> {
            assertThat(a.endings()).isEmpty();
            assertThat(a.latest().status()).isEqualTo(IN_FORCE);
        });
        assertThat(ProcessJson.write(then)).doesNotContain("\"ended\"").contains("\"terms\"");
    }

    @Test
    void thePlanOfOneOwnerIsOneUnderItsNamesWithinDays() {
        dossier.report("2011-04-10", "Envoys fly to Libya with a paper.")
                .agreement("AU proposal", Agreement.Type.FRAMEWORK, Agreement.Status.PROPOSED, "AU");
        dossier.report("2011-04-12", "No to the envoys' paper in Libya.")
                .agreement("AU peace initiative", Agreement.Type.ROADMAP, Agreement.Status.REJECTED, "AU")
                .agreement("initiative", Agreement.Type.ROADMAP, COLLAPSED);
        assertThat(only().attestations()).hasSize(3);
        dossier.report("2011-06-20", "The envoys bring Libya a paper again.")
                .agreement("AU proposal", Agreement.Type.FRAMEWORK, Agreement.Status.PROPOSED, "AU");
        assertThat(settled()).hasSize(2);
    }

    @Test
    void plansOfTwoOwnersStayApartAndWhatIsOnlyCalledThePlanIsNeithers() {
        dossier.report("2011-04-10", "Two papers for Libya.")
                .agreement("Turkish plan", Agreement.Type.ROADMAP, Agreement.Status.PROPOSED)
                .act("Turkey", Act.Type.AID, "Libya", "aid")
                .agreement("Kenya plan", Agreement.Type.ROADMAP, Agreement.Status.PROPOSED)
                .act("Kenya", Act.Type.AID, "Libya", "aid")
                .agreement("plan", Agreement.Type.ROADMAP, Agreement.Status.REJECTED);
        assertThat(settled()).hasSize(3);
    }

    @Test
    void onePartysOfferInTheSameWordsIsOneWhereverItIsReported() {
        dossier.report("2015-05-11", "Shells fall on towns of Kenya.")
                .truce("five-day ceasefire", Agreement.Status.PROPOSED, List.of("Kenya"), null, "2015-05-12", null);
        dossier.report("2015-05-11", "Guns may rest in Yemen.")
                .truce("five-day humanitarian ceasefire", Agreement.Status.PROPOSED, List.of("Kenya"), null, null, null)
                .truce("truce", Agreement.Status.PROPOSED, List.of("Kenya"), null, null, null);
        assertThat(only().attestations()).hasSize(3);
    }

    @Test
    void offersOfTwoLengthsStayApart() {
        dossier.report("2015-05-11", "Guns may rest in Yemen.")
                .truce("five-day ceasefire", Agreement.Status.PROPOSED, List.of("Kenya"), null, null, null)
                .truce("two-week ceasefire", Agreement.Status.PROPOSED, List.of("Kenya"), null, null, null);
        assertThat(settled()).hasSize(2);
    }

    @Test
    void theDayOfAnOfferIsNoDayOnWhichTheTruceTookEffect() {
        dossier.report("2015-05-11", "Guns may rest in Yemen.")
                .truce("five-day ceasefire", Agreement.Status.PROPOSED, List.of("Kenya"), null, "2015-05-12", null);
        assertThat(only().effects())
                .singleElement()
                .satisfies(d -> assertThat(d.modality()).isEqualTo(Modality.POSSIBLE));
    }

    @Test
    void whatWasReachedInATownIsTheAgreementThatOneReportCallsByIt() {
        dossier.report("2018-12-18", "Ministers shake hands on Yemen.")
                .in("Lakeport")
                .agreement("agreement", Agreement.Type.ACCORD, CONCLUDED)
                .agreement("Lakeport agreement", Agreement.Type.ACCORD, CONCLUDED);
        assertThat(only().attestations()).hasSize(2);
    }

    @Test
    void aDealThatIsHopedForIsNotTheOneThatWasMade() {
        dossier.report("2018-12-18", "Ministers shake hands on Yemen.")
                .agreement("deal", Agreement.Type.ACCORD, CONCLUDED)
                .possible()
                .agreement("deal", Agreement.Type.ACCORD, Agreement.Status.PROPOSED);
        assertThat(settled()).hasSize(2);
    }

    @Test
    void aNamelessDealFarOnInALongReportMayBeTheNextOne() {
        dossier.report("2018-07-19", "A siege is lifted in Yemen. " + "The road is long. ".repeat(60))
                .agreement("deal", Agreement.Type.ACCORD, CONCLUDED)
                .agreement("deal", Agreement.Type.ACCORD, CONCLUDED)
                .skipping(800)
                .agreement("deal", Agreement.Type.ACCORD, CONCLUDED);
        assertThat(settled()).hasSize(2);
    }

    @Test
    void theMonthOfAnAccordAndItsYearTellOne() {
        dossier.report("2014-01-10", "Talks on Yemen are near.")
                .on("2012-06")
                .agreement("June 2012 accord", Agreement.Type.ACCORD, CONCLUDED)
                .on("2012")
                .agreement("2012 accord", Agreement.Type.ACCORD, CONCLUDED);
        assertThat(only().declared()).hasToString("2012-06");
    }
}
