package org.parley.app.bench.generate;

import java.util.List;
import java.util.Map;
import org.parley.record.document.Document;

/**
 * A report with what its words are known to tell.
 *
 * @param names whose the names in its claims are: the actor's id by name
 */
public record GeneratedReport(Document document, List<Planted> planted, Map<String, String> names) {
    public GeneratedReport {
        planted = List.copyOf(planted);
        names = Map.copyOf(names);
    }
}
