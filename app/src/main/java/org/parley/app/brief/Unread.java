package org.parley.app.brief;

/**
 * A report that the brief knows nothing of.
 *
 * @param path as given
 * @param reason why it was not read
 */
public record Unread(String path, String reason) {}
