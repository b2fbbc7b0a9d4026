package org.parley.app.sides;

/**
 * A column of a table.
 *
 * @param key its name in JSON
 * @param share of the width, as against the other columns'
 */
record Column(String key, String title, int share) {}
