package org.parley.record.process.settling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Figure;
import org.parley.record.document.Timespan;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.Blame;
import org.parley.record.process.Count;
import org.parley.record.process.FigureSeries;
import org.parley.record.process.Union;

/** Puts the numbers for one measure, place and period side by side. */
final class Figures {
    /** What is told of an incident later than that may be told of another. */
    private static final int WITHIN_DAYS = 14;

    private final WhoIsWho who;
    private final ReportCountries countries;

    Figures(WhoIsWho who, ReportCountries countries) {
        this.who = who;
        this.countries = countries;
    }

    /** A number as told; "about" and exact are one, for some round a number without saying it. */
    private record Told(
            BigDecimal value,
            boolean atLeast,
            boolean atMost,
            @Nullable String counter) {}

    /** Sorted by address. */
    List<FigureSeries> entries(List<Attestation> attestations) {
        Map<FigureMention, List<Attestation>> blocks = new HashMap<>();
        attestations.stream()
                .filter(a -> a.claim() instanceof Figure)
                .sorted()
                .forEach(a -> blocks.computeIfAbsent(FigureMention.of(a, countries), k -> new ArrayList<>())
                        .add(a));
        Addresses addresses = new Addresses("figure");
        Wholes wholes = new Wholes(attestations);
        List<List<Attestation>> sets = blocks.entrySet().stream()
                .flatMap(e -> ofOneCount(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
        List<Address> taken = sets.stream().map(set -> address(set, addresses)).toList();
        for (int i = 0; i < sets.size(); i++) {
            wholes.put(taken.get(i), sets.get(i));
        }
        List<FigureSeries> entries = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            entries.add(series(taken.get(i), sets.get(i), wholes));
        }
        entries.sort(Comparator.comparing(FigureSeries::address));
        return entries;
    }

    private static Stream<List<Attestation>> ofOneCount(FigureMention counted, List<Attestation> block) {
        if (counted.period() != null) {
            return Stream.of(block);
        }
        Union union = new Union(block.size());
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < block.size(); i++) {
            Attestation a = Objects.requireNonNull(block.get(i));
            for (FigureMention.Mark mark : counted.marks(a)) {
                Integer before = last.put(mark.words(), i);
                if (before != null && (!mark.passing() || isNear(a, block.get(before)))) {
                    union.join(i, before);
                }
            }
        }
        return union.sets().stream().map(set -> set.stream().map(block::get).toList());
    }

    private static boolean isNear(Attestation one, Attestation other) {
        LocalDate a = one.reportedOn();
        LocalDate b = other.reportedOn();
        return a == null || b == null ? Objects.equals(a, b) : ChronoUnit.DAYS.between(b, a) <= WITHIN_DAYS;
    }

    private static Address address(List<Attestation> support, Addresses addresses) {
        Figure first = (Figure) support.getFirst().claim();
        List<String> slug = new ArrayList<>(List.of(first.measure().code()));
        Stream.of(FigureMention.counted(first.of()), first.envelope().place(), period(first), first.population())
                .filter(Objects::nonNull)
                .forEach(slug::add);
        return addresses.take(slug, support.getFirst().id());
    }

    private static @Nullable String period(Figure f) {
        Timespan time = f.envelope().time();
        return time != null ? time.toString() : f.period();
    }

    private FigureSeries series(Address address, List<Attestation> support, Wholes wholes) {
        Figure first = (Figure) support.getFirst().claim();
        Map<Told, List<Attestation>> numbers = new LinkedHashMap<>();
        for (Attestation a : support) {
            Figure f = (Figure) a.claim();
            boolean over = f.bound() == Figure.Bound.OVER;
            boolean under = f.bound() == Figure.Bound.UNDER;
            numbers.computeIfAbsent(new Told(f.value(), over, under, counter(a, f)), n -> new ArrayList<>())
                    .add(a);
        }
        return new FigureSeries(
                address,
                first.measure(),
                FigureMention.counted(first.of()) == null ? null : first.of(),
                first.envelope().place(),
                period(first),
                first.population(),
                numbers.entrySet().stream()
                        .map(e -> new Count(
                                e.getKey().value(),
                                e.getKey().counter(),
                                blames(e.getValue()),
                                wholes.of(e.getValue()),
                                e.getValue()))
                        .toList(),
                support);
    }

    /** Whom the claims of one number blame, each with the claims that do. */
    private List<Blame> blames(List<Attestation> told) {
        return who
                .mentions(
                        told,
                        c -> c instanceof Figure f && f.perpetrator() != null && !isCounted(f)
                                ? List.of(f.perpetrator())
                                : List.of())
                .stream()
                .map(m -> new Blame(m.who(), m.attestations()))
                .toList();
    }

    /** "Two fighters died" blames no two fighters. */
    private static boolean isCounted(Figure f) {
        String of = FigureMention.counted(f.of());
        return of != null
                && f.perpetrator() != null
                && Words.key(f.perpetrator()).endsWith(of);
    }

    /** Who counted, or whoever the report has the number from. */
    private @Nullable String counter(Attestation a, Figure f) {
        if (f.countedBy() != null) {
            return who.named(f.countedBy()).words();
        }
        return f.envelope().source() == null ? null : a.sayer().name();
    }
}
