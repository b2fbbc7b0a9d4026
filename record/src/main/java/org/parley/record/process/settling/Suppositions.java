package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Modality;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Participation;
import org.parley.record.process.PeaceProcess;

/** A record's conditions, each telling with what it supposes. */
final class Suppositions {
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we", "i", "this", "that");

    private final PeaceProcess process;
    private final Function<Claim, String> sentence;
    private final NamesIn actors;
    private final NamesIn meetings;
    private final Map<ConditionEntry, List<Telling>> tellings = new LinkedHashMap<>();

    /** @param consequence null where it is not told, or not of whom */
    private record Telling(
            Attestation attestation,
            Supposed prerequisite,
            @Nullable Supposed consequence,
            Tie tie) {}

    Suppositions(PeaceProcess process, Function<Claim, String> sentence) {
        this.process = process;
        this.sentence = sentence;
        this.actors = NamesIn.actors(process);
        this.meetings = NamesIn.meetings(process);
        for (ConditionEntry entry : process.conditions()) {
            if (!entry.dropping()) {
                tellings.put(
                        entry,
                        entry.attestations().stream()
                                .map(a -> telling(entry, a))
                                .toList());
            }
        }
    }

    Supposed supposed(String words) {
        return new Supposed(actors.in(words), meetings.in(words), DeedFamilies.KNOWN.in(words), Phrase.of(words));
    }

    private Telling telling(ConditionEntry entry, Attestation a) {
        Condition c = (Condition) a.claim();
        String around = sentence.apply(c);
        Supposed prerequisite = supposed(c.prerequisite());
        Set<Address> doers = doers(c);
        if (!doers.isEmpty()) {
            doers.addAll(prerequisite.actors());
            prerequisite = prerequisite.by(doers);
        } else if (isByPronoun(c.prerequisite())) {
            prerequisite = prerequisite.by(meant(entry, c, around));
        }
        return new Telling(a, prerequisite, consequence(entry, c), Tie.in(around, c.prerequisite()));
    }

    private @Nullable Supposed consequence(ConditionEntry entry, Condition c) {
        if (c.consequence() == null) {
            return null;
        }
        Supposed told = supposed(c.consequence());
        String actor = c.thenDeed() == null ? null : c.thenDeed().actor();
        Address holder = entry.holder() == null ? null : entry.holder().entry();
        Set<Address> by = actor != null
                ? actors.in(actor)
                : told.actors().isEmpty() && holder != null && Move.of(c.consequence()) != Move.OTHER
                        ? Set.of(holder)
                        : told.actors();
        return by.isEmpty() ? null : told.by(by);
    }

    /** Whom the claim itself tells as acting, where its words may say "the capital" or "they". */
    private Set<Address> doers(Condition c) {
        String actor = c.ifDeed() == null ? null : c.ifDeed().actor();
        return new TreeSet<>(actor == null ? Set.of() : actors.in(actor));
    }

    private static boolean isByPronoun(String words) {
        String first = words.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
        return PRONOUNS.contains(first);
    }

    /** "They" may be anyone whom the sentence names, and rather not who sets the condition. */
    private Set<Address> meant(ConditionEntry entry, Condition c, String around) {
        Set<Address> meant = new TreeSet<>(actors.in(around + " . " + c.prerequisite()));
        if (entry.holder() != null && entry.holder().entry() != null && meant.size() > 1) {
            meant.remove(entry.holder().entry());
        }
        return meant;
    }

    /** The conditions that wait for something, or for its contrary. */
    List<WhatIf.Said> about(Supposed supposed, @Nullable Address after) {
        List<WhatIf.Said> said = new ArrayList<>();
        tellings.forEach((entry, told) -> {
            Map<WhatIf.Bond, List<Attestation>> bonds = new LinkedHashMap<>();
            for (Telling telling : told) {
                Boolean same = supposed.isSaidBy(telling.prerequisite());
                if (same != null) {
                    bonds.computeIfAbsent(bond(telling.tie(), same), b -> new ArrayList<>())
                            .add(telling.attestation());
                }
            }
            bonds.entrySet().stream()
                    .findFirst()
                    .ifPresent(e -> said.add(said(entry, e.getKey(), after, e.getValue())));
        });
        return said;
    }

