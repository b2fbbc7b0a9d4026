package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.record.process.settling.Settlement;
import org.parley.record.process.settling.Settling;
import tools.jackson.databind.json.JsonMapper;

/** Settling depends on nothing but the evidence. */
class EvidenceLawsTest {
    @Property(tries = 40)
    void joiningIsCommutativeAssociativeAndIdempotent(
            @ForAll("any") AnyEvidence one, @ForAll("any") AnyEvidence two, @ForAll("any") AnyEvidence three) {
        Evidence a = one.evidence();
        Evidence b = two.evidence();
        Evidence c = three.evidence();
        assertThat(a.join(b)).isEqualTo(b.join(a));
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
        assertThat(a.join(a)).isEqualTo(a);
        assertThat(a.join(Evidence.none())).isEqualTo(a);
    }

    @Property(tries = 40)
    void anyOrderAndAnyTwoHalvesGiveTheSameBytes(@ForAll("any") AnyEvidence any, @ForAll Random random) {
        String whole = ProcessJson.write(Settling.settle(any.evidence()));
        List<Evidence> pieces = shuffled(any, random);
        int cut = random.nextInt(pieces.size() + 1);
        Evidence left = joined(pieces.subList(0, cut));
        Evidence right = joined(pieces.subList(cut, pieces.size()));
        assertThat(ProcessJson.write(Settling.settle(left.join(right)))).isEqualTo(whole);
        assertThat(ProcessJson.write(Settling.settle(right.join(left)))).isEqualTo(whole);
    }

    @Property(tries = 15)
    void settlingStepByStepInAnyOrderEqualsSettlingAtOnce(@ForAll("any") AnyEvidence any, @ForAll Random random) {
        List<Evidence> pieces = shuffled(any, random);
        Settlement grown = Settlement.NONE;
        for (int from = 0; from < pieces.size(); ) {
            int to = Math.min(pieces.size(), from + 1 + random.nextInt(10));
            grown = grown.with(joined(pieces.subList(from, to)));
            from = to;
        }
        assertThat(written(grown)).isEqualTo(written(Settlement.of(any.evidence())));
        assertThat(written(grown.with(any.evidence()))).isEqualTo(written(grown));
    }

    @Property(tries = 40)
    void equalRecordsAreWrittenAlikeAndAsOneObject(@ForAll("any") AnyEvidence any) {
        PeaceProcess process = Settling.settle(any.evidence());
        PeaceProcess again = Settling.settle(any.evidence());
        assertThat(again).isEqualTo(process);
        String written = ProcessJson.write(process);
        assertThat(ProcessJson.write(again)).isEqualTo(written);
        assertThat(written).doesNotContain("\n");
        Set<String> claims = JsonMapper.shared()
                .readTree(written)
                .get("claims")
                .valueStream()
                .map(claim -> claim.get("id").asString())
                .collect(Collectors.toSet());
        assertThat(process.entries().flatMap(e -> e.attestations().stream()))
                .allMatch(a -> claims.contains(a.claim().id()));
    }

    private static List<Evidence> shuffled(AnyEvidence any, Random random) {
        List<Evidence> pieces = new ArrayList<>(any.pieces());
        Collections.shuffle(pieces, random);
        return pieces;
    }

    private static Evidence joined(List<Evidence> pieces) {
        return pieces.stream().reduce(Evidence.none(), Evidence::join);
    }

    private static List<String> written(Settlement settlement) {
        return settlement.processes().stream().map(ProcessJson::write).toList();
    }

    @Provide
    Arbitrary<AnyEvidence> any() {
        return AnyEvidence.of(AnyEvidence.DOCUMENTS);
    }
}
