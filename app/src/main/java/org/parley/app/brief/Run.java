package org.parley.app.brief;

/** A stretch of a line. All words are on one line and free of what steers a terminal; markup is the renderer's to escape. */
public sealed interface Run {

    /** Whom or what the line is about. */
    record Lead(String words) implements Run {}

    record Words(String words) implements Run {}

    /** Who reports it and when last. */
    record Byline(String words) implements Run {}

    /** A footnote's number. */
    record Note(int number) implements Run {}
}
