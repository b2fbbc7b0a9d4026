package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;
import org.parley.record.judgement.Grade;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Judgements;
import org.parley.record.judgement.Signature;
import org.parley.record.process.Evidence;

/**
 * Evidence as people's judgements leave it: rejected claims out, corrected and added ones in, reports under the dates that
 * they were given, and which names and meetings are to be one or several.
 *
 * @param reviewed who last accepted, corrected or added a claim
 * @param grades what a person last held of a claim
 * @param actors which names are of one actor, or are not
 * @param meetings which claims, by id, are of one meeting, or are not
 * @param shifts between which claims a position shifted, the latest word last
 */
record Judged(
        Collection<Document> documents,
        Collection<Claim> claims,
        Map<Claim, Signature> reviewed,
        Map<Claim, Grade> grades,
        Pairs actors,
        Pairs meetings,
        List<Judgement.Shift> shifts) {

    static Judged of(Evidence evidence) {
        Map<String, Timespan> dates = new HashMap<>();
        Pairs actors = new Pairs();
        Pairs meetings = new Pairs();
        List<Judgement.GradeClaim> grades = new ArrayList<>();
        List<Judgement.Shift> shifts = new ArrayList<>();
        List<Judgement> standing = Judgements.standing(evidence.judgements());
        Claims claims = new Claims(evidence.claims(), standing);
        for (Judgement judgement : standing) {
            Signature by = judgement.signature();
            switch (judgement) {
                case Judgement.Accept j -> claims.accept(j.claim(), by);
                case Judgement.Reject j -> claims.remove(j.claim());
                case Judgement.Correct j -> {
                    claims.remove(j.claim());
                    claims.accept(j.instead(), by);
                }
                case Judgement.Add j -> claims.accept(j.claim(), by);
                case Judgement.OneActor j ->
                    actors.tell(NameGroup.key(j.name(), null), NameGroup.key(j.other(), null), true, by);
                case Judgement.TwoActors j ->
                    actors.tell(NameGroup.key(j.name(), null), NameGroup.key(j.other(), null), false, by);
                case Judgement.OneMeeting j -> meetings.tell(j.claim(), j.other(), true, by);
                case Judgement.TwoMeetings j -> meetings.tell(j.claim(), j.other(), false, by);
                case Judgement.Shift j -> shifts.add(j);
                case Judgement.GradeClaim j -> grades.add(j);
                case Judgement.DateReport j -> dates.put(j.document(), j.date());
                case Judgement.PlaceReport j -> {}
                case Judgement.OneProcess j -> {}
                case Judgement.Comment j -> {}
                case Judgement.Withdraw j -> {}
            }
        }
        grades.forEach(claims::grade);
        return new Judged(
                dated(evidence.documents(), dates),
                claims.all(),
                claims.reviewed,
                claims.grades,
                actors,
                meetings,
                shifts);
    }

    private static Collection<Document> dated(Collection<Document> documents, Map<String, Timespan> dates) {
        List<Document> dated = new ArrayList<>();
        for (Document document : documents) {
            Timespan date = dates.get(document.id());
            dated.add(
                    date == null
                            ? document
                            : new Document(
                                    document.id(),
                                    document.text(),
                                    document.origin()
                                            .dated(new ReportDate(date, ReportDate.Basis.PERSON, "set by a person"))));
        }
        return dated;
    }

    /** The claims of the reports that were judged, by report; all others pass as they are. */
    private static final class Claims {
        private final Map<String, List<Claim>> judged = new TreeMap<>();
        private final List<Claim> others = new ArrayList<>();
        private final Map<Claim, Signature> reviewed = new HashMap<>();
        private final Map<Claim, Grade> grades = new HashMap<>();

        Claims(Collection<Claim> read, Collection<Judgement> judgements) {
            for (Judgement judgement : judgements) {
                judgement.claims().forEach(c -> judged.put(c.envelope().documentId(), new ArrayList<>()));
            }
            read.forEach(
                    c -> judged.getOrDefault(c.envelope().documentId(), others).add(c));
        }

        private List<Claim> ofReport(Claim claim) {
            return Objects.requireNonNull(judged.get(claim.envelope().documentId()));
        }

        void remove(Claim claim) {
            ofReport(claim).removeIf(claim::retells);
        }

        /** In place of what a reader tells otherwise of the same words, if any. */
        void accept(Claim claim, Signature by) {
            List<Claim> told = ofReport(claim);
            if (told.stream().noneMatch(claim::tellsAll)) {
                told.removeIf(claim::retells);
                told.add(claim);
            }
            told.stream().filter(claim::retells).forEach(c -> reviewed.put(c, by));
        }

        /** To be done when all others are, as what the claim says in the end is what was graded. */
        void grade(Judgement.GradeClaim graded) {
            ofReport(graded.claim()).stream()
                    .filter(graded.claim()::tellsAll)
                    .forEach(c -> grades.put(c, graded.grade()));
        }

        List<Claim> all() {
            List<Claim> all = new ArrayList<>(others);
            judged.values().forEach(all::addAll);
            return all;
        }
    }

    /** What people said of pairs, the last word on each. */
    static final class Pairs {
        /** @param by who said whether they are one */
        record Word(String one, String other, boolean same, Signature by) {}

        private final Map<List<String>, Word> words = new HashMap<>();

        private void tell(String one, String other, boolean same, Signature by) {
            List<String> pair = one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
            if (!one.equals(other)) {
                words.put(pair, new Word(pair.getFirst(), pair.getLast(), same, by));
            }
        }

        boolean isEmpty() {
            return words.isEmpty();
        }

        /** In a fixed order. */
        List<Word> all() {
            return words.values().stream()
                    .sorted(Comparator.comparing(Word::one).thenComparing(Word::other))
                    .toList();
        }

        /** What was said of two, null if nothing was. */
        @Nullable
        Word of(String one, String other) {
            return words.get(one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one));
        }
    }
}
