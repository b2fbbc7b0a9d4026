package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Office;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;

/** Of which states and bodies a person holds an office: who speaks there for more than itself. */
final class Seats {
    private final Map<Address, Set<Address>> of = new HashMap<>();

    Seats(List<Attestation> attestations, WhoIsWho who) {
        for (Attestation a : attestations) {
            if (a.claim() instanceof Office o && o.of() != null) {
                Address person = who.named(o.person()).entry();
                Address body = who.named(o.of()).entry();
                if (person != null && body != null) {
                    of.computeIfAbsent(person, p -> new TreeSet<>()).add(body);
                }
            }
        }
    }

    /** An actor itself and those it holds an office of; nobody for one who is not known. */
    Set<Address> of(@Nullable Address actor) {
        Set<Address> all = new TreeSet<>();
        if (actor != null) {
            all.add(actor);
            all.addAll(of.getOrDefault(actor, Set.of()));
        }
        return all;
    }
}
