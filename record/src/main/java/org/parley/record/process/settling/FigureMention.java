package org.parley.record.process.settling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Figure;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;

/**
 * What one claim counts: numbers of one measure, of the same people or things, in one place and time, may be held against one
 * another.
 *
 * @param of the people or things counted, null where it is anyone
 * @param theatre the country that its report tells of, where it names no place itself
 * @param period the days, else the words for them
 * @param partOf the larger number: parts of different wholes are no rivals
 */
record FigureMention(
        Figure.Measure measure,
        @Nullable String of,
        @Nullable String place,
        @Nullable String theatre,
        @Nullable String period,
        @Nullable String population,
        @Nullable String partOf) {
    /** Words counted that say no more than the measure does. */
    private static final Set<String> ANYONE =
            Set.of("people", "person", "persons", "lives", "life", "dead", "deaths", "bodies", "victims", "casualties");

    /** From there on a toll is that of a war; what is less may be any village's. */
    private static final BigDecimal WAR = BigDecimal.valueOf(10_000);

    static FigureMention of(Attestation attestation, ReportCountries countries) {
        Figure f = (Figure) attestation.claim();
        String place = key(f.envelope().place());
        String theatre = place == null ? countries.of(f.envelope().documentId()) : null;
        return new FigureMention(
                f.measure(), counted(f.of()), place, theatre, period(f), key(f.population()), key(f.partOf()));
    }

    /** What is counted, as compared; null for people without more. */
    static @Nullable String counted(@Nullable String of) {
        List<String> words = of == null ? List.of() : Words.of(of);
        List<String> bare = !words.isEmpty()
                        && (words.getFirst().equals("the") || words.getFirst().equals("of"))
                ? words.subList(1, words.size())
                : words;
        return bare.isEmpty() || ANYONE.contains(bare.getLast()) ? null : String.join(" ", bare);
    }

    /**
     * What numbers without a period must have in common to be of one count. A war's toll is told again for months; a number of
     * a town's is held against others of about its size told of the town at about that time; any other stands with those of
     * its own report and with the same number told elsewhere at about that time. A small number of which nothing tells what
     * it counts stands alone, or with the other end of its range: the dead of one sentence need not be those of the next.
     */
    List<Mark> marks(Attestation a) {
        BigDecimal value = ((Figure) a.claim()).value();
        boolean known = place != null || theatre != null;
        if (isOfPeople() && known && value.compareTo(WAR) >= 0) {
            return List.of(new Mark("magnitude " + (value.precision() - value.scale()), false));
        }
        if (place != null && !States.KNOWN.isPlainState(Words.of(place))) {
            return sizes(value).map(size -> new Mark("town " + size, true)).toList();
        }
        if (isBare()) {
            var words = a.claim().envelope();
            return List.of(
                    new Mark("value " + value, true),
                    new Mark("words " + words.documentId() + " " + words.span(), false));
        }
        Mark report = new Mark("report " + a.origin(), false);
        return known ? List.of(report, new Mark("value " + value, true)) : List.of(report);
    }

    /**
     * About how much it is: numbers of which one is at most the double of the other share one of these, those of which one
     * is more than four times the other share none. A day's dead and a siege's are no rival counts.
     */
    private static Stream<String> sizes(BigDecimal value) {
        double halvings = value.signum() > 0 ? Math.log(value.doubleValue()) / Math.log(2) : 0;
        return Stream.of("from " + Math.floor(halvings / 2), "between " + Math.floor((halvings + 1) / 2));
    }

    private boolean isOfPeople() {
        return measure != Figure.Measure.MONEY && measure != Figure.Measure.OTHER;
    }

    /** Whether neither a place nor a group is told of it: a currency says nothing of what the money is for. */
    private boolean isBare() {
        return place == null && population == null && partOf == null && (of == null || measure == Figure.Measure.MONEY);
    }

    /** @param passing whether it holds for some days only */
    record Mark(String words, boolean passing) {}

    private static @Nullable String key(@Nullable String words) {
        return words == null ? null : Words.key(words);
    }

    private static @Nullable String period(Figure f) {
        Timespan time = f.envelope().time();
        return time != null ? time.toString() : key(f.period());
    }
}
