package org.parley.reader.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Timespan;

/** Who held which office of what, when: for a "President Ana Diaz" whose state the report takes for granted. */
public final class Leaders {
    /** How far from a term a report may still call someone by the office: terms are known to the year. */
    private static final int SLACK_DAYS = 200;

    private record Term(String title, String of, LocalDate from, LocalDate to) {
        boolean holdsAt(@Nullable Timespan date) {
            return date == null
                    || !date.earliest().isAfter(to.plusDays(SLACK_DAYS))
                            && !date.latest().isBefore(from.minusDays(SLACK_DAYS));
        }
    }

    private final Map<List<String>, List<Term>> byName = new HashMap<>();
    private final Map<String, List<Term>> bySurname = new HashMap<>();

    private Leaders() {}

    public static Leaders load() {
        Leaders leaders = new Leaders();
        for (CSVRecord row : ActorBase.rows("leaders.csv")) {
            Term term = new Term(
                    row.get("title").toLowerCase(Locale.ROOT),
                    row.get("of"),
                    row.get("from").isEmpty()
                            ? LocalDate.MIN.plusYears(1)
                            : Timespan.parse(row.get("from")).earliest(),
                    row.get("to").isEmpty()
                            ? LocalDate.MAX.minusYears(1)
                            : Timespan.parse(row.get("to")).latest());
            Set<List<String>> names = new HashSet<>();
            names.add(RawName.keys(row.get("name")));
            for (String alias : row.get("aliases").split("\\|")) {
                names.add(RawName.keys(alias));
            }
            names.remove(List.of());
            names.forEach(n ->
                    leaders.byName.computeIfAbsent(n, k -> new ArrayList<>()).add(term));
            String surname = RawName.keys(row.get("name")).getLast();
            leaders.bySurname.computeIfAbsent(surname, k -> new ArrayList<>()).add(term);
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
        List<String> keys = RawName.keys(name);
        List<Term> terms = keys.size() == 1 ? bySurname.get(keys.getFirst()) : byName.get(keys);
        if (terms == null) {
            return null;
        }
        Set<String> of = new HashSet<>();
        for (Term term : terms) {
            if (isSame(term.title(), title.toLowerCase(Locale.ROOT)) && term.holdsAt(date)) {
                of.add(term.of());
            }
        }
        return of.size() == 1 ? of.iterator().next() : null;
    }

    /** "defence" and "defense", "premier" and "prime minister" are alike; a monarch is also a leader. */
    private static boolean isSame(String known, String printed) {
        String a = plain(known);
        String b = plain(printed);
        return a.equals(b)
                || b.equals("leader")
                || b.equals("monarch") && a.matches("king|queen|emir|sultan|emperor")
                || a.endsWith(" " + b) || a.startsWith(b + " for ");
    }

    private static String plain(String title) {
        return title.replace('-', ' ')
                .replace("defence", "defense")
                .replace("premier", "prime minister")
                .replaceAll("^(former|deputy|acting|interim) ", "");
    }
}
