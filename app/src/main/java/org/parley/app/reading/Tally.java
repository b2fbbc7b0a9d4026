package org.parley.app.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.reader.Reading;
import org.parley.record.claim.Kind;
import org.parley.record.document.Document;
import org.parley.sources.Outcome;
import org.parley.sources.Reason;

/** Counts the steps of a job, and keeps the names of all that was not read and why. Not for several threads. */
public final class Tally {
    private final Map<Kind, Integer> claims = new EnumMap<>(Kind.class);
    private final List<Document> otherLanguage = new ArrayList<>();
    private final List<Step.Failed> failed = new ArrayList<>();
    private final List<Outcome.Skipped> skipped = new ArrayList<>();
    private final List<Outcome.Skipped> passedOver = new ArrayList<>();
    private final List<Outcome.Problem> problems = new ArrayList<>();
    private final List<Document> noConcern = new ArrayList<>();
    private final List<Document> undated = new ArrayList<>();
    private int read;
    private int known;

    public void add(Step step) {
        switch (step) {
            case Step.Done(var reading) -> {
                read++;
                count(reading);
            }
            case Step.Known(var reading) -> {
                known++;
                count(reading);
            }
            case Step.OtherLanguage(var document) -> {
                otherLanguage.add(document);
                dated(document);
            }
            case Step.Failed failure -> {
                failed.add(failure);
                dated(failure.document());
            }
            case Step.Skipped(var outcome) ->
                (outcome.reason() == Reason.NOT_A_REPORT ? passedOver : skipped).add(outcome);
            case Step.Problem(var outcome) -> problems.add(outcome);
        }
    }

    private void count(Reading reading) {
        reading.claims().forEach(claim -> claims.merge(claim.kind(), 1, Integer::sum));
        if (!reading.ofConcern()) {
            noConcern.add(reading.document());
        }
        dated(reading.document());
    }

    private void dated(Document document) {
        if (document.origin().date() == null) {
            undated.add(document);
        }
    }

    public int read() {
        return read;
    }

    /** Reports that need not be read, an earlier job having read them. */
    public int known() {
        return known;
    }

    /** Reports read, known and not read; what is not a report does not count. */
    public int reports() {
        return read + known + otherLanguage.size() + failed.size() + skipped.size();
    }

    public Map<Kind, Integer> claims() {
        return Collections.unmodifiableMap(claims);
    }

    public List<Document> otherLanguage() {
        return List.copyOf(otherLanguage);
    }

    public List<Step.Failed> failed() {
        return List.copyOf(failed);
    }

    public List<Outcome.Skipped> skipped() {
        return List.copyOf(skipped);
    }

    /** Files beside the reports that are none. */
    public List<Outcome.Skipped> passedOver() {
        return List.copyOf(passedOver);
    }

    public List<Outcome.Problem> problems() {
        return List.copyOf(problems);
    }

    /** Reports, read or known, that concern neither a conflict nor talks. */
    public List<Document> noConcern() {
        return List.copyOf(noConcern);
    }

    /** Reports, read or kept unread, of which nothing tells the date. */
    public List<Document> undated() {
        return List.copyOf(undated);
    }

    /** Whether every report is read and every row of the manifests held. */
    public boolean complete() {
        return otherLanguage.isEmpty() && failed.isEmpty() && skipped.isEmpty() && problems.isEmpty();
    }
}
