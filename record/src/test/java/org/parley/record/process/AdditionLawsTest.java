package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.record.claim.AnyClaim;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Wordstock;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;
import org.parley.record.process.settling.Settlement;
import org.parley.record.process.settling.Settling;

/** What a report that is added leaves as it was. */
class AdditionLawsTest {
    private static final Document LIBYAN = Document.of(
            "Libya: Libyan oil ports stayed shut as Libyans waited for Libya's rival houses to agree.",
            new Origin(
                    "libya.txt",
                    null,
                    "Gulf Gazette",
                    null,
                    Genre.NEWS,
                    new ReportDate(Timespan.parse("2018-03-05"), ReportDate.Basis.MANIFEST, "listed"),
                    "en"));

    private static final Document FURTHER = Document.of("Another page on Syria.", LIBYAN.origin());

    /** Reports that name Syria and no other theatre. */
    private static final List<Document> SYRIAN = AnyEvidence.DOCUMENTS.stream()
            .filter(d -> d.text().contains("Syria"))
            .toList();

    @Property(tries = 60)
    void aProcessThatAReportIsNotOfStaysAsItIs(
            @ForAll("syrian") AnyEvidence any, @ForAll("libyan") List<Claim> libyan) {
        Settlement before = Settlement.of(any.evidence());
        Settlement after = before.with(Evidence.of(List.of(LIBYAN), libyan));
        Set<PeaceProcess> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(before.processes());
        Set<String> added = new HashSet<>();
        for (PeaceProcess process : after.processes()) {
            if (!kept.contains(process)) {
                process.reports().forEach(r -> added.add(r.documentId()));
            }
        }
        assertThat(added).containsExactly(LIBYAN.id());
        assertThat(after.processes()).hasSize(before.processes().size() + 1);
    }

    /** Even in one process, a report that shares no actor, place, day or word of its own with the others moves nothing. */
    @Property(tries = 40)
    void entriesThatShareNoWordWithAReportStayAsTheyAre(
            @ForAll("any") AnyEvidence any, @ForAll("libyan") List<Claim> libyan) {
        PeaceProcess before = Settling.settle(any.evidence());
        PeaceProcess after = Settling.settle(any.evidence().join(Evidence.of(List.of(LIBYAN), libyan)));
        Map<Address, Entry> now = new HashMap<>();
        after.entries().forEach(e -> now.put(e.address(), e));
        List<Entry> changed = new ArrayList<>();
        before.entries().filter(e -> !Objects.equals(now.get(e.address()), e)).forEach(changed::add);
        assertThat(changed).isEmpty();
    }

    /** Whatever a report says, no claim of another report leaves the record for it. */
    @Property(tries = 40)
    void noReportSilencesAnother(@ForAll("any") AnyEvidence any, @ForAll("syrianClaims") List<Claim> more) {
        Set<Claim> before = claims(Settling.settle(any.evidence()));
        Set<Claim> after = claims(Settling.settle(any.evidence().join(Evidence.of(List.of(FURTHER), more))));
        assertThat(after).containsAll(before);
    }

    private static Set<Claim> claims(PeaceProcess process) {
        Set<Claim> claims = new HashSet<>();
        process.entries().flatMap(e -> e.attestations().stream()).forEach(a -> claims.add(a.claim()));
        return claims;
    }

    @Provide
    Arbitrary<AnyEvidence> any() {
        return AnyEvidence.of(AnyEvidence.DOCUMENTS);
    }

    @Provide
    Arbitrary<AnyEvidence> syrian() {
        return AnyEvidence.unjudged(SYRIAN);
    }

    @Provide
    Arbitrary<List<Claim>> libyan() {
        return AnyClaim.of(List.of(LIBYAN), Wordstock.LIBYA).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Claim>> syrianClaims() {
        return AnyClaim.of(List.of(FURTHER), Wordstock.SYRIA).list().ofMaxSize(12);
    }
}
