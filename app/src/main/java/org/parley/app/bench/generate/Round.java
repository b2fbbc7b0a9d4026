package org.parley.app.bench.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round of talks.
 *
 * @param id the same in every report
 * @param name what reports call it that give it a name of its own, null where they only call it the talks
 * @param place a real town
 * @param sides those who are to sit at the table, two or more
 */
record Round(String id, @Nullable String name, String place, List<Player> sides) {
    Round {
        sides = List.copyOf(sides);
    }
}
