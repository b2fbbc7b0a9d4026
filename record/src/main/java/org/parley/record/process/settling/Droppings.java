package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Condition;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.Bearing;
import org.parley.record.process.Reference;
import org.parley.record.process.Sayer;

/** What is said of conditions being dropped. */
final class Droppings {
    private final WhoIsWho who;
    private final Blocs blocs;
    private final Seats seats;
    private final Map<Address, Dropped> said = new HashMap<>();

    /** @param said by whose conditions it says are dropped */
    Droppings(WhoIsWho who, Blocs blocs, Seats seats, WaitedFor waitedFor, Map<Address, List<Attestation>> said) {
        this.who = who;
        this.blocs = blocs;
        this.seats = seats;
        said.forEach((holder, words) -> this.said.put(holder, new Dropped(words, waitedFor)));
    }

    /** What an entry that is itself such a word comes to: its holder's own, or another's. */
    Bearing of(List<Attestation> support) {
        return bearing(support.stream().filter(this::isOwnWord).toList(), support);
    }

    /** What was said that bears on a holder's condition, by itself or about one of the blocs it is in. */
    Bearing on(@Nullable Address holder, List<Attestation> support) {
        List<Attestation> own = new ArrayList<>();
        List<Attestation> all = new ArrayList<>();
        Condition first = (Condition) support.getFirst().claim();
        for (Address bloc : holder == null ? Set.<Address>of() : blocs.around(holder)) {
            Dropped dropped = said.get(bloc);
            List<Attestation> words = dropped == null ? List.of() : dropped.on(first);
            all.addAll(words);
            if (bloc.equals(holder)) {
                words.stream().filter(this::isOwnWord).forEach(own::add);
            }
        }
        return bearing(own, all);
    }

    private static Bearing bearing(List<Attestation> own, List<Attestation> all) {
        List<Attestation> others = new ArrayList<>(all);
        others.removeAll(new HashSet<>(own));
        return new Bearing(
                own.stream().sorted().toList(),
                List.of(),
                others.stream().sorted().toList(),
                List.of());
    }

    /**
     * Said by the holder itself, or by one who holds an office in it, and not through another: quoted as its speaker, or in
     * a text that it signs.
     */
    private boolean isOwnWord(Attestation a) {
        Condition claim = (Condition) a.claim();
        if (claim.actor() == null || a.relayedBy() != null) {
            return false;
        }
        Sayer.Voice voice = a.sayer().voice();
        if (voice != Sayer.Voice.SPEAKER && voice != Sayer.Voice.AUTHOR) {
            return false;
        }
        Reference holder = who.named(claim.actor(), claim.envelope().extent());
        Reference sayer = who.named(a.sayer().name());
        return sayer.equals(holder)
                || holder.entry() != null && seats.of(sayer.entry()).contains(holder.entry());
    }
}
