package org.parley.app.bench.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.process.Actor;

/**
 * Someone in a made-up process, and what reports call it.
 *
 * @param id the same in every report
 * @param forms names, the fullest first; the last is what a report that has given a fuller one goes on with
 * @param article whether "the" stands before its names
 * @param post what a person is, and of whom
 */
record Player(
        String id,
        Actor.Sort sort,
        List<String> forms,
        boolean article,
        @Nullable Post post) {
    /** An office that a person holds throughout the process. */
    record Post(String title, Player of) {}

    Player {
        forms = List.copyOf(forms);
    }

    String name() {
        return forms.getFirst();
    }

    boolean isPerson() {
        return sort == Actor.Sort.PERSON;
    }
}
