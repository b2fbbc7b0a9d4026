package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.parley.record.judgement.Judgement;

/** Names the processes that reports make by their homes, and places reports and joins processes as people judged. */
final class Processes {
    private final Division division;

    /** The reports of which nothing but a claim made by hand is known: they have no home. */
    private final Collection<String> added;

    private final Map<String, List<String>> told = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> joined = new HashMap<>();
    private final Map<String, String> placed = new HashMap<>();

    private Processes(Division division, Collection<String> added) {
        this.division = division;
        this.added = added;
        division.processes().forEach((home, reports) -> {
            names.put(Words.key(home), reports.name());
            told.merge(reports.name(), reports.documents(), Processes::both);
        });
        if (!added.isEmpty()) {
            names.put("", "");
            told.merge("", List.copyOf(added), Processes::both);
        }
        told.keySet().forEach(name -> names.put(Words.key(name), name));
    }

    /**
     * @param added the ids of reports of which nothing but a claim made by hand is known
     * @param standing judgements that nobody has withdrawn
     * @return the document ids of each process, by its name; sorted
     */
    static Map<String, List<String>> of(Division division, Collection<String> added, List<Judgement> standing) {
        Processes processes = new Processes(division, added);
        for (Judgement judgement : standing) {
            switch (judgement) {
                case Judgement.PlaceReport j -> processes.place(j);
                case Judgement.OneProcess j -> processes.join(j);
                default -> {}
            }
        }
        return processes.judged();
    }

    private void place(Judgement.PlaceReport said) {
        if (division.home(said.document()) != null || added.contains(said.document())) {
            placed.put(said.document(), names.computeIfAbsent(Words.key(said.process()), key -> said.process()));
        }
    }

    private void join(Judgement.OneProcess said) {
        String name = names.get(Words.key(said.name()));
        String other = names.get(Words.key(said.other()));
        if (name != null && other != null && !name.equals(other)) {
            joined.put(other, name);
            names.replaceAll((key, process) -> process.equals(other) ? name : process);
        }
    }

    private Map<String, List<String>> judged() {
        if (placed.isEmpty() && joined.isEmpty()) {
            return told;
        }
        Map<String, List<String>> processes = new TreeMap<>();
        told.forEach((name, documents) -> {
            List<String> left = placed.isEmpty() ? documents : left(documents);
            if (!left.isEmpty()) {
                processes.merge(last(name), left, Processes::both);
            }
        });
        Map<String, List<String>> moved = new HashMap<>();
        placed.forEach((document, name) ->
                moved.computeIfAbsent(last(name), n -> new ArrayList<>()).add(document));
        moved.forEach((name, documents) ->
                processes.merge(name, documents.stream().sorted().toList(), Processes::both));
        return processes;
    }

    private List<String> left(List<String> documents) {
        return documents.stream().anyMatch(placed::containsKey)
                ? documents.stream().filter(d -> !placed.containsKey(d)).toList()
                : documents;
    }

    private String last(String name) {
        String last = name;
        while (joined.containsKey(last)) {
            last = Objects.requireNonNull(joined.get(last));
        }
        return last;
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        all.sort(null);
        return all;
    }
}
