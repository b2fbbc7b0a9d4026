package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Code;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Kind;

/**
 * One thing is made to depend on another, or is said to depend on nothing any longer.
 *
 * @param holder whose condition it is; absent where no report says
 * @param dropping whether this entry is itself the word that conditions are dropped
 * @param bearing what other claims say of its being dropped, met or overtaken
 * @param mutual conditions of whom it waits for, which wait for its holder; sorted by address
 */
public record ConditionEntry(
        Address address,
        @Nullable Reference holder,
        boolean dropping,
        Bearing bearing,
        List<Counterpart> mutual,
        List<Attestation> attestations)
        implements Entry {
    private static final Pattern TAKING_PART = Pattern.compile(
            "\\b(?:attend\\w*|join(?:s|ed|ing)?|participat\\w*|t[ao](?:ke|kes|king|ok) part|(?:re)?negotiat\\w*|talks?|talking"
                    + "|dialogue|conferences?|summits?|boycott\\w*|delegations?|(?:the|a) (?:negotiating )?table"
                    + "|(?:pull|walk)\\w* out of the (?:meeting|process)|sit(?:s|ting)? down|meet(?:s|ing)? with)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|\\p{N}+");

    /** What the condition is for. */
    public enum Sort implements Code {
        /** For taking part in talks, or for their taking place. */
        PRECONDITION,
        /** For anything else. */
        DEMAND
    }

    /** Whether it still stands. */
    public enum State implements Code {
        OPEN,
        /** Told as having come about. */
        MET,
        /** Dropped by its holder's own word. */
        WAIVED,
        /** Someone else says that it was dropped; this does not close it. */
        REPORTED_DROPPED,
        /** The talks that it was for came or were cancelled, or its holder took part in them all the same. */
        OVERTAKEN
    }

    public ConditionEntry {
        mutual = List.copyOf(mutual);
        attestations = List.copyOf(attestations);
    }

    /** What must come about, in the words of the first report. */
    public String prerequisite() {
        return claims().findFirst().orElseThrow().prerequisite();
    }

    /** What waits for it, in the words of the first report that says. */
    public @Nullable String consequence() {
        return claims().map(Condition::consequence)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Every wording of what must come about, in order of first report. */
    public List<String> wordings() {
        return Attestation.distinct(claims().map(Condition::prerequisite));
    }

    /** A precondition if any report tells what waits for it as talks or as taking part in them. */
    public Sort sort() {
        return claims().anyMatch(ConditionEntry::isForTakingPart) ? Sort.PRECONDITION : Sort.DEMAND;
    }

    private static boolean isForTakingPart(Condition c) {
        boolean deed = c.thenDeed() != null
                && (c.thenDeed().kind() == Kind.ATTENDANCE || c.thenDeed().kind() == Kind.MEETING);
        return deed
                || c.consequence() != null
                        && TAKING_PART.matcher(c.consequence()).find();
    }

    /** Whether only a scrap of what must come about was read, such as "place": too little to tell what is meant. */
    public boolean isFragment() {
        return !dropping
                && claims().allMatch(
                                c -> WORD.matcher(c.prerequisite()).results().count() < 2);
    }

    /**
     * Restating a condition after it was dropped, met or overtaken opens it again. What comes about when it is no longer waited
     * for, because the talks have come without it, does not meet it.
     */
    public State state() {
        if (dropping) {
            return bearing.waived().isEmpty() ? State.REPORTED_DROPPED : State.WAIVED;
        }
        LocalDate restated = lastReported();
        if (Bearing.isDropped(bearing.waived(), restated)) {
            return State.WAIVED;
        }
        LocalDate met = Bearing.firstAfter(restated, bearing.met());
        LocalDate overtaken = Bearing.firstAfter(restated, bearing.overtaken());
        if (met != null && (overtaken == null || !met.isAfter(overtaken))) {
            return State.MET;
        }
        if (Bearing.isDropped(bearing.dropped(), restated)) {
            return State.REPORTED_DROPPED;
        }
        return overtaken == null ? State.OPEN : State.OVERTAKEN;
    }

    private Stream<Condition> claims() {
        return Attestation.claims(Condition.class, attestations);
    }

    @Override
    public Optional<ConditionEntry> asOf(LocalDate day) {
        return narrowed(all -> Attestation.by(day, all));
    }

    /** What is left of it where only some claims count; empty if none of its own does. */
    public Optional<ConditionEntry> narrowed(UnaryOperator<List<Attestation>> left) {
        List<Attestation> own = left.apply(attestations);
        List<Counterpart> others = mutual.stream()
                .map(m -> new Counterpart(m.condition(), left.apply(m.attestations())))
                .filter(m -> !m.attestations().isEmpty())
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConditionEntry(address, holder, dropping, bearing.narrowed(left), others, own));
    }
}
