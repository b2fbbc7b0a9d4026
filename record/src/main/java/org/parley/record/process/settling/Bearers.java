package org.parley.record.process.settling;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The reports that speak of a name or land, the latest to come first; each list shares the rest with the one it was made from.
 *
 * @param report its document id
 */
record Bearers(String report, @Nullable Bearers next) {
    static void addTo(Collection<String> reports, @Nullable Bearers bearers) {
        for (Bearers one = bearers; one != null; one = one.next) {
            reports.add(one.report);
        }
    }
}
