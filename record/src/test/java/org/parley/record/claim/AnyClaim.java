package org.parley.record.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Document;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;

/** Draws claims of all twelve kinds, every slot now filled and now empty. */
public final class AnyClaim {
    private static final int LONGEST_SPAN = 12;
    private static final int LAST_START = 60;
    private static final double SKEW = 3;

    private final Random random;
    private final List<Document> documents;
    private final Wordstock words;

    private AnyClaim(Random random, List<Document> documents, Wordstock words) {
        this.random = random;
        this.documents = documents;
        this.words = words;
    }

    /** Claims of some reports in some words. */
    public static Arbitrary<Claim> of(List<Document> documents, Wordstock words) {
        return Arbitraries.randomValue(random -> draw(random, documents, words));
    }

    /** One of them. */
    public static Claim draw(Random random, List<Document> documents, Wordstock words) {
        return new AnyClaim(random, documents, words).claim();
    }

    private Claim claim() {
        Envelope e = envelope();
        return switch (one(Kind.values())) {
            case OFFICE -> new Office(e, name(), maybe(() -> one("foreign minister", "head", "US envoy")), maybeName());
            case MEMBERSHIP -> new Membership(e, name(), name(), one(Membership.Role.values()));
            case MEETING -> meeting(e);
            case ATTENDANCE ->
                new Attendance(
                        e,
                        name(),
                        maybe(() -> one(words.meetings())),
                        one(List.of(Attendance.Role.values())),
                        maybe(this::time),
                        one(Attendance.Status.values()));
            case POSITION ->
                new Position(
                        e,
                        name(),
                        one(Position.Stance.values()),
                        one(List.of(Topic.values())),
                        maybe(this::matter),
                        maybeName());
            case CONDITION ->
                new Condition(
                        e,
                        maybeName(),
                        matter(),
                        maybe(this::matter),
                        random.nextInt(4) == 0,
                        maybe(this::deed),
                        maybe(this::deed));
            case COMMITMENT ->
                new Commitment(
                        e,
                        name(),
                        one(List.of(Topic.values())),
                        maybe(this::matter),
                        maybeName(),
                        one(Commitment.Status.values()));
            case AGREEMENT -> agreement(e);
            case ACT -> new Act(e, name(), one(Act.Type.values()), maybeName(), maybe(this::matter));
            case FIGURE -> figure(e);
            case STATEMENT -> statement(e);
            case LINK -> new Link(e, object(), one(Link.Relation.values()), object());
        };
    }

    private Meeting meeting(Envelope e) {
        return new Meeting(
                e,
                maybe(() -> one(words.meetings())),
                names(),
                list(() -> one(words.places())),
                maybe(this::matter),
                maybe(() -> one(Meeting.Format.values())),
                maybe(() -> one("ministers", "experts")),
                maybe(() -> one(Meeting.Outcome.values())),
                one(Meeting.Status.values()));
    }

    private Agreement agreement(Envelope e) {
        return new Agreement(
                e,
                maybe(() -> one(words.agreements())),
                one(List.of(Agreement.Type.values())),
                names(),
                names(),
                names(),
                list(this::matter),
                maybeName(),
                maybe(this::time),
                maybe(this::time),
                one(Agreement.Status.values()));
    }

    private Figure figure(Envelope e) {
        return new Figure(
                e,
                one(List.of(Figure.Measure.values())),
                one(new BigDecimal("0.5"), BigDecimal.valueOf(1000), BigDecimal.valueOf(130000), BigDecimal.TEN),
                one(Figure.Bound.values()),
                maybe(() -> one("people", "civilians", "groups")),
                maybe(() -> one("two weeks", "since March")),
                maybe(() -> one("children", "fighters")),
                maybeName(),
                maybeName(),
                maybe(() -> one("130,000 people", "10")));
    }

    private Statement statement(Envelope e) {
        boolean anonymous = random.nextBoolean();
        return new Statement(
                e,
                anonymous ? one("a diplomat", "officials") : name(),
                one(Statement.Form.values()),
                anonymous,
                maybeName(),
                maybe(this::matter),
                maybe(() -> one(words.places())),
                maybe(() -> one("reporters", "parliament")));
    }

    private Envelope envelope() {
        Document document = one(documents);
        int start = random.nextInt(LAST_START);
        Envelope plain = new Envelope(
                document.origin().path(),
                document.id(),
                new Span(start, start + 1 + random.nextInt(LONGEST_SPAN)),
                random.nextBoolean() ? Modality.ACTUAL : one(Modality.values()),
                maybe(this::source),
                maybe(this::time),
                maybe(() -> one("on Friday", "last year")),
                maybe(() -> one(words.places())),
                maybe(() -> one(Extent.values())),
                random.nextInt(1001) / 1000.0,
                one("verb", "apposition"),
                one("1", "2"));
        return random.nextInt(5) == 0 ? plain.coded(interaction()) : plain;
    }

    private Interaction interaction() {
        Interaction.Event event = one(Interaction.Event.values());
        List<Interaction.Mode> modes =
                List.of(Interaction.Mode.values()).stream().filter(event::has).toList();
        return new Interaction(
                event,
                modes.isEmpty() ? null : maybe(() -> one(modes)),
                list(() -> one(Interaction.Context.values())),
                List.of(new Interaction.Party(name(), maybe(() -> "SYR"), maybe(() -> one("GOV", "REB")))),
                list(() -> new Interaction.Party(name(), null, null)),
                list(() -> one(Interaction.Auxiliary.values())));
    }

    private Source source() {
        return random.nextInt(4) == 0
                ? new Source(one("a diplomat", "officials"), Source.Form.ANONYMOUS)
                : new Source(name(), one(Source.Form.DIRECT, Source.Form.INDIRECT));
    }

    private Deed deed() {
        return new Deed(
                one(Kind.values()),
                maybeName(),
                maybe(() -> one("will_attend", "demands", "concluded")),
                maybe(this::object));
    }

    private Timespan time() {
        return Timespan.parse(one(words.times()));
    }

    private String name() {
        return one(words.names());
    }

    private @Nullable String maybeName() {
        return maybe(this::name);
    }

    private String matter() {
        return one(words.matters());
    }

    private String object() {
        return random.nextBoolean() ? one(words.meetings()) : one(words.agreements());
    }

    private List<String> names() {
        return list(this::name);
    }

    private <T> List<T> list(Supplier<T> item) {
        List<T> list = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            list.add(item.get());
        }
        return list;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** The first of them most often, so that several claims speak of one thing. */
    private <T> T one(List<T> values) {
        double skewed = Math.pow(random.nextDouble(), SKEW);
        return values.get((int) (skewed * values.size()));
    }
}
