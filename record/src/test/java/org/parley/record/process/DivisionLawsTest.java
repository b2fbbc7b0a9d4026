package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;
import org.parley.record.process.settling.Settlement;

/**
 * Which report is of which process does not depend on the order in which reports come. The reports drawn here pull at one
 * another: of several theatres named alike, of lands that no table knows, of bodies at home in one theatre, of none at all.
 */
class DivisionLawsTest {
    private static final List<String> LANDS =
            List.of("Israel", "Palestine", "Egypt", "Syria", "Mali", "Azawad", "Vardania", "Kenya", "Sweden");
    private static final List<String> BODIES = List.of(
            "High Negotiations Committee",
            "United Assembly of Vardania",
            "Movements of Azawad",
            "Harbour Front",
            "Council of Elders",
            "Red Lake Union");
    private static final int MOST_REPORTS = 25;

    @Property(tries = 30)
    void reportsThatComeOneByOneAreDividedAsAllAtOnce(@ForAll Random random) {
        List<Evidence> reports = reports(random);
        Settlement grown = Settlement.NONE;
        Evidence all = Evidence.none();
        for (Evidence report : reports) {
            grown = grown.with(report);
            all = all.join(report);
            assertThat(written(grown)).isEqualTo(written(Settlement.of(all)));
        }
    }

    @Property(tries = 60)
    void claimsReadLaterMoveTheirReportsAsIfReadAtOnce(@ForAll Random random) {
        List<Evidence> pieces = new ArrayList<>();
        Evidence all = Evidence.none();
        for (Evidence report : reports(random)) {
            all = all.join(report);
            pieces.add(Evidence.of(report.documents(), List.of()));
            report.claims().forEach(claim -> pieces.add(Evidence.of(List.of(), List.of(claim))));
        }
        Collections.shuffle(pieces, random);
        Settlement grown = Settlement.NONE;
        for (Evidence piece : pieces) {
            grown = grown.with(piece);
        }
        assertThat(written(grown)).isEqualTo(written(Settlement.of(all)));
    }

    private static List<Evidence> reports(Random random) {
        return Stream.generate(() -> report(random))
                .limit(2 + random.nextInt(MOST_REPORTS))
                .toList();
    }

    private static Evidence report(Random random) {
        Dossier dossier = new Dossier();
        StringBuilder text = new StringBuilder("Page ").append(random.nextInt());
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(" and then ").append(drawn(LANDS, random));
        }
        Dossier.Report report = dossier.report(
                "2016-02-0" + (1 + random.nextInt(9)), text.append('.').toString());
        for (int i = random.nextInt(4); i > 0; i--) {
            report.position(drawn(BODIES, random), Position.Stance.URGES, Topic.TALKS, "talks");
        }
        return dossier.evidence();
    }

    private static String drawn(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> written(Settlement settlement) {
        return settlement.processes().stream().map(ProcessJson::write).toList();
    }
}
