package org.parley.app.bench.generate;

import org.parley.record.claim.Topic;

/**
 * What a party may ask for.
 *
 * @param wanted as a noun phrase
 * @param done as what someone "has" done who brings it about
 */
record Want(String wanted, String done, Topic topic) {}
