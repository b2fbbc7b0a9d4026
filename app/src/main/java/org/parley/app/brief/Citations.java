package org.parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Map<Sentence, Integer> numbers = new HashMap<>();
    private final List<Footnote> footnotes = new ArrayList<>();

    private record Sentence(String documentId, Span span) {}

    Citations(Texts texts) {
        this.texts = texts;
    }

    /** Notes for a line, and word of the sentences that had no room. */
    List<Run> cite(List<Attestation> attestations) {
        Map<Sentence, Attestation> sentences = new LinkedHashMap<>();
        attestations.stream().sorted(NEWEST_FIRST).forEach(a -> sentences.putIfAbsent(sentence(a), a));
        List<Attestation> chosen = chosen(new ArrayList<>(sentences.values()));
        List<Run> runs = new ArrayList<>();
        chosen.stream().map(this::number).sorted().map(Run.Note::new).forEach(runs::add);
        int more = sentences.size() - chosen.size();
        if (more > 0) {
            runs.add(new Run.Words("and " + Wording.count(more, "more sentence", "more sentences")));
        }
        return runs;
    }

    private static List<Attestation> chosen(List<Attestation> all) {
        Set<String> origins = new HashSet<>();
        List<Attestation> ofNewOrigin = new ArrayList<>();
        List<Attestation> others = new ArrayList<>();
        all.forEach(a -> (origins.add(a.origin()) ? ofNewOrigin : others).add(a));
        ofNewOrigin.addAll(others);
        return ofNewOrigin.subList(0, Math.min(MOST, ofNewOrigin.size()));
    }

    private Sentence sentence(Attestation a) {
        return new Sentence(a.claim().envelope().documentId(), texts.sentence(a.claim()));
    }

    private int number(Attestation a) {
        return numbers.computeIfAbsent(sentence(a), s -> {
            footnotes.add(footnote(footnotes.size() + 1, a));
            return footnotes.size();
        });
    }

    private Footnote footnote(int number, Attestation a) {
        Origin origin = texts.origin(a.claim());
        String title = origin == null ? null : origin.title();
        Excerpt excerpt = texts.excerpt(a.claim());
        return new Footnote(
                number,
                texts.outlet(a.claim()),
                a.reported() == null ? "undated" : Days.of(a.reported()),
                title == null ? null : Wording.flat(title),
                Wording.flat(origin == null ? a.claim().envelope().document() : origin.fileName()),
                excerpt.parts());
    }

    List<Footnote> footnotes() {
        return List.copyOf(footnotes);
    }
}
