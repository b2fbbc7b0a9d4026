package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.record.judgement.Judgement;

/**
 * Which report is of which process. A report is of the state or territory that it names most; where others come close, of
 * the one of these that most reports are about, so that "Israel" and "Palestine" make one process. Persons and bodies who are
 * at home in one process draw to it the reports that speak of them. Reports that name no theatre go with the body
 * that most such reports name. People may place a report elsewhere and make two processes one.
 */
final class Division {
    /** Named less often than this part of a land, a theatre is no more than where it is spoken of. */
    private static final double IN_PASSING = 0.4;

    /** A name is at home where this part of its reports is. */
    private static final double AT_HOME = 2.0 / 3;

    private static final int FEWEST_REPORTS = 2;
    private static final double DRAW = 2;

    private final Map<String, Leaning> reports;
    private final Map<String, List<String>> close = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();

    /** The theatre that each land which no table knows lies in. */
    private final Map<String, String> around;

    private Division(Map<String, Leaning> reports) {
        this.reports = reports;
        this.around = around(reports.values());
    }

    /** A land lies in the theatre that nearly all reports on it name, and not in passing as they do a host. */
    private static Map<String, String> around(Collection<Leaning> reports) {
        Map<String, Integer> bearers = new HashMap<>();
        Map<String, Map<String, Integer>> beside = new TreeMap<>();
        for (Leaning leaning : reports) {
            for (String land : leaning.lands()) {
                bearers.merge(land, 1, Integer::sum);
                double enough = IN_PASSING * leaning.theatres().getOrDefault(land, 0.0);
                leaning.theatres().forEach((theatre, vote) -> {
                    if (vote >= enough && !leaning.lands().contains(theatre) && Theatres.weight(theatre) == 1) {
                        beside.computeIfAbsent(land, l -> new TreeMap<>()).merge(theatre, 1, Integer::sum);
                    }
                });
            }
        }
        Map<String, String> around = new HashMap<>();
        beside.forEach((land, theatres) -> {
            theatres.values().removeIf(n -> n < AT_HOME * bearers.getOrDefault(land, 0));
            most(theatres).ifPresent(theatre -> around.put(land, theatre));
        });
        return around;
    }

    /**
     * @param reports by document id
     * @param standing judgements that nobody has withdrawn
     * @return the document ids of each process, by its name; sorted
     */
    static Map<String, List<String>> of(Map<String, Leaning> reports, Collection<Judgement> standing) {
        Division division = new Division(reports);
        division.place(Map.of());
        division.place(division.atHome());
        division.placeOthers();
        return division.judged(standing);
    }

    /** The name of the one process that all reports are of. */
    static String name(Map<String, Leaning> reports) {
        Division division = new Division(reports);
        division.place(Map.of());
        division.placeOthers();
        Map<String, Integer> all = new TreeMap<>();
        division.homes.values().stream()
                .filter(home -> !home.isEmpty())
                .forEach(home -> all.merge(home, 1, Integer::sum));
        return most(all)
                .map(home -> division.named(home, List.copyOf(reports.keySet())))
                .orElse("");
    }

    private void place(Map<String, String> atHome) {
        close.clear();
        frequency.clear();
        homes.clear();
        reports.forEach((document, leaning) -> {
            List<String> near = close(leaning, atHome);
            if (!near.isEmpty()) {
                close.put(document, near);
                near.forEach(theatre -> frequency.merge(theatre, 1, Integer::sum));
            }
        });
        Comparator<String> usual = Comparator.comparing((String t) -> frequency.getOrDefault(t, 0))
                .thenComparing(Comparator.reverseOrder());
        close.forEach((document, near) -> homes.put(
                document,
                near.size() == 1 ? near.getFirst() : near.stream().max(usual).orElseThrow()));
    }

