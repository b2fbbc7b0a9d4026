/**
 * How far a claim that the extractors propose is to be believed: signs over its rule, its codes, the grammar about its
 * words and its neighbours, weighed by what was learned from gold. It knows nothing of the extractors.
 */
@NullMarked
package org.parley.reader.judging;

import org.jspecify.annotations.NullMarked;
