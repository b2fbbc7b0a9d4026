package org.parley.record.process;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parley.record.document.Timespan;

/** Finds the months that no report covers. */
final class Gaps {
    private Gaps() {}

    static List<Gap> in(List<Timespan> dates) {
        TreeSet<YearMonth> covered = new TreeSet<>();
        for (Timespan date : dates) {
            YearMonth last = YearMonth.from(date.latest());
            for (YearMonth m = YearMonth.from(date.earliest()); !m.isAfter(last); m = m.plusMonths(1)) {
                covered.add(m);
            }
        }
        List<Gap> gaps = new ArrayList<>();
        YearMonth previous = null;
        for (YearMonth month : covered) {
            if (previous != null && previous.plusMonths(1).isBefore(month)) {
                gaps.add(new Gap(previous.plusMonths(1), month.minusMonths(1)));
            }
            previous = month;
        }
        return gaps;
    }
}
