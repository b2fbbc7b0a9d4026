/** Whether a report concerns a conflict or the talks about it, told from its words before anything is parsed. */
@NullMarked
package org.parley.reader.relevance;

import org.jspecify.annotations.NullMarked;
