package org.parley.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.app.score.Calibration;

/** A calibration as a table. */
final class CalibrationLines {
    private CalibrationLines() {}

    static List<String> of(Calibration calibration) {
        List<String> lines = new ArrayList<>();
        lines.add("%-12s%8s%12s%8s".formatted("confidence", "claims", "mean", "right"));
        for (Calibration.Bin bin : calibration.bins()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%.1f to %.1f  %8d%12.3f%8.3f",
                    bin.from(),
                    bin.from() + 0.1,
                    bin.claims(),
                    bin.confidence(),
                    bin.right()));
        }
        lines.add(
                String.format(Locale.ROOT, "confidence and share of right claims lie %.3f apart", calibration.error()));
        lines.add(String.format(
                Locale.ROOT,
                "at %.1f and more: %d claims, precision %.3f, %.3f of all matched",
                Calibration.SURE,
                calibration.sure().claims(),
                calibration.sure().precision(),
                calibration.sure().share()));
        return lines;
    }
}
