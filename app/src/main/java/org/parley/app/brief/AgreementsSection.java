package org.parley.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.app.wording.Byline;
import org.parley.app.wording.Days;
import org.parley.app.wording.Told;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Agreement;
import org.parley.record.document.Timespan;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.Dating;
import org.parley.record.process.Mention;
import org.parley.record.process.Sides;
import org.parley.record.process.Step;
import org.parley.record.process.Violation;

/** Agreements with their makers and provisions, ceasefires first. */
final class AgreementsSection {
    private static final int MOST_PROVISIONS = 6;

    private final Desk desk;

    AgreementsSection(Desk desk) {
        this.desk = desk;
    }

    Section section() {
        return new Section(
                "agreements",
                "Agreements and ceasefires",
                List.of(
                        group("Ceasefires", a -> a.type() == Agreement.Type.CEASEFIRE),
                        group("Other agreements", a -> a.type() != Agreement.Type.CEASEFIRE)));
    }

    private Group group(String title, Predicate<AgreementEntry> of) {
        return new Group(
                title,
                desk.process.agreements().stream()
                        .filter(of)
                        .sorted(Comparator.comparing(a -> desk.gists.of(a).getFirst(), desk.strongestFirst()))
                        .map(this::line)
                        .toList());
    }

    private Line line(AgreementEntry a) {
        Line head = desk.line(desk.gists.of(a).getFirst());
        List<Line> under = new ArrayList<>();
        under.addAll(otherwise(a));
        under.addAll(datings("Declared or signed", besideHead(a, a.declarations())));
        under.addAll(mentions(
                a.sides() == Sides.ONE_TOLD ? "Declared by (no other party told)" : "Declared by", a.declaredBy()));
        under.addAll(mentions("Parties", parties(a, false)));
        under.addAll(mentions("Parties, or who rejects it", parties(a, true)));
        under.addAll(mentions("Mediators", a.brokers()));
        under.addAll(mentions("Guarantors", a.guarantors()));
        under.addAll(datings("In effect from", besideHead(a, a.effects())));
        under.addAll(terms(a.terms()));
        under.addAll(datings("Ended", a.endings()));
        a.violations().forEach(v -> under.addAll(violation(a, v)));
        a.provisions().stream()
                .limit(MOST_PROVISIONS)
                .forEach(p ->
                        under.add(provision(p, tellers(a, c -> c.provisions().contains(p)))));
        return head.with(under);
    }

    /** Every other status told of it, the newest first: what was before, or what the same report only hopes for. */
    private List<Line> otherwise(AgreementEntry a) {
        String now = words(a.latest());
        Map<String, List<Attestation>> others = new LinkedHashMap<>();
        a.history().reversed().stream()
                .filter(s -> !words(s).equals(now) && s.status() != Agreement.Status.VIOLATED)
                .forEach(s -> others.computeIfAbsent(words(s), key -> new ArrayList<>())
                        .addAll(s.attestations()));
        return others.entrySet().stream()
                .map(e -> desk.line("", "Also told: " + e.getKey(), e.getValue()))
                .toList();
    }

    private static String words(Step<Agreement.Status> step) {
        return Told.agreement(step.status(), step.modality());
    }

    /** @param rejecting whether those are wanted of whom only its rejection is told, or the others */
    private static List<Mention> parties(AgreementEntry a, boolean rejecting) {
        // who alone has declared it is told as that, and is no party to anything with others
        if (a.sides() == Sides.ONE_TOLD) {
            return List.of();
        }
        return a.parties().stream()
                .filter(m -> m.attestations().stream()
                                .allMatch(x -> x.claim() instanceof Agreement told
                                        && told.status() == Agreement.Status.REJECTED)
                        == rejecting)
                .toList();
    }

    private List<Line> mentions(String role, List<Mention> mentions) {
        Map<String, List<Mention>> alike = mentions.stream()
                .collect(Collectors.groupingBy(
                        m -> Byline.of(m.attestations(), desk.texts), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(of -> desk.line(
                        "",
                        role + ": " + of.stream().map(m -> Names.of(m.who())).collect(Collectors.joining(", ")),
                        of.stream()
                                .flatMap(m -> m.attestations().stream())
                                .distinct()
                                .toList()))
                .toList();
    }

    /** None if they are the one date that the head line gives. */
    private static List<Dating> besideHead(AgreementEntry a, List<Dating> datings) {
        Timespan head = a.latest().time();
        return head != null && datings.size() == 1 && datings.getFirst().when().equals(head) ? List.of() : datings;
    }

    /** One date with all who tell it; rival dates are lines of their own. */
    private List<Line> datings(String lead, List<Dating> datings) {
        return datings.stream()
                .map(d -> desk.line("", lead + ": " + Told.marked(d.modality(), Days.of(d.when())), d.attestations()))
                .toList();
    }

    /** The last term told, and those before it: an extension leaves them on the record. */
    private List<Line> terms(List<Dating> terms) {
        List<Line> lines = new ArrayList<>();
        for (int i = terms.size() - 1; i >= 0; i--) {
            String lead = i == terms.size() - 1 ? "To end" : "Before that, to end";
            lines.addAll(datings(lead, List.of(terms.get(i))));
        }
        return lines;
    }

    /** Never in our own voice: the line ends with who alleges it. Where nothing else is told, the head line says it. */
    private List<Line> violation(AgreementEntry a, Violation v) {
        String words = Told.agreement(Agreement.Status.VIOLATED, v.modality());
        return a.latest().attestations().containsAll(v.attestations())
                ? List.of()
                : List.of(desk.line(
                        "",
                        Wording.capital(words) + (v.when() == null ? "" : " (" + Days.of(v.when()) + ")"),
                        v.attestations()));
    }

    private Line provision(String words, List<Attestation> tellers) {
        return desk.line(
                "", "Provides: " + desk.texts.words(words, tellers.getFirst().claim()), tellers);
    }

    private static List<Attestation> tellers(AgreementEntry a, Predicate<Agreement> tells) {
        return a.attestations().stream()
                .filter(x -> x.claim() instanceof Agreement told && tells.test(told))
                .toList();
    }
}
