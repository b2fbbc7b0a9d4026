package org.parley.app.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Wording;
import org.parley.record.judgement.Grade;
import org.parley.record.process.Attestation;

/** How people graded the claims of one sentence, in words that hand no claim's grade on to another. */
final class Gradings {
    private Gradings() {}

    /** Null if nobody graded any of them. */
    static @Nullable String of(Collection<Attestation> claims) {
        Map<Grade, List<Attestation>> graded = new LinkedHashMap<>();
        for (Attestation a : claims) {
            if (a.grade() != null) {
                graded.computeIfAbsent(a.grade(), g -> new ArrayList<>()).add(a);
            }
        }
        return graded.isEmpty()
                ? null
                : graded.entrySet().stream()
                        .map(e -> words(e.getKey(), e.getValue(), claims.size()))
                        .collect(Collectors.joining("; "));
    }

    private static String words(Grade grade, List<Attestation> graded, int cited) {
        String given = "graded " + grade.code() + " by a person (" + grade.words() + ")";
        if (graded.size() == cited) {
            return given;
        }
        String kinds =
                graded.stream().map(a -> a.claim().kind().code()).distinct().collect(Collectors.joining(", "));
        return given + " for " + graded.size() + " of the " + Wording.count(cited, "claim", "claims")
                + " cited from it (" + kinds + ")";
    }
}
