package org.parley.record.process.settling;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Judgements;
import org.parley.record.process.Evidence;
import org.parley.record.process.PeaceProcess;

/**
 * All processes that some evidence tells of, each settled from its own reports. What is added later costs the settling of
 * the processes that it bears on, and gives what all of it together would have given at once. Immutable.
 */
public final class Settlement {
    /** A settlement of nothing. */
    public static final Settlement NONE = new Settlement(Map.of(), Set.of(), Map.of());

    private final Map<String, Told> reports;
    private final Set<Judgement> judgements;
    private final Map<String, Part> parts;

    private Settlement(Map<String, Told> reports, Set<Judgement> judgements, Map<String, Part> parts) {
        this.reports = reports;
        this.judgements = judgements;
        this.parts = parts;
    }

    /** One text with all that is known of it. */
    private record Told(Set<Document> found, Set<Claim> claims, Leaning leaning) {
        static Told of(Collection<Document> found, Collection<Claim> claims, Leaning.Reading leanings) {
            return new Told(Set.copyOf(found), Set.copyOf(claims), leanings.of(found, claims));
        }

        Told join(@Nullable Told other) {
            if (other == null || equals(other)) {
                return this;
            }
            Set<Document> documents = new HashSet<>(found);
            documents.addAll(other.found);
            Set<Claim> all = new HashSet<>(claims);
            all.addAll(other.claims);
            return of(documents, all, new Leaning.Reading());
        }
    }

    /** One process with what it was settled from. */
    private record Part(List<Told> told, Set<Judgement> judgements, PeaceProcess process) {
        boolean restsOn(List<Told> others, Set<Judgement> said) {
            return told.equals(others) && judgements.equals(said);
        }
    }

    /** That of some evidence alone. */
    public static Settlement of(Evidence evidence) {
        return NONE.with(evidence);
    }

    /** The same with more evidence; what it holds already changes nothing. */
    public Settlement with(Evidence more) {
        Set<Judgement> said = new HashSet<>(judgements);
        said.addAll(more.judgements());
        Map<String, Told> told = new HashMap<>(reports);
        byReport(more).forEach((document, added) -> {
            Told before = told.get(document);
            told.put(document, before == null ? added : before.join(added));
        });
        List<Judgement> standing = Judgements.standing(said);
        Map<String, Told> all = withAdded(told, standing);
        Map<String, Part> settled = new TreeMap<>();
        Division.of(leanings(all), standing)
                .forEach((name, documents) -> settled.put(name, part(name, documents, all, standing)));
        return new Settlement(told, said, settled);
    }

    private Part part(String name, List<String> documents, Map<String, Told> all, List<Judgement> standing) {
        List<Told> told =
                documents.stream().map(d -> Objects.requireNonNull(all.get(d))).toList();
        Set<Judgement> said = new HashSet<>();
        if (!standing.isEmpty()) {
            Set<String> own = Set.copyOf(documents);
            standing.stream().filter(j -> bears(j, own)).forEach(said::add);
        }
        Part before = parts.get(name);
        if (before != null && before.restsOn(told, said)) {
            return before;
        }
        Set<Document> found = new HashSet<>();
        Set<Claim> claims = new HashSet<>();
        told.forEach(one -> {
            found.addAll(one.found());
            claims.addAll(one.claims());
        });
        return new Part(told, said, Settling.settle(name, new Evidence(found, claims, said)));
    }

    /** What is said of names and meetings may bear on any process; a remark or withdrawal on none. */
    private static boolean bears(Judgement judgement, Set<String> documents) {
        return switch (judgement) {
            case Judgement.DateReport j -> documents.contains(j.document());
            case Judgement.OneActor _, Judgement.TwoActors _ -> true;
            case Judgement.OneMeeting _, Judgement.TwoMeetings _, Judgement.Shift _ -> true;
            case Judgement.PlaceReport _, Judgement.OneProcess _, Judgement.Comment _, Judgement.Withdraw _ -> false;
            case Judgement.Accept _, Judgement.Reject _, Judgement.Correct _, Judgement.Add _, Judgement.GradeClaim _ ->
                judgement.claims().stream()
                        .anyMatch(c -> documents.contains(c.envelope().documentId()));
        };
    }

    /** Each report of the evidence, by its id. */
    private static Map<String, Told> byReport(Evidence evidence) {
        Map<String, Set<Document>> found = new HashMap<>();
        Map<String, Set<Claim>> claims = new HashMap<>();
        evidence.documents()
                .forEach(d ->
                        found.computeIfAbsent(d.id(), id -> new HashSet<>()).add(d));
        evidence.claims()
                .forEach(c -> claims.computeIfAbsent(c.envelope().documentId(), id -> new HashSet<>())
                        .add(c));
        claims.keySet().forEach(document -> found.computeIfAbsent(document, id -> new HashSet<>()));
        Map<String, Told> told = new HashMap<>();
        Leaning.Reading leanings = new Leaning.Reading();
        found.forEach((document, origins) ->
                told.put(document, Told.of(origins, claims.getOrDefault(document, Set.of()), leanings)));
        return told;
    }

    /** With the texts of which nothing but a claim made by hand is known. */
    private static Map<String, Told> withAdded(Map<String, Told> told, List<Judgement> standing) {
        Map<String, Told> added = new HashMap<>();
        for (Judgement judgement : standing) {
            if (judgement instanceof Judgement.Add add
                    && !told.containsKey(add.claim().envelope().documentId())) {
                added.put(add.claim().envelope().documentId(), Told.of(Set.of(), Set.of(), new Leaning.Reading()));
            }
        }
        if (added.isEmpty()) {
            return told;
        }
        added.putAll(told);
        return added;
    }

    private static Map<String, Leaning> leanings(Map<String, Told> told) {
        Map<String, Leaning> leanings = HashMap.newHashMap(told.size());
        told.forEach((document, one) -> leanings.put(document, one.leaning()));
        return leanings;
    }

    /** How each report of the evidence leans, by its id. */
    static Map<String, Leaning> leanings(Evidence evidence) {
        return leanings(withAdded(byReport(evidence), Judgements.standing(evidence.judgements())));
    }

    /** By name. */
    public List<PeaceProcess> processes() {
        return parts.values().stream().map(Part::process).toList();
    }
}
