/** Makes up peace processes, tells of them in reports, and keeps what is known of them beside: to measure settling by. */
@NullMarked
package org.parley.app.bench.generate;

import org.jspecify.annotations.NullMarked;
