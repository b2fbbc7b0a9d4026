package org.parley.record.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.AnyClaim;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Wordstock;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;
import org.parley.record.judgement.AnyJudgement;
import org.parley.record.judgement.Judgement;

/**
 * Draws evidence of every sort: reports of several outlets, signed and unsigned, undated, copied from one another and found
 * in two places; claims of all kinds; judgements of all sorts.
 */
record AnyEvidence(List<Document> documents, List<Claim> claims, List<Judgement> judgements) {
    private static final int MOST_CLAIMS = 60;
    private static final int MOST_JUDGEMENTS = 8;
    private static final String WIRE =
            "Delegates came to the lake on Friday and went again before noon, with nothing to tell those who waited at"
                    + " the gate, while in Syria the guns of both sides were heard all day and the roads to the north"
                    + " stayed shut for the third week, so that bread grew dear in the towns and people began to walk"
                    + " east.";

    static final List<Document> DOCUMENTS = List.of(
            report("1.txt", WIRE, "Lake Wire", "2014-01-08"),
            report("2.txt", WIRE + " More was to follow.", "Harbour Post", "2014-01-09"),
            report(
                    "3.txt",
                    "Nobody had expected the Syrian envoys to sit down at one table.",
                    "Lake Wire",
                    "2014-01-14"),
            report(
                    "4.txt",
                    "In Libya the oil ports were closed and Libyan ministers flew to Tunis.",
                    null,
                    "2014-01-17"),
            report("5.txt", "The month brought little; Syria waited.", "Harbour Post", "2014-01"),
            report("6.txt", "An undated page speaks of rebels near Homs.", "Lake Wire", null),
            report("7.txt", "What was said at the lake is found twice.", "Lake Wire", "2014-01-20"),
            report("copies/7.txt", "What was said at the lake is found twice.", "Mirror", "2014-01-23"),
            signed("8.txt", "We, the National Coalition, demand what we demanded.", "National Coalition"),
            new Document(
                    Document.hash("note"),
                    "note",
                    new Origin("9.txt", null, null, "Ada", Genre.INTERNAL_NOTE, date("2014-01-21"), "en")));

    private static final Document NEVER_TAKEN_IN = report("10.txt", "A page that nobody took in.", null, "2014-01-19");

    private static Document report(String path, String text, @Nullable String outlet, @Nullable String day) {
        return Document.of(
                text, new Origin(path, null, outlet, null, Genre.NEWS, day == null ? null : date(day), "en"));
    }

    private static Document signed(String path, String text, String author) {
        return Document.of(text, new Origin(path, null, null, author, Genre.PARTY_STATEMENT, date("2014-01-16"), "en"));
    }

    private static ReportDate date(String day) {
        return new ReportDate(Timespan.parse(day), ReportDate.Basis.MANIFEST, "listed");
    }

    /** What was read out of some reports, with what people judged of it. */
    static Arbitrary<AnyEvidence> of(List<Document> documents) {
        return Combinators.combine(claims(documents), Arbitraries.longs())
                .as((claims, seed) -> of(documents, claims, new Random(seed)));
    }

    /** The same of any of several sets of reports. */
    static Arbitrary<AnyEvidence> ofAny(Arbitrary<List<Document>> reports) {
        return Combinators.combine(reports, Arbitraries.longs()).as((documents, seed) -> {
            Random random = new Random(seed);
            List<Claim> claims = Stream.generate(() -> AnyClaim.draw(random, documents, Wordstock.SYRIA))
                    .limit(1 + random.nextInt(MOST_CLAIMS))
                    .toList();
            return of(documents, claims, random);
        });
    }

    private static AnyEvidence of(List<Document> documents, List<Claim> claims, Random random) {
        AnyEvidence read = new AnyEvidence(documents, claims, List.of());
        return new AnyEvidence(
                documents,
                claims,
                AnyJudgement.some(random, documents, read.judgeable(random), Wordstock.SYRIA, MOST_JUDGEMENTS));
    }

    /** The same before anybody judged it; at least one claim. */
    static Arbitrary<AnyEvidence> unjudged(List<Document> documents) {
        return claims(documents).map(claims -> new AnyEvidence(documents, claims, List.of()));
    }

    private static Arbitrary<List<Claim>> claims(List<Document> documents) {
        return AnyClaim.of(documents, Wordstock.SYRIA)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_CLAIMS)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** One judgement of each sort of what it holds. */
    List<Judgement> judgementsOfEachSort(Random random) {
        return AnyJudgement.ofEachSort(random, documents, judgeable(random), Wordstock.SYRIA);
    }

    /** Its claims, and one of a text that was never taken in, such as a person may add by hand. */
    private List<Claim> judgeable(Random random) {
        List<Claim> all = new ArrayList<>(claims);
        all.add(AnyClaim.draw(random, List.of(NEVER_TAKEN_IN), Wordstock.SYRIA));
        return all;
    }

    Evidence evidence() {
        return Evidence.of(documents, claims).judged(judgements);
    }

    /** Every piece of it as evidence of its own. */
    List<Evidence> pieces() {
        List<Evidence> pieces = new ArrayList<>();
        documents.forEach(d -> pieces.add(Evidence.of(List.of(d), List.of())));
        claims.forEach(c -> pieces.add(Evidence.of(List.of(), List.of(c))));
        judgements.forEach(j -> pieces.add(Evidence.none().judged(List.of(j))));
        return pieces;
    }
}
