package org.parley.record.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Deed;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Extent;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Link;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Office;
import org.parley.record.claim.Position;
import org.parley.record.claim.Source;
import org.parley.record.claim.Statement;
import org.parley.record.claim.Topic;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;

/** Reports with their claims, written down one after the other. */
final class Dossier {
    private final List<Document> documents = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /**
     * A report of an outlet of its own.
     *
     * @param date null for an undated report
     */
    Report report(@Nullable String date, String text) {
        return report(date, text, "Outlet " + (documents.size() + 1));
    }

    Report report(@Nullable String date, String text, @Nullable String outlet) {
        ReportDate when = date == null
                ? null
                : new ReportDate(Timespan.parse(date), ReportDate.Basis.MANIFEST, "listed beside the reports");
        String path = "reports/" + (documents.size() + 1) + ".txt";
        Document document = Document.of(text, new Origin(path, null, outlet, null, Genre.NEWS, when, "en"));
        documents.add(document);
        return new Report(document);
    }

    /** A text that its author signs. */
    Report signed(String date, String text, String author, Genre genre) {
        ReportDate when = new ReportDate(Timespan.parse(date), ReportDate.Basis.MANIFEST, "listed beside the reports");
        Document document = Document.of(
                text, new Origin("reports/" + (documents.size() + 1) + ".txt", null, null, author, genre, when, "en"));
        documents.add(document);
        return new Report(document);
    }

    Evidence evidence() {
        return Evidence.of(documents, claims);
    }

    /** Makes claims, one sentence of the text after the other. */
    final class Report {
        private final Document document;
        private int next;
        private Modality modality = Modality.ACTUAL;
        private @Nullable Source source;
        private @Nullable String time;
        private @Nullable String place;
        private @Nullable Extent extent;
        private double confidence = 0.9;

        Report(Document document) {
            this.document = document;
        }

        Report planned() {
            modality = Modality.PLANNED;
            return this;
        }

        Report possible() {
            modality = Modality.POSSIBLE;
            return this;
        }

        Report denied() {
            modality = Modality.NEGATED;
            return this;
        }

        Report says(String speaker) {
            return says(new Source(speaker, Source.Form.INDIRECT));
        }

        Report says(Source who) {
            source = who;
            return this;
        }

        /** How sure the next claim is. */
        Report sure(double next) {
            confidence = next;
            return this;
        }

        Report on(@Nullable String when) {
            time = when;
            return this;
        }

        Report in(String where) {
            place = where;
            return this;
        }

        /** The next claim is of the same words as the last. */
        Report again() {
            next--;
            return this;
        }

        /** The next claim stands so many characters further on. */
        Report skipping(int characters) {
            next += characters;
            return this;
        }

        Report part() {
            extent = Extent.PART;
            return this;
        }

        Report meeting(@Nullable String name, Meeting.Status status, String... parties) {
            return claim(e -> new Meeting(e, name, List.of(parties), List.of(), null, null, null, null, status));
        }

        Report ends(@Nullable String name, Meeting.Status status, Meeting.Outcome outcome) {
            return claim(e -> new Meeting(e, name, List.of(), List.of(), null, null, null, outcome, status));
        }

        Report chain(String name, Meeting.Status status, List<String> places) {
            return claim(e -> new Meeting(e, name, List.of(), places, null, null, null, null, status));
        }

        Report attends(String actor, @Nullable String meeting, Attendance.Status status, Attendance.Role role) {
            return claim(e -> new Attendance(e, actor, meeting, role, null, status));
        }

        Report attends(String actor, @Nullable String meeting, Attendance.Status status) {
            return attends(actor, meeting, status, Attendance.Role.PARTICIPANT);
        }

        Report undecided(String actor, String meeting, String decideBy) {
            return claim(e -> new Attendance(
                    e,
                    actor,
                    meeting,
                    Attendance.Role.PARTICIPANT,
                    Timespan.parse(decideBy),
                    Attendance.Status.UNDECIDED));
        }

        Report office(String person, String title, String of) {
            return claim(e -> new Office(e, person, title, of));
        }

