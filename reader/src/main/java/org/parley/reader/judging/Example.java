package org.parley.reader.judging;

/**
 * A claim proposed for a report whose gold is known.
 *
 * @param document the report
 * @param right whether the gold has the claim
 */
public record Example(String document, Signs signs, boolean right) {}
