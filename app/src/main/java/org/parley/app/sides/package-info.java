/**
 * The record from five sides, one table each: what happened when, who takes part, who wants what, what waits for what, who is
 * who. A {@link org.parley.app.sides.Side} is a table of words and codes, printed as text or written as JSON.
 */
@NullMarked
package org.parley.app.sides;

import org.jspecify.annotations.NullMarked;
