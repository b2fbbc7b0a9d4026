package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The theatre that each land which no table knows lies in: the one that nearly all reports on it name. Immutable. */
final class Surroundings {
    static final Surroundings NONE = new Surroundings(Trie.empty());

    /** Named less often than this part of a land, a theatre is no more than where it is spoken of. */
    private static final double IN_PASSING = 0.4;

    private final Trie<Land> lands;

    private Surroundings(Trie<Land> lands) {
        this.lands = lands;
    }

    /** @param beside how many of the reports name each theatre, and not in passing as they do a host */
    private record Land(
            int reports,
            Counts beside,
            @Nullable Bearers bearers,
            @Nullable String theatre) {
        static final Land NONE = new Land(0, Counts.NONE, null, null);

        static Land of(int reports, Counts beside, @Nullable Bearers bearers) {
            String theatre = beside.atLeast(Division.AT_HOME * reports).most().orElse(null);
            return new Land(reports, beside, bearers, theatre);
        }
    }

    /** The theatre around a land; null if it is one of its own. */
    @Nullable
    String of(String land) {
        Land known = lands.get(land);
        return known == null ? null : known.theatre;
    }

    /** @param again gets the reports on lands that now lie elsewhere */
    Surroundings with(Rereading reports, Set<String> again) {
        Map<String, Integer> more = new HashMap<>();
        Map<String, Map<String, Integer>> beside = new HashMap<>();
        Map<String, Bearers> bearers = new HashMap<>();
        for (String document : reports.changed()) {
            Leaning before = reports.before(document);
            Leaning now = reports.now(document);
            count(before, -1, more, beside);
            count(now, 1, more, beside);
            for (String land : now.lands()) {
                if (!before.lands().contains(land)) {
                    Bearers others = bearers.containsKey(land) ? bearers.get(land) : bearers(land);
                    bearers.put(land, new Bearers(document, others));
                }
            }
        }
        if (more.isEmpty()) {
            return this;
        }
        Trie.Edit<Land> changed = new Trie.Edit<>(lands);
        more.forEach((land, n) -> {
            Land before = lands.get(land, Land.NONE);
            Land now = Land.of(
                    before.reports + n,
                    before.beside.plus(beside.getOrDefault(land, Map.of())),
                    bearers.getOrDefault(land, before.bearers));
            changed.put(land, now);
            if (!Objects.equals(before.theatre, now.theatre)) {
                Bearers.addTo(again, now.bearers);
            }
        });
        return new Surroundings(changed.done());
    }

    private @Nullable Bearers bearers(String land) {
        return lands.get(land, Land.NONE).bearers;
    }

    private static void count(
            Leaning leaning, int sign, Map<String, Integer> reports, Map<String, Map<String, Integer>> beside) {
        for (String land : leaning.lands()) {
            reports.merge(land, sign, Integer::sum);
            double enough = IN_PASSING * leaning.theatres().getOrDefault(land, 0.0);
            leaning.theatres().forEach((theatre, vote) -> {
                if (vote >= enough && !leaning.lands().contains(theatre) && Theatres.weight(theatre) == 1) {
                    beside.computeIfAbsent(land, l -> new HashMap<>()).merge(theatre, sign, Integer::sum);
                }
            });
        }
    }
}