    /** What a report may be about, by its own words unless lands or names in it speak for another theatre. */
    private List<String> close(Leaning leaning, Map<String, String> atHome) {
        Map<String, Double> drawn = new HashMap<>();
        for (String land : leaning.lands()) {
            String theatre = around.get(land);
            if (theatre != null) {
                double vote = leaning.theatres().getOrDefault(land, 0.0);
                drawn.merge(theatre, vote, Double::sum);
                drawn.merge(land, -vote, Double::sum);
            }
        }
        if (!atHome.isEmpty()) {
            for (String name : leaning.names().keySet()) {
                String home = atHome.get(name);
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

    /** How many reports of each theatre give each name. */
    private Map<String, Map<String, Integer>> homesOfNames() {
        Map<String, Map<String, Integer>> counts = HashMap.newHashMap(homes.size());
        homes.forEach((document, home) -> leaning(document)
                .names()
                .keySet()
                .forEach(name ->
                        counts.computeIfAbsent(name, n -> new HashMap<>(2)).merge(home, 1, Integer::sum)));
        return counts;
    }

    /** The theatres of the names that several reports give, nearly all of one theatre. */
    private Map<String, String> atHome() {
        Map<String, String> atHome = new HashMap<>();
        homesOfNames().forEach((name, byHome) -> {
            int all = byHome.values().stream().mapToInt(Integer::intValue).sum();
            byHome.forEach((home, n) -> {
                if (n >= FEWEST_REPORTS && n >= AT_HOME * all) {
                    atHome.put(name, home);
                }
            });
        });
        return atHome;
    }

    private Leaning leaning(String document) {
        Leaning leaning = reports.get(document);
        if (leaning == null) {
            throw new IllegalStateException("no report has the id " + document);
        }
        return leaning;
    }

    /** Those that name no theatre go where most reports with the same names are, else with the body that most of them name. */
    private void placeOthers() {
        Map<String, Leaning> others = new TreeMap<>();
        reports.forEach((document, leaning) -> {
            if (!homes.containsKey(document)) {
                others.put(document, leaning);
            }
        });
        if (others.isEmpty()) {
            return;
        }
        Map<String, Map<String, Integer>> homesOfNames = homesOfNames();
        Map<String, Integer> bearers = new HashMap<>();
        others.values()
                .forEach(leaning -> leaning.names().keySet().forEach(name -> bearers.merge(name, 1, Integer::sum)));
        others.forEach((document, leaning) -> {
            Map<String, Integer> homesNear = new TreeMap<>();
            leaning.names()
                    .keySet()
                    .forEach(name -> homesOfNames
                            .getOrDefault(name, Map.of())
                            .forEach((home, n) -> homesNear.merge(home, n, Integer::sum)));
            homes.put(
                    document,
                    most(homesNear)
                            .orElseGet(() -> leaning.names().entrySet().stream()
                                    .max(Comparator.comparing((Map.Entry<String, String> n) ->
                                                    NameForm.of(n.getValue()).hasBodyWord())
                                            .thenComparing(n -> bearers.getOrDefault(n.getKey(), 0))
                                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                                    .map(Map.Entry::getValue)
                                    .orElse("")));
        });
    }

    /** What is counted most, the first by name of several. */
    private static Optional<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private Map<String, List<String>> judged(Collection<Judgement> standing) {
        Map<String, List<String>> byHome = new TreeMap<>();
        homes.forEach((document, home) ->
                byHome.computeIfAbsent(home, h -> new ArrayList<>()).add(document));
        Map<String, List<String>> processes = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        byHome.forEach((home, documents) -> {
            String name = named(home, documents);
            names.put(Words.key(home), name);
            processes.computeIfAbsent(name, n -> new ArrayList<>()).addAll(documents);
        });
        processes.keySet().forEach(name -> names.put(Words.key(name), name));
        for (Judgement judgement : standing) {
            switch (judgement) {
                case Judgement.PlaceReport j -> {
                    if (homes.containsKey(j.document())) {
                        processes.values().forEach(documents -> documents.remove(j.document()));
                        String name = names.computeIfAbsent(Words.key(j.process()), key -> j.process());
                        processes.computeIfAbsent(name, n -> new ArrayList<>()).add(j.document());
                    }
                }
                case Judgement.OneProcess j -> join(j, names, processes);
                default -> {}
            }
        }
        processes.values().removeIf(List::isEmpty);
        processes.values().forEach(documents -> documents.sort(null));
        return processes;
    }

    private static void join(
            Judgement.OneProcess said, Map<String, String> names, Map<String, List<String>> processes) {
        String name = names.get(Words.key(said.name()));
        String other = names.get(Words.key(said.other()));
        List<String> moved = name == null || other == null || name.equals(other) ? null : processes.remove(other);
        if (name != null && moved != null) {
            processes.computeIfAbsent(name, n -> new ArrayList<>()).addAll(moved);
            names.replaceAll((key, process) -> process.equals(other) ? name : process);
        }
    }

    /** Its theatre, with another beside it that nearly as many of its reports are about; else after those named most. */
    private String named(String home, List<String> documents) {
        Map<String, Integer> beside = new TreeMap<>();
        int about = 0;
        for (String document : documents) {
            List<String> near = close.getOrDefault(document, List.of());
            about += near.contains(home) ? 1 : 0;
            near.forEach(theatre -> beside.merge(theatre, 1, Integer::sum));
        }
        if (about == 0 && !home.isEmpty()) {
            return afterNames(documents);
        }
        beside.remove(home);
        double enough = AT_HOME * about;
        beside.values().removeIf(n -> n < enough);
        return most(beside).map(other -> home + " and " + other).orElse(home);
    }

    private String afterNames(List<String> documents) {
        Map<String, Integer> counts = new TreeMap<>();
        documents.forEach(
                document -> leaning(document).names().values().forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(n -> !NameForm.of(n.getKey()).hasBodyWord())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" and "));
    }
}
