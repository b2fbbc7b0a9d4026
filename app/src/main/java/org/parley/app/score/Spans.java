package org.parley.app.score;

import java.util.Set;
import org.parley.record.claim.Kind;

/** Whether two claims stand at the same words. */
final class Spans {
    /** Kinds whose span is a phrase; that of the others is a clause or sentence. */
    private static final Set<Kind> PHRASES = Set.of(Kind.OFFICE, Kind.MEMBERSHIP, Kind.FIGURE);

    private Spans() {}

    /**
     * How well they lie together, 0 to 1; 0 unless half of the shorter is shared and the told one is no wider than a
     * sentence has to be.
     */
    static double together(ClaimLine gold, ClaimLine told) {
        int shared = Math.min(gold.end(), told.end()) - Math.max(gold.start(), told.start());
        int widest =
                PHRASES.contains(gold.kind()) ? Math.max(4 * gold.length(), 200) : Math.max(3 * gold.length(), 450);
        boolean together = shared > 0
                && told.length() > 0
                && shared >= 0.5 * Math.min(gold.length(), told.length())
                && told.length() <= widest;
        return together ? (double) shared / Math.max(gold.length(), told.length()) : 0;
    }
}
