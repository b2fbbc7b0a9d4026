package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.cli.Call;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimJson;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Link;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Topic;
import org.parley.record.document.Document;
import org.parley.record.document.Timespan;
import org.parley.record.process.ActEntry;
import org.parley.record.process.Actor;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.CommitmentEntry;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Evidence;
import org.parley.record.process.FigureSeries;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.MeetingEntry.Standing;
import org.parley.record.process.Mention;
import org.parley.record.process.Participation;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Reference;
import org.parley.record.process.settling.Settling;
import org.parley.sources.Outcome;
import org.parley.sources.Sources;

/** What the record must say after four reports of 2014 to 2017, from their text on, as of four days. */
class ExpectedRecordTest {
    private static PeaceProcess whole = Settling.settle(Evidence.none());

    @BeforeAll
    static void readTheReports() throws Exception {
        Path folder = Path.of(ExpectedRecordTest.class.getResource("expected").toURI());
        Call call = Call.of("read", folder.toString(), "--claims", "-", "--quiet");
        assertThat(call.exitCode()).as(call.err()).isZero();
        List<Claim> claims = new ArrayList<>();
        for (String line : call.out().lines().toList()) {
            claims.add(ClaimJson.read(line));
        }
        List<Document> documents = new ArrayList<>();
        Sources.of(List.of(folder)).forEach(outcome -> {
            if (outcome instanceof Outcome.Read(Document document)) {
                documents.add(document);
            }
        });
        whole = Settling.settle(Evidence.of(documents, claims));
    }

    private static PeaceProcess asOf(String day) {
        return whole.asOf(LocalDate.parse(day));
    }

    private static MeetingEntry meeting(PeaceProcess process, String word) {
        List<MeetingEntry> found = process.meetings().stream()
                .filter(m -> m.name().contains(word)
                        || m.names().stream().anyMatch(n -> n.contains(word))
                        || m.places().contains(word))
                .toList();
        assertThat(found).as("meetings told as \"%s\"", word).hasSize(1);
        return found.getFirst();
    }

    private static List<Participation> parts(PeaceProcess process, MeetingEntry meeting, String actor) {
        return process.participations(meeting).stream()
                .filter(p -> p.actor().words().contains(actor))
                .toList();
    }

    private static void takesPart(
            PeaceProcess process, MeetingEntry meeting, String actor, Attendance.Status status, Attendance.Role role) {
        assertThat(parts(process, meeting, actor))
                .as("%s at %s", actor, meeting.name())
                .anySatisfy(p -> {
                    assertThat(p.latest().status()).isEqualTo(status);
                    assertThat(p.roles()).contains(role);
                });
    }

    private static boolean isOf(PeaceProcess process, MeetingEntry meeting, String actor) {
        return meeting.parties().stream().anyMatch(m -> m.who().words().contains(actor))
                || !parts(process, meeting, actor).isEmpty();
    }

    private static boolean names(@Nullable Reference who, String word) {
        return who != null && who.words().contains(word);
    }

    private static <E> E only(Stream<E> all, Predicate<E> sought, String what) {
        List<E> found = all.filter(sought).toList();
        assertThat(found).as(what).hasSize(1);
        return found.getFirst();
    }

    private static void holds(PeaceProcess process, String holder, Topic topic, Stance... stances) {
        assertThat(process.positions())
                .as("position of %s on %s", holder, topic)
                .anyMatch(p -> names(p.holder(), holder)
                        && p.topic() == topic
                        && p.history().stream().anyMatch(s -> List.of(stances).contains(s.status())));
    }

    private static ConditionEntry condition(PeaceProcess process, String holder, String... words) {
        return only(
                process.conditions().stream().filter(c -> !c.dropping()),
                c -> names(c.holder(), holder) && Stream.of(words).allMatch(told(c)::contains),
                "condition of " + holder + " with " + List.of(words));
    }

    private static String told(ConditionEntry c) {
        return c.prerequisite() + " / " + Objects.requireNonNullElse(c.consequence(), "");
    }

    private static boolean office(PeaceProcess process, String person, String title, String of) {
        return process.offices().stream()
                .anyMatch(o -> names(o.person(), person)
                        && names(o.of(), of)
                        && o.title() != null
                        && o.title().toLowerCase(Locale.ROOT).contains(title));
    }

    private static List<String> mentioned(List<Mention> mentions) {
        return mentions.stream().map(m -> m.who().words()).toList();
    }

