package org.parley.record.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds posts that only one can hold and that reports of the same time give to two; which of them holds it is not resolved. */
final class Posts {
    private static final Set<String> OF_ONE = Set.of(
            "president",
            "prime minister",
            "premier",
            "foreign minister",
            "defence minister",
            "defense minister",
            "interior minister",
            "secretary of state",
            "secretary-general",
            "secretary general",
            "chancellor",
            "king",
            "chairman",
            "chairwoman",
            "head");

    private Posts() {}

    private record Post(String title, Address of) {}

    private record Tenure(OfficeEntry office, LocalDate first, LocalDate last) {}

    /** In time, each holder is held against the one whose attestation has reached furthest until then. */
    static List<Contradiction> heldByTwo(PeaceProcess process) {
        Map<Post, List<Tenure>> posts = new HashMap<>();
        for (OfficeEntry office : process.offices()) {
            String title = title(office);
            List<Attestation> dated =
                    office.facts().stream().filter(a -> a.reportedOn() != null).toList();
            if (OF_ONE.contains(title) && office.of() != null && office.of().entry() != null && !dated.isEmpty()) {
                posts.computeIfAbsent(new Post(title, office.of().entry()), p -> new ArrayList<>())
                        .add(new Tenure(
                                office,
                                Objects.requireNonNull(dated.getFirst().reportedOn()),
                                Objects.requireNonNull(dated.getLast().reportedOn())));
            }
        }
        List<Contradiction> found = new ArrayList<>();
        posts.values().forEach(tenures -> overlapping(tenures, found));
        return found;
    }

    /** Titles are told with or without the body's name: "Norland Foreign Minister". */
    private static String title(OfficeEntry office) {
        String title = office.title() == null
                ? ""
                : office.title().toLowerCase(Locale.ROOT).strip();
        String of = office.of() == null ? "" : office.of().words().toLowerCase(Locale.ROOT) + " ";
        return title.startsWith(of) ? title.substring(of.length()) : title;
    }

    private static void overlapping(List<Tenure> tenures, List<Contradiction> found) {
        tenures.sort(Comparator.comparing(Tenure::first)
                .thenComparing(Tenure::last)
                .thenComparing(t -> t.office().address()));
        Tenure furthest = tenures.getFirst();
        for (Tenure next : tenures.subList(1, tenures.size())) {
            boolean other = !next.office().person().equals(furthest.office().person());
            if (other && !next.first().isAfter(furthest.last())) {
                found.add(contradiction(furthest.office(), next.office()));
            }
            furthest = next.last().isAfter(furthest.last()) ? next : furthest;
        }
    }

    private static Contradiction contradiction(OfficeEntry one, OfficeEntry other) {
        Reference of = Objects.requireNonNull(one.of());
        return new Contradiction(
                one.address(),
                title(one) + " of " + of.words(),
                List.of(
                        new Contradiction.Side(one.person().words(), one.facts()),
                        new Contradiction.Side(other.person().words(), other.facts())));
    }
}
