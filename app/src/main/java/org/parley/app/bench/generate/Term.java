package org.parley.app.bench.generate;

/**
 * A condition that a party puts on its coming to a round.
 *
 * @param id the same in every report
 * @param from who could bring about what is wanted
 */
record Term(String id, Player holder, Want want, Player from) {}
