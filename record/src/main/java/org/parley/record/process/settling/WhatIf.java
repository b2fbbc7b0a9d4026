package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Code;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.Entry;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Reference;

/**
 * What parties said that they would do if something came about, found by walking the record's conditions: what follows from
 * one may be what another waits for. It tells what was said and foresees nothing.
 *
 * @param actors those of the record that the supposed words name
 * @param said what reports say of it, nearest first
 * @param naming if nothing was said of it: the conditions that name the same actors
 */
public record WhatIf(List<Address> actors, List<Said> said, List<Said> naming) {
    /** How many conditions may follow from one another. */
    private static final int DEEPEST = 4;

    public WhatIf {
        actors = List.copyOf(actors);
        said = List.copyOf(said);
        naming = List.copyOf(naming);
    }

    /** How what was said hangs on what is supposed. */
    public enum Bond implements Code {
        /** Said to come if it does. */
        FOLLOWS,
        /** Said not to come, or to last, until it does. */
        WAITS,
        /** Said for the case that it does not. */
        CONTRARY,
        /** It is itself made to wait for something. */
        DEPENDS,
        /** Said in a sentence or a condition that names the same actor, in no plainer words. */
        NAMED_TOGETHER
    }

    /**
     * One thing that was said.
     *
     * @param entry a condition or a participation
     * @param who who said to do it, or holds the condition
     * @param after the condition of which this one follows, null if it is about what is supposed itself
     * @param attestations the claims that tell just this, never empty
     */
    public record Said(
            Entry entry,
            @Nullable Reference who,
            Move move,
            Bond bond,
            @Nullable Address after,
            List<Attestation> attestations) {
        public Said {
            attestations = List.copyOf(attestations);
        }
    }

    /**
     * @param words what is supposed, such as "Iran attends Geneva II"
     * @param sentence that in which a claim stands; empty where it is not at hand
     */
    public static WhatIf of(PeaceProcess process, String words, Function<Claim, String> sentence) {
        Suppositions told = new Suppositions(process, sentence);
        Supposed supposed = told.supposed(words);
        Map<Address, Said> found = new LinkedHashMap<>();
        List<Step> next = List.of(new Step(supposed, null));
        for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
            List<Step> following = new ArrayList<>();
            for (Step step : next) {
                for (Said said : told.about(step.supposed(), step.after())) {
                    if (found.putIfAbsent(said.entry().address(), said) == null && said.bond() == Bond.FOLLOWS) {
                        Supposed consequence = told.following(said);
                        if (consequence != null) {
                            following.add(new Step(consequence, said.entry().address()));
                        }
                    }
                }
            }
            next = following;
        }
        told.dependent(supposed).forEach(s -> found.putIfAbsent(s.entry().address(), s));
        told.namedTogether(supposed).forEach(s -> found.putIfAbsent(s.entry().address(), s));
        Set<Address> actors = new HashSet<>(supposed.actors());
        return new WhatIf(
                List.copyOf(supposed.actors()),
                List.copyOf(found.values()),
                found.isEmpty() ? told.naming(actors) : List.of());
    }

    private record Step(Supposed supposed, @Nullable Address after) {}
}
