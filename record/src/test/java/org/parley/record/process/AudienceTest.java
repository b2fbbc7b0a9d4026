package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.record.document.Handling.PUBLIC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Claim;
import org.parley.record.document.Citability;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Handling;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;
import org.parley.record.process.settling.Settling;

class AudienceTest {
    /** Reports by their handling, with claims that point into them. */
    private record Marked(List<Document> documents, List<Claim> claims) {
        Evidence evidence() {
            return Evidence.of(documents, claims);
        }
    }

    @Property(tries = 150)
    void theRecordForAnAudienceIsThatOfADossierWhichNeverHeldTheRest(
            @ForAll("marked") Marked dossier, @ForAll Handling cleared) {
        Set<Document> open = new HashSet<>();
        for (Document document : dossier.documents()) {
            boolean mayBeSeen = document.origin().handling().compareTo(cleared) <= 0;
            if (mayBeSeen && document.origin().citability() == Citability.NAMED) {
                open.add(document);
            } else if (mayBeSeen && document.origin().citability() == Citability.UNNAMED) {
                open.add(new Document(
                        document.id(), document.text(), document.origin().unnamed()));
            }
        }
        Set<String> texts = new HashSet<>();
        open.forEach(d -> texts.add(d.id()));
        List<Claim> told = new ArrayList<>();
        for (Claim claim : dossier.claims()) {
            if (texts.contains(claim.envelope().documentId())) {
                String path = open.stream()
                        .filter(d -> d.id().equals(claim.envelope().documentId()))
                        .map(d -> d.origin().path())
                        .findFirst()
                        .orElseThrow();
                told.add(claim.withEnvelope(claim.envelope().at(path)));
            }
        }
        PeaceProcess seen = Settling.settle(dossier.evidence().seenBy(Audience.of(cleared)));
        assertThat(ProcessJson.write(seen)).isEqualTo(ProcessJson.write(Settling.settle(Evidence.of(open, told))));
    }

    @Property(tries = 100)
    void nothingNamesASourceThatIsNotToBeNamed(@ForAll("marked") Marked dossier) {
        String seen = ProcessJson.write(
                Settling.settle(dossier.evidence().seenBy(Audience.of(Handling.STRICTLY_CONFIDENTIAL))));
        for (Document document : dossier.documents()) {
            if (document.origin().citability() != Citability.NAMED) {
                assertThat(seen)
                        .doesNotContain(document.origin().path())
                        .doesNotContain(String.valueOf(document.origin().outlet()));
            }
        }
    }

    /** What people judged of hidden reports goes with them; of open ones it counts, told without their names. */
    @Property(tries = 100)
    void judgementsOfHiddenReportsLeaveNoTrace(@ForAll("marked") Marked dossier) {
        Audience outside = Audience.of(Handling.INTERNAL);
        List<Judgement> made = new ArrayList<>();
        List<Judgement> ofOpen = new ArrayList<>();
        Set<String> open = new HashSet<>();
        dossier.evidence().seenBy(outside).documents().forEach(d -> open.add(d.id()));
        for (Claim claim : dossier.claims()) {
            Signature by = new Signature(
                    "Ada Quist",
                    Instant.parse("2014-02-01T09:00:00Z").plusSeconds(made.size()),
                    "a secret reason",
                    PUBLIC);
            Judgement judgement =
                    made.size() % 2 == 0 ? new Judgement.Accept(by, claim) : new Judgement.Reject(by, claim);
            made.add(judgement);
            if (open.contains(claim.envelope().documentId())) {
                ofOpen.add(judgement);
            }
        }
        String seen = ProcessJson.write(
                Settling.settle(dossier.evidence().judged(made).seenBy(outside)));
        assertThat(seen).doesNotContain("Ada Quist", "a secret reason");
        assertThat(seen)
                .isEqualTo(ProcessJson.write(
                        Settling.settle(dossier.evidence().judged(ofOpen).seenBy(outside))));
    }

    @Test
    void aJudgementIsHiddenWhereItsHandlingSaysSo() {
        Document open =
                Document.of("Delegates came and went.", origin("open.txt", 0, Handling.PUBLIC, Citability.NAMED));
        Judgement merge = new Judgement.OneActor(
                new Signature("Ada", Instant.EPOCH, null, Handling.CONFIDENTIAL), "Lake Brigade", "Northern Front");
        Evidence all = Evidence.of(List.of(open), List.of()).judged(List.of(merge));
        assertThat(all.seenBy(Audience.of(Handling.INTERNAL)).judgements()).isEmpty();
        assertThat(all.seenBy(Audience.of(Handling.CONFIDENTIAL)).judgements()).hasSize(1);
    }

    @Property(tries = 50)
    void theDeskSeesAll(@ForAll("marked") Marked dossier) {
        assertThat(dossier.evidence().seenBy(Audience.DESK)).isEqualTo(dossier.evidence());
    }

    @Test
    void aTextThatIsAlsoPublicIsSeenWithoutItsHiddenPlace() {
        String text = "Delegates came and went by the lake.";
        Document open = Document.of(text, origin("open.txt", 0, Handling.PUBLIC, Citability.NAMED));
        Document hidden = Document.of(text, origin("cable.txt", 1, Handling.CONFIDENTIAL, Citability.NAMED));
        Evidence seen = Evidence.of(List.of(open, hidden), List.of()).seenBy(Audience.of(Handling.PUBLIC));
        assertThat(seen.documents()).containsExactly(open);
    }

    private static Origin origin(String path, int day, Handling handling, Citability citability) {
        ReportDate date = new ReportDate(
                Timespan.day(LocalDate.of(2014, 1, 8 + 3 * day)), ReportDate.Basis.MANIFEST, "listed in " + path);
        return new Origin(
                path, "Title of " + path, "Desk of " + path, null, Genre.NEWS, date, "en", handling, citability);
    }

    @Provide
    Arbitrary<Marked> marked() {
        Arbitrary<List<Handling>> handlings =
                Arbitraries.of(Handling.class).list().ofSize(EvidenceLawsTest.DOCUMENTS.size());
        Arbitrary<List<Citability>> citabilities =
                Arbitraries.of(Citability.class).list().ofSize(EvidenceLawsTest.DOCUMENTS.size());
        return Combinators.combine(handlings, citabilities, new EvidenceLawsTest().claims())
                .as(AudienceTest::marked);
    }

    private static Marked marked(List<Handling> handlings, List<Citability> citabilities, List<Claim> claims) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < handlings.size(); i++) {
            Document plain = EvidenceLawsTest.DOCUMENTS.get(i);
            Origin origin = origin(plain.origin().path(), i, handlings.get(i), citabilities.get(i));
            documents.add(new Document(plain.id(), plain.text(), origin));
        }
        return new Marked(documents, claims);
    }
}
