/**
 * Scores claims against gold marked by hand: which claims of a reader match which of the gold, and what that makes of
 * its precision and recall. {@link org.parley.app.score.Score} is the way in. Gold may part equal alternatives by
 * {@code |} and lacks what only a reader adds, so both are read as JSON and not as claims.
 */
@NullMarked
package org.parley.app.score;

import org.jspecify.annotations.NullMarked;
