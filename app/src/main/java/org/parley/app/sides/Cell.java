package org.parley.app.sides;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Days;
import org.parley.app.wording.Texts;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;
import org.parley.record.process.Reference;

/**
 * One field of a row.
 *
 * @param shown in words for a person, empty if there is nothing
 * @param coded the same in codes, names and ISO dates for a machine
 * @param many whether it is a list
 */
record Cell(String shown, List<String> coded, boolean many) {
    private static final int MOST_WORDINGS = 3;

    Cell {
        coded = List.copyOf(coded);
    }

    static Cell of(String shown, @Nullable String coded) {
        return new Cell(shown, coded == null ? List.of() : List.of(coded), false);
    }

    static Cell list(String shown, List<String> coded) {
        return new Cell(shown, coded, true);
    }

    static Cell names(List<String> names) {
        return list(names.stream().map(Wording::plain).collect(Collectors.joining("; ")), names);
    }

    static Cell name(@Nullable Reference reference) {
        return reference == null ? of("not named", null) : of(Wording.plain(reference.words()), reference.words());
    }

    static Cell day(@Nullable Timespan day) {
        return day == null ? of("not told", null) : of(Days.of(day), day.toString());
    }

    static Cell modality(Modality modality) {
        String words = switch (modality) {
            case ACTUAL -> "as a fact";
            case PLANNED -> "planned";
            case POSSIBLE -> "possible";
            case NEGATED -> "denied";
        };
        return of(words, modality.code());
    }

    /** The reports' own words for something, the newest first. */
    static Cell words(List<Attestation> of, Texts texts, Function<Claim, @Nullable String> slot) {
        List<Texts.Phrase> phrases = texts.phrases(of, MOST_WORDINGS, slot);
        return list(
                phrases.stream().map(Texts.Phrase::shown).collect(Collectors.joining("; ")),
                phrases.stream().map(Texts.Phrase::bare).toList());
    }
}
