package org.parley.app.bench.settled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.app.bench.generate.GeneratedReport;
import org.parley.app.bench.generate.Generation;
import org.parley.app.bench.generate.Planted;
import org.parley.app.bench.generate.Truth;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Kind;
import org.parley.record.claim.Statement;
import org.parley.record.document.Document;
import org.parley.record.document.Span;
import org.parley.record.process.Evidence;

/** What is known of some generated reports and of the processes they tell of. */
public final class Known implements Generation.Reader {
    private final List<Truth> truths = new ArrayList<>();
    private final Map<String, Report> reports = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /** Words of a report that tell of a round, a condition or a ceasefire. */
    record Passage(Span span, String about) {}

    /**
     * @param truth of its process
     * @param names the ids of those whom it names, by name
     * @param forms those of all in its process, by name
     * @param voices for whom persons speak, by id
     * @param terms words that set a condition; those that drop it are not its own
     */
    record Report(
            Truth truth,
            Map<String, String> names,
            Map<String, String> forms,
            Map<String, String> voices,
            List<Passage> rounds,
            List<Passage> terms,
            List<Passage> deals) {
        /** Whom a name means here, null if nobody is known by it. */
        @Nullable
        String named(String name) {
            String key = name.toLowerCase(Locale.ROOT);
            String bare = key.startsWith("the ") ? key.substring(4) : key;
            return names.containsKey(bare) ? names.get(bare) : forms.get(bare);
        }
    }

    @Override
    public void truth(Truth truth) {
        truths.add(truth);
    }

    @Override
    public void report(GeneratedReport report) {
        Map<String, String> forms = new HashMap<>();
        truths.getLast().actors().forEach((id, all) -> all.forEach(f -> forms.put(f.toLowerCase(Locale.ROOT), id)));
        Map<String, String> names = new HashMap<>();
        report.names().forEach((name, id) -> names.put(name.toLowerCase(Locale.ROOT), id));
        List<Passage> rounds = new ArrayList<>();
        List<Passage> terms = new ArrayList<>();
        List<Passage> deals = new ArrayList<>();
        for (Planted p : report.planted()) {
            String about = p.about();
            Kind kind = p.claim().kind();
            if (about != null) {
                Passage passage = new Passage(p.claim().envelope().span(), about);
                if (kind == Kind.MEETING || kind == Kind.ATTENDANCE) {
                    rounds.add(passage);
                } else if (p.claim() instanceof Condition c && !c.waived()) {
                    terms.add(passage);
                } else if (kind == Kind.AGREEMENT) {
                    deals.add(passage);
                }
            }
        }
        Map<String, String> voices = new HashMap<>();
        report.planted().forEach(p -> {
            claims.add(p.claim());
            if (p.claim() instanceof Statement s && s.affiliation() != null) {
                String of = report.names().getOrDefault(s.affiliation(), s.affiliation());
                voices.put(report.names().getOrDefault(s.speaker(), s.speaker()), of);
            }
        });
        Truth truth = truths.getLast();
        documents.add(report.document());
        reports.put(report.document().id(), new Report(truth, names, forms, voices, rounds, terms, deals));
    }

    List<Truth> truths() {
        return truths;
    }

    /** By document id. */
    Map<String, Report> reports() {
        return reports;
    }

    public List<Document> documents() {
        return documents;
    }

    /** The reports with the claims that they are known to make. */
    public Evidence evidence() {
        return Evidence.of(documents, claims);
    }

    /** What the words of a claim tell of, null if of nothing known. */
    static @Nullable Passage at(Span span, List<Passage> passages) {
        Passage best = null;
        int most = 0;
        for (Passage passage : passages) {
            Span words = passage.span();
            int shared = Math.min(words.end(), span.end()) - Math.max(words.start(), span.start());
            if (shared > most) {
                most = shared;
                best = passage;
            }
        }
        return best;
    }
}
