package org.parley.app.bench.settled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.app.score.Rates;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Report;

/** Whether reports of several processes come apart: B-cubed over reports. */
public final class ProcessBench {
    private ProcessBench() {}

    /**
     * What comes back, under the names that it is shown by: over all reports, then over those of real lands and those of
     * lands that no table of states knows.
     */
    public static Map<String, Rates> of(List<PeaceProcess> processes, Known known) {
        BCubed all = new BCubed();
        BCubed real = new BCubed();
        BCubed invented = new BCubed();
        Map<String, String> placed = new LinkedHashMap<>();
        for (PeaceProcess process : processes) {
            process.reports().stream().map(Report::documentId).forEach(d -> placed.put(d, process.name()));
        }
        known.reports().forEach((document, report) -> {
            String process = Integer.toString(report.truth().number());
            all.add(process, placed.get(document));
            (report.truth().known() ? real : invented).add(process, placed.get(document));
        });
        Map<String, Rates> rates = new LinkedHashMap<>();
        rates.put("processes", all.rates());
        rates.put("  of real lands", real.rates());
        rates.put("  of invented lands", invented.rates());
        return rates;
    }
}
