package org.parley.app.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of one sort within a section. */
public record Group(@Nullable String title, List<Line> lines) {
    public Group {
        lines = List.copyOf(lines);
    }
}
