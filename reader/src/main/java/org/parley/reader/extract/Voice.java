package org.parley.reader.extract;

import org.parley.record.document.Span;

/**
 * Where a report tells that someone speaks.
 *
 * @param source the words that tell who
 * @param cue the verb of saying
 */
public record Voice(Span source, Span cue) {}
