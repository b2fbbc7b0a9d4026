package org.parley.record.process.settling;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    public static final Settlement NONE = new Settlement(Trie.empty(), Division.NONE, Set.of(), List.of(), Map.of());

    private final Trie<Told> reports;
    private final Division division;
    private final Set<Judgement> judgements;
    private final List<Judgement> standing;
    private final Map<String, Part> parts;

    private Settlement(
            Trie<Told> reports,
            Division division,
            Set<Judgement> judgements,
            List<Judgement> standing,
            Map<String, Part> parts) {
        this.reports = reports;
        this.division = division;
        this.judgements = judgements;
        this.standing = standing;
        this.parts = parts;
    }

    /** One text with all that is known of it. */
    private record Told(Set<Document> found, Set<Claim> claims) {
        static final Told NOTHING = new Told(Set.of(), Set.of());

        Told {
            found = Set.copyOf(found);
            claims = Set.copyOf(claims);
        }

        Told join(Told other) {
            Set<Document> documents = new HashSet<>(found);
            documents.addAll(other.found);
            Set<Claim> all = new HashSet<>(claims);
            all.addAll(other.claims);
            return new Told(documents, all);
        }
    }

    /** One process with what it was settled from. */
    private record Part(List<String> documents, Set<Judgement> judgements, PeaceProcess process) {
        /** Whether it is still of the same reports, none of them changed. */
        boolean isOf(List<String> now, Set<String> changed) {
            return documents.equals(now) && Collections.disjoint(now, changed);
        }
    }

    /** That of some evidence alone. */
    public static Settlement of(Evidence evidence) {
        return NONE.with(evidence);
    }

    /** The same with more evidence; what it holds already changes nothing. */
    public Settlement with(Evidence more) {
        Trie.Edit<Told> told = new Trie.Edit<>(reports);
        byReport(more).forEach((document, found) -> {
            Told before = reports.get(document);
            Told now = before == null ? found : before.join(found);
            if (!now.equals(before)) {
                told.put(document, now);
            }
        });
        boolean isJudged = judgements.containsAll(more.judgements());
        Set<Judgement> said = isJudged ? judgements : joined(judgements, more.judgements());
        return settled(told.done(), told.changed(), said, isJudged ? standing : Judgements.standing(said));
    }

    private static Set<Judgement> joined(Set<Judgement> one, Set<Judgement> other) {
        Set<Judgement> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private Settlement settled(Trie<Told> told, Set<String> changed, Set<Judgement> said, List<Judgement> nowStanding) {
        Leaning.Reading leanings = new Leaning.Reading();
        Map<String, Leaning> read = HashMap.newHashMap(changed.size());
        changed.forEach(document -> {
            Told report = told.get(document, Told.NOTHING);
            read.put(document, leanings.of(report.found(), report.claims()));
        });
        Division divided = division.with(read);
        boolean isJudged = !nowStanding.equals(standing);
        Map<String, Part> settled = new TreeMap<>();
        Processes.of(divided, added(told, nowStanding), nowStanding).forEach((name, documents) -> {
            Part before = parts.get(name);
            boolean isSame = before != null && before.isOf(documents, changed);
            Set<Judgement> bearing =
                    before != null && isSame && !isJudged ? before.judgements : bearing(nowStanding, documents);
            settled.put(
                    name,
                    before != null && isSame && before.judgements.equals(bearing)
                            ? before
                            : part(name, documents, told, bearing));
        });
        return new Settlement(told, divided, said, nowStanding, settled);
    }

    private static Part part(String name, List<String> documents, Trie<Told> told, Set<Judgement> bearing) {
        Set<Document> found = new HashSet<>();
        Set<Claim> claims = new HashSet<>();
        for (String document : documents) {
            Told report = told.get(document, Told.NOTHING);
            found.addAll(report.found());
            claims.addAll(report.claims());
        }
        return new Part(documents, bearing, Settling.settle(name, new Evidence(found, claims, bearing)));
    }

    private static Set<Judgement> bearing(List<Judgement> standing, List<String> documents) {
        if (standing.isEmpty()) {
            return Set.of();
        }
        Set<String> own = Set.copyOf(documents);
        return standing.stream().filter(j -> bears(j, own)).collect(Collectors.toUnmodifiableSet());
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
        found.forEach((document, origins) ->
                told.put(document, new Told(origins, claims.getOrDefault(document, Set.of()))));
        return told;
    }

    /** The texts of which nothing but a claim made by hand is known. */
    private static Set<String> added(Trie<Told> told, List<Judgement> standing) {
        Set<String> added = new TreeSet<>();
        for (Judgement judgement : standing) {
            if (judgement instanceof Judgement.Add add
                    && told.get(add.claim().envelope().documentId()) == null) {
                added.add(add.claim().envelope().documentId());
            }
        }
        return added;
    }

    /** The name of the one process that all of the evidence is taken to tell of. */
    static String name(Evidence evidence) {
        Leaning.Reading leanings = new Leaning.Reading();
        Map<String, Leaning> read = HashMap.newHashMap(evidence.documents().size());
        byReport(evidence).forEach((document, told) -> read.put(document, leanings.of(told.found(), told.claims())));
        return Division.name(read);
    }

    /** By name. */
    public List<PeaceProcess> processes() {
        return parts.values().stream().map(Part::process).toList();
    }
}
