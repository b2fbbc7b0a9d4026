package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.List;

/**
 * A ceasefire.
 *
 * @param id the same in every report
 * @param name without an article
 */
record Deal(String id, String name, List<Player> sides, Player broker, LocalDate effective, LocalDate ends) {
    Deal {
        sides = List.copyOf(sides);
    }
}
