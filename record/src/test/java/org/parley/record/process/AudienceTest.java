package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.parley.record.process.settling.Settlement;
import org.parley.record.process.settling.Settling;

class AudienceTest {
    /** What a dossier would hold that never held some reports. */
    private static Evidence without(Set<Document> hidden, AnyEvidence any) {
        List<Document> open =
                any.documents().stream().filter(d -> !hidden.contains(d)).toList();
        Set<String> texts = open.stream().map(Document::id).collect(Collectors.toSet());
        Set<String> paths = open.stream().map(d -> d.origin().path()).collect(Collectors.toSet());
        List<Claim> claims = any.claims().stream()
                .filter(c -> paths.contains(c.envelope().document()))
                .toList();
        Set<String> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        any.judgements().stream()
                .flatMap(j -> j.claims().stream())
                .filter(c -> texts.contains(c.envelope().documentId()))
                .forEach(c -> ids.add(c.id()));
        return Evidence.of(open, claims)
                .judged(any.judgements().stream()
                        .filter(j -> isOf(j, texts, ids))
                        .toList());
    }

    /** Whether somebody who had only some reports could have judged so. */
    private static boolean isOf(Judgement judgement, Set<String> texts, Set<String> claims) {
        return switch (judgement) {
            case Judgement.OneMeeting j -> claims.contains(j.claim()) && claims.contains(j.other());
            case Judgement.TwoMeetings j -> claims.contains(j.claim()) && claims.contains(j.other());
            case Judgement.Shift j -> claims.contains(j.claim()) && claims.contains(j.other());
            case Judgement.DateReport j -> texts.contains(j.document());
            case Judgement.PlaceReport j -> texts.contains(j.document());
            default ->
                judgement.claims().stream()
                        .allMatch(c -> texts.contains(c.envelope().documentId()));
        };
    }

    @Property(tries = 40)
    void theRecordForAnAudienceIsThatOfADossierWhichNeverHeldTheRest(
            @ForAll("marked") AnyEvidence any, @ForAll Handling cleared) {
        Set<Document> hidden = any.documents().stream()
                .filter(d -> d.origin().handling().compareTo(cleared) > 0
                        || d.origin().citability() == Citability.BACKGROUND)
                .collect(Collectors.toSet());
        Evidence seen = any.evidence().seenBy(Audience.of(cleared));
        Evidence never = without(hidden, any).seenBy(Audience.of(cleared));
        assertThat(ProcessJson.write(Settling.settle(seen))).isEqualTo(ProcessJson.write(Settling.settle(never)));
        assertThat(Settlement.of(seen).processes())
                .isEqualTo(Settlement.of(never).processes());
    }

    @Property(tries = 40)
    void nothingNamesASourceThatIsNotToBeNamedNorWhoJudgedAndWhy(@ForAll("marked") AnyEvidence any) {
        String seen =
                ProcessJson.write(Settling.settle(any.evidence().seenBy(Audience.of(Handling.STRICTLY_CONFIDENTIAL))));
        any.judgements()
                .forEach(j ->
                        assertThat(seen).doesNotContain("\"" + j.signature().author() + "\"", "a reason of one's own"));
        for (Document document : any.documents()) {
            if (document.origin().citability() != Citability.NAMED) {
                assertThat(seen)
                        .doesNotContain("\"" + document.origin().path() + "\"")
                        .doesNotContain(String.valueOf(document.origin().title()));
            }
        }
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
    void theDeskSeesAll(@ForAll("marked") AnyEvidence any) {
        assertThat(any.evidence().seenBy(Audience.DESK)).isEqualTo(any.evidence());
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
    Arbitrary<AnyEvidence> marked() {
        int size = AnyEvidence.DOCUMENTS.size();
        return AnyEvidence.ofAny(Combinators.combine(
                        Arbitraries.of(Handling.class).list().ofSize(size),
                        Arbitraries.of(Citability.class).list().ofSize(size))
                .as(AudienceTest::marked));
    }

    private static List<Document> marked(List<Handling> handlings, List<Citability> citabilities) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < handlings.size(); i++) {
            Document plain = AnyEvidence.DOCUMENTS.get(i);
            Origin o = plain.origin();
            Origin marked = new Origin(
                    o.path(),
                    "Title of " + o.path(),
                    o.outlet(),
                    o.author(),
                    o.genre(),
                    o.date(),
                    o.language(),
                    handlings.get(i),
                    citabilities.get(i));
            documents.add(new Document(plain.id(), plain.text(), marked));
        }
        return documents;
    }
}
