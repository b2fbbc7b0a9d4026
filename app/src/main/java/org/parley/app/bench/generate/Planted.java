package org.parley.app.bench.generate;

import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;

/**
 * A claim that the words of a report make.
 *
 * @param about the round or the condition that it tells of, null for others
 */
public record Planted(Claim claim, @Nullable String about) {}
