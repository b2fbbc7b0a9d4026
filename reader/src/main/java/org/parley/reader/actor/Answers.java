package org.parley.reader.actor;

import java.util.List;

/**
 * What the tables know of a question.
 *
 * @param found what fits
 * @param otherwise where nothing fits at the date asked for, what fits at others
 * @param nearest where nothing fits at all, names that are spelled alike
 */
public record Answers(List<Answer> found, List<Answer> otherwise, List<String> nearest) {
    public Answers {
        found = List.copyOf(found);
        otherwise = List.copyOf(otherwise);
        nearest = List.copyOf(nearest);
    }
}