    private static WhatIf.Bond bond(Tie tie, boolean same) {
        return switch (tie) {
            case IF -> same ? WhatIf.Bond.FOLLOWS : WhatIf.Bond.CONTRARY;
            case ONLY_IF -> same ? WhatIf.Bond.WAITS : WhatIf.Bond.CONTRARY;
            case UNLESS -> same ? WhatIf.Bond.WAITS : WhatIf.Bond.FOLLOWS;
        };
    }

    private static WhatIf.Said said(
            ConditionEntry entry, WhatIf.Bond bond, @Nullable Address after, List<Attestation> told) {
        String consequence = told.stream()
                .map(a -> ((Condition) a.claim()).consequence())
                .filter(c -> c != null)
                .findFirst()
                .orElse("");
        return new WhatIf.Said(entry, entry.holder(), Move.of(consequence), bond, after, told);
    }

    /** What is supposed next: that what was said to follow does; null where that is not told. */
    @Nullable
    Supposed following(WhatIf.Said said) {
        ConditionEntry entry = (ConditionEntry) said.entry();
        if (entry.consequence() == null) {
            return null;
        }
        Supposed next = supposed(entry.consequence());
        Address holder = entry.holder() == null ? null : entry.holder().entry();
        boolean byHolder = next.actors().isEmpty() || isByPronoun(entry.consequence()) || said.move() != Move.OTHER;
        Supposed by = byHolder && holder != null ? next.by(Set.of(holder)) : next;
        return by.actors().isEmpty() || by.deeds().isEmpty() ? null : by;
    }

    /** The conditions that make what is supposed itself wait for something. */
    List<WhatIf.Said> dependent(Supposed supposed) {
        List<WhatIf.Said> said = new ArrayList<>();
        tellings.forEach((entry, told) -> {
            List<Attestation> waiting = told.stream()
                    .filter(t -> t.consequence() != null && Boolean.TRUE.equals(supposed.isSaidBy(t.consequence())))
                    .map(Telling::attestation)
                    .toList();
            if (!waiting.isEmpty()) {
                said.add(said(entry, WhatIf.Bond.DEPENDS, null, waiting));
            }
        });
        return said;
    }

    /** Who refuses or may withdraw in a sentence that names whom is supposed to act, and such a deed. */
    List<WhatIf.Said> namedTogether(Supposed supposed) {
        List<WhatIf.Said> said = new ArrayList<>();
        for (Participation p : process.participations()) {
            for (Attendance.Status status : List.of(Attendance.Status.MAY_WITHDRAW, Attendance.Status.REFUSES)) {
                List<Attestation> told = p.attestations().stream()
                        .filter(a -> ((Attendance) a.claim()).status() == status && isTold(a))
                        .filter(a -> isNamed(supposed, p, sentence.apply(a.claim())))
                        .toList();
                if (!told.isEmpty()) {
                    Move move = status == Attendance.Status.REFUSES ? Move.STAY_AWAY : Move.LEAVE;
                    said.add(new WhatIf.Said(p, p.actor(), move, WhatIf.Bond.NAMED_TOGETHER, null, told));
                }
            }
        }
        return said;
    }

    private static boolean isTold(Attestation a) {
        return a.claim().envelope().modality() != Modality.NEGATED;
    }

    private boolean isNamed(Supposed supposed, Participation p, String around) {
        Set<Address> named = actors.in(around);
        return (p.actor().entry() == null
                        || !supposed.actors().contains(p.actor().entry()))
                && !Collections.disjoint(named, supposed.actors())
                && !Collections.disjoint(
                        DeedFamilies.KNOWN.in(around).keySet(), supposed.deeds().keySet());
    }

    /** Conditions held by any of some actors or naming one. */
    List<WhatIf.Said> naming(Set<Address> some) {
        return tellings.entrySet().stream()
                .filter(e -> e.getKey().holder() != null
                                && e.getKey().holder().entry() != null
                                && some.contains(e.getKey().holder().entry())
                        || e.getValue().stream()
                                .anyMatch(t ->
                                        !Collections.disjoint(t.prerequisite().actors(), some)))
                .map(e -> said(
                        e.getKey(), WhatIf.Bond.NAMED_TOGETHER, null, e.getKey().attestations()))
                .toList();
    }
}
