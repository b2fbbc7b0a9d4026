package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.record.claim.Envelope;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;

/** What one desk wrote; others may hand it on under their own name. */
record Story(String dateline, List<Sentence> sentences, Map<String, String> names) {
    private static final int PER_PARAGRAPH = 2;

    Story {
        sentences = List.copyOf(sentences);
        names = Map.copyOf(names);
    }

    /** @param otherwise whether it tells of a disputed part that the actor stays away */
    static Story of(Event event, List<Fact> background, boolean otherwise, Cast cast, Draw draw) {
        Dates dates = new Dates(event.day(), draw.chance(50));
        ReportNames names = new ReportNames(draw);
        List<Sentence> sentences = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        event.facts().forEach(f -> facts.add(otherwise && f.isDisputedPart() ? f.as(FactKind.REFUSES) : f));
        facts.addAll(background);
        for (Fact fact : facts) {
            Telling telling = new Telling(fact, cast, names, dates, draw);
            telling.fill(Wording.shipped().pattern(fact.kind(), draw));
            sentences.add(new Sentence(telling.text(), Planting.of(fact, telling, names)));
        }
        int at = draw.between(1, sentences.size());
        sentences.add(at, new Sentence(draw.one(Newsroom.COLOUR), List.of()));
        Round round = event.facts().getFirst().round();
        String town = round == null ? cast.land().name() : round.place();
        return new Story(town.toUpperCase(Locale.ROOT), sentences, names.players());
    }

    /** Cut by a sentence or two, or with another word of colour, as outlets do with a wire's text. */
    Story edited(Draw draw) {
        List<Sentence> left = new ArrayList<>(sentences);
        if (left.size() > 3 && draw.chance(50)) {
            left.removeLast();
        }
        if (draw.chance(50)) {
            left.add(draw.between(1, left.size()), new Sentence(draw.one(Newsroom.COLOUR), List.of()));
        }
        return new Story(dateline, left, names);
    }

    GeneratedReport printed(String outlet, LocalDate day, String path) {
        StringBuilder text = new StringBuilder(dateline + " (" + outlet + ") - ");
        int points = text.codePointCount(0, text.length());
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String between = i == 0 ? "" : i % PER_PARAGRAPH == 0 ? "\n\n" : " ";
            String words = sentences.get(i).text();
            text.append(between).append(words);
            starts.add(points + between.length());
            points += between.length() + words.codePointCount(0, words.length());
        }
        text.append('\n');
        ReportDate date = new ReportDate(Timespan.day(day), ReportDate.Basis.MANIFEST, "manifest.csv");
        Document document = Document.of(text.toString(), new Origin(path, null, outlet, null, Genre.NEWS, date, "en"));
        List<Planted> planted = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int start = starts.get(i);
            sentences.get(i).planted().forEach(p -> planted.add(placed(p, document, start)));
        }
        return new GeneratedReport(document, planted, usedNames(planted));
    }

    private static Planted placed(Planted planted, Document document, int start) {
        Envelope e = planted.claim().envelope();
        Span span = new Span(start + e.span().start(), start + e.span().end());
        Envelope there = new Envelope(
                document.origin().path(),
                document.id(),
                span,
                e.modality(),
                e.source(),
                e.time(),
                e.timeText(),
                e.place(),
                e.extent(),
                e.confidence(),
                e.rule(),
                e.reader());
        return new Planted(planted.claim().withEnvelope(there), planted.about());
    }

    /** Those of whom the sentences that are left make claims. */
    private Map<String, String> usedNames(List<Planted> planted) {
        Map<String, String> used = new HashMap<>();
        for (Planted p : planted) {
            for (String name : ClaimNames.in(p.claim())) {
                String player = names.get(name);
                if (player != null) {
                    used.put(name, player);
                }
            }
        }
        return used;
    }
}
