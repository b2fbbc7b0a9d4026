package org.parley.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.app.score.ClaimLine;
import org.parley.app.score.Figures;
import org.parley.app.score.Score;

/** A score in words. */
final class ScoreLines {
    private static final String ROW = "%-12s%6s%8s%8s%7s%7s%8s";

    private ScoreLines() {}

    static List<String> table(Score score) {
        List<String> lines = new ArrayList<>();
        lines.add(row("kind", "gold", "claims", "P", "R", "F1", "strict"));
        score.kinds().forEach((kind, figures) -> lines.add(row(kind.code(), figures)));
        lines.add(row("all", score.all()));
        lines.add("macro F1 " + share(score.macroF1())
                + "; false done " + share(score.falseDone()) + " of " + score.undone()
                + "; time P " + share(score.time().precision()) + " R "
                + share(score.time().recall())
                + "; source P " + share(score.source().precision()) + " R "
                + share(score.source().recall()));
        return lines;
    }

    private static String row(String name, Figures figures) {
        return row(
                name,
                figures.gold(),
                figures.told(),
                share(figures.rates().precision()),
                share(figures.rates().recall()),
                share(figures.rates().f1()),
                share(figures.strictF1()));
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, ROW, cells);
    }

    static List<String> documents(Score score) {
        List<String> lines = new ArrayList<>();
        score.documents()
                .forEach((name, figures) -> lines.add(String.format(
                        Locale.ROOT,
                        "  %-60s P %s R %s F1 %s strict %s",
                        name,
                        share(figures.rates().precision()),
                        share(figures.rates().recall()),
                        share(figures.rates().f1()),
                        share(figures.strictF1()))));
        return lines;
    }

    static List<String> errors(Score score, int most) {
        List<String> lines = new ArrayList<>();
        lines.add("missed:");
        list(lines, score.missed(), most);
        lines.add("invented:");
        list(lines, score.invented(), most);
        return lines;
    }

    private static void list(List<String> lines, List<ClaimLine> claims, int most) {
        claims.stream().limit(most).forEach(claim -> lines.add("  " + claim.json()));
    }

    /** Rounded from the exact binary value: the formatter would round its shortest decimal, and halves upward. */
    private static String share(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
