package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which report is of which process. A report is of the state or territory that it names most; where others come close, of
 * the one of these that most reports are about, so that "Israel" and "Palestine" make one process. Persons and bodies who are
 * at home in one process draw to it the reports that speak of them. Reports that name no theatre go with the body
 * that most such reports name. Reports that come later are placed, with those whose place they change, and no others looked
 * at; that gives what all together would have given at once. Immutable.
 */
final class Division {
    /** A division of no reports. */
    static final Division NONE = new Division(
            Trie.empty(),
            Trie.empty(),
            Surroundings.NONE,
            new Told(Placing.NONE, HomesOfNames.NONE),
            new Told(Placing.NONE, HomesOfNames.NONE),
            Unplaced.NONE,
            Map.of());

    /** A name is at home where this part of its reports is. */
    static final double AT_HOME = 2.0 / 3;

    private static final double DRAW = 2;

    private final Trie<Leaning> reports;
    private final Trie<Bearers> bearers;
    private final Surroundings around;
    private final Told byWords;
    private final Told byNames;
    private final Unplaced others;
    private final Map<String, Together> processes;

    private Division(
            Trie<Leaning> reports,
            Trie<Bearers> bearers,
            Surroundings around,
            Told byWords,
            Told byNames,
            Unplaced others,
            Map<String, Together> processes) {
        this.reports = reports;
        this.bearers = bearers;
        this.around = around;
        this.byWords = byWords;
        this.byNames = byNames;
        this.others = others;
        this.processes = processes;
    }

    /** Where reports are, told from their words alone or from the names in them as well, and the names they give. */
    private record Told(Placing placing, HomesOfNames names) {
        @Nullable
        String home(String document) {
            return placing.home(document);
        }
    }

    /** The reports by their homes: theatres, or where none is named, those in them. */
    Map<String, Together> processes() {
        return processes;
    }

    /** The home of a report; null if it holds no such report. */
    @Nullable
    String home(String document) {
        String home = byNames.home(document);
        return home != null ? home : others.homes().get(document);
    }

    /** The same with some reports more, or read again; what a report once speaks of it must speak of still. */
    Division with(Map<String, Leaning> read) {
        Rereading step = Rereading.of(reports, read);
        if (step.changed().isEmpty()) {
            return this;
        }
        Set<String> again = new HashSet<>(step.changed());
        Surroundings lands = around.with(step, again);
        Trie<Bearers> speaking = bearers(step);
        Set<String> touched = new HashSet<>();
        Placing first = byWords.placing.with(near(again, step, lands, HomesOfNames.NONE));
        HomesOfNames names =
                byWords.names.with(step, moved(first, byWords, step, again), byWords.placing, first, touched);
        touched.stream()
                .filter(name -> !Objects.equals(names.home(name), byWords.names.home(name)))
                .forEach(name -> Bearers.addTo(again, speaking.get(name)));
        touched.clear();
        Placing second = byNames.placing.with(near(again, step, lands, names));
        Set<String> moved = moved(second, byNames, step, again);
        HomesOfNames drawn = byNames.names.with(step, moved, byNames.placing, second, touched);
        Set<String> regrouped = new HashSet<>();
        Unplaced without = others.with(step, second, drawn, speaking, moved, touched, regrouped);
        regrouped.addAll(again);
        regrouped.addAll(moved);
        Told now = new Told(second, drawn);
        return new Division(step.now(), speaking, lands, new Told(first, names), now, without, Map.of())
                .grouped(this, regrouped);
    }

    private static Set<String> moved(Placing now, Told before, Rereading step, Set<String> again) {
        Set<String> moved = now.moved(before.placing, again);
        moved.addAll(step.changed());
        return moved;
    }

    private Trie<Bearers> bearers(Rereading step) {
        Trie.Edit<Bearers> more = new Trie.Edit<>(bearers);
        for (String document : step.changed()) {
            Set<String> known = step.before(document).names().keySet();
            for (String name : step.now(document).names().keySet()) {
                if (!known.contains(name)) {
                    more.put(name, new Bearers(document, more.get(name)));
                }
            }
        }
        return more.done();
    }

    private static Map<String, List<String>> near(
            Set<String> documents, Rereading step, Surroundings around, HomesOfNames names) {
        Map<String, List<String>> near = HashMap.newHashMap(documents.size());
        documents.forEach(document -> near.put(document, near(step.now(document), around, names)));
        return near;
    }

    /** What a report may be about, by its own words unless lands or names in it speak for another theatre. */
    private static List<String> near(Leaning leaning, Surroundings around, HomesOfNames names) {
        Map<String, Double> drawn = new HashMap<>();
        for (String land : leaning.lands()) {
            String theatre = around.of(land);
            if (theatre != null) {
                double vote = leaning.theatres().getOrDefault(land, 0.0);
                drawn.merge(theatre, vote, Double::sum);
                drawn.merge(land, -vote, Double::sum);
            }
        }
        if (!names.isEmpty()) {
            for (String name : leaning.names().keySet()) {
                String home = names.home(name);
                if (home != null) {
                    drawn.merge(home, DRAW, Double::sum);
                }
            }
        }
        return drawn.isEmpty() || drawn.keySet().equals(onlyOne(leaning)) ? leaning.close() : leaning.close(drawn);
    }

    /** What a report alone is about: it is all the more so if more speaks for that. Empty if it may be about several. */
    private static Set<String> onlyOne(Leaning leaning) {
        return leaning.close().size() == 1 ? Set.copyOf(leaning.close()) : Set.of();
    }

    /** Its reports by their homes, where only some may be elsewhere than before or speak of others. */
    private Division grouped(Division before, Set<String> some) {
        Map<String, Regrouping> changes = new HashMap<>();
        for (String document : some) {
            String was = before.home(document);
            if (was != null) {
                changes.computeIfAbsent(was, h -> new Regrouping()).goes(document, before.byNames.placing);
            }
            String is = Objects.requireNonNull(home(document));
            changes.computeIfAbsent(is, h -> new Regrouping()).comes(document, byNames.placing);
        }
        Map<String, Together> now = new TreeMap<>(before.processes);
        changes.forEach((home, change) -> {
            Together process = change.of(home, before.processes.get(home), reports);
            if (process.documents().isEmpty()) {
                now.remove(home);
            } else {
                now.put(home, process);
            }
        });
        return new Division(reports, bearers, around, byWords, byNames, others, now);
    }

    /** The name of the one process that all reports are of. */
    static String name(Map<String, Leaning> reports) {
        Rereading step = Rereading.of(Trie.empty(), reports);
        Set<String> all = reports.keySet();
        Surroundings lands = Surroundings.NONE.with(step, new HashSet<>());
        Placing placing = Placing.NONE.with(near(all, step, lands, HomesOfNames.NONE));
        HomesOfNames names = HomesOfNames.NONE.with(step, all, Placing.NONE, placing, new HashSet<>());
        Map<String, String> others = Unplaced.NONE
                .with(step, placing, names, Trie.empty(), all, Set.of(), new HashSet<>())
                .homes();
        Map<String, Integer> homes = new HashMap<>();
        Map<String, Integer> near = new HashMap<>();
        for (String document : all) {
            String home = placing.home(document);
            homes.merge(home != null ? home : others.getOrDefault(document, ""), 1, Integer::sum);
            placing.near(document).forEach(theatre -> near.merge(theatre, 1, Integer::sum));
        }
        return new Counts(homes)
                .without("")
                .most()
                .map(home -> Together.of(home, List.copyOf(all), new Counts(near), step.now())
                        .name())
                .orElse("");
    }
}
