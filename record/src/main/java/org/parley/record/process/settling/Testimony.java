package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimJson;
import org.parley.record.claim.Source;
import org.parley.record.claim.Statement;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;
import org.parley.record.process.Report;
import org.parley.record.process.Sayer;

/**
 * The reports of the evidence and what each claims, in one order.
 *
 * @param texts by document id
 * @param attestations by document and place in the text
 */
record Testimony(List<Report> reports, Map<String, String> texts, List<Attestation> attestations) {
    private static final Comparator<Origin> BY_PATH = Comparator.comparing(Origin::path)
            .thenComparing(Origin::title, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Origin::toString);
    private static final Comparator<Report> BY_DATE = Comparator.comparing(
                    Report::date, Comparator.nullsLast(Comparator.<Timespan>naturalOrder()))
            .thenComparing(Report::documentId);

    static Testimony of(Judged evidence) {
        Map<String, String> texts = new TreeMap<>();
        List<Report> reports = reports(evidence.documents(), texts);
        Map<String, Report> byId = new HashMap<>();
        reports.forEach(r -> byId.put(r.documentId(), r));
        Map<String, List<Identified>> byDocument = byDocument(evidence.claims());
        List<Attestation> attestations = new ArrayList<>();
        byDocument.forEach((document, claims) -> attestations.addAll(ofOneText(
                byId.get(document),
                claims,
                new Relays(Objects.requireNonNull(texts.getOrDefault(document, ""))),
                evidence)));
        return new Testimony(reports, texts, attestations);
    }

    /** The words at a claim's span; empty if the text is not at hand or shorter than that. */
    String words(Claim claim) {
        String text = texts.get(claim.envelope().documentId());
        Span span = claim.envelope().span();
        if (text == null || span.end() > text.codePointCount(0, text.length())) {
            return "";
        }
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.length()));
    }

    private static List<Report> reports(Collection<Document> documents, Map<String, String> texts) {
        Map<String, List<Origin>> origins = new TreeMap<>();
        for (Document document : documents) {
            texts.put(document.id(), document.text());
            origins.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(document.origin());
        }
        List<Report> reports = new ArrayList<>();
        origins.forEach((id, found) -> {
            found.sort(BY_PATH);
            reports.add(new Report(id, found, earliest(found), id));
        });
        reports.sort(BY_DATE);
        Map<String, String> groups = Copies.origins(reports.stream()
                .map(r -> new Copies.Text(r.documentId(), Objects.requireNonNull(texts.get(r.documentId())), r.date()))
                .toList());
        return reports.stream()
                .map(r -> new Report(
                        r.documentId(), r.origins(), r.date(), Objects.requireNonNull(groups.get(r.documentId()))))
                .toList();
    }

    private static @Nullable Timespan earliest(List<Origin> origins) {
        return origins.stream()
                .map(Origin::date)
                .filter(Objects::nonNull)
                .map(ReportDate::when)
                .min(Comparator.comparing(Timespan::latest).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private record Identified(String id, Claim claim) {}

    private static Map<String, List<Identified>> byDocument(Collection<Claim> claims) {
        Map<String, List<Identified>> byDocument = new TreeMap<>();
        for (Claim claim : claims) {
            byDocument
                    .computeIfAbsent(claim.envelope().documentId(), id -> new ArrayList<>())
                    .add(new Identified(claim.id(), claim));
        }
        return byDocument;
    }

    /** Claims of one id from the same place are several, told apart by a number; from another place they are doubles. */
    private static List<Attestation> ofOneText(
            @Nullable Report report, List<Identified> claims, Relays relays, Judged evidence) {
        claims.sort(Comparator.comparing((Identified c) -> c.claim().envelope().span())
                .thenComparing(Identified::id)
                .thenComparing(c -> !isOfFirstOrigin(c.claim(), report))
                .thenComparing(c -> c.claim().envelope().document())
                .thenComparing(c -> ClaimJson.write(c.claim())));
        Iterator<Statement> ahead = claims.stream()
                .map(Identified::claim)
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .iterator();
        Around around = new Around(ahead);
        String author = author(report);
        List<Attestation> attestations = new ArrayList<>();
        String last = "";
        String path = "";
        int sameId = 1;
        for (Identified c : claims) {
            boolean same = c.id().equals(last);
            String document = c.claim().envelope().document();
            if (!same || document.equals(path)) {
                sameId = same ? sameId + 1 : 1;
                last = c.id();
                path = document;
                attestations.add(new Attestation(
                        sameId == 1 ? c.id() : c.id() + "." + sameId,
                        c.claim(),
                        report == null ? null : report.date(),
                        sayer(c.claim(), report, author),
                        relays.of(c.claim(), around.at(c.claim().envelope().span()), author),
                        report == null ? null : outlet(report),
                        report == null ? c.claim().envelope().documentId() : report.origin(),
                        of(c.claim(), evidence.reviewed()),
                        of(c.claim(), evidence.grades())));
            }
        }
        return attestations;
    }

    /** Where nobody judged anything, no claim is hashed for it. */
    private static <T> @Nullable T of(Claim claim, Map<Claim, T> judged) {
        return judged.isEmpty() ? null : judged.get(claim);
    }

    /** Finds the statements around spans that come in order, holding only those that are open there. */
    private static final class Around {
        private final Iterator<Statement> ahead;
        private final List<Statement> open = new ArrayList<>();
        private @Nullable Statement next;

        Around(Iterator<Statement> ahead) {
            this.ahead = ahead;
            this.next = ahead.hasNext() ? ahead.next() : null;
        }

        List<Statement> at(Span span) {
            while (next != null && next.envelope().span().start() <= span.start()) {
                open.add(next);
                next = ahead.hasNext() ? ahead.next() : null;
            }
            open.removeIf(s -> s.envelope().span().end() <= span.start());
            return open.stream().filter(s -> s.envelope().span().contains(span)).toList();
        }
    }

    /** Of one text read under several dates, the reading under the date that counts stands. */
    private static boolean isOfFirstOrigin(Claim claim, @Nullable Report report) {
        return report != null
                && report.origins().stream()
                        .filter(o -> o.path().equals(claim.envelope().document()))
                        .map(o -> o.date() == null ? null : o.date().when())
                        .anyMatch(when -> Objects.equals(when, report.date()));
    }

    /** The first of them by name where a text was found with several. */
    private static @Nullable String outlet(Report report) {
        return report.origins().stream()
                .map(Origin::outlet)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whose own text it is, wherever else it was found; null for news and for what nobody signs. */
    private static @Nullable String author(@Nullable Report report) {
        return report == null
                ? null
                : report.origins().stream()
                        .filter(o -> o.genre() != Genre.NEWS)
                        .map(Origin::author)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** A text that its author signs is the author's word throughout, also where it speaks of itself by name. */
    private static Sayer sayer(Claim claim, @Nullable Report report, @Nullable String author) {
        Source source = claim.envelope().source();
        if (author != null && (source == null || Relays.isOneself(source, author))) {
            return new Sayer(Sayer.Voice.AUTHOR, author);
        }
        if (source != null) {
            return new Sayer(
                    source.form() == Source.Form.ANONYMOUS ? Sayer.Voice.UNNAMED : Sayer.Voice.SPEAKER,
                    source.speaker());
        }
        if (report == null) {
            return new Sayer(Sayer.Voice.REPORT, claim.envelope().document());
        }
        Origin origin = report.origins().getFirst();
        return new Sayer(Sayer.Voice.REPORT, origin.outlet() != null ? origin.outlet() : origin.fileName());
    }
}
