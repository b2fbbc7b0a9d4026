/** Reads many reports at once and hands them on in order; what every command that starts from reports stands on. */
@NullMarked
package org.parley.app.reading;

import org.jspecify.annotations.NullMarked;
