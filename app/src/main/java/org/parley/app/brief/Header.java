package org.parley.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.parley.app.wording.Days;
import org.parley.app.wording.Wording;
import org.parley.record.document.Timespan;
import org.parley.record.process.Actor;
import org.parley.record.process.Entry;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Report;

/** What a reader must know before the first line. */
final class Header {
    private Header() {}

    static List<String> about(PeaceProcess process) {
        List<String> about = new ArrayList<>();
        about.add(process.asOf() == null ? "No report bears a date." : "As of " + Days.of(process.asOf()) + ".");
        about.add(reports(process.reports()));
        List<Entry> entries =
                process.entries().filter(e -> !(e instanceof Actor)).toList();
        long reviewed = entries.stream().filter(Entry::reviewed).count();
        about.add(Wording.count(entries.size(), "entry", "entries") + ", "
                + (reviewed == 0 ? "none" : String.valueOf(reviewed)) + " reviewed by a person.");
        about.add(
                "Each line gives what the source named in it reports, and when it last did; one origin unless more are"
                        + " named. Numbers in brackets lead to the sentences. Words in “ ” are the report's own.");
        return about;
    }

    private static String reports(List<Report> reports) {
        List<Timespan> dates = reports.stream()
                .map(Report::date)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (dates.isEmpty()) {
            return "No dated report by then.";
        }
        long origins = reports.stream().map(Report::origin).distinct().count();
        Timespan first = dates.stream().min(Comparator.naturalOrder()).orElseThrow();
        Timespan last =
                dates.stream().max(Comparator.comparing(Timespan::latest)).orElseThrow();
        return Wording.count(reports.size(), "dated report", "dated reports")
                + (origins < reports.size()
                        ? " of " + Wording.count((int) origins, "origin", "independent origins")
                        : "")
                + ", " + (first.equals(last) ? Days.of(first) : Days.of(first) + " to " + Days.of(last))
                + ".";
    }
}
