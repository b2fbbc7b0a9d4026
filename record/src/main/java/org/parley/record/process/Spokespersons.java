package org.parley.record.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Statement;

/** Tells who speaks for whom, by posts, leadership and affiliations that are attested by the day of the record. */
final class Spokespersons {
    private final Map<String, Address> byName = new HashMap<>();
    private final Set<List<Address>> speaksFor = new HashSet<>();

    private record Key(Spoken.By by, String name) {}

    Spokespersons(PeaceProcess process) {
        for (Actor actor : process.actors()) {
            if (actor.partOf() == null) {
                actor.names().forEach(name -> byName.put(name, actor.address()));
            }
        }
        process.offices().stream()
                .filter(Spokespersons::isFact)
                .forEach(o -> add(o.person().entry(), o.of() == null ? null : o.of().entry()));
        process.memberships().stream()
                .filter(m -> isFact(m) && m.roles().contains(Membership.Role.LEADER))
                .forEach(m -> add(m.member().entry(), m.group().entry()));
        process.statements().stream()
                .flatMap(s -> Attestation.claims(Statement.class, s.attestations()))
                .filter(s -> !s.anonymous() && s.affiliation() != null)
                .forEach(s -> add(byName.get(s.speaker()), byName.get(s.affiliation())));
    }

    private static boolean isFact(Entry entry) {
        return entry.attestations().stream().anyMatch(a -> a.claim().envelope().modality() == Modality.ACTUAL);
    }

    private void add(@Nullable Address speaker, @Nullable Address body) {
        if (speaker != null && body != null) {
            speaksFor.add(List.of(speaker, body));
        }
    }

    /** Who states a position, last spoken first. */
    List<Spoken> of(PositionEntry position) {
        Map<Key, List<Attestation>> spoken = new LinkedHashMap<>();
        for (Attestation a : position.attestations()) {
            spoken.computeIfAbsent(new Key(by(a, position.holder()), a.sayer().name()), k -> new ArrayList<>())
                    .add(a);
        }
        return spoken.entrySet().stream()
                .map(e -> new Spoken(e.getKey().by(), e.getKey().name(), e.getValue()))
                .sorted(Comparator.comparing((Spoken s) -> s.attestations().getLast())
                        .reversed()
                        .thenComparing(Spoken::by)
                        .thenComparing(Spoken::name))
                .toList();
    }

    private Spoken.By by(Attestation a, Reference holder) {
        return switch (a.sayer().voice()) {
            case REPORT -> Spoken.By.REPORT;
            case UNNAMED -> Spoken.By.UNNAMED;
            case AUTHOR, SPEAKER -> by(a.sayer().name(), holder);
        };
    }

    private Spoken.By by(String name, Reference holder) {
        Address speaker = byName.get(name.strip());
        boolean itself = speaker != null && speaker.equals(holder.entry())
                || name.strip().equalsIgnoreCase(holder.words());
        if (itself) {
            return Spoken.By.ITSELF;
        }
        boolean posted =
                speaker != null && holder.entry() != null && speaksFor.contains(List.of(speaker, holder.entry()));
        return posted || isItsSpokesman(name, holder) ? Spoken.By.IN_ITS_NAME : Spoken.By.ANOTHER;
    }

    /** "The Northern Front's spokesman", who goes by no name of his own. */
    private static boolean isItsSpokesman(String name, Reference holder) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains(" spokes") && lower.startsWith(holder.words().toLowerCase(Locale.ROOT));
    }
}
