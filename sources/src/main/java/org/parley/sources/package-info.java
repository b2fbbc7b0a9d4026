/**
 * From paths to documents: finds the reports under files and folders, takes their text out of its format, and says what is
 * known of their origin. {@link org.parley.sources.Sources} is the way in. What cannot be taken in is named with the reason
 * and never stops the rest.
 */
@NullMarked
package org.parley.sources;

import org.jspecify.annotations.NullMarked;
