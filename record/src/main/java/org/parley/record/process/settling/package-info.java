/**
 * From evidence to record: which texts are copies, who is who, which meeting is which, and what is said of each.
 * {@link org.parley.record.process.settling.Settling} is the way in. Each step sorts what it takes and works in blocks of
 * like keys, so that its result depends on nothing but the evidence and its cost grows about linearly.
 */
@NullMarked
package org.parley.record.process.settling;

import org.jspecify.annotations.NullMarked;
