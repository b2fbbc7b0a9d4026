package org.parley.app.sides;

/**
 * A column of a table.
 *
 * @param key its name in JSON
 * @param share of the width, as against the other columns'; 0 where only a machine needs it, another column saying it in words
 */
record Column(String key, String title, int share) {}
