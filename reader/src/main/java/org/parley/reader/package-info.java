/** From a document to the claims it makes; {@link org.parley.reader.Reader} is the way in. */
@NullMarked
package org.parley.reader;

import org.jspecify.annotations.NullMarked;
