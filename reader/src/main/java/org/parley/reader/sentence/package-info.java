/** From text to parsed sentences: paragraphs, furniture set aside, tokens, tags, names and dependencies. */
@NullMarked
package org.parley.reader.sentence;

import org.jspecify.annotations.NullMarked;
