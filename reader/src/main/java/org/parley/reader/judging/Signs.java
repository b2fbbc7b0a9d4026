package org.parley.reader.judging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.reader.mention.ActorBase;
import org.parley.reader.sentence.Sentence;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;

/**
 * The signs by which a claim is judged, each with its strength (1 for one that is there or not). No sign is a word of an
 * open class: words count by their senses in {@code senses.csv}, their tags and their places in the tree.
 */
public final class Signs {
    private static final String KIND_END = ": ";

    private final Map<String, Double> strengths = new TreeMap<>();

    Signs() {}

    /** Those of each claim of a report. */
    public static List<Signs> of(Document document, List<Sentence> sentences, List<Claim> claims, ActorBase base) {
        List<Candidate> candidates = Candidate.of(document, sentences, claims);
        ReportSigns report = new ReportSigns(document, sentences, candidates);
        List<Signs> all = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Signs signs = new Signs();
            ClaimSigns.add(candidate, signs);
            NameSigns.add(candidate, sentences, base, signs);
            WordSigns.add(candidate, signs);
            report.add(candidate, signs);
            all.add(signs.withKind(candidate.claim().kind().code()));
        }
        return all;
    }

    void add(String sign) {
        strengths.put(sign, 1.0);
    }

    void add(String sign, double strength) {
        strengths.put(sign, strength);
    }

    /** Each sign counts for claims of all kinds, and once more for those of this kind. */
    private Signs withKind(String kind) {
        Signs all = new Signs();
        all.add("kind=" + kind);
        strengths.forEach((sign, strength) -> {
            all.add(sign, strength);
            all.add(kind + KIND_END + sign, strength);
        });
        return all;
    }

    /** The sign itself, where it is one of a kind's own. */
    static String withoutKind(String sign) {
        int end = sign.indexOf(KIND_END);
        return end < 0 ? sign : sign.substring(end + KIND_END.length());
    }

    public Map<String, Double> strengths() {
        return Collections.unmodifiableMap(strengths);
    }

    /** A number as one of few ranges: "2", "3-5", "9+". */
    static String range(int number, int... starts) {
        for (int i = starts.length - 1; i >= 0; i--) {
            if (number >= starts[i]) {
                if (i == starts.length - 1) {
                    return starts[i] + "+";
                }
                int last = starts[i + 1] - 1;
                return last == starts[i] ? String.valueOf(last) : starts[i] + "-" + last;
            }
        }
        return "0";
    }
}
