package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parley.record.claim.Meeting;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;

/**
 * The name under which a meeting is shown and addressed.
 *
 * @param names every form in use, sorted
 * @param slug the parts of its address: the name, and the first day told
 */
record MeetingLabel(String name, List<String> names, List<String> slug) {
    private static final int NUMBERED = 3;

    /** Whether it comes about is for its status to say. */
    private static final Pattern NOT_YET =
            Pattern.compile("^(?:possible|planned|proposed|upcoming) (?=\\p{L})", Pattern.CASE_INSENSITIVE);

    /** @param used the forms in each report, with how often it uses them */
    static MeetingLabel of(List<? extends Map<String, Integer>> used, List<Attestation> support) {
        TreeMap<String, Integer> reports = new TreeMap<>();
        Map<String, Integer> claims = new HashMap<>();
        used.forEach(names -> names.forEach((name, n) -> {
            reports.merge(name, 1, Integer::sum);
            claims.merge(name, n, Integer::sum);
        }));
        String best = reports.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> Math.min(telling(e.getKey()), 1))
                        .thenComparing(e -> telling(e.getKey()) == NUMBERED)
                        .thenComparing(Map.Entry::getValue)
                        .thenComparingInt(e -> claims.getOrDefault(e.getKey(), 0))
                        .thenComparingInt(e -> telling(e.getKey()))
                        .thenComparingInt(e -> e.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
        String name = best.isEmpty() || telling(best) == 0 ? described(best, support) : best;
        List<String> slug = new ArrayList<>(List.of(name));
        support.stream()
                .map(a -> a.claim().envelope().time())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Timespan::toString)
                .ifPresent(slug::add);
        return new MeetingLabel(name, List.copyOf(reports.keySet()), slug);
    }

    /** A numbered name tells most, "talks" nothing. */
    private static int telling(String raw) {
        MeetingName name = MeetingName.of(raw);
        if (name.edition() != null || name.round() != null) {
            return NUMBERED;
        }
        return name.core().isEmpty() ? 0 : name.core().stream().allMatch(c -> Venues.stateOf(c) != null) ? 1 : 2;
    }

    private static String described(String generic, List<Attestation> support) {
        String what = generic.isEmpty() ? "meeting" : NOT_YET.matcher(generic).replaceFirst("");
        String place = support.stream()
                .map(a -> a.claim().envelope().place())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        if (!place.isEmpty()) {
            return what + " in " + place;
        }
        return support.stream()
                .map(Attestation::claim)
                .filter(Meeting.class::isInstance)
                .map(c -> ((Meeting) c).parties())
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .map(parties -> what + " of " + String.join(" and ", new LinkedHashSet<>(parties)))
                .orElse(what);
    }
}
