package org.parley.record.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Link;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Office;
import org.parley.record.claim.Position;
import org.parley.record.claim.Statement;
import org.parley.record.document.Timespan;

/**
 * What the claims of one entry weigh together. Their origins are counted, not their outlets: a report is one origin at
 * most, and so are copies of one text, all texts of one outlet, all that only quote one speaker or are its own texts, all that
 * only quote unnamed sources,
 * and all reports of which no outlet is known.
 */
public final class Support {
    private final List<Attestation> entry;
    private final Map<Telling, Double> confidences = new HashMap<>();

    private Support(List<Attestation> entry) {
        this.entry = entry;
    }

    /** @param entry all claims of one entry */
    public static Support of(List<Attestation> entry) {
        return new Support(entry);
    }

    /** @return how many independent origins tell what the claims tell; 0 for none */
    public static int origins(List<Attestation> attestations) {
        return byOrigin(attestations).size();
    }

    /**
     * How sure it is that what a claim of the entry tells is what reports say: its own confidence, raised by claims of the
     * same entry that other origins make, each of which errs for itself.
     *
     * @return 0 to 1
     */
    public double confidence(Attestation attestation) {
        return attestation.reviewed() != null
                ? 1
                : confidences.computeIfAbsent(Telling.of(attestation.claim()), this::together);
    }

    /** That of what is surest in the entry, 0 if it has no claims. */
    public double confidence() {
        return entry.stream().mapToDouble(this::confidence).max().orElse(0);
    }

    private double together(Telling told) {
        List<Attestation> same = entry.stream()
                .filter(a -> Telling.of(a.claim()).tellsAlso(told))
                .toList();
        double allWrong = byOrigin(same).stream()
                .mapToDouble(origin -> 1
                        - origin.stream()
                                .map(same::get)
                                .mapToDouble(a -> a.reviewed() != null
                                        ? 1
                                        : a.claim().envelope().confidence())
                                .max()
                                .orElseThrow())
                .reduce(1, (wrong, other) -> wrong * other);
        return 1 - allWrong;
    }

    /** The numbers of the claims of each origin: those that share a mark, directly or through others. */
    private static Collection<List<Integer>> byOrigin(List<Attestation> attestations) {
        Set<String> toldInOwnVoice = new HashSet<>();
        attestations.stream().filter(Support::isOwnVoice).map(Support::text).forEach(toldInOwnVoice::add);
        Union union = new Union(attestations.size());
        Map<String, Integer> byMark = new HashMap<>();
        for (int i = 0; i < attestations.size(); i++) {
            Attestation attestation = attestations.get(i);
            boolean quoted = !isOwnVoice(attestation) && toldInOwnVoice.contains(text(attestation));
            for (String mark : quoted ? List.of(text(attestation)) : marks(attestation)) {
                Integer known = byMark.putIfAbsent(mark, i);
                if (known != null) {
                    union.join(i, known);
                }
            }
        }
        return union.sets();
    }

    /** What two claims of one origin have in common. */
    private static List<String> marks(Attestation attestation) {
        String name = attestation.sayer().name().toLowerCase(Locale.ROOT);
        String text = text(attestation);
        return switch (attestation.sayer().voice()) {
            case SPEAKER, AUTHOR -> List.of(text, "speaker " + name);
            case UNNAMED -> List.of(text, "unnamed");
            case REPORT -> List.of(text, "outlet " + Objects.requireNonNullElse(attestation.outlet(), "unknown"));
        };
    }

    private static String text(Attestation attestation) {
        return "text " + attestation.origin();
    }

    /** A report that tells something itself is one origin of it, whoever else it quotes. */
    private static boolean isOwnVoice(Attestation attestation) {
        Sayer.Voice voice = attestation.sayer().voice();
        return voice == Sayer.Voice.REPORT || voice == Sayer.Voice.AUTHOR;
    }

    /** What a claim says: its deed, how far it is done, and its days where it tells any. */
    private record Telling(
            List<Object> deed, Modality modality, @Nullable Timespan days) {
        static Telling of(Claim claim) {
            return new Telling(
                    Support.deed(claim),
                    claim.envelope().modality(),
                    claim.envelope().time());
        }

        boolean tellsAlso(Telling other) {
            return deed.equals(other.deed)
                    && modality == other.modality
                    && (other.days == null || (days != null && days.overlaps(other.days)));
        }
    }

    /** The codes of a claim; whose they are and of what, the entry says. */
    private static List<Object> deed(Claim claim) {
        return switch (claim) {
            case Meeting c -> List.of(c.kind(), c.status());
            case Attendance c -> List.of(c.kind(), c.status(), c.role());
            case Position c -> List.of(c.kind(), c.stance(), c.topic());
            case Condition c -> List.of(c.kind(), c.waived());
            case Commitment c -> List.of(c.kind(), c.status());
            case Agreement c -> List.of(c.kind(), c.status());
            case Act c -> act(c);
            case Figure c -> List.of(c.kind(), c.value().stripTrailingZeros(), c.bound());
            case Membership c -> List.of(c.kind(), c.role());
            case Link c -> List.of(c.kind(), c.relation());
            case Office c -> List.of(c.kind());
            case Statement c -> List.of(c.kind());
        };
    }

    /** There are many attacks in a war: those of no told day are one deed only where they are told in the same words. */
    private static List<Object> act(Act claim) {
        boolean violent = claim.type() == Act.Type.ASSAULT
                || claim.type() == Act.Type.COERCE
                || claim.type() == Act.Type.MOBILIZE;
        return violent && claim.envelope().time() == null
                ? List.of(claim.kind(), claim.type(), Objects.requireNonNullElse(claim.matter(), ""))
                : List.of(claim.kind(), claim.type());
    }
}
