package org.parley.sources.dating;

/**
 * A field of a file's metadata that may tell when the report was published.
 *
 * @param name as a person would look it up in the file
 */
public record DateField(String name, String value) {}
