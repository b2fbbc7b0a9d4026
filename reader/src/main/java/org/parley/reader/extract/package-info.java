/**
 * From parsed, named sentences to claims: who says what ({@link org.parley.reader.extract.Speech}), what is meant ({@link
 * org.parley.reader.extract.Happening}), and one extractor a kind of claim.
 */
@NullMarked
package org.parley.reader.extract;

import org.jspecify.annotations.NullMarked;
