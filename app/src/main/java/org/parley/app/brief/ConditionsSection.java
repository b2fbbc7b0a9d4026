package org.parley.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.record.claim.Condition;
import org.parley.record.process.Attestation;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.ConditionEntry.State;

/** What waits for what, and what may have come between. */
final class ConditionsSection {
    private final Desk desk;

    ConditionsSection(Desk desk) {
        this.desk = desk;
    }

    Section section() {
        return new Section(
                "conditions",
                "Conditions",
                List.of(
                        group("Open", c -> !c.dropping() && c.state() == State.OPEN),
                        group(
                                "Possibly overtaken: others than the holder report it dropped",
                                c -> !c.dropping() && c.state() == State.POSSIBLY_OVERTAKEN),
                        group("Waived by the holder", c -> !c.dropping() && c.state() == State.WAIVED),
                        group("Reported as dropped", ConditionEntry::dropping)));
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
            under(c.waivers(), "Waived").forEach(under::add);
            under(c.overtakers(), "May bear on it").forEach(under::add);
        }
        return head.with(under);
    }

    private Stream<Line> under(List<Attestation> droppings, String lead) {
        return droppings.stream().map(a -> desk.line("", lead + ": " + words(a), List.of(a)));
    }

    private String words(Attestation a) {
        return a.claim() instanceof Condition dropped ? desk.texts.words(dropped.prerequisite(), dropped) : "";
    }
}
