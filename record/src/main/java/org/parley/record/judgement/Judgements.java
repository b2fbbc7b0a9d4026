package org.parley.record.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Many judgements together. */
public final class Judgements {
    private static final Comparator<Judgement> BY_TIME =
            Comparator.comparing((Judgement j) -> j.signature().at()).thenComparing(Judgement::id);

    private Judgements() {}

    /**
     * Those that nobody has withdrawn since, from the oldest to the latest. A withdrawal that was itself withdrawn counts no
     * longer; one that is dated before what it withdraws never did.
     */
    public static List<Judgement> standing(Collection<Judgement> all) {
        List<Judgement> latestFirst = new ArrayList<>(all);
        latestFirst.sort(BY_TIME.reversed());
        Set<String> withdrawn = new HashSet<>();
        List<Judgement> standing = new ArrayList<>();
        for (Judgement judgement : latestFirst) {
            if (!withdrawn.contains(judgement.id())) {
                standing.add(judgement);
                if (judgement instanceof Judgement.Withdraw withdrawal) {
                    withdrawn.add(withdrawal.judgement());
                }
            }
        }
        return standing.reversed();
    }
}
