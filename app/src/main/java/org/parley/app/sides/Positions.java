package org.parley.app.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.wording.Days;
import org.parley.app.wording.Modalities;
import org.parley.app.wording.StanceWords;
import org.parley.app.wording.Terms;
import org.parley.app.wording.Texts;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;
import org.parley.record.process.Attestation;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.PositionEntry;
import org.parley.record.process.Proposal;
import org.parley.record.process.Spoken;

/** Who wants or refuses what: by topic, by proposal, then by holder. */
final class Positions {
    private static final List<Column> COLUMNS = List.of(
            new Column("topic", "Topic", 0),
            new Column("proposal", "Proposal", 0),
            new Column("splits", "Divides", 0),
            new Column("actor", "Holder", 4),
            new Column("stance", "Stance", 3),
            new Column("modality", "Told", 2),
            new Column("matter", "Words", 6),
            new Column("stated_by", "Last stated, by whom", 4),
            new Column("notes", "Over time", 4),
            new Column("addressees", "", 0),
            new Column("proposal_name", "", 0),
            new Column("wording_differs", "", 0));

    private Positions() {}

    static Side of(PeaceProcess process, Texts texts) {
        List<Row> rows = process.proposals().stream()
                .flatMap(proposal -> proposal.holdings().stream().flatMap(h -> rows(proposal, h, texts)))
                .toList();
        return new Side(Side.Kind.POSITIONS, process.asOf(), COLUMNS, rows);
    }

    private static Stream<Row> rows(Proposal proposal, Proposal.Holding holding, Texts texts) {
        Map<Modality, List<Attestation>> told =
                Modalities.apart(holding.position().attestations());
        return told.entrySet().stream()
                .map(e -> row(
                        proposal,
                        holding.position().of(e.getValue()).orElseThrow(),
                        e.getKey(),
                        holding.spoken(),
                        texts));
    }

    private static Row row(Proposal proposal, PositionEntry p, Modality told, List<Spoken> spoken, Texts texts) {
        List<String> notes = StanceWords.notes(p);
        var latest = p.latest();
        return new Row(
                p,
                List.of(
                        Cell.of(Terms.topic(p.topic()), p.topic().code()),
                        Cell.of(
                                StanceWords.proposal(proposal, texts),
                                proposal.address().text()),
                        splits(proposal),
                        Cell.name(p.holder()),
                        Cell.of(
                                StanceWords.of(p, latest, false),
                                latest.status().code()),
                        Cell.modality(told),
                        Cell.words(
                                p.attestations(),
                                texts,
                                c -> c instanceof Position position ? position.matter() : null),
                        stated(p, spoken),
                        Cell.list(String.join("; ", notes), notes),
                        Cell.names(p.addressees()),
                        Cell.of("", proposal.name()),
                        Cell.of("", String.valueOf(p.wordingDiffers()))),
                p.attestations());
    }

    /** Those who spoke on the last day on which it was stated. */
    private static Cell stated(PositionEntry p, List<Spoken> spoken) {
        List<Attestation> claims = p.attestations();
        List<Spoken> last = new ArrayList<>();
        for (Spoken s : spoken) {
            if (s.attestations().stream()
                    .anyMatch(a -> claims.contains(a)
                            && (p.lastReported() == null || p.lastReported().equals(a.reportedOn())))) {
                last.add(s);
            }
        }
        String day = p.lastReported() == null ? "undated" : Days.of(p.lastReported());
        return Cell.list(
                day + ", " + last.stream().map(StanceWords::spoken).collect(Collectors.joining("; ")),
                last.stream().map(s -> s.by().code() + ": " + s.name()).toList());
    }

    private static Cell splits(Proposal proposal) {
        List<String> shown = proposal.splits().stream()
                .map(s -> Wording.plain(s.bloc().words()) + " (for it: " + holders(s.forIt()) + "; against: "
                        + holders(s.against()) + ")")
                .toList();
        return Cell.list(
                String.join("; ", shown),
                proposal.splits().stream().map(s -> s.bloc().words()).toList());
    }

    private static String holders(List<Attestation> claims) {
        return claims.stream()
                .map(a -> ((Position) a.claim()).actor())
                .distinct()
                .map(Wording::plain)
                .collect(Collectors.joining(", "));
    }
}
