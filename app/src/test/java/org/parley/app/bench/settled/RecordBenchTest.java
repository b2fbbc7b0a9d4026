package org.parley.app.bench.settled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.bench.generate.GeneratedReport;
import org.parley.app.bench.generate.Generation;
import org.parley.app.bench.generate.Truth;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Evidence;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.settling.Settlement;
import org.parley.record.process.settling.Settling;

class RecordBenchTest {
    private static Known known(long reports) {
        Known known = new Known();
        new Generation(reports, Generation.USUAL_EACH, 1).read(known);
        return known;
    }

    @Test
    void mentionsPutTogetherWronglyCostPrecisionAndThoseKeptApartRecall() {
        BCubed apart = new BCubed();
        apart.add("a", "1");
        apart.add("a", "2");
        assertThat(apart.rates().precision()).isEqualTo(1);
        assertThat(apart.rates().recall()).isEqualTo(0.5);
        BCubed together = new BCubed();
        together.add("a", "1");
        together.add("b", "1");
        assertThat(together.rates().precision()).isEqualTo(0.5);
        assertThat(together.rates().recall()).isEqualTo(1);
    }

    @Test
    void aMissedAndAnInventedMentionCount() {
        BCubed mentions = new BCubed();
        mentions.add("a", "1");
        mentions.add("a", null);
        mentions.add(null, "2");
        assertThat(mentions.rates().precision()).isEqualTo(0.5);
        assertThat(mentions.rates().recall()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void theFirstReportOfAProcessComesBackWhole() {
        Known known = known(1);
        RecordBench.Result result = RecordBench.of(Settling.settle(known.evidence()), known);
        assertThat(result.of("meetings").f1()).isEqualTo(1);
        assertThat(result.of("meetings at dates").f1()).isEqualTo(1);
    }

    @Test
    void whatIsNotClaimedDoesNotComeBack() {
        Known known = known(20);
        RecordBench.Result result = RecordBench.of(Settling.settle(Evidence.of(known.documents(), List.of())), known);
        assertThat(result.of("actors").recall()).isZero();
        assertThat(result.of("meetings").recall()).isZero();
        assertThat(result.losses()).isNotEmpty();
    }

    private static final class Told implements Generation.Reader {
        private final Known known = new Known();
        private final List<GeneratedReport> reports = new ArrayList<>();

        static Told of(long reports, int each, long seed) {
            Told told = new Told();
            new Generation(reports, each, seed).read(told);
            return told;
        }

        PeaceProcess perfect() {
            return PerfectRecord.of(known, reports);
        }

        @Override
        public void truth(Truth truth) {
            known.truth(truth);
        }

        @Override
        public void report(GeneratedReport report) {
            known.report(report);
            reports.add(report);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 5})
    void aRecordThatHoldsWhatIsKnownLosesNothing(long seed) {
        Told told = Told.of(180, Generation.USUAL_EACH, seed);
        RecordBench.Result result = RecordBench.of(told.perfect(), told.known);
        assertThat(result.losses()).isEmpty();
        assertThat(result.rates()).allSatisfy((row, rates) -> {
            assertThat(rates.precision()).as(row).isEqualTo(1, within(1e-9));
            assertThat(rates.recall()).as(row).isEqualTo(1, within(1e-9));
        });
    }

    @Test
    void aConditionOfAnotherHolderIsNotTheOneKnown() {
        Told told = Told.of(90, 90, 1);
        PeaceProcess perfect = told.perfect();
        RecordBench.Result result = RecordBench.of(
                with(
                        perfect,
                        perfect.conditions().stream()
                                .map(c -> new ConditionEntry(
                                        c.address(), null, false, c.bearing(), List.of(), c.attestations()))
                                .toList(),
                        List.of()),
                told.known);
        assertThat(result.of("conditions at dates").recall()).isZero();
        assertThat(result.of("mutual conditions").recall()).isZero();
        assertThat(result.of("who alleges violations").recall()).isZero();
        assertThat(result.of("meetings at dates").f1()).isEqualTo(1);
    }

    private static PeaceProcess with(
            PeaceProcess all, List<ConditionEntry> conditions, List<AgreementEntry> agreements) {
        return new PeaceProcess(
                all.name(),
                all.asOf(),
                all.reports(),
                all.undated(),
                all.actors(),
                all.meetings(),
                all.participations(),
                all.offices(),
                all.memberships(),
                all.positions(),
                conditions,
                all.commitments(),
                agreements,
                all.figures(),
                all.acts(),
                all.statements(),
                all.links());
    }

    @Test
    void processesPutTogetherCostPrecisionAndThoseInPiecesRecall() {
        Told told = Told.of(4, 2, 1);
        PeaceProcess all = told.perfect();
        assertThat(Objects.requireNonNull(
                                ProcessBench.of(List.of(all), told.known).get("processes"))
                        .precision())
                .isEqualTo(0.5);
        PeaceProcess none = Settling.settle(Evidence.none());
        assertThat(Objects.requireNonNull(
                                ProcessBench.of(List.of(none), told.known).get("processes"))
                        .recall())
                .isZero();
    }

    @Test
    void realLandsComeApartByTheirNames() {
        Told told = Told.of(60, 15, 1);
        var rates = ProcessBench.of(Settlement.of(told.known.evidence()).processes(), told.known);
        assertThat(Objects.requireNonNull(rates.get("  of real lands")).f1()).isGreaterThan(0.9);
    }
}
