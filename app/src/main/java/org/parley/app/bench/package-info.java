/** Measures Parley's speed beside that of others, in one run and on the same reports. */
@NullMarked
package org.parley.app.bench;

import org.jspecify.annotations.NullMarked;
