/** Sentences in a table, one a row: coded by PLOVER, learned on, and measured against what someone has told of them. */
@NullMarked
package org.parley.app.coding;

import org.jspecify.annotations.NullMarked;
