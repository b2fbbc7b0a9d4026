package org.parley.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.record.process.Attestation;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.ConditionEntry.Sort;
import org.parley.record.process.ConditionEntry.State;

/** What waits for what, and what may have come between. */
final class ConditionsSection {
    /** How many of the claims that bear on one in the same way are shown. */
    private static final int MOST_SINCE = 2;

    private final Desk desk;

    ConditionsSection(Desk desk) {
        this.desk = desk;
    }

    Section section() {
        return new Section(
                "conditions",
                "Conditions",
                List.of(
                        group("Open, for taking part in talks", c -> isOpen(c) && c.sort() == Sort.PRECONDITION),
                        group("Open, on other matters", c -> isOpen(c) && c.sort() == Sort.DEMAND),
                        group("Reported as met", c -> isHeld(c) && c.state() == State.MET),
                        group(
                                "Reported dropped by others than the holder, who has not said so",
                                c -> isHeld(c) && c.state() == State.REPORTED_DROPPED),
                        group(
                                "Possibly overtaken: what it was for has been reported since",
                                c -> isHeld(c) && c.state() == State.OVERTAKEN),
                        group("Waived by the holder", c -> isHeld(c) && c.state() == State.WAIVED),
                        group("What reports say of conditions being dropped", ConditionEntry::dropping)));
    }

    private static boolean isOpen(ConditionEntry c) {
        return isHeld(c) && c.state() == State.OPEN;
    }

    private static boolean isHeld(ConditionEntry c) {
        return !c.dropping() && !c.isFragment();
    }

    private Group group(String title, Predicate<ConditionEntry> of) {
        return new Group(
                title,
                desk.process.conditions().stream()
                        .filter(of)
                        .flatMap(c -> desk.gists.of(c).stream().map(g -> new Told(c, g)))
                        .sorted(Comparator.comparing(Told::gist, desk.strongestFirst()))
                        .map(this::line)
                        .toList());
    }

    private record Told(ConditionEntry entry, Gist gist) {}

    private Line line(Told told) {
        ConditionEntry c = told.entry();
        Line head = desk.line(told.gist());
        List<Line> under = new ArrayList<>();
        if (!c.dropping()) {
            under(c.bearing().waived(), "Waived").forEach(under::add);
            under(c.bearing().met(), "Reported since").forEach(under::add);
            under(c.bearing().dropped(), "Reported dropped").forEach(under::add);
            under(c.bearing().overtaken(), "Reported since").forEach(under::add);
            c.mutual()
                    .forEach(m -> desk.process.entry(m.condition()).stream()
                            .flatMap(e -> desk.gists.of(e).stream())
                            .map(g -> desk.line("", "Mutual, with: " + g.lead() + ": " + g.words(), g.attestations()))
                            .forEach(under::add));
        }
        return head.with(under);
    }

    private Stream<Line> under(List<Attestation> since, String lead) {
        return since.stream()
                .limit(MOST_SINCE)
                .map(a -> desk.line("", lead + ": " + Later.words(a, desk.texts), List.of(a)));
    }
}
