package org.parley.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Byline;
import org.parley.app.wording.Days;
import org.parley.app.wording.Told;
import org.parley.record.claim.Agreement;
import org.parley.record.document.Timespan;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.Mention;
import org.parley.record.process.Step;

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
        under.addAll(mentions("Parties", a.parties()));
        under.addAll(mentions("Brokers", a.brokers()));
        under.addAll(mentions("Guarantors", a.guarantors()));
        under.addAll(day("Takes effect", a, a.effective(), Agreement::effective));
        under.addAll(day("Ends", a, a.ends(), Agreement::ends));
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
                .filter(s -> !words(s).equals(now))
                .forEach(s -> others.computeIfAbsent(words(s), key -> new ArrayList<>())
                        .addAll(s.attestations()));
        return others.entrySet().stream()
                .map(e -> desk.line("", "Also told: " + e.getKey(), e.getValue()))
                .toList();
    }

    private static String words(Step<Agreement.Status> step) {
        return Told.agreement(step.status(), step.modality());
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

    private List<Line> day(
            String lead, AgreementEntry a, @Nullable Timespan day, Function<Agreement, @Nullable Timespan> slot) {
        return day == null
                ? List.of()
                : List.of(desk.line("", lead + ": " + Days.of(day), tellers(a, c -> day.equals(slot.apply(c)))));
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
