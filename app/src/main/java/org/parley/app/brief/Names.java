package org.parley.app.brief;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Modalities;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Extent;
import org.parley.record.claim.Modality;
import org.parley.record.process.Attestation;
import org.parley.record.process.Reference;

/** Names of actors and meetings in a line. */
final class Names {
    private static final Pattern SAYS_PART =
            Pattern.compile("\\b(?:parts?|some|members?|several|many)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLURAL =
            Pattern.compile("^(?:[Pp]arts|[Ss]ome|[Mm]any|[Ss]everal|[Mm]ost) |\\b\\p{Ll}\\S*[^s\\s]s$");

    private Names() {}

    static String of(Reference reference) {
        return Wording.plain(reference.words());
    }

    /** "Western allies" and "parts of the opposition" are several; "United States" is one. */
    static boolean arePlural(String name) {
        return PLURAL.matcher(name).find();
    }

    static String list(List<String> names) {
        return names.stream().map(Wording::plain).collect(Collectors.joining(", "));
    }

    /** Whose stance it is; where only part of a group is meant, it says so. */
    static String holder(@Nullable Reference holder, List<Attestation> attestations) {
        if (holder == null) {
            return "Holder not named";
        }
        String name = of(holder);
        boolean part = attestations.stream().allMatch(a -> a.claim().envelope().extent() == Extent.PART);
        return part && !SAYS_PART.matcher(name).find() ? "Part of " + name : Wording.capital(name);
    }

    /** Keeps apart what is told as a fact, as planned, as possible and as denied, in this order. */
    static List<Gist> byModality(List<Attestation> attestations, BiFunction<Modality, List<Attestation>, Gist> gist) {
        return Modalities.apart(attestations).entrySet().stream()
                .map(e -> gist.apply(e.getKey(), e.getValue()))
                .toList();
    }
}
