package org.parley.record.process.settling;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Figure;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.Part;

/** The larger numbers that others are told to be a part of, found in the same report by their words. */
final class Wholes {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

    private final Map<String, Attestation> byWords = new HashMap<>();
    private final Map<String, Address> seriesOf = new HashMap<>();

    Wholes(List<Attestation> attestations) {
        for (Attestation a : attestations) {
            if (a.claim() instanceof Figure f) {
                byWords.putIfAbsent(key(f, f.value().toPlainString(), FigureMention.counted(f.of())), a);
            }
        }
    }

    void put(Address series, List<Attestation> support) {
        support.forEach(a -> seriesOf.put(a.id(), series));
    }

    /** What the claims of one number are told to be a part of, in the words of each. */
    List<Part> of(List<Attestation> told) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Attestation a : told) {
            if (a.claim() instanceof Figure f && f.partOf() != null && isSmaller(f, f.partOf())) {
                Attestation whole = whole(f, f.partOf());
                parts.merge(
                        f.partOf(),
                        new Part(f.partOf(), whole == null ? null : seriesOf.get(whole.id()), List.of(a)),
                        Part::with);
            }
        }
        return List.copyOf(parts.values());
    }

    /** More than the whole is no part of it: such words were misread. */
    static boolean isSmaller(Figure part, String whole) {
        Matcher number = NUMBER.matcher(whole);
        return !number.find()
                || part.value().compareTo(new BigDecimal(number.group().replace(",", ""))) <= 0;
    }

    private @Nullable Attestation whole(Figure part, String words) {
        Matcher number = NUMBER.matcher(words);
        if (!number.find()) {
            return null;
        }
        String of = FigureMention.counted(words.substring(number.end()));
        Attestation whole = byWords.get(key(part, number.group().replace(",", ""), of));
        return whole == null || whole.claim().equals(part) ? null : whole;
    }

    private static String key(Figure f, String value, @Nullable String of) {
        return f.envelope().documentId() + "|" + f.measure() + "|" + value + "|" + of;
    }
}
