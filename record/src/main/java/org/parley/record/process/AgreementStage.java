package org.parley.record.process;

import java.util.Optional;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Agreement.Status;
import org.parley.record.claim.Code;
import org.parley.record.claim.Modality;

/**
 * An agreement in the field's two classifications, told from its type, its names and its status alone and only where these
 * leave no doubt. Nothing is told of what no report calls concluded: a proposal is no agreement in either.
 *
 * <p>The stages are those of the PA-X Peace Agreements Database (University of Edinburgh, its codebook); the types those of
 * the UCDP Peace Agreement Dataset (Uppsala Conflict Data Program). {@code docs/agreements.md} gives the mapping in a table.
 */
public final class AgreementStage {
    private AgreementStage() {}

    /** Stages of PA-X that can be told. */
    public enum Pax implements Code {
        PRE,
        SUB_PAR,
        SUB_COMP,
        IMP,
        CEA
    }

    /** UCDP's types: settles all, a part, or how to settle it. */
    public enum Ucdp implements Code {
        FULL,
        PARTIAL,
        PEACE_PROCESS
    }

    /** Empty where it cannot be told. */
    public static Optional<Pax> pax(AgreementEntry a) {
        if (!isMade(a)) {
            return Optional.empty();
        }
        return switch (a.type()) {
            case CEASEFIRE -> Optional.of(Pax.CEA);
            case ACCORD, FRAMEWORK, ROADMAP -> named(a);
            case RESOLUTION, DECLARATION, EXCHANGE, HUMANITARIAN -> Optional.empty();
        };
    }

    private static Optional<Pax> named(AgreementEntry a) {
        if (isForTalks(a)) {
            return Optional.of(Pax.PRE);
        }
        if (a.isCalled("implementation")) {
            return Optional.of(Pax.IMP);
        }
        if (isComprehensive(a)) {
            return Optional.of(Pax.SUB_COMP);
        }
        return isPartial(a) ? Optional.of(Pax.SUB_PAR) : Optional.empty();
    }

    /** Empty where it cannot be told. UCDP counts no ceasefire that regulates no incompatibility. */
    public static Optional<Ucdp> ucdp(AgreementEntry a) {
        return pax(a).flatMap(stage -> switch (stage) {
            case PRE -> Optional.of(Ucdp.PEACE_PROCESS);
            case SUB_PAR -> Optional.of(Ucdp.PARTIAL);
            case SUB_COMP -> Optional.of(Ucdp.FULL);
            case IMP, CEA -> Optional.empty();
        });
    }

    private static boolean isMade(AgreementEntry a) {
        return a.history().stream()
                .anyMatch(s -> s.modality() == Modality.ACTUAL
                        && (s.status() == Status.CONCLUDED
                                || s.status() == Status.IN_FORCE
                                || s.status() == Status.EXTENDED));
    }

    private static boolean isForTalks(AgreementEntry a) {
        return a.type() != Agreement.Type.ACCORD && a.isCalled("(?:talks|negotiations|agenda|dialogue)");
    }

    private static boolean isComprehensive(AgreementEntry a) {
        return a.isCalled("comprehensive") || a.isCalled("final (?:peace )?(?:agreement|accord|settlement|deal)");
    }

    private static boolean isPartial(AgreementEntry a) {
        return a.isCalled("(?:partial|interim)");
    }
}
