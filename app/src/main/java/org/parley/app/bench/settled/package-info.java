/** Measures how much of a known record comes back when the claims of its reports are settled. */
@NullMarked
package org.parley.app.bench.settled;

import org.jspecify.annotations.NullMarked;
