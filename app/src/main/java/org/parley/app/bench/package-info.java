/** Measures Parley beside others: its speed, in one run and on the same reports; the voices it hears, on texts marked by hand. */
@NullMarked
package org.parley.app.bench;

import org.jspecify.annotations.NullMarked;
