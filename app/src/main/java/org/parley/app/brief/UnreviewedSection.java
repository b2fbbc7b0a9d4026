package org.parley.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.app.wording.Wording;
import org.parley.record.process.Entry;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Support;

/** What rests on less sure claims alone: for a person to check before it is used. */
final class UnreviewedSection {
    private static final int MOST_OF_KIND = 10;

    private UnreviewedSection() {}

    /** @param unsure the record as the less sure claims alone give it */
    static Section of(Desk desk, PeaceProcess unsure) {
        Set<String> known = new HashSet<>();
        desk.gists(desk.process.entries()).forEach(g -> known.add(key(g)));
        List<Group> groups = new ArrayList<>();
        groups.add(group("Talks", unsure.meetings().stream(), known, desk));
        groups.add(group("Who takes part", unsure.participations().stream(), known, desk));
        groups.add(group("Positions", unsure.positions().stream(), known, desk));
        groups.add(group("Conditions", unsure.conditions().stream(), known, desk));
        groups.add(group("Agreements", unsure.agreements().stream(), known, desk));
        groups.add(group("Commitments", unsure.commitments().stream(), known, desk));
        groups.add(group("Acts", unsure.acts().stream(), known, desk));
        groups.add(group("Figures", unsure.figures().stream(), known, desk));
        return new Section(
                "unreviewed",
                String.format(
                        Locale.ROOT,
                        "Unreviewed: read with a confidence below %.1f, or naming nobody in particular",
                        Brief.SURE),
                groups);
    }

    private static Group group(String title, Stream<? extends Entry> entries, Set<String> known, Desk desk) {
        List<Gist> gists = desk.gists(entries)
                .filter(g -> !known.contains(key(g)))
                .sorted(Comparator.comparing(UnreviewedSection::confidence)
                        .reversed()
                        .thenComparing(Gist::lead)
                        .thenComparing(Gist::words))
                .toList();
        List<Line> lines = new ArrayList<>();
        gists.stream().limit(MOST_OF_KIND).map(desk::line).forEach(lines::add);
        if (gists.size() > MOST_OF_KIND) {
            lines.add(Line.of("And " + Wording.count(gists.size() - MOST_OF_KIND, "line", "lines") + " more."));
        }
        return new Group(title, lines);
    }

    private static String key(Gist gist) {
        int detail = gist.words().indexOf(';');
        return gist.lead() + '\n' + (detail < 0 ? gist.words() : gist.words().substring(0, detail));
    }

    private static double confidence(Gist gist) {
        return Support.of(gist.attestations()).confidence();
    }
}
