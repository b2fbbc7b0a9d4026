/**
 * What a report says, one statement at a time: the sealed {@link org.parley.record.claim.Claim} with its twelve records,
 * and their public form, JSON Lines. Claims are the only truth; all else is settled from them.
 */
@NullMarked
package org.parley.record.claim;

import org.jspecify.annotations.NullMarked;
