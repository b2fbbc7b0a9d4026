package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Code;

/**
 * Someone who takes part: a person, state, body or group. Who is who is settled over the whole dossier, so its names,
 * merges and doubts are the same as of every date.
 *
 * @param name the house name: of a state its usual one, else the fullest of its frequent forms
 * @param names every form that reports use, sorted
 * @param partOf the bloc, if this is only some part of it
 * @param merges why its forms are taken for one actor
 * @param doubts what stays unclear about who it is, in words
 * @param attestations every claim that names it
 */
public record Actor(
        Address address,
        String name,
        Sort sort,
        List<String> names,
        @Nullable Address partOf,
        List<Merge> merges,
        List<String> doubts,
        List<Attestation> attestations)
        implements Entry {
    /** What sort of actor. */
    public enum Sort implements Code {
        PERSON,
        /** A state or its government. */
        STATE,
        BODY,
        /** Named by a general term ("rebels"), which may mean different people in different reports. */
        GENERAL_TERM
    }

    public Actor {
        names = List.copyOf(names);
        merges = List.copyOf(merges);
        doubts = List.copyOf(doubts);
        attestations = List.copyOf(attestations);
    }

    @Override
    public Optional<Actor> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(address, name, sort, names, partOf, merges, doubts, left));
    }
}
