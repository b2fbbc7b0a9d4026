/** Learns what the reader's judge weighs from gold marked by hand. */
@NullMarked
package org.parley.app.training;

import org.jspecify.annotations.NullMarked;
