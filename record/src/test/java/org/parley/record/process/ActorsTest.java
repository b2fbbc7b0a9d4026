package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;
import org.parley.record.process.settling.Settling;

class ActorsTest {
    private final Dossier dossier = new Dossier();

    private PeaceProcess settled() {
        return Settling.settle(dossier.evidence());
    }

    private Actor actor(String name) {
        List<Actor> named =
                settled().actors().stream().filter(a -> a.name().equals(name)).toList();
        assertThat(named).as(name).hasSize(1);
        return named.getFirst();
    }

    private void namedInOwnReports(String... names) {
        for (String name : names) {
            dossier.report("2014-01-10", "A report about " + name).statement(name);
        }
    }

    @Test
    void marksTitlesAndArticlesMakeNoDifference() {
        namedInOwnReports("Jean-Marc Ayrault", "Jean Marc Ayrault", "Foreign Minister Jean-Marc Ayrault");
        namedInOwnReports("Bashar al-Assad", "President Bashar Al Assad");
        assertThat(actor("Jean-Marc Ayrault").attestations()).hasSize(3);
        assertThat(actor("Bashar al-Assad").attestations()).hasSize(2);
        assertThat(actor("Bashar al-Assad").merges())
                .isNotEmpty()
                .allMatch(m -> !m.reason().isEmpty());
    }

    @Test
    void aFamilyNameStandsForTheOnlyFullerName() {
        namedInOwnReports("Kerry", "John Kerry");
        Actor kerry = actor("John Kerry");
        assertThat(kerry.names()).containsExactly("John Kerry", "Kerry");
        assertThat(kerry.merges()).extracting(Merge::reason).contains("the only fuller name that ends so");
    }

    @Test
    void aFamilyNameOfTwoPersonsStaysApartAndSaysSo() {
        namedInOwnReports("Assad", "Bashar al-Assad", "Maher al-Assad");
        assertThat(actor("Assad").doubts()).containsExactly("may be Bashar al-Assad or Maher al-Assad");
    }

    @Test
    void aKingsGivenNameIsNoFamilyName() {
        namedInOwnReports("King Salman", "Mohammed bin Salman");
        assertThat(settled().actors()).extracting(Actor::name).containsExactly("King Salman", "Mohammed bin Salman");
    }

    @Test
    void spellingsOfATransliteratedNameAreOneUnlessAReportUsesBoth() {
        namedInOwnReports("Muammar Gaddafi", "Moammar Gadhafi");
        assertThat(settled().actors()).hasSize(1);
        dossier.report("2014-01-11", "One text with both")
                .statement("Muammar Gaddafi")
                .statement("Moammar Gadhafi");
        assertThat(settled().actors()).hasSize(2);
    }

    @Test
    void differentGivenNamesOfOneFamilyStayApart() {
        namedInOwnReports("Hassan Rouhani", "Hussein Rouhani");
        assertThat(settled().actors()).hasSize(2);
    }

    @Test
    void bodiesWithAlikeNamesStayApart() {
        namedInOwnReports("National Coalition", "Syrian National Council", "Syrian National Coalition");
        assertThat(settled().actors())
                .extracting(Actor::name)
                .containsExactly("Syrian National Coalition", "Syrian National Council");
        namedInOwnReports("Libyan National Coalition");
        assertThat(actor("National Coalition").doubts()).containsExactly("may be that of Libya or Syria");
    }

    @Test
    void aStateIsItsGovernmentAndNotItsOpposition() {
        namedInOwnReports("Syria", "Syrian government", "the government of Syria", "Syrian opposition");
        assertThat(actor("Syria").sort()).isEqualTo(Actor.Sort.STATE);
        assertThat(actor("Syria").attestations()).hasSize(3);
        assertThat(actor("Syrian opposition").sort()).isEqualTo(Actor.Sort.GENERAL_TERM);
    }

    @Test
    void aPartIsNotItsBloc() {
        dossier.report("2014-01-10", "The whole of it")
                .position("Eastern Front", Position.Stance.SUPPORTS, Topic.TALKS, "talks");
        dossier.report("2014-01-11", "Some of it")
                .part()
                .position("Eastern Front", Position.Stance.OPPOSES, Topic.TALKS, "talks");
        Actor part = actor("part of Eastern Front");
        assertThat(part.partOf()).isEqualTo(actor("Eastern Front").address());
    }

    @Test
    void aGeneralTermInSeveralReportsSaysThatItIsOne() {
        namedInOwnReports("rebels", "Rebels");
        assertThat(settled().actors()).hasSize(1);
        assertThat(settled().actors().getFirst().doubts()).hasSize(1);
    }

    @Test
    void officesAndMembershipsAreAttestedOnTheDatesOfTheirReports() {
        dossier.report("2014-01-10", "Then").office("John Kerry", "US Secretary of State", "United States");
        dossier.report("2016-12-11", "Later").office("Kerry", "Secretary of State", "US");
        dossier.report("2014-01-10", "Also then")
                .member("Eastern Council", "Great Alliance", Membership.Role.MAIN_COMPONENT);
        PeaceProcess process = settled();
        assertThat(process.offices()).singleElement().satisfies(office -> {
            assertThat(office.firstReported()).hasToString("2014-01-10");
            assertThat(office.lastReported()).hasToString("2016-12-11");
        });
        assertThat(process.memberships())
                .singleElement()
                .extracting(MembershipEntry::roles)
                .isEqualTo(List.of(Membership.Role.MAIN_COMPONENT));
    }
}
