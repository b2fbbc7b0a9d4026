package org.parley.record.judgement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Position;
import org.parley.record.claim.Wordstock;
import org.parley.record.document.Document;
import org.parley.record.document.Handling;
import org.parley.record.document.Timespan;

/** Draws what people may judge of some claims, every sort of judgement alike often. */
public final class AnyJudgement {
    private static final int SORTS = 14;
    private static final Instant FIRST = Instant.parse("2014-02-01T09:00:00Z");

    private final Random random;
    private final List<Document> documents;
    private final List<Claim> claims;
    private final Wordstock words;

    private AnyJudgement(Random random, List<Document> documents, List<Claim> claims, Wordstock words) {
        this.random = random;
        this.documents = documents;
        this.claims = claims;
        this.words = words;
    }

    /**
     * Some judgements of some reports, withdrawals of earlier ones among them.
     *
     * @param claims at least one
     */
    public static List<Judgement> some(
            Random random, List<Document> documents, List<Claim> claims, Wordstock words, int most) {
        AnyJudgement any = new AnyJudgement(random, documents, claims, words);
        List<Judgement> made = new ArrayList<>();
        for (int n = random.nextInt(most + 1); n > 0; n--) {
            boolean withdraws = !made.isEmpty() && random.nextInt(SORTS + 1) == 0;
            made.add(
                    withdraws
                            ? new Judgement.Withdraw(
                                    any.signature(),
                                    made.get(random.nextInt(made.size())).id())
                            : any.judgement(random.nextInt(SORTS)));
        }
        return made;
    }

    /** One judgement of each sort but withdrawals. */
    public static List<Judgement> ofEachSort(
            Random random, List<Document> documents, List<Claim> claims, Wordstock words) {
        AnyJudgement any = new AnyJudgement(random, documents, claims, words);
        return IntStream.range(0, SORTS).mapToObj(any::judgement).toList();
    }

    private Judgement judgement(int sort) {
        Signature by = signature();
        return switch (sort) {
            case 0 -> new Judgement.Accept(by, claim());
            case 1 -> new Judgement.Reject(by, claim());
            case 2 -> {
                Claim read = claim();
                yield new Judgement.Correct(by, read, moved(claim(), read));
            }
            case 3 -> new Judgement.Add(by, moved(claim(), claim()));
            case 4 -> new Judgement.OneActor(by, name(), name());
            case 5 -> new Judgement.TwoActors(by, name(), name());
            case 6 -> new Judgement.OneMeeting(by, claim().id(), claim().id());
            case 7 -> new Judgement.TwoMeetings(by, claim().id(), claim().id());
            case 8 -> shift(by);
            case 9 -> new Judgement.DateReport(by, document().id(), Timespan.parse(one(words.times())));
            case 10 -> new Judgement.PlaceReport(by, document().id(), one(List.of("Syria", "Lake valley", "Libya")));
            case 11 ->
                new Judgement.OneProcess(by, one(List.of("Syria", "Lake valley")), one(List.of("Syria", "Libya")));
            case 12 -> new Judgement.GradeClaim(by, claim(), Grade.of(one(List.of("B2", "F6", "A", "4"))));
            default -> new Judgement.Comment(by, claim().id(), "look \u201chere\u201d again");
        };
    }

    /** Between two positions of one holder where there are two, else between any claim and one that no report makes. */
    private Judgement shift(Signature by) {
        for (Claim one : claims) {
            for (Claim other : claims) {
                if (one instanceof Position p
                        && other instanceof Position q
                        && p.actor().equals(q.actor())
                        && !p.id().equals(q.id())) {
                    return new Judgement.Shift(by, p.id(), q.id());
                }
            }
        }
        return new Judgement.Shift(by, claim().id(), Document.hash("no claim"));
    }

    /** What one claim says, as if other words of the dossier said it. */
    private static Claim moved(Claim claim, Claim other) {
        return claim.withEnvelope(other.envelope());
    }

    private Signature signature() {
        return new Signature(
                one(List.of("Ada Quist", "Ben Moro")),
                FIRST.plusMillis(random.nextInt(1000_000)),
                random.nextBoolean() ? "a reason of one's own" : null,
                random.nextInt(3) == 0 ? one(List.of(Handling.values())) : Handling.PUBLIC);
    }

    private Claim claim() {
        return one(claims);
    }

    private Document document() {
        return one(documents);
    }

    private String name() {
        return one(words.names());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
