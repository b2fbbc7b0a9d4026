package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;
import org.parley.record.document.Document;
import org.parley.record.document.Handling;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;
import org.parley.record.process.settling.Settlement;

/** Several processes in one dossier. */
class ProcessesTest {
    private Dossier dossier = new Dossier();
    private int minute;

    @BeforeTry
    void startAnew() {
        dossier = new Dossier();
    }

    private Signature now() {
        return new Signature("Noor", Instant.ofEpochSecond(60L * ++minute), "as the desk sees it", Handling.PUBLIC);
    }

    private Dossier.Report report(String text) {
        return dossier.report("2016-02-0" + (dossier.evidence().documents().size() + 1), text);
    }

    private static List<String> names(Evidence evidence) {
        return Settlement.of(evidence).processes().stream()
                .map(PeaceProcess::name)
                .toList();
    }

    private static List<Integer> sizes(Evidence evidence) {
        return Settlement.of(evidence).processes().stream()
                .map(p -> p.reports().size())
                .toList();
    }

    private void syriaAndYemen() {
        report("Syrian rebels in the north of Syria said on Monday that the Syrian army had shelled a town.")
                .position("High Negotiations Committee", Position.Stance.URGES, Topic.CEASEFIRE, "a halt");
        report("Yemen: in Sanaa the Houthis, who hold the Yemeni capital, said that they would come to Kuwait.")
                .position("Ansar Allah", Position.Stance.URGES, Topic.TALKS, "talks");
        report("The Syrian government told Washington and Moscow that it would send a team to Geneva for Syria.")
                .position("High Negotiations Committee", Position.Stance.URGES, Topic.DETAINEES, "releases");
    }

    @Test
    void reportsOnTwoConflictsAreTwoProcesses() {
        syriaAndYemen();
        assertThat(names(dossier.evidence())).containsExactly("Syria", "Yemen");
        assertThat(sizes(dossier.evidence())).containsExactly(2, 1);
    }

    @Test
    void twoSidesThatMostReportsNameAlikeAreOneProcess() {
        report("Israel and Palestine: Israeli and Palestinian envoys met, and Israel spoke of peace with Palestine.");
        report(
                "Palestinian negotiators left for Egypt; the Palestinian president spoke; Israel and Israeli troops stayed.");
        assertThat(names(dossier.evidence())).hasSize(1);
    }

    @Test
    void aHostOrMediatorNamedOftenDrawsNoReport() {
        report("In Sweden the Swedish minister and the UN spoke of Yemen; Sweden is the host. Yemeni delegates came.");
        assertThat(names(dossier.evidence())).containsExactly("Yemen");
    }

    @Test
    void aReportThatNamesNoStateGoesWithThoseWhoAreInIt() {
        syriaAndYemen();
        report("A team flew in for the talks on Friday.")
                .position("High Negotiations Committee", Position.Stance.URGES, Topic.HUMANITARIAN, "access");
        assertThat(sizes(dossier.evidence())).containsExactly(3, 1);
    }

    @Test
    void aLandThatNoTableKnowsIsAProcessOfItsOwnUnlessItLiesInAnother() {
        report("Vardania: the talks on Vardania in Nairobi were hosted by Kenya, said Vardania's envoy.")
                .position("United Assembly of Vardania", Position.Stance.URGES, Topic.TALKS, "talks");
        report("Rebels in the north of Mali said that Azawad must be heard by Mali; Azawad is what they call it.")
                .position("Movements of Azawad", Position.Stance.URGES, Topic.TALKS, "talks");
        report("The Malian government said in Mali that it would talk.");
        assertThat(names(dossier.evidence())).containsExactly("Mali", "Vardania");
    }

    @Test
    void anAcronymIsNoWordThatBeginsASentence() {
        report("Car bombs went off in Iraq. Car owners in Iraq fled; Iraqi police came.");
        assertThat(names(dossier.evidence())).containsExactly("Iraq");
    }

    @Test
    void aPersonPlacesAReportElsewhereAndTakesItBack() {
        syriaAndYemen();
        Document moved = dossier.evidence().documents().stream()
                .filter(d -> d.text().startsWith("Yemen"))
                .findFirst()
                .orElseThrow();
        Judgement placing = new Judgement.PlaceReport(now(), moved.id(), "Kuwait talks");
        Evidence judged = dossier.evidence().judged(List.of(placing));
        assertThat(names(judged)).containsExactly("Kuwait talks", "Syria");
        Evidence withdrawn = judged.judged(List.of(new Judgement.Withdraw(now(), placing.id())));
        assertThat(Settlement.of(withdrawn).processes())
                .isEqualTo(Settlement.of(dossier.evidence()).processes());
    }

    @Test
    void aPersonMakesTwoProcessesOne() {
        syriaAndYemen();
        Evidence judged = dossier.evidence().judged(List.of(new Judgement.OneProcess(now(), "yemen", "Syria")));
        assertThat(names(judged)).containsExactly("Yemen");
        assertThat(sizes(judged)).containsExactly(3);
    }

    @Test
    void aReportLeavesTheOtherProcessesAsTheyAre() {
        syriaAndYemen();
        Settlement before = Settlement.of(dossier.evidence());
        report("Yemen: the Yemeni government said in Aden that it, too, would come.")
                .position("Yemen", Position.Stance.URGES, Topic.TALKS, "talks");
        Settlement after = before.with(dossier.evidence());
        assertThat(after.processes().getFirst()).isSameAs(before.processes().getFirst());
        assertThat(after.processes().getLast()).isNotEqualTo(before.processes().getLast());
    }

    @Property(tries = 60)
    void whatComesInStepsIsSettledAsWhatComesAtOnce(@ForAll Random random) {
        syriaAndYemen();
        report("Libya: Libyan envoys and the Libyan army spoke.")
                .position("National Army", Position.Stance.URGES, Topic.TALKS, "talks");
        Evidence all = dossier.evidence();
        List<Claim> claims = new ArrayList<>(all.claims());
        List<Document> documents = new ArrayList<>(all.documents());
        List<Judgement> said = List.of(
                new Judgement.OneActor(now(), "Ansar Allah", "National Army"),
                new Judgement.Reject(now(), claims.getFirst()),
                new Judgement.OneProcess(now(), "Libya", "Yemen"));
        Settlement step = Settlement.NONE;
        while (!claims.isEmpty() || !documents.isEmpty()) {
            List<Claim> some = taken(claims, random);
            step = step.with(
                    Evidence.of(taken(documents, random), some).judged(random.nextBoolean() ? said : List.of()));
        }
        step = step.with(Evidence.none().judged(said));
        assertThat(step.processes()).isEqualTo(Settlement.of(all.judged(said)).processes());
    }

    private static <T> List<T> taken(List<T> from, Random random) {
        List<T> some = new ArrayList<>();
        from.removeIf(one -> random.nextBoolean() && some.add(one));
        return some;
    }
}
