package org.parley.app.bench.generate;

import java.util.List;

/** Words with the claims they make, whose spans count from its beginning and whose document is yet to be. */
record Sentence(String text, List<Planted> planted) {
    Sentence {
        planted = List.copyOf(planted);
    }
}
