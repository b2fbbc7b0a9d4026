/** What the reader's speed is measured against. It takes no part in reading. */
@NullMarked
package org.parley.reader.bench;

import org.jspecify.annotations.NullMarked;