        Report member(String member, String group, Membership.Role role) {
            return claim(e -> new Membership(e, member, group, role));
        }

        Report position(String actor, Position.Stance stance, Topic topic, String matter) {
            return claim(e -> new Position(e, actor, stance, topic, matter, null));
        }

        Report position(String actor, Position.Stance stance, Topic topic, String matter, String addressee) {
            return claim(e -> new Position(e, actor, stance, topic, matter, addressee));
        }

        Report condition(String actor, String prerequisite, String consequence) {
            return claim(e -> new Condition(e, actor, prerequisite, consequence, false, null, null));
        }

        /** One that says what both sides would be if they came about. */
        Report condition(
                String actor, String prerequisite, @Nullable Deed asked, String consequence, @Nullable Deed waiting) {
            return claim(e -> new Condition(e, actor, prerequisite, consequence, false, asked, waiting));
        }

        Report waives(String actor, String prerequisite, String consequence) {
            return claim(e -> new Condition(e, actor, prerequisite, consequence, true, null, null));
        }

        Report commitment(String actor, Topic topic, String matter, Commitment.Status status) {
            return claim(e -> new Commitment(e, actor, topic, matter, null, status));
        }

        Report agreement(String name, Agreement.Type type, Agreement.Status status, String... brokers) {
            return claim(e -> new Agreement(
                    e, name, type, List.of(), List.of(brokers), List.of(), List.of(), null, null, null, status));
        }

        /** A ceasefire with who made it and its days. */
        Report truce(
                String name,
                Agreement.Status status,
                List<String> parties,
                @Nullable String declaredBy,
                @Nullable String effective,
                @Nullable String ends) {
            return claim(e -> new Agreement(
                    e,
                    name,
                    Agreement.Type.CEASEFIRE,
                    parties,
                    List.of(),
                    List.of(),
                    List.of(),
                    declaredBy,
                    effective == null ? null : Timespan.parse(effective),
                    ends == null ? null : Timespan.parse(ends),
                    status));
        }

        Report truce(String name, Agreement.Status status) {
            return truce(name, status, List.of(), null, null, null);
        }

        Report act(String actor, Act.Type type, String target, String matter) {
            return claim(e -> new Act(e, actor, type, target, matter));
        }

        Report figure(Figure.Measure measure, long value, Figure.Bound bound, @Nullable String counter) {
            return claim(e -> new Figure(
                    e, measure, BigDecimal.valueOf(value), bound, "people", null, null, counter, null, null));
        }

        Report killed(
                long value,
                String of,
                @Nullable String counter,
                @Nullable String perpetrator,
                @Nullable String partOf) {
            return claim(e -> new Figure(
                    e,
                    Figure.Measure.KILLED,
                    BigDecimal.valueOf(value),
                    Figure.Bound.EXACT,
                    of,
                    null,
                    null,
                    counter,
                    perpetrator,
                    partOf));
        }

        /** Around the claim that comes next. */
        Report told(String speaker) {
            Envelope e = envelope();
            claims.add(new Statement(e, speaker, Statement.Form.INDIRECT, false, null, null, null, null));
            return this;
        }

        Report statement(String speaker) {
            return claim(e -> new Statement(e, speaker, Statement.Form.INDIRECT, false, null, null, null, null));
        }

        Report link(String from, Link.Relation relation, String to) {
            return claim(e -> new Link(e, from, relation, to));
        }

        private Report claim(Function<Envelope, Claim> claim) {
            claims.add(claim.apply(envelope()));
            next++;
            modality = Modality.ACTUAL;
            source = null;
            time = null;
            place = null;
            extent = null;
            confidence = 0.9;
            return this;
        }

        private Envelope envelope() {
            return new Envelope(
                    document.origin().path(),
                    document.id(),
                    new Span(next, next + 1),
                    modality,
                    source,
                    time == null ? null : Timespan.parse(time),
                    null,
                    place,
                    extent,
                    confidence,
                    "test",
                    "test");
        }
    }
}
