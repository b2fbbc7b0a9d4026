package org.parley.app.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How far a slot's value in the gold and a claim's agree, 0 to 1; 0 where either is absent. */
final class Likeness {
    /** Below it, two texts tell of two things. */
    private static final double ENOUGH_WORDS = 0.3;

    private static final double NEAR = 0.8;

    /** Codes that real prose blurs; never two of which one is done and the other is not. */
    private static final List<Set<String>> NEAR_CODES = List.of(
            Set.of("demands", "urges"),
            Set.of("supports", "accepts"),
            Set.of("offered", "promised"),
            Set.of("attended", "attending"),
            Set.of("agreed", "promised"),
            Set.of("framework", "accord"),
            Set.of("roadmap", "framework"),
            Set.of("concluded", "in_force"),
            Set.of("proposed", "negotiated"),
            Set.of("talks", "participation"),
            Set.of("transition", "constitution"),
            Set.of("transition", "leadership"));

    private Likeness() {}

    /** Gold parts alternatives that are equally right by {@code |}. */
    static List<String> alternatives(String value) {
        return Arrays.stream(value.split("\\|")).filter(each -> !each.isEmpty()).toList();
    }

    static boolean shareAlternative(String a, String b) {
        List<String> others = alternatives(b);
        return alternatives(a).stream().anyMatch(others::contains);
    }

    private static double best(@Nullable String gold, @Nullable String told, ToDoubleBiFunction<String, String> like) {
        double best = 0;
        if (gold != null && told != null) {
            for (String g : alternatives(gold)) {
                for (String t : alternatives(told)) {
                    best = Math.max(best, like.applyAsDouble(g, t));
                }
            }
        }
        return best;
    }

    static double names(@Nullable String gold, @Nullable String told) {
        return best(gold, told, (g, t) -> Name.of(g).likeness(Name.of(t)));
    }

    /** F1 of two lists of names. */
    static double nameLists(List<String> gold, List<String> told) {
        if (gold.isEmpty() || told.isEmpty()) {
            return 0;
        }
        List<String> left = new ArrayList<>(told);
        for (String name : gold) {
            left.stream().filter(t -> names(name, t) > 0).findFirst().ifPresent(left::remove);
        }
        int hits = told.size() - left.size();
        return 2.0 * hits / (gold.size() + told.size());
    }

    static double words(@Nullable String gold, @Nullable String told) {
        double likeness = best(gold, told, (g, t) -> {
            Set<String> a = Words.telling(g);
            Set<String> b = Words.telling(t);
            int shared = Words.shared(a, b);
            return shared == 0 ? 0 : (double) shared / (a.size() + b.size() - shared);
        });
        return likeness >= ENOUGH_WORDS ? likeness : 0;
    }

    static double codes(@Nullable String gold, @Nullable String told) {
        if (gold == null || told == null) {
            return 0;
        }
        if (shareAlternative(gold, told)) {
            return 1;
        }
        return best(gold, told, (g, t) -> areNear(g, t) ? NEAR : 0);
    }

    private static boolean areNear(String a, String b) {
        return NEAR_CODES.stream().anyMatch(near -> near.contains(a) && near.contains(b));
    }

    static double numbers(@Nullable JsonNode gold, @Nullable JsonNode told) {
        Double g = number(gold);
        Double t = number(told);
        return g != null && t != null && Math.abs(g - t) <= 0.001 * Math.max(1, Math.abs(g)) ? 1 : 0;
    }

    private static @Nullable Double number(@Nullable JsonNode value) {
        if (value == null || !(value.isNumber() || value.isString())) {
            return null;
        }
        try {
            return new BigDecimal(value.asString().strip()).doubleValue();
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
