package org.parley.app.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.app.score.ClaimLine;
import org.parley.app.score.ClaimLines;
import org.parley.app.score.Score;
import org.parley.reader.judging.Example;
import org.parley.reader.judging.Proposal;
import org.parley.record.claim.ClaimJson;
import org.parley.record.document.Document;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the rules propose for the gold's reports, each proposal marked right or wrong.
 *
 * @param asked claims of the gold
 * @param examples without those that the gold neither asks for nor forbids
 */
public record Lessons(long asked, List<Example> examples) {
    public Lessons {
        examples = List.copyOf(examples);
    }

    /** @param proposals what the rules propose for a report */
    public static Lessons of(ClaimLines gold, List<Document> reports, Function<Document, List<Proposal>> proposals) {
        List<Proposal> proposed = new ArrayList<>();
        reports.forEach(report -> proposed.addAll(proposals.apply(report)));
        List<ClaimLine> lines = proposed.stream().map(Lessons::line).toList();
        Set<String> documents = new TreeSet<>();
        reports.forEach(report -> documents.add(name(report)));
        List<ClaimLine> asked = gold.claims().stream()
                .filter(claim -> documents.contains(claim.document()))
                .toList();
        Score score = Score.of(
                new ClaimLines(asked, new TreeSet<>(documents)), new ClaimLines(lines, new TreeSet<>(documents)), null);
        Set<String> right = ids(score.matched());
        Set<String> counted = ids(Stream.concat(score.matched().stream(), score.invented().stream())
                .toList());
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String id = proposed.get(i).claim().id();
            if (counted.contains(id)) {
                examples.add(
                        new Example(lines.get(i).document(), proposed.get(i).signs(), right.contains(id)));
            }
        }
        return new Lessons(score.all().gold(), examples);
    }

    /** A report's name in a gold file. */
    public static String name(Document report) {
        String path = report.origin().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static ClaimLine line(Proposal proposal) {
        ObjectNode json = (ObjectNode) ClaimJson.toJson(proposal.claim());
        String path = proposal.claim().envelope().document();
        var span = proposal.claim().envelope().span();
        return new ClaimLine(
                path.substring(path.lastIndexOf('/') + 1), proposal.claim().kind(), span.start(), span.end(), json);
    }

    private static Set<String> ids(List<ClaimLine> claims) {
        Set<String> ids = new HashSet<>();
        claims.forEach(claim -> ids.add(claim.json().get("id").asString()));
        return ids;
    }
}
