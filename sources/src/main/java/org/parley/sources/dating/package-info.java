/** Decides what date a report bears, from the manifest down to its own words, no finer than the evidence allows. */
@NullMarked
package org.parley.sources.dating;

import org.jspecify.annotations.NullMarked;
