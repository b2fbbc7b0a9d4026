package org.parley.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.app.reading.Tally;
import org.parley.record.document.Document;
import org.parley.sources.Outcome;

/** A tally in words. */
final class TallyLines {
    private TallyLines() {}

    /** How much was read, and of which dates nothing is known. */
    static List<String> done(Tally tally) {
        List<String> lines = new ArrayList<>();
        int claims = tally.claims().values().stream().mapToInt(n -> n).sum();
        lines.add(read(tally) + ": " + count(claims, "claim") + ".");
        if (claims > 0) {
            lines.add("  "
                    + tally.claims().entrySet().stream()
                            .map(kind -> kind.getKey().code() + " " + kind.getValue())
                            .collect(Collectors.joining(", ")));
        }
        list(lines, "Undated", tally.undated(), document -> document.origin().path());
        list(
                lines,
                "Of no concern, so not parsed (--all reads them too)",
                tally.noConcern(),
                document -> document.origin().path());
        list(lines, "Passed over", tally.passedOver(), TallyLines::why);
        return lines;
    }

    /** How many reports gave nothing for being of no concern; nothing if all were. */
    static List<String> noConcern(Tally tally) {
        int number = tally.noConcern().size();
        return number == 0
                ? List.of()
                : List.of("Of no concern to a conflict or talks, so not parsed: " + count(number, "report")
                        + " (\"parley read\" lists them, --all reads them too)");
    }

    private static String read(Tally tally) {
        String reports = count(tally.reports(), "report");
        return tally.known() == 0
                ? "Read " + tally.read() + " of " + reports
                : reports + ", " + tally.known() + " known, " + tally.read() + " read";
    }

    /** What was not read, and why. */
    static List<String> missing(Tally tally) {
        List<String> lines = new ArrayList<>();
        list(lines, "Skipped", tally.skipped(), TallyLines::why);
        list(lines, "Not read: language", tally.otherLanguage(), d -> d.origin().path() + ": " + language(d));
        list(
                lines,
                "Not read: a fault of Parley, please report it",
                tally.failed(),
                failed -> failed.document().origin().path() + ": " + failed.failure());
        list(
                lines,
                "Wrong in a manifest",
                tally.problems(),
                problem -> problem.manifest() + ", line " + problem.line() + ": " + problem.detail());
        return lines;
    }

    private static String why(Outcome.Skipped skipped) {
        return skipped.path() + ": " + skipped.reason().words() + " (" + skipped.detail() + ")";
    }

    static String language(Document document) {
        String code = document.origin().language();
        return code.equals("und")
                ? "not recognised"
                : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static <T> void list(List<String> lines, String title, List<T> items, Function<T, String> line) {
        if (!items.isEmpty()) {
            lines.add(title + ": " + items.size());
            items.forEach(item -> lines.add("  " + line.apply(item)));
        }
    }

    private static String count(int n, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", n, noun, n == 1 ? "" : "s");
    }
}
