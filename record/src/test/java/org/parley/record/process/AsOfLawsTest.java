package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.process.settling.Settling;

/**
 * What a record as of a day promises. It does not promise to equal the record settled from the reports of that day alone: who
 * is who, which meeting is which and which texts are copies are told with hindsight, so that names and addresses stay put.
 */
class AsOfLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 7);

    @Property(tries = 40)
    void asOfTheLastReportIsTheWhole(@ForAll("dated") AnyEvidence any) {
        PeaceProcess whole = Settling.settle(any.evidence());
        assertThat(whole.asOf(Objects.requireNonNull(whole.asOf()))).isEqualTo(whole);
    }

    @Property(tries = 40)
    void asOfTheLastReportIsTheWholeButForUndatedReports(@ForAll("any") AnyEvidence any) {
        PeaceProcess whole = Settling.settle(any.evidence());
        PeaceProcess dated = whole.asOf(Objects.requireNonNull(whole.asOf()));
        assertThat(dated.undated()).isEqualTo(whole.undated());
        assertThat(dated.reports()).isEqualTo(whole.reports());
        Set<Attestation> left = attestations(whole);
        left.removeIf(a -> a.reported() == null);
        assertThat(attestations(dated)).isEqualTo(left);
    }

    @Property(tries = 40)
    void asOfADayAndThenAnEarlierOneIsAsOfTheEarlier(
            @ForAll("any") AnyEvidence any,
            @ForAll @IntRange(max = 18) int one,
            @ForAll @IntRange(max = 18) int other) {
        LocalDate earlier = FIRST.plusDays(Math.min(one, other));
        LocalDate later = FIRST.plusDays(Math.max(one, other));
        PeaceProcess whole = Settling.settle(any.evidence());
        PeaceProcess then = whole.asOf(earlier);
        assertThat(whole.asOf(later).asOf(earlier)).isEqualTo(then);
        assertThat(ProcessJson.write(whole.asOf(later).asOf(earlier))).isEqualTo(ProcessJson.write(then));
    }

    @Property(tries = 40)
    void whatIsOnRecordAsOfADayRestsOnReportsOfThatDayOrBefore(
            @ForAll("any") AnyEvidence any, @ForAll @IntRange(max = 18) int days) {
        LocalDate day = FIRST.plusDays(days);
        PeaceProcess then = Settling.settle(any.evidence()).asOf(day);
        assertThat(attestations(then)).allMatch(a -> a.isReportedBy(day));
        assertThat(then.reports()).allMatch(r -> r.isDatedBy(day));
    }

    @Property(tries = 40)
    void asOfADayTellsTheClaimsThatTheReportsOfThatDayAloneWouldHave(
            @ForAll("unjudged") AnyEvidence any, @ForAll @IntRange(max = 18) int days) {
        LocalDate day = FIRST.plusDays(days);
        PeaceProcess then = Settling.settle(any.evidence()).asOf(day);
        Set<String> reported = then.reports().stream().map(Report::documentId).collect(Collectors.toSet());
        Evidence alone = Evidence.of(
                any.documents().stream().filter(d -> reported.contains(d.id())).toList(),
                any.claims().stream()
                        .filter(c -> reported.contains(c.envelope().documentId()))
                        .toList());
        assertThat(claims(then)).isEqualTo(claims(Settling.settle(alone)));
    }

    private static Set<Attestation> attestations(PeaceProcess process) {
        Set<Attestation> all = new HashSet<>();
        process.entries().forEach(e -> all.addAll(e.attestations()));
        return all;
    }

    private static Set<Claim> claims(PeaceProcess process) {
        return attestations(process).stream().map(Attestation::claim).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<AnyEvidence> any() {
        return AnyEvidence.of(AnyEvidence.DOCUMENTS);
    }

    @Provide
    Arbitrary<AnyEvidence> unjudged() {
        return AnyEvidence.unjudged(AnyEvidence.DOCUMENTS);
    }

    @Provide
    Arbitrary<AnyEvidence> dated() {
        List<Document> dated = AnyEvidence.DOCUMENTS.stream()
                .filter(d -> d.origin().date() != null)
                .toList();
        Set<String> texts = dated.stream().map(Document::id).collect(Collectors.toSet());
        return AnyEvidence.of(dated)
                .filter(any -> any.judgements().stream()
                        .flatMap(j -> j.claims().stream())
                        .allMatch(c -> texts.contains(c.envelope().documentId())));
    }
}
