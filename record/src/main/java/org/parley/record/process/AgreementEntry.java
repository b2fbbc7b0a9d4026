package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Agreement.Status;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

/**
 * An accord, ceasefire, resolution, exchange or road map, from proposed to collapsed.
 *
 * @param name as reports call it; the type's word where they give no name
 * @param declaredBy who is told to have declared it
 * @param merges why its names are taken for one agreement
 */
public record AgreementEntry(
        Address address,
        String name,
        Agreement.Type type,
        List<Mention> parties,
        List<Mention> declaredBy,
        List<Mention> brokers,
        List<Mention> guarantors,
        List<Merge> merges,
        List<Attestation> attestations)
        implements Entry {
    public AgreementEntry {
        parties = List.copyOf(parties);
        declaredBy = List.copyOf(declaredBy);
        brokers = List.copyOf(brokers);
        guarantors = List.copyOf(guarantors);
        merges = List.copyOf(merges);
        attestations = List.copyOf(attestations);
    }

    /** Every status told, by report date. What is told as in force from a day after the report's own is planned. */
    public List<Step<Status>> history() {
        return Steps.of(
                attestations,
                Agreement.class,
                Agreement::status,
                AgreementEntry::modality,
                AgreementEntry::dayOfStatus);
    }

    private static Modality modality(Attestation a) {
        boolean toCome = a.claim() instanceof Agreement c
                && c.status() == Status.IN_FORCE
                && (Dating.isAhead(a, Agreement::effective)
                        || Dating.isAhead(a, t -> t.envelope().time()));
        return toCome ? Modality.PLANNED : a.claim().envelope().modality();
    }

    /** The day from which something offered or made is to hold is not that of the offer or of the making. */
    private static @Nullable Timespan dayOfStatus(Attestation a) {
        Timespan time = a.claim().envelope().time();
        if (time == null || !(a.claim() instanceof Agreement c) || c.status() == Status.IN_FORCE) {
            return time;
        }
        boolean misread = Dating.isAhead(a, t -> t.envelope().time());
        boolean start = c.effective() instanceof Timespan effective && time.equals(effective);
        return misread || start && c.status() != Status.CONCLUDED ? null : time;
    }

    /**
     * Where it stands: of what is told as done the last dated report's word, the furthest of several; what is only
     * proposed, planned, hoped for or denied counts where nothing is told as done. That it was violated is an allegation
     * and ends nothing: it counts only where no report says more.
     */
    public Step<Status> latest() {
        List<Step<Status>> all = history();
        List<Step<Status>> standing =
                all.stream().filter(s -> s.status() != Status.VIOLATED).toList();
        List<Step<Status>> done =
                standing.stream().filter(AgreementEntry::isDone).toList();
        return Steps.latest(!done.isEmpty() ? done : !standing.isEmpty() ? standing : all, Steps.furthest());
    }

    private static boolean isDone(Step<Status> step) {
        return step.modality() == Modality.ACTUAL
                && step.status() != Status.PROPOSED
                && step.status() != Status.NEGOTIATED;
    }

    /** The days on which it is told to be declared or signed. */
    public List<Dating> declarations() {
        return Dating.of(
                attestations, c -> c.status() == Status.CONCLUDED ? c.envelope().time() : null);
    }

    /** The days from which it is told to be in effect; one that lies ahead of its report is planned: "signed, to begin on Friday". */
    public List<Dating> effects() {
        return Dating.ofStarts(attestations, Agreement::effective);
    }

    /** The days on which it is told to have come to its end. */
    public List<Dating> endings() {
        return Dating.of(
                attestations, c -> c.status() == Status.COLLAPSED ? c.envelope().time() : null);
    }

    /** Until when it is told to last, the old terms of one that was extended before the new. */
    public List<Dating> terms() {
        return Dating.ofPlans(attestations, Agreement::ends);
    }

    /** When it was declared or signed, as first told; a plan only where no report tells it as done. */
    public @Nullable Timespan declared() {
        return first(declarations());
    }

    /** When it takes effect, as first told; a plan only where no report tells it as done. */
    public @Nullable Timespan effective() {
        return first(effects());
    }

    /** Until when it lasts, as last told. */
    public @Nullable Timespan ends() {
        List<Dating> terms = terms();
        return terms.isEmpty() ? null : terms.getLast().when();
    }

    private static @Nullable Timespan first(List<Dating> told) {
        List<Dating> kept =
                told.stream().filter(d -> d.modality() != Modality.NEGATED).toList();
        return kept.stream()
                .filter(d -> d.modality() == Modality.ACTUAL)
                .findFirst()
                .or(() -> kept.stream().findFirst())
                .map(Dating::when)
                .orElse(null);
    }

    /** Who alleges, or denies, that it was violated. */
    public List<Violation> violations() {
        return Violation.in(attestations);
    }

    /** Where it holds or was signed, in the reports' words. */
    public List<String> places() {
        return Attestation.distinct(Attestation.claims(Agreement.class, attestations)
                .map(c -> c.envelope().place()));
    }

    /** What it lays down, in the reports' words. */
    public List<String> provisions() {
        return Attestation.distinct(
                Attestation.claims(Agreement.class, attestations).flatMap(c -> c.provisions().stream()));
    }

    /** Whether one side or several made it; null where no report tells. */
    public @Nullable Sides sides() {
        return Sides.of(this);
    }

    /** What the reports leave open on a day: null if they leave nothing open, or no day is known. */
    public @Nullable Unreported unreported(@Nullable LocalDate today) {
        return today == null ? null : Unreported.of(this, today);
    }

    /** Whether a word stands in any name that the claims give it, in any case. */
    boolean isCalled(String word) {
        return Attestation.claims(Agreement.class, attestations)
                .map(Agreement::name)
                .filter(Objects::nonNull)
                .anyMatch(n -> n.toLowerCase(Locale.ROOT).matches(".*\\b" + word + "\\b.*"));
    }

    @Override
    public Optional<AgreementEntry> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementEntry(
                        address,
                        name,
                        type,
                        Mention.by(day, parties),
                        Mention.by(day, declaredBy),
                        Mention.by(day, brokers),
                        Mention.by(day, guarantors),
                        merges,
                        left));
    }
}
