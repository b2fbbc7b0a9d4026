package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Collections;
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

/**
 * What is said of conditions being dropped.
 *
 * @param said by whose conditions it says are dropped
 */
record Droppings(
        WhoIsWho who, Blocs blocs, Seats seats, WaitedFor waitedFor, Map<Address, List<Attestation>> said) {
    /** Stems of words for taking part in talks, which a word such as "without preconditions" is about. */
    private static final Set<String> TALKS =
            Set.of("talk", "nego", "join", "atte", "dial", "conf", "part", "tabl", "meet", "peac");

    /** Stems of what is dropped where no condition is named. */
    private static final Set<String> ANY = Set.of("preco", "condi", "pre");

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
            for (Attestation a : said.getOrDefault(bloc, List.of())) {
                if (bearsOn((Condition) a.claim(), first)) {
                    all.add(a);
                    if (bloc.equals(holder) && isOwnWord(a)) {
                        own.add(a);
                    }
                }
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

    /** A word that drops conditions in general bears on those for talks; one that names what it drops, on that. */
    private boolean bearsOn(Condition dropping, Condition condition) {
        Set<String> dropped = new HashSet<>(Phrase.of(dropping.prerequisite()).stems());
        if (dropped.removeAll(ANY) || dropped.isEmpty()) {
            return condition.consequence() == null
                    || Phrase.of(condition.consequence()).stems().stream()
                            .anyMatch(s -> TALKS.contains(s.substring(0, Math.min(4, s.length()))));
        }
        Set<String> meant = waitedFor.deed(dropping).stems();
        Set<String> held = waitedFor.deed(condition).stems();
        long shared = held.stream().filter(meant::contains).count();
        return 2 * shared >= Math.min(held.size(), meant.size()) && shared > 0 && canBeOfOne(dropping, condition);
    }

    /** What one is to do, another's doing it does not drop. */
    private boolean canBeOfOne(Condition dropping, Condition condition) {
        Set<Address> one = waitedFor.of(dropping).keySet();
        Set<Address> other = waitedFor.of(condition).keySet();
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
