package org.parley.app.wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.record.process.Attestation;
import org.parley.record.process.Sayer;
import org.parley.record.process.Support;

/**
 * Who reports something and when last: {@code John Kerry, as told by Lakeside Wire, 22 Jan 2014; 2 independent origins}. One
 * origin goes without saying.
 */
public final class Byline {
    private static final int MOST_TELLERS = 2;

    private Byline() {}

    /** @param attestations at least one */
    public static String of(List<Attestation> attestations, Texts texts) {
        LocalDate last = attestations.stream()
                .map(Attestation::reportedOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Attestation> newest = attestations.stream()
                .filter(a -> Objects.equals(last, a.reportedOn()))
                .sorted(Comparator.comparing(Attestation::sayer))
                .toList();
        List<String> tellers = newest.stream()
                .filter(a ->
                        isOwnVoice(a) || newest.stream().noneMatch(own -> isOwnVoice(own) && isOfOneReport(a, own)))
                .map(a -> teller(a, texts))
                .distinct()
                .toList();
        int more = tellers.size() - MOST_TELLERS;
        String named = String.join(" and ", tellers.subList(0, Math.min(MOST_TELLERS, tellers.size())));
        int origins = Support.origins(attestations);
        return named
                + (more > 0 ? " and " + more + " more" : "")
                + ", "
                + date(newest.getFirst())
                + (origins > 1 ? "; " + origins + " independent origins" : "");
    }

    /** What a report tells in its own voice as well needs no name of a speaker in it. */
    private static boolean isOwnVoice(Attestation a) {
        return a.sayer().voice() == Sayer.Voice.REPORT || a.sayer().voice() == Sayer.Voice.AUTHOR;
    }

    private static boolean isOfOneReport(Attestation one, Attestation other) {
        return one.claim()
                .envelope()
                .documentId()
                .equals(other.claim().envelope().documentId());
    }

    private static String date(Attestation attestation) {
        return attestation.reported() == null ? "undated" : Days.of(attestation.reported());
    }

    private static String teller(Attestation a, Texts texts) {
        String name = Wording.plain(a.sayer().name());
        return switch (a.sayer().voice()) {
            case REPORT -> name;
            case AUTHOR -> name + ", in its own text";
            case SPEAKER -> name + relay(a.relayedBy()) + ", as told by " + texts.outlet(a.claim());
            case UNNAMED -> name + " (unnamed)" + relay(a.relayedBy()) + ", as told by " + texts.outlet(a.claim());
        };
    }

    private static String relay(@Nullable String by) {
        return by == null ? "" : ", according to " + Wording.plain(by);
    }
}
