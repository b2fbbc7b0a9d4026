package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.actor.ActorTables;
import org.parley.reader.actor.NameKeys;
import org.parley.reader.actor.OfficeRow;
import org.parley.reader.actor.Titling;
import org.parley.reader.actor.Valid;
import org.parley.record.document.Timespan;

/** Who held which office of what, when: for a "President Ana Diaz" whose state the report takes for granted. */
public final class Leaders {
    /** How far from a term a report may still call someone by the office: terms are known to the year. */
    private static final int SLACK_DAYS = 200;

    private record Term(String title, String of, Valid valid) {
        boolean holdsAt(@Nullable Timespan date) {
            return date == null
                    || valid.holdsAt(Timespan.between(
                            date.earliest().minusDays(SLACK_DAYS), date.latest().plusDays(SLACK_DAYS)));
        }
    }

    private final Map<List<String>, List<Term>> byName = new HashMap<>();
    private final Map<String, List<Term>> bySurname = new HashMap<>();

    private Leaders() {}

    /** Those that come with Parley. */
    public static Leaders load() {
        return of(ActorTables.shipped());
    }

    public static Leaders of(ActorTables tables) {
        Leaders leaders = new Leaders();
        for (OfficeRow row : tables.offices()) {
            Term term = new Term(row.title(), row.of(), row.valid());
            Set<List<String>> names = new HashSet<>();
            names.add(NameKeys.of(row.name()));
            row.aliases().forEach(alias -> names.add(NameKeys.of(alias)));
            names.remove(List.of());
            names.forEach(n ->
                    leaders.byName.computeIfAbsent(n, k -> new ArrayList<>()).add(term));
            List<String> full = NameKeys.of(row.name());
            if (!full.isEmpty()) {
                leaders.bySurname
                        .computeIfAbsent(full.getLast(), k -> new ArrayList<>())
                        .add(term);
            }
        }
        return leaders;
    }

    /**
     * Of what a person of this name held this title at a date.
     *
     * @param date of the report; null for any
     * @return null if nothing or more than one thing is known
     */
    @Nullable
    String holds(String name, String title, @Nullable Timespan date) {
        List<String> keys = NameKeys.of(name);
        List<Term> terms = keys.size() == 1 ? bySurname.get(keys.getFirst()) : byName.get(keys);
        if (terms == null) {
            return null;
        }
        Set<String> of = new HashSet<>();
        for (Term term : terms) {
            if (Titling.isSame(term.title(), title) && term.holdsAt(date)) {
                of.add(term.of());
            }
        }
        return of.size() == 1 ? of.iterator().next() : null;
    }
}
