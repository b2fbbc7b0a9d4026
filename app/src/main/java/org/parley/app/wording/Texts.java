package org.parley.app.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.reader.Reading;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.document.Origin;
import org.parley.record.document.Span;
import org.parley.record.process.Attestation;

/** The texts that the claims of a record point into, by sentences. */
public final class Texts {
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, String> comparable = new HashMap<>();

    private Texts() {}

    /** All that was read; a text that was found in several places counts as read in the first, by path. */
    public static Texts of(Collection<Reading> readings) {
        return of(readings, readings.stream().map(Reading::document).toList());
    }

    /**
     * Those of some documents.
     *
     * @param documents of a text that is among them several times the first counts, by path
     */
    public static Texts of(Collection<Reading> readings, Collection<Document> documents) {
        Map<String, Document> shown = new HashMap<>();
        documents.forEach(d -> shown.merge(d.id(), d, Texts::firstByPath));
        Texts texts = new Texts();
        for (Reading reading : readings) {
            Document document = shown.get(reading.document().id());
            if (document != null) {
                texts.readings.put(
                        document.id(),
                        new Reading(document, reading.sentences(), reading.claims(), reading.ofConcern()));
            }
        }
        return texts;
    }

    private static Document firstByPath(Document one, Document other) {
        return one.origin().path().compareTo(other.origin().path()) <= 0 ? one : other;
    }

    /** Where a report is from, null if its text is not at hand. */
    public @Nullable Origin origin(Claim claim) {
        Reading reading = readings.get(claim.envelope().documentId());
        return reading == null ? null : reading.document().origin();
    }

    /** Where the sentence stands that a claim's words are in, or the sentences if they run over several. */
    public Span sentence(Claim claim) {
        Span words = claim.envelope().span();
        Reading reading = readings.get(claim.envelope().documentId());
        return reading == null
                ? words
                : reading.sentences().stream().filter(s -> s.overlaps(words)).reduce(words, Span::union);
    }

    /** That sentence; without text if the report is not at hand. */
    public Excerpt excerpt(Claim claim) {
        Span sentence = sentence(claim);
        Reading reading = readings.get(claim.envelope().documentId());
        String text = reading != null && holds(reading.document(), sentence)
                ? reading.document().at(sentence)
                : "";
        return new Excerpt(sentence, text, claim.envelope().span());
    }

    private static boolean holds(Document document, Span span) {
        return span.end() <= document.text().codePointCount(0, document.text().length());
    }

    /**
     * A claim's words in a line: between quotation marks if its report has them so, else as a plain paraphrase in which
     * loaded words are marked. Words that tell nothing alone are shown with the clause that they stand in.
     */
    public String words(String words, Claim claim) {
        Reading reading = readings.get(claim.envelope().documentId());
        if (reading == null) {
            return Wording.plain(words);
        }
        String clause = clause(words, claim);
        if (clause != null) {
            return "(in the words " + Wording.quoted(clause) + ")";
        }
        Document document = reading.document();
        String text = comparable.computeIfAbsent(document.id(), id -> comparable(document.text()));
        return text.contains(comparable(words)) ? Wording.quoted(words) : Wording.plain(words);
    }

    /** What shows a scrap of words in place: the claim's clause, or the sentence where that says no more; null for others. */
    private @Nullable String clause(String words, Claim claim) {
        Excerpt.Parts parts = excerpt(claim).parts();
        int at = parts.whole().indexOf(Wording.flat(words));
        String after =
                at < 0 ? "" : parts.whole().substring(at + Wording.flat(words).length());
        if (parts.whole().isEmpty() || !Scrap.is(words, after)) {
            return null;
        }
        boolean tells = parts.marked().length() > words.length() + " the".length() && !Scrap.pointsBack(words);
        return tells ? parts.marked() : parts.whole();
    }

    /** What stands before some words in their sentence, in lower case; empty if nothing does or they are not found. */
    public String before(String words, Claim claim) {
        String sentence = excerpt(claim).parts().whole();
        int at = sentence.indexOf(Wording.flat(words));
        return at < 0 ? "" : sentence.substring(0, at).strip().toLowerCase(Locale.ROOT);
    }

    private static String comparable(String words) {
        return Wording.flat(words)
                .replaceAll("[\"“”„«»]", "")
                .replace('’', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Different wordings among claims, those of the newest reports first; one that only repeats another is left out.
     *
     * @param most how many are wanted
     */
    public List<Phrase> phrases(List<Attestation> attestations, int most, Function<Claim, @Nullable String> slot) {
        List<Phrase> phrases = new ArrayList<>();
        for (Attestation a : newestFirst(attestations)) {
            String words = slot.apply(a.claim());
            if (phrases.size() < most && words != null && !words.isBlank()) {
                String key = key(words);
                boolean known =
                        phrases.stream().anyMatch(p -> key(p.bare()).contains(key) || key.contains(key(p.bare())));
                if (!known) {
                    phrases.add(new Phrase(words, words(words, a.claim()), a));
                }
            }
        }
        return phrases;
    }

    private static List<Attestation> newestFirst(List<Attestation> attestations) {
        return attestations.stream()
                .sorted(Comparator.comparing(
                        Attestation::reportedOn,
                        Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())
                                .reversed()))
                .toList();
    }

    private static String key(String words) {
        String key = comparable(words);
        return key.startsWith("the ") ? key.substring("the ".length()) : key;
    }

    /** Words of a report as a line shows them, with where they are from. */
    public record Phrase(String bare, String shown, Attestation from) {}

    /** What to call a report in a line: its outlet, else who signs it, else its file. */
    public String outlet(Claim claim) {
        Origin origin = origin(claim);
        if (origin == null) {
            return Wording.plain(claim.envelope().document());
        }
        String author = origin.author();
        return Wording.plain(
                Objects.requireNonNullElseGet(origin.outlet(), () -> author != null ? author : origin.fileName()));
    }
}
