package org.parley.reader.sentence;

/**
 * A block of a report's text, in UTF-16 units.
 *
 * @param index place in the report, from 0
 */
public record Paragraph(int index, int begin, int end) {}
