/**
 * The record of a peace process: {@link org.parley.record.process.Evidence} goes in, a
 * {@link org.parley.record.process.PeaceProcess} comes out of {@code settling.Settling}. Every entry holds the claims it
 * rests on; what was so as of a date is computed from them and never stored.
 */
@NullMarked
package org.parley.record.process;

import org.jspecify.annotations.NullMarked;
