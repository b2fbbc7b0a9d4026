package org.parley.reader.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.reader.relevance.Relevance;
import org.parley.reader.sentence.Sentence;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;

/** Where a claim stands in its report, and what other claims say beside it. */
final class ReportSigns {
    private final int relevance;
    private final int sentences;
    private final Map<Sentence, List<Candidate>> bySentence = new HashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();

    ReportSigns(Document document, List<Sentence> sentences, List<Candidate> candidates) {
        this.relevance = (int) Relevance.of(document.text()).points();
        this.sentences = sentences.size();
        for (Candidate candidate : candidates) {
            bySentence
                    .computeIfAbsent(candidate.sentence(), s -> new ArrayList<>())
                    .add(candidate);
            alike.merge(likeness(candidate.claim()), 1, Integer::sum);
        }
    }

    private static String likeness(Claim claim) {
        return claim.kind() + "|" + Codes.who(claim) + "|" + Codes.whom(claim) + "|" + Codes.of(claim);
    }

    void add(Candidate candidate, Signs signs) {
        Sentence sentence = candidate.sentence();
        signs.add("relevance=" + Signs.range(relevance, 1, 6, 10, 14, 18, 22));
        signs.add("sentence words=" + Signs.range(sentence.size(), 1, 8, 15, 25, 35, 50));
        int words = candidate.to() - candidate.from() + 1;
        signs.add("words=" + Signs.range(words, 1, 3, 6, 12, 20, 35));
        if (words >= sentence.size() - 1) {
            signs.add("is the whole sentence");
        }
        signs.add("sentence place=" + (sentence.index() == 0 ? "first" : quarter(sentence.index())));
        if (isHeadline(sentence)) {
            signs.add("in a headline");
        }
        neighbours(candidate, signs);
        signs.add("alike in the report=" + Signs.range(alike.getOrDefault(likeness(candidate.claim()), 0), 1, 2, 3));
    }

    private String quarter(int index) {
        return (1 + 4 * index / Math.max(1, sentences)) + " of 4";
    }

    private static boolean isHeadline(Sentence sentence) {
        String last = sentence.token(sentence.size() - 1).text();
        return sentence.paragraph().index() == 0 && Character.isLetterOrDigit(last.codePointAt(0));
    }

    private void neighbours(Candidate candidate, Signs signs) {
        int same = 0;
        int together = 0;
        for (Candidate other : bySentence.getOrDefault(candidate.sentence(), List.of())) {
            if (other == candidate) {
                continue;
            }
            boolean sameKind = other.claim().kind() == candidate.claim().kind();
            same += sameKind ? 1 : 0;
            if (other.head().index() == candidate.head().index()) {
                together++;
                signs.add("same words also=" + other.claim().kind().code());
                if (sameKind && Objects.equals(Codes.who(other.claim()), Codes.who(candidate.claim()))) {
                    signs.add("same words, same kind, same one");
                }
            } else {
                signs.add("same sentence also=" + other.claim().kind().code());
            }
        }
        signs.add("of its kind in the sentence=" + Signs.range(same + 1, 1, 2, 3, 5));
        signs.add("on its words=" + Signs.range(together + 1, 1, 2, 3, 5));
    }
}
