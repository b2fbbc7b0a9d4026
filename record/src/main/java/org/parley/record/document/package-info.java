/**
 * A report as it came in: its text, where it is from, and the date it carries. Everything later points back here by
 * {@link org.parley.record.document.Span}.
 */
@NullMarked
package org.parley.record.document;

import org.jspecify.annotations.NullMarked;
