package org.parley.app.brief;

import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Excerpt;

/**
 * A sentence that lines of the brief rest on.
 *
 * @param outlet who published it
 * @param date of the report, in words
 * @param title of the report, if it has one
 * @param file its name, without folders
 * @param sentence with the words that the first line to cite it rests on
 * @param grading how people graded the claims that lines rest on in it, in words; null if nobody did
 */
public record Footnote(
        int number,
        String outlet,
        String date,
        @Nullable String title,
        String file,
        Excerpt.Parts sentence,
        @Nullable String grading) {}
