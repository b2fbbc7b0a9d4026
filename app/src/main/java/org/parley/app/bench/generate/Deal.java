package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.List;

/** A ceasefire. @param name without an article */
record Deal(String name, List<Player> sides, Player broker, LocalDate effective, LocalDate ends) {
    Deal {
        sides = List.copyOf(sides);
    }
}
