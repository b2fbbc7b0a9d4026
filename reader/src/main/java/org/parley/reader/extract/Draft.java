package org.parley.reader.extract;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Extent;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Source;
import org.parley.record.document.Document;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;

/** An envelope in the making: words, modality and source first, then what the extractor knows besides. */
final class Draft {
    private final Report report;
    private final Sentence sentence;
    private int from;
    private int to;
    private Modality modality = Modality.ACTUAL;
    private @Nullable Source source;
    private @Nullable Timespan time;
    private @Nullable String timeText;
    private @Nullable String place;
    private @Nullable Extent extent;

    /** @param focus the word that makes the claim; who says it there is its source */
    Draft(Report report, Sentence sentence, Token focus) {
        this.report = report;
        this.sentence = sentence;
        this.from = 0;
        this.to = sentence.size() - 1;
        this.source = report.speech().sourceAt(sentence, focus.index());
    }

    /** The words that make the claim, both ends included. */
    Draft words(int first, int last) {
        from = first;
        to = last;
        return this;
    }

    /** The clause that makes the claim, without marks at its ends. */
    Draft words(BitSet words) {
        from = words.nextSetBit(0);
        to = words.length() - 1;
        while (from < to && !isWord(from)) {
            from++;
        }
        while (to > from && !isWord(to)) {
            to--;
        }
        return this;
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(sentence.token(i).text().codePointAt(0));
    }

    Draft modality(Modality told) {
        modality = told;
        return this;
    }

    /** What someone alleges has that one for its source. */
    Draft allegedBy(Actor accuser) {
        Source.Form form = accuser.anonymous() ? Source.Form.ANONYMOUS : Source.Form.INDIRECT;
        source = new Source(accuser.name(), form);
        return this;
    }

    Draft noSource() {
        source = null;
        return this;
    }

    Draft time(@Nullable TimeMention told) {
        time = told == null ? null : told.when();
        timeText = told == null ? null : told.text();
        return this;
    }

    Draft place(@Nullable String name) {
        place = name;
        return this;
    }

    Draft place(@Nullable Mention mention) {
        place = mention == null ? null : Report.placeName(mention);
        return this;
    }

    Draft extent(@Nullable Extent told) {
        extent = told;
        return this;
    }

    /**
     * @param confidence that the claim is right in kind, key slots and modality
     * @param rule the name under which {@code parley explain} shows what made the claim
     */
    Envelope envelope(double confidence, String rule) {
        Document document = report.document();
        String text = document.text();
        int begin = sentence.token(from).begin();
        int start = text.codePointCount(0, begin);
        int end = start + text.codePointCount(begin, sentence.token(to).end());
        return new Envelope(
                document.origin().path(),
                document.id(),
                new Span(start, end),
                modality,
                source,
                time,
                timeText,
                place,
                extent,
                confidence,
                rule,
                ReportReader.VERSION);
    }
}
