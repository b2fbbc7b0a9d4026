package org.parley.app.sides;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.wording.Days;
import org.parley.app.wording.Terms;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Modality;
import org.parley.record.process.Actor;
import org.parley.record.process.Address;
import org.parley.record.process.Entry;
import org.parley.record.process.MembershipEntry;
import org.parley.record.process.OfficeEntry;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Reference;

/** Who is who: names, offices and groups, each with the dates of the reports that attest it. */
final class Actors {
    private final Map<Address, List<OfficeEntry>> offices;
    private final Map<Address, List<MembershipEntry>> memberships;

    private Actors(PeaceProcess process) {
        offices = process.offices().stream()
                .filter(o -> o.person().entry() != null)
                .collect(Collectors.groupingBy(o -> address(o.person())));
        memberships = process.memberships().stream()
                .filter(m -> m.member().entry() != null)
                .collect(Collectors.groupingBy(m -> address(m.member())));
    }

    private static Address address(Reference reference) {
        return Objects.requireNonNull(reference.entry());
    }

    static Side of(PeaceProcess process) {
        Actors actors = new Actors(process);
        return new Side(
                Side.Kind.ACTORS,
                process.asOf(),
                List.of(
                        new Column("name", "Actor", 5),
                        new Column("sort", "Sort", 2),
                        new Column("names", "Also called", 5),
                        new Column("offices", "Offices, and when attested", 6),
                        new Column("groups", "Belongs to, and when attested", 5)),
                process.actors().stream()
                        .sorted(Comparator.comparing(Actor::sort).thenComparing(Actor::name))
                        .map(actors::row)
                        .toList());
    }

    private Row row(Actor actor) {
        List<String> others =
                actor.names().stream().filter(n -> !n.equals(actor.name())).toList();
        List<String> held = offices.getOrDefault(actor.address(), List.of()).stream()
                .filter(Actors::isFact)
                .map(o -> office(o) + attested(o))
                .toList();
        List<String> groups = memberships.getOrDefault(actor.address(), List.of()).stream()
                .filter(Actors::isFact)
                .map(m ->
                        Terms.membership(m.roles().getLast()) + " " + m.group().words() + attested(m))
                .toList();
        return new Row(
                actor,
                List.of(
                        Cell.of(Wording.plain(actor.name()), actor.name()),
                        Cell.of(
                                actor.sort().code().replace('_', ' '),
                                actor.sort().code()),
                        Cell.names(others),
                        Cell.names(held),
                        Cell.names(groups)),
                Stream.of(
                                actor.attestations().stream(),
                                offices.getOrDefault(actor.address(), List.of()).stream()
                                        .flatMap(o -> o.attestations().stream()),
                                memberships.getOrDefault(actor.address(), List.of()).stream()
                                        .flatMap(m -> m.attestations().stream()))
                        .flatMap(s -> s)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static boolean isFact(Entry entry) {
        return entry.attestations().stream().anyMatch(a -> a.claim().envelope().modality() == Modality.ACTUAL);
    }

    private static String office(OfficeEntry o) {
        String title = o.title() == null ? "holds a post" : o.title();
        return o.of() == null ? title : title + ", " + o.of().words();
    }

    /** Not assumed before the first or after the last report that says so. */
    private static String attested(Entry entry) {
        if (entry.firstReported() == null || entry.lastReported() == null) {
            return " (undated)";
        }
        String first = Days.of(entry.firstReported());
        String last = Days.of(entry.lastReported());
        return first.equals(last) ? " (" + first + ")" : " (" + first + " to " + last + ")";
    }
}
