package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;
import org.parley.record.process.settling.Settlement;
import org.parley.record.process.settling.Settling;

class JudgementLawsTest {
    @Property(tries = 30)
    void aJudgementOfAnySortAndItsWithdrawalLeaveTheRecordAsItWas(
            @ForAll("judged") Tuple2<AnyEvidence, Judgement> judged) {
        Evidence before = judged.get1().evidence();
        Judgement judgement = judged.get2();
        List<Judgement> both = List.of(judgement, withdrawal(judgement));
        assertThat(ProcessJson.write(Settling.settle(before.judged(both))))
                .isEqualTo(ProcessJson.write(Settling.settle(before)));
        Settlement settlement = Settlement.of(before);
        Settlement back = settlement
                .with(Evidence.none().judged(List.of(judgement)))
                .with(Evidence.none().judged(both));
        assertThat(back.processes()).isEqualTo(settlement.processes());
    }

    @Property(tries = 30)
    void aWithdrawalTakenBackLetsTheJudgementCountAgain(@ForAll("judged") Tuple2<AnyEvidence, Judgement> judged) {
        Judgement judgement = judged.get2();
        Judgement withdrawal = withdrawal(judgement);
        Evidence once = judged.get1().evidence().judged(List.of(judgement));
        Evidence again = once.judged(List.of(withdrawal, withdrawal(withdrawal)));
        assertThat(ProcessJson.write(Settling.settle(again))).isEqualTo(ProcessJson.write(Settling.settle(once)));
    }

    private static Judgement withdrawal(Judgement judgement) {
        Signature by = judgement.signature();
        Signature later = new Signature("Ada Quist", by.at().plusSeconds(1), null, by.handling());
        return new Judgement.Withdraw(later, judgement.id());
    }

    @Provide
    Arbitrary<Tuple2<AnyEvidence, Judgement>> judged() {
        return Combinators.combine(AnyEvidence.of(AnyEvidence.DOCUMENTS), Arbitraries.longs())
                .as((any, seed) -> {
                    Random random = new Random(seed);
                    List<Judgement> sorts = any.judgementsOfEachSort(random);
                    return Tuple.of(any, sorts.get(random.nextInt(sorts.size())));
                });
    }
}
