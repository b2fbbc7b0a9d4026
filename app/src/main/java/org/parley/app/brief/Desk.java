package org.parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Byline;
import org.parley.app.wording.Texts;
import org.parley.app.wording.Wording;
import org.parley.record.process.Attestation;
import org.parley.record.process.Entry;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Support;

/** What the sections of one brief are written with: the claims that count, the texts, the footnotes given so far. */
final class Desk {
    /** What was last told longer ago than this stands after what is newer, however many tell it. */
    private static final int CURRENT_DAYS = 30;

    final PeaceProcess process;
    final Texts texts;
    final Gists gists;
    private final Citations citations;

    Desk(PeaceProcess process, Texts texts) {
        this.process = process;
        this.texts = texts;
        this.gists = new Gists(texts, new Cast(process.actors()), process.asOf());
        this.citations = new Citations(texts);
    }

    List<Footnote> footnotes() {
        return citations.footnotes();
    }

    Line line(Gist gist) {
        return line(gist.lead(), gist.words(), gist.attestations());
    }

    Line line(String lead, String words, List<Attestation> attestations) {
        return line(lead, words, attestations, attestations);
    }

    /**
     * @param lead may be empty
     * @param tellers by whom the line is told
     * @param cited whose sentences show it
     */
    Line line(String lead, String words, List<Attestation> tellers, List<Attestation> cited) {
        List<Run> runs = new ArrayList<>();
        if (!lead.isEmpty()) {
            runs.add(new Run.Lead(lead));
        }
        runs.add(new Run.Words(words));
        runs.add(new Run.Byline(Byline.of(tellers, texts)));
        runs.addAll(citations.cite(cited));
        return new Line(runs, List.of());
    }

    /** The strongest as lines, and word of how many are left out and where they are. */
    List<Line> strongest(int most, Stream<Gist> gists, String command) {
        List<Gist> sorted = gists.sorted(strongestFirst()).toList();
        List<Line> lines = new ArrayList<>();
        sorted.stream().limit(most).map(this::line).forEach(lines::add);
        int more = sorted.size() - most;
        if (more > 0) {
            lines.add(Line.of("And " + Wording.count(more, "line", "lines") + " more: see parley " + command + "."));
        }
        return lines;
    }

    Stream<Gist> gists(Stream<? extends Entry> entries) {
        return entries.flatMap(e -> gists.of(e).stream());
    }

    /** What is current before what is old, then what more origins tell, then what is newer. */
    Comparator<Gist> strongestFirst() {
        return Comparator.comparing((Gist g) -> isOld(g.attestations()))
                .thenComparing(Comparator.comparing((Gist g) -> Support.origins(g.attestations()))
                        .reversed())
                .thenComparing(
                        (Gist g) -> lastReported(g.attestations()),
                        Comparator.nullsLast(
                                Comparator.<LocalDate>naturalOrder().reversed()))
                .thenComparing(Gist::lead)
                .thenComparing(Gist::words);
    }

    private boolean isOld(List<Attestation> attestations) {
        LocalDate last = lastReported(attestations);
        return process.asOf() != null
                && last != null
                && last.isBefore(process.asOf().minusDays(CURRENT_DAYS));
    }

    static @Nullable LocalDate lastReported(List<Attestation> attestations) {
        return attestations.stream()
                .map(Attestation::reportedOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
