/**
 * The command line: thin commands over the rooms below, one way to exit, one class that all words for people go through.
 * {@link org.parley.app.cli.Parley} is the way in.
 */
@NullMarked
package org.parley.app.cli;

import org.jspecify.annotations.NullMarked;
