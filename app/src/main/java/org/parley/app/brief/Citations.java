package org.parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.app.wording.Days;
import org.parley.app.wording.Excerpt;
import org.parley.app.wording.Texts;
import org.parley.app.wording.Wording;
import org.parley.record.document.Origin;
import org.parley.record.document.Span;
import org.parley.record.process.Attestation;

/** Numbers the sentences in the order in which lines come to cite them; each sentence has one number. */
final class Citations {
    /** Of more sentences those of the newest reports are cited, of different origins first. */
    private static final int MOST = 4;

    private static final Comparator<Attestation> NEWEST_FIRST = Comparator.comparing(
            Attestation::reportedOn,
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder().reversed()));

    private final Texts texts;
    private final Map<Sentence, Cited> notes = new LinkedHashMap<>();

    private record Sentence(String documentId, Span span) {}

    /** @param claims by id, that first which a line came to cite first */
    private record Cited(int number, Map<String, Attestation> claims) {}

    Citations(Texts texts) {
        this.texts = texts;
    }

    /** Notes for a line, and word of the sentences that had no room. */
    List<Run> cite(List<Attestation> attestations) {
        Map<Sentence, List<Attestation>> sentences = new LinkedHashMap<>();
        attestations.stream()
                .sorted(NEWEST_FIRST)
                .forEach(a -> sentences
                        .computeIfAbsent(sentence(a), s -> new ArrayList<>())
                        .add(a));
        List<Map.Entry<Sentence, List<Attestation>>> chosen = chosen(sentences);
        List<Run> runs = new ArrayList<>();
        chosen.stream()
                .map(s -> number(s.getKey(), s.getValue()))
                .sorted()
                .map(Run.Note::new)
                .forEach(runs::add);
        int more = sentences.size() - chosen.size();
        if (more > 0) {
            runs.add(new Run.Words("and " + Wording.count(more, "more sentence", "more sentences")));
        }
        return runs;
    }

    private static List<Map.Entry<Sentence, List<Attestation>>> chosen(Map<Sentence, List<Attestation>> all) {
        Set<String> origins = new HashSet<>();
        List<Map.Entry<Sentence, List<Attestation>>> ofNewOrigin = new ArrayList<>();
        List<Map.Entry<Sentence, List<Attestation>>> others = new ArrayList<>();
        for (Map.Entry<Sentence, List<Attestation>> one : all.entrySet()) {
            boolean isNew = origins.add(one.getValue().getFirst().origin());
            (isNew ? ofNewOrigin : others).add(one);
        }
        ofNewOrigin.addAll(others);
        return ofNewOrigin.subList(0, Math.min(MOST, ofNewOrigin.size()));
    }

    private Sentence sentence(Attestation a) {
        return new Sentence(a.claim().envelope().documentId(), texts.sentence(a.claim()));
    }

    private int number(Sentence sentence, List<Attestation> claims) {
        Cited cited = notes.computeIfAbsent(sentence, s -> new Cited(notes.size() + 1, new LinkedHashMap<>()));
        claims.forEach(a -> cited.claims().putIfAbsent(a.id(), a));
        return cited.number();
    }

    private Footnote footnote(Cited cited) {
        Attestation a = cited.claims().values().iterator().next();
        Origin origin = texts.origin(a.claim());
        String title = origin == null ? null : origin.title();
        Excerpt excerpt = texts.excerpt(a.claim());
        return new Footnote(
                cited.number(),
                texts.outlet(a.claim()),
                a.reported() == null ? "undated" : Days.of(a.reported()),
                title == null ? null : Wording.flat(title),
                Wording.flat(origin == null ? a.claim().envelope().document() : origin.fileName()),
                excerpt.parts(),
                Gradings.of(cited.claims().values()));
    }

    List<Footnote> footnotes() {
        return notes.values().stream().map(this::footnote).toList();
    }
}
