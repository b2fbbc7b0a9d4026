package org.parley.record.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
import org.parley.record.claim.Office;
import org.parley.record.claim.Position;
import org.parley.record.claim.Statement;
import org.parley.record.document.Timespan;

/**
 * What several claims of one entry weigh together. Their origins are counted, not their outlets: a report is one origin
 * at most, and so are copies of one text, all texts of one outlet, all that only quote one speaker or are its own texts, all that quote unnamed sources,
 * and all reports of which no outlet is known.
 */
public final class Support {
    private Support() {}

    /** @return how many independent origins tell what the claims tell; 0 for none */
    public static int origins(List<Attestation> attestations) {
        return (int) Arrays.stream(originOfEach(attestations)).distinct().count();
    }

    /**
     * How sure it is that what a claim tells is what reports say: its own confidence, raised by claims of the same entry
     * that other origins make, each of which errs for itself.
     *
     * @param entry the claims of its entry, itself among them
     * @return 0 to 1
     */
    public static double confidence(Attestation attestation, List<Attestation> entry) {
        if (attestation.reviewed() != null) {
            return 1;
        }
        List<Attestation> same = entry.stream()
                .filter(a -> tellsAlso(a.claim(), attestation.claim()))
                .toList();
        int[] origins = originOfEach(same);
        Map<Integer, Double> surest = new TreeMap<>();
        for (int i = 0; i < origins.length; i++) {
            Attestation one = same.get(i);
            double sure = one.reviewed() != null ? 1 : one.claim().envelope().confidence();
            surest.merge(origins[i], sure, Math::max);
        }
        double allWrong = surest.values().stream().reduce(1.0, (wrong, sure) -> wrong * (1 - sure));
        return 1 - allWrong;
    }

    /** @return that of what is surest among the claims of an entry, 0 if there are none */
    public static double confidence(List<Attestation> entry) {
        return entry.stream().mapToDouble(a -> confidence(a, entry)).max().orElse(0);
    }

    /** One number for all claims that share a mark, directly or through others. */
    private static int[] originOfEach(List<Attestation> attestations) {
        Set<String> toldInOwnVoice = new HashSet<>();
        attestations.stream().filter(Support::isOwnVoice).map(Support::text).forEach(toldInOwnVoice::add);
        int[] origin = new int[attestations.size()];
        Map<String, Integer> byMark = new HashMap<>();
        for (int i = 0; i < origin.length; i++) {
            origin[i] = i;
            Attestation attestation = attestations.get(i);
            boolean quoted = !isOwnVoice(attestation) && toldInOwnVoice.contains(text(attestation));
            for (String mark : quoted ? List.of(text(attestation)) : marks(attestation)) {
                int known = byMark.getOrDefault(mark, i);
                int before = origin[known];
                for (int j = 0; j <= i; j++) {
                    origin[j] = origin[j] == before ? origin[i] : origin[j];
                }
                byMark.put(mark, i);
            }
        }
        return origin;
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

    /** Whether one says what the other says: its deed, how far it is done, and its days where the other tells days. */
    private static boolean tellsAlso(Claim one, Claim other) {
        Timespan days = other.envelope().time();
        Timespan told = one.envelope().time();
        return deed(one).equals(deed(other))
                && one.envelope().modality() == other.envelope().modality()
                && (days == null || (told != null && told.overlaps(days)));
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
            case Act c -> List.of(c.kind(), c.type());
            case Figure c -> List.of(c.kind(), c.value().stripTrailingZeros(), c.bound());
            case Membership c -> List.of(c.kind(), c.role());
            case Link c -> List.of(c.kind(), c.relation());
            case Office c -> List.of(c.kind());
            case Statement c -> List.of(c.kind());
        };
    }
}
