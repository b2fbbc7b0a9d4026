package org.parley.app.score;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Kind;

/**
 * What claims are worth, measured against gold. A claim matches a gold claim when both are of one document and kind,
 * their spans lie together and their key slots agree; one to one, the best-agreeing pairs first. Only documents that the
 * gold names are scored.
 *
 * @param kinds those that the gold or the claims have, in the order of the vocabulary
 * @param documents every document of the gold
 * @param macroF1 mean of F1 over the kinds that the gold has
 * @param undone matched claims whose deed has not happened (planned, possible, negated in the gold)
 * @param falseDone share of these that are told as actual
 * @param time of the matched claims
 * @param source who says so, of the matched claims
 * @param matched claims told that match gold
 * @param missed gold that no claim matches
 * @param invented claims that match no gold
 */
public record Score(
        Figures all,
        Map<Kind, Figures> kinds,
        SortedMap<String, Figures> documents,
        double macroF1,
        long undone,
        double falseDone,
        Rates time,
        Rates source,
        List<ClaimLine> matched,
        List<ClaimLine> missed,
        List<ClaimLine> invented) {

    public Score {
        kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
        matched = List.copyOf(matched);
        missed = List.copyOf(missed);
        invented = List.copyOf(invented);
    }

    /**
     * @param only the one kind to score, null for all
     * @throws IllegalArgumentException if the gold names no document
     */
    public static Score of(ClaimLines gold, ClaimLines told, @Nullable Kind only) {
        if (gold.documents().isEmpty()) {
            throw new IllegalArgumentException("the gold names no document");
        }
        Predicate<ClaimLine> asked = claim -> only == null || claim.kind() == only;
        Matching all = Matching.of(
                gold.claims().stream().filter(asked).toList(),
                told.claims().stream()
                        .filter(claim -> gold.documents().contains(claim.document()))
                        .filter(asked)
                        .toList());
        Predicate<ClaimLine> implied = new ImpliedAttendance(gold);
        return of(
                gold.documents(),
                new Matching(
                        all.pairs(),
                        all.missed().stream().filter(implied.negate()).toList(),
                        all.invented().stream().filter(implied.negate()).toList()));
    }

    private static Score of(Iterable<String> names, Matching matching) {
        Map<Kind, Figures> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Figures figures = Figures.of(matching, claim -> claim.kind() == kind);
            if (figures.gold() > 0 || figures.told() > 0) {
                kinds.put(kind, figures);
            }
        }
        SortedMap<String, Figures> documents = new TreeMap<>();
        for (String name : names) {
            documents.put(name, Figures.of(matching, claim -> claim.document().equals(name)));
        }
        long undone = matching.pairs().stream().filter(Pair::isUndone).count();
        long falselyDone = matching.pairs().stream().filter(Pair::isFalselyDone).count();
        return new Score(
                Figures.of(matching, any -> true),
                kinds,
                documents,
                macroF1(kinds.values()),
                undone,
                undone == 0 ? 0 : (double) falselyDone / undone,
                Rates.of(matching.pairs(), claim -> claim.text("time"), Pair::sameTime),
                Rates.of(matching.pairs(), ClaimLine::speaker, Pair::sameSpeaker),
                matching.pairs().stream().map(Pair::told).toList(),
                matching.missed(),
                matching.invented());
    }

    private static double macroF1(Collection<Figures> kinds) {
        List<Figures> asked =
                kinds.stream().filter(figures -> figures.gold() > 0).toList();
        double sum = 0;
        for (Figures figures : asked) {
            sum += figures.rates().f1();
        }
        return sum / Math.max(1, asked.size());
    }
}
