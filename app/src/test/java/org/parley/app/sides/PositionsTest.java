package org.parley.app.sides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.app.wording.Texts;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Office;
import org.parley.record.claim.Position;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Source;
import org.parley.record.claim.Topic;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Handling;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;
import org.parley.record.process.Evidence;
import org.parley.record.process.settling.Settling;

class PositionsTest {
    private final List<Document> documents = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    private Envelope report(String date, Source source) {
        ReportDate when = new ReportDate(Timespan.parse(date), ReportDate.Basis.MANIFEST, "listed");
        String path = documents.size() + ".txt";
        Document document = Document.of(
                "The text of report " + path, new Origin(path, null, "Harbour Post", null, Genre.NEWS, when, "en"));
        documents.add(document);
        return new Envelope(
                path,
                document.id(),
                new Span(0, 5),
                Modality.ACTUAL,
                source,
                null,
                null,
                null,
                null,
                0.9,
                "test",
                "test");
    }

    private Claim position(String date, String speaker, String holder, Stance stance, String matter) {
        Claim claim = new Position(
                report(date, new Source(speaker, Source.Form.INDIRECT)),
                holder,
                stance,
                Topic.LEADERSHIP,
                matter,
                null);
        claims.add(claim);
        return claim;
    }

    private Side side() {
        return Side.of(
                Side.Kind.POSITIONS,
                Settling.settle(Evidence.of(documents, claims).judged(judgements)),
                Texts.of(List.of()));
    }

    private String table() {
        return TextSide.render(Map.of("", side()), Texts.of(List.of()));
    }

    @Test
    void holdersOfOneProposalStandUnderItWithWhoStatedItInTheirName() {
        claims.add(new Office(
                report("2014-01-01", new Source("Ida Berg", Source.Form.INDIRECT)),
                "Ida Berg",
                "secretary",
                "Northern Front"));
        claims.add(new Office(
                report("2014-01-01", new Source("Ida Berg", Source.Form.INDIRECT)),
                "Omar Gomez",
                "president",
                "Norland"));
        position("2014-01-10", "Ida Berg", "Northern Front", Stance.DEMANDS, "Gomez must go");
        position("2014-01-12", "Jean Dupont", "Norland", Stance.OPPOSES, "Gomez will not step down");
        assertThat(table()).containsOnlyOnce("Topic: Leadership").containsOnlyOnce("Proposal: Gomez must go");
        assertThat(side().rows())
                .extracting(r -> r.cells().get(4).shown(), r -> r.cells().get(7).shown())
                .containsExactly(
                        tuple("says no:", "12 Jan 2014, as told by Jean Dupont"),
                        tuple("demands", "10 Jan 2014, Ida Berg, in its name"));
    }

    @Test
    void differentProposalsOfLikeWordsStandApart() {
        position("2010-01-10", "Ida Berg", "Northern Front", Stance.DEMANDS, "a new leader");
        position("2014-01-10", "Ida Berg", "Northern Front", Stance.DEMANDS, "a new leader");
        assertThat(table().split("Proposal: a new leader", -1)).hasSize(3);
    }

    @Test
    void saysWhereWordingDiffersAndAShiftOnlyWhereAPersonDoes() {
        claims.add(new Office(
                report("2014-01-01", new Source("Ida Berg", Source.Form.INDIRECT)),
                "Omar Gomez",
                "president",
                "Norland"));
        Claim first = position("2014-01-10", "Ida Berg", "Northern Front", Stance.DEMANDS, "Gomez must go");
        Claim last =
                position("2014-05-10", "Ida Berg", "Northern Front", Stance.URGES, "Gomez step down after the harvest");
        assertThat(notes()).isEqualTo("before: demands (10 Jan 2014); wording differs from that of 10 Jan 2014");
        judgements.add(new Judgement.Shift(
                new Signature("Ada", Instant.EPOCH, "a later date", Handling.PUBLIC), first.id(), last.id()));
        assertThat(notes()).endsWith("; position shifted between 10 Jan 2014 and 10 May 2014, says Ada: a later date");
        assertThat(Side.of(
                                Side.Kind.POSITIONS,
                                Settling.settle(Evidence.of(documents, claims).judged(judgements))
                                        .asOf(LocalDate.parse("2014-02-01")),
                                Texts.of(List.of()))
                        .rows())
                .singleElement()
                .satisfies(r -> assertThat(r.cells().get(8).shown()).isEmpty());
    }

    private String notes() {
        return side().rows().getFirst().cells().get(8).shown();
    }
}
