/**
 * How the record is put into words: dates that cannot be misread, statuses that say whether they are planned, possible or
 * denied, who reports a thing and when last, and which words are the reports' own. Nothing here finds out facts.
 */
@NullMarked
package org.parley.app.wording;

import org.jspecify.annotations.NullMarked;
