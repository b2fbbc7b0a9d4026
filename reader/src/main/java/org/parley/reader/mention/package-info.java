/**
 * Who and when: names found in a report and resolved to their fullest form, the actor base behind them, pronouns, times.
 */
@NullMarked
package org.parley.reader.mention;

import org.jspecify.annotations.NullMarked;
