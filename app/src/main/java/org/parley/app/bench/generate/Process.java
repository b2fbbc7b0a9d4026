package org.parley.app.bench.generate;

import java.util.List;

/** A made-up process: who has a part in it, and what comes about, by day. */
record Process(int number, Cast cast, List<Event> events) {
    Process {
        events = List.copyOf(events);
    }
}
