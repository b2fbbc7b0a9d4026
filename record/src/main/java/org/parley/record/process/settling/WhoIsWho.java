package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Extent;
import org.parley.record.process.Actor;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.Mention;
import org.parley.record.process.Merge;
import org.parley.record.process.Reference;

/** The actors of the dossier, and whom any words in a claim name. */
final class WhoIsWho {
    private final Map<String, Actor> byKey = new HashMap<>();
    private final List<Actor> actors = new ArrayList<>();

    /** The keys of words seen before: reports repeat the same names without end. */
    private final Map<String, String> wholes = new HashMap<>();

    private final Map<String, String> parts = new HashMap<>();

    private Lands lands = Lands.in(List.of());

    private WhoIsWho() {}

    /**
     * Settles identity over all claims at once.
     *
     * @param told what people said of names, by their keys
     */
    static WhoIsWho of(List<Attestation> attestations, Judged.Pairs told) {
        WhoIsWho who = new WhoIsWho();
        TreeMap<String, NameGroup> groups = new TreeMap<>();
        for (Attestation a : attestations) {
            for (Naming naming : Naming.in(a)) {
                if (naming.role() != Naming.Role.OBJECT
                        && !Words.of(naming.words()).isEmpty()) {
                    groups.computeIfAbsent(
                                    who.key(naming.words(), naming.extent()),
                                    k -> NameGroup.of(naming.words(), naming.extent()))
                            .add(naming, a.claim().envelope().documentId());
                }
            }
        }
        Joining joining = new Joining(List.copyOf(groups.values()), told);
        who.lands = Lands.in(joining.groups);
        BodyNames.join(joining, who.lands);
        PersonNames.join(joining);
        who.build(joining, attestations);
        return who;
    }

    /** Sorted by address. */
    List<Actor> actors() {
        return actors;
    }

    /** The countries and regions that names of bodies tell of. */
    Lands lands() {
        return lands;
    }

    /** Whom a name in a claim means; its words alone where no actor is known by them. */
    Reference named(String words, @Nullable Extent extent) {
        Actor actor = byKey.get(key(words, extent));
        return actor == null ? new Reference(words.strip(), null) : new Reference(actor.name(), actor.address());
    }

    private String key(String words, @Nullable Extent extent) {
        return (extent == Extent.PART ? parts : wholes).computeIfAbsent(words, w -> NameGroup.key(w, extent));
    }

    /** As {@link #named} for one who does not act in the claim, or acts as a whole. */
    Reference named(String words) {
        return named(words, null);
    }

    /** Those whom a slot of some claims lists, each with the claims that list it, sorted. */
    List<Mention> mentions(List<Attestation> attestations, Function<Claim, List<String>> slot) {
        TreeMap<Reference, List<Attestation>> listed = new TreeMap<>();
        for (Attestation a : attestations) {
            slot.apply(a.claim()).stream()
                    .map(this::named)
                    .distinct()
                    .forEach(r ->
                            listed.computeIfAbsent(r, k -> new ArrayList<>()).add(a));
        }
        return listed.entrySet().stream()
                .map(e -> new Mention(e.getKey(), e.getValue()))
                .toList();
    }

    private void build(Joining joining, List<Attestation> attestations) {
        Map<String, Integer> setOf = new HashMap<>();
        List<List<Integer>> sets = List.copyOf(joining.sets());
        for (int s = 0; s < sets.size(); s++) {
            for (int i : sets.get(s)) {
                setOf.put(joining.group(i).key, s);
            }
        }
        List<List<Attestation>> support = support(attestations, setOf, sets.size());
        Addresses addresses = new Addresses("actor");
        for (boolean parts : new boolean[] {false, true}) {
            for (int s = 0; s < sets.size(); s++) {
                List<Integer> set = sets.get(s);
                if (joining.group(set.getFirst()).part == parts) {
                    Actor actor = actor(joining, set, support.get(s), addresses);
                    actors.add(actor);
                    set.forEach(i -> byKey.put(joining.group(i).key, actor));
                }
            }
        }
        actors.sort(Comparator.comparing(Actor::address));
    }

    private List<List<Attestation>> support(List<Attestation> attestations, Map<String, Integer> setOf, int sets) {
        List<List<Attestation>> support = new ArrayList<>();
        for (int s = 0; s < sets; s++) {
            support.add(new ArrayList<>());
        }
        for (Attestation a : attestations) {
            Naming.in(a).stream()
                    .map(n -> setOf.get(key(n.words(), n.extent())))
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(s -> support.get(s).add(a));
        }
        support.forEach(list -> list.sort(null));
        return support;
    }

    private Actor actor(Joining joining, List<Integer> set, List<Attestation> support, Addresses addresses) {
        List<NameGroup> groups = set.stream().map(joining::group).toList();
        TreeSet<String> names = new TreeSet<>();
        groups.forEach(g -> names.addAll(g.raws.keySet()));
        NameGroup first = groups.getFirst();
        Actor.Sort sort = sort(groups);
        Address bloc = first.part ? bloc(first.form.words()) : null;
        String name = HouseName.of(groups);
        List<Merge> merges = new ArrayList<>(joining.merges(set));
        groups.forEach(g -> merges.addAll(HouseName.merges(g)));
        merges.sort(null);
        List<String> doubts = new ArrayList<>(joining.doubts(set));
        if (sort == Actor.Sort.GENERAL_TERM
                && support.stream().map(Attestation::origin).distinct().count() > 1) {
            doubts.add("a general term: reports may mean different people by it");
        }
        Address address = addresses.take(List.of(name), first.key);
        return new Actor(address, name, sort, List.copyOf(names), bloc, merges, doubts, support);
    }

    private static Actor.Sort sort(List<NameGroup> groups) {
        if (groups.stream().anyMatch(g -> g.state != null)) {
            return Actor.Sort.STATE;
        }
        if (groups.stream().anyMatch(NameGroup::isPersonLike)) {
            return Actor.Sort.PERSON;
        }
        return groups.stream().allMatch(g -> g.form.isGeneralTerm() && g.organisation == null)
                ? Actor.Sort.GENERAL_TERM
                : Actor.Sort.BODY;
    }

    /** The known actor whom the last words of a part's name name. */
    private @Nullable Address bloc(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            Actor actor = byKey.get(String.join(" ", words.subList(from, words.size())));
            if (actor != null && (from == 0 || words.size() - from > 1)) {
                return actor.address();
            }
        }
        return null;
    }
}
