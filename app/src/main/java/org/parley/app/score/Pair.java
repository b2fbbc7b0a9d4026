package org.parley.app.score;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Kind;

/** A claim of the gold and one told of the same report and kind. */
record Pair(ClaimLine gold, ClaimLine told) {
    /** Statuses whose own sense leaves the modality open: an offer is made, what it offers is to come. */
    private static final Set<String> OPEN =
            Words.set("proposed negotiated offered promised called_for may_withdraw undecided");

    private static final String NEGATED = "negated";

    /** Least likeness of a meeting's name, place or parties. */
    private static final double ENOUGH_OF_MEETING = 0.5;

    /**
     * How well the two match, 0 for not at all: the mean over the key slots, and a little for span and modality, which
     * decides between equals.
     */
    double likeness() {
        double together = Spans.together(gold, told);
        if (together == 0) {
            return 0;
        }
        List<KeySlot> keys = KeySlot.of(gold.kind());
        double total = 0;
        for (KeySlot key : keys) {
            if (key.values() == KeySlot.Values.NAMES && gold.text(key.name()) == null) {
                continue; // the report names nobody there
            }
            double likeness = key.likeness(gold, told);
            if (likeness == 0) {
                return 0;
            }
            total += likeness;
        }
        if (gold.kind() == Kind.MEETING && isIdentified(gold)) {
            double meeting = DoubleStream.of(
                            Likeness.names(gold.text("name"), told.text("name")),
                            Likeness.names(gold.text("place"), told.text("place")),
                            Likeness.nameLists(gold.list("parties"), told.list("parties")))
                    .max()
                    .orElseThrow();
            if (meeting < ENOUGH_OF_MEETING) {
                return 0;
            }
            total += meeting;
        }
        return total / keys.size() + 0.1 * together + (sameModality() ? 0.1 : 0);
    }

    private static boolean isIdentified(ClaimLine meeting) {
        return meeting.text("name") != null
                || meeting.text("place") != null
                || !meeting.list("parties").isEmpty();
    }

    boolean sameModality() {
        if (Likeness.shareAlternative(gold.modality(), told.modality())) {
            return true;
        }
        String status = Objects.requireNonNullElse(gold.text("status"), "");
        return !Collections.disjoint(Likeness.alternatives(status), OPEN)
                && !gold.modality().equals(NEGATED)
                && !told.modality().equals(NEGATED);
    }

    /** A deed that has not happened. */
    boolean isUndone() {
        return !gold.mayBeActual();
    }

    /** A deed that has not happened, told as one that has. */
    boolean isFalselyDone() {
        return isUndone() && !sameModality() && told.toldAsActual();
    }

    /** A coarser date agrees with a finer one inside it, and a day with the period it lies in. */
    static boolean sameTime(@Nullable String gold, @Nullable String told) {
        if (gold == null || told == null) {
            return false;
        }
        if (gold.startsWith(told) || told.startsWith(gold)) {
            return true;
        }
        int slash = gold.indexOf('/');
        return slash >= 0
                && slash < gold.length() - 1
                && gold.substring(0, slash).compareTo(told) <= 0
                && told.compareTo(gold.substring(slash + 1)) <= 0;
    }

    static boolean sameSpeaker(@Nullable String gold, @Nullable String told) {
        return Likeness.names(gold, told) > 0;
    }
}
