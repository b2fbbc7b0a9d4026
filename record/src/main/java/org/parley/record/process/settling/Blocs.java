package org.parley.record.process.settling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Membership;
import org.parley.record.process.Actor;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.Reference;

/**
 * Which actors are in which: a part in its bloc, a member in its group, one named after a bloc in that bloc; and which general
 * terms may mean one bloc.
 */
final class Blocs {
    private static final int MOST = 64;

    private final Map<Address, Set<Address>> in = new HashMap<>();

    Blocs(List<Attestation> attestations, WhoIsWho who) {
        for (Attestation a : attestations) {
            if (a.claim() instanceof Membership m && m.role() != Membership.Role.ALLY) {
                add(who.named(m.member(), m.envelope().extent()).entry(), who.named(m.group()));
            }
        }
        for (Actor actor : who.actors()) {
            if (actor.partOf() != null) {
                add(actor.address(), new Reference("", actor.partOf()));
            }
            if (actor.sort() == Actor.Sort.BODY) {
                actor.names().forEach(name -> addNamesakes(actor, name, who));
            }
        }
        addGeneralTerms(who.actors());
    }

    /** "The opposition" may be the only one that is told with its country, "the Syrian opposition". */
    private void addGeneralTerms(List<Actor> actors) {
        Map<String, Address> bare = new HashMap<>();
        Map<String, Set<Address>> ofCountries = new HashMap<>();
        for (Actor actor : actors) {
            if (actor.sort() == Actor.Sort.GENERAL_TERM && actor.partOf() == null) {
                List<String> words = Words.of(actor.name());
                States.Prefix country = States.KNOWN.prefix(words);
                if (country == null) {
                    bare.put(String.join(" ", words), actor.address());
                } else if (country.length() < words.size()) {
                    String term = String.join(" ", words.subList(country.length(), words.size()));
                    ofCountries.computeIfAbsent(term, t -> new TreeSet<>()).add(actor.address());
                }
            }
        }
        ofCountries.forEach((term, found) -> {
            Address general = bare.get(term);
            if (general != null && found.size() == 1) {
                Address only = found.iterator().next();
                add(general, new Reference("", only));
                add(only, new Reference("", general));
            }
        });
    }

    /** "Syrian opposition National Coalition" says by its name that it is of the Syrian opposition. */
    private void addNamesakes(Actor actor, String name, WhoIsWho who) {
        List<String> words = List.of(name.strip().split("\\s+"));
        for (int n = 2; n < words.size(); n++) {
            Reference bloc = who.named(String.join(" ", words.subList(0, n)));
            if (bloc.entry() != null && !bloc.entry().equals(actor.address())) {
                add(actor.address(), bloc);
            }
        }
    }

    private void add(@Nullable Address member, Reference group) {
        if (member != null && group.entry() != null) {
            in.computeIfAbsent(member, m -> new TreeSet<>()).add(group.entry());
        }
    }

    /** An actor itself and all that it is in, directly or through another; of very many, the nearest. */
    Set<Address> around(Address actor) {
        Set<Address> all = new HashSet<>(Set.of(actor));
        Deque<Address> next = new ArrayDeque<>(List.of(actor));
        while (!next.isEmpty() && all.size() < MOST) {
            for (Address group : in.getOrDefault(next.remove(), Set.of())) {
                if (all.add(group)) {
                    next.add(group);
                }
            }
        }
        return new TreeSet<>(all);
    }
}
