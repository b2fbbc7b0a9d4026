package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.List;

/** A day on which there is something to tell. @param facts the news first */
record Event(LocalDate day, List<Fact> facts) {
    Event {
        facts = List.copyOf(facts);
    }
}
