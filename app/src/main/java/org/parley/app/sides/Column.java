package org.parley.app.sides;

/**
 * A column of a table.
 *
 * @param key its name in JSON
 * @param title above it; empty for what is in JSON alone
 * @param share of the width, as against the other columns'; 0 for what stands over all rows that share it
 */
record Column(String key, String title, int share) {}
