/**
 * What one actor does to another, in PLOVER's codes: a lexicon of senses, what the grammar makes of them, and weights that
 * were learned over both.
 */
@NullMarked
package org.parley.reader.plover;

import org.jspecify.annotations.NullMarked;
