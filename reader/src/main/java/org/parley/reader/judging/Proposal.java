package org.parley.reader.judging;

import org.parley.record.claim.Claim;

/** A claim as an extractor proposes it, with the signs by which it is to be judged. */
public record Proposal(Claim claim, Signs signs) {}