    /** As of 12 January 2014. */
    @Nested
    class BeforeParis {
        private final PeaceProcess process = asOf("2014-01-12");

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Britain",
                    "Egypt",
                    "France",
                    "Germany",
                    "Italy",
                    "Jordan",
                    "Qatar",
                    "Turkey",
                    "Saudi Arabia",
                    "United Arab Emirates",
                    "United States",
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
            takesPart(
                    process, geneva, "Syrian National Council", Attendance.Status.REFUSES, Attendance.Role.PARTICIPANT);
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
            assertThat(office(process, "Ahmad Jarba", "head", "National Coalition"))
                    .isTrue();
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
    }

    /** As of 17 January 2014. */
    @Nested
    class EveOfTheVote {
        private final PeaceProcess process = asOf("2014-01-17");

        @Test
        void genevaIsTheSameMeetingFromTwoReports() {
            MeetingEntry geneva = meeting(process, "Geneva II");
            assertThat(process.standing(geneva)).isEqualTo(Standing.PLANNED);
            assertThat(geneva.time()).hasToString("2014-01-22");
            assertThat(geneva.attestations().stream()
                            .map(a -> a.claim().envelope().document())
                            .distinct())
                    .hasSize(2);
            assertThat(process.meetings())
                    .noneMatch(m -> m != geneva && m.name().contains("Geneva"));
        }

        @Test
        void theCoalitionDecidesInIstanbul() {
            MeetingEntry istanbul = meeting(process, "Istanbul");
            assertThat(istanbul.time()).hasToString("2014-01-17");
            assertThat(process.standing(istanbul)).isIn(Standing.PLANNED, Standing.UNDERWAY);
        }

        @Test
        void russiaAndSyriaPrepareInMoscow() {
            MeetingEntry moscow = meeting(process, "Moscow");
            assertThat(moscow.time()).hasToString("2014-01-17");
            assertThat(isOf(process, moscow, "Russia")).isTrue();
            assertThat(isOf(process, moscow, "Syria")).isTrue();
        }

        @Test
        void syriaOffersToSwapPrisoners() {
            CommitmentEntry offer = only(
                    process.commitments().stream(),
                    c -> c.topic() == Topic.DETAINEES && names(c.holder(), "Syria"),
                    "the offer");
            assertThat(offer.latest().status()).isEqualTo(Commitment.Status.OFFERED);
            assertThat(process.agreements())
                    .filteredOn(a -> a.type() == Agreement.Type.EXCHANGE)
                    .allSatisfy(a -> assertThat(a.latest().status()).isEqualTo(Agreement.Status.PROPOSED));
        }

        @Test
        void theCouncilMayLeaveIfTheCoalitionVotesToAttend() {
            condition(process, "Syrian National Council", "attend", "leave the Coalition");
        }

        @ParameterizedTest
        @ValueSource(strings = {"United States", "Britain"})
        void threatensToCutSupport(String state) {
            ActEntry threat = only(
                    process.acts().stream(),
                    a -> a.type() == Act.Type.THREATEN && names(a.actor(), state),
                    "the threat of " + state);
            assertThat(threat.sayers()).anyMatch(s -> s.name().contains("British media"));
        }

        @Test
        void kerryUrgesAYes() {
            holds(process, "Kerry", Topic.PARTICIPATION, Stance.URGES);
        }

        @Test
        void partsOfTheOppositionMakeAssadsDepartureTheirCondition() {
            ConditionEntry condition = only(
                    process.conditions().stream(),
                    c -> c.prerequisite().contains("departure"),
                    "the condition of parts of the opposition");
            Reference holder = Objects.requireNonNull(condition.holder());
            Actor actor = only(process.actors().stream(), a -> a.address().equals(holder.entry()), "its holder");
            assertThat(actor.partOf()).isNotNull();
        }

        @Test
        void figuresOfDifferentThingsStayApart() {
            assertThat(process.figures())
                    .filteredOn(f -> f.measure() == Figure.Measure.KILLED)
                    .anyMatch(f -> counts(f, "130000"))
                    .anyMatch(f -> counts(f, "1000"))
                    .noneMatch(f -> counts(f, "1000") && counts(f, "130000"));
        }

        private static boolean counts(FigureSeries figures, String number) {
            return figures.counts().stream()
                    .anyMatch(c -> c.value().toPlainString().equals(number));
        }

        @Test
        void syriaAgreedIn2013ToGiveUpItsChemicalWeapons() {
            CommitmentEntry promise = only(
                    process.commitments().stream(), c -> c.topic() == Topic.WEAPONS, "the promise on chemical weapons");
            assertThat(promise.latest().status()).isEqualTo(Commitment.Status.AGREED);
            assertThat(promise.latest().time()).hasToString("2013");
        }
    }

    /** As of 11 December 2016. */
    @Nested
    class AfterParis {
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
    }

    /** As of 23 January 2017. */
    @Nested
    class AstanaOpens {
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
    }
}
