/**
 * The situation brief: what is shown is chosen once, as a {@link org.parley.app.brief.Brief}, and rendered as text, Markdown
 * or HTML. Every line says who reports it and leads to the sentences; none speaks in Parley's own voice.
 */
@NullMarked
package org.parley.app.brief;

import org.jspecify.annotations.NullMarked;
