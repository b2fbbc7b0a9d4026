package org.parley.app.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.app.brief.Brief;
import org.parley.app.wording.Byline;
import org.parley.app.wording.Days;
import org.parley.app.wording.Texts;
import org.parley.app.wording.Wording;

/** A side as a table for a terminal, at most 100 columns wide. */
public final class TextSide {
    private static final int COLUMNS = 100;
    private static final int GAP = 2;
    private static final Column BYLINE = new Column("", "Who reports it, when last", 6);

    private final StringBuilder out = new StringBuilder();
    private final Texts texts;
    private final List<Column> all;
    private final List<Column> columns;
    private final int[] widths;

    private TextSide(Side side, Texts texts) {
        this.texts = texts;
        this.all = side.columns();
        this.columns = Stream.concat(all.stream().filter(c -> c.share() > 0), Stream.of(BYLINE))
                .toList();
        int shares = columns.stream().mapToInt(Column::share).sum();
        int room = COLUMNS - GAP * (columns.size() - 1);
        this.widths = columns.stream().mapToInt(c -> room * c.share() / shares).toArray();
    }

    /** @param sides by the names of their processes, which are told where there are several */
    public static String render(Map<String, Side> sides, Texts texts) {
        return sides.entrySet().stream()
                .map(side -> render(sides.size() == 1 ? "" : ", " + side.getKey(), side.getValue(), texts))
                .collect(Collectors.joining("\n\n"));
    }

    private static String render(String process, Side side, Texts texts) {
        TextSide text = new TextSide(side, texts);
        Window window = side.window();
        text.out
                .append(Wording.capital(side.name()))
                .append(Wording.flat(process))
                .append(window == null ? "" : window.words())
                .append(side.asOf() == null ? "" : " as of " + Days.of(side.asOf()))
                .append('\n');
        text.table(
                "",
                side.rows().stream().filter(r -> r.confidence() >= Brief.SURE).toList());
        List<Row> unsure =
                side.rows().stream().filter(r -> r.confidence() < Brief.SURE).toList();
        if (!unsure.isEmpty()) {
            text.table(String.format(Locale.ROOT, "Unreviewed: read with a confidence below %.1f", Brief.SURE), unsure);
        }
        if (window != null && !window.gaps().isEmpty()) {
            text.out.append('\n');
            window.gaps().forEach(gap -> text.out.append(Days.of(gap)).append('\n'));
        }
        return text.out.toString();
    }

    private void table(String title, List<Row> rows) {
        out.append('\n').append(title).append(title.isEmpty() ? "" : "\n\n");
        if (rows.isEmpty()) {
            out.append("none reported\n");
            return;
        }
        row(columns.stream().map(Column::title).toList());
        out.append("-".repeat(COLUMNS)).append('\n');
        List<Cell> over = List.of();
        for (Row row : rows) {
            List<Cell> headings = of(row, TextSide::isHeading).toList();
            if (!headings.equals(over)) {
                headings(headings, over);
                over = headings;
            }
            row(Stream.concat(
                            of(row, c -> c.share() > 0).map(Cell::shown),
                            Stream.of(Byline.of(row.attestations(), texts)))
                    .toList());
        }
    }

    private Stream<Cell> of(Row row, Predicate<Column> which) {
        return IntStream.range(0, all.size())
                .filter(i -> which.test(all.get(i)))
                .mapToObj(row.cells()::get);
    }

    private static boolean isHeading(Column column) {
        return column.share() == 0 && !column.title().isEmpty();
    }

    /** From the first that is another than above the last rows. */
    private void headings(List<Cell> headings, List<Cell> over) {
        List<Column> titles = all.stream().filter(TextSide::isHeading).toList();
        boolean other = false;
        for (int i = 0; i < headings.size(); i++) {
            other |= over.isEmpty() || !headings.get(i).equals(over.get(i));
            String shown = headings.get(i).shown();
            if (other && !shown.isEmpty()) {
                out.append(i == 0 ? "\n" : "");
                wrap(titles.get(i).title() + ": " + shown, COLUMNS)
                        .forEach(line -> out.append(line).append('\n'));
            }
        }
    }

    private void row(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(wrap(cells.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            for (int i = 0; i < wrapped.size(); i++) {
                String words = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                int blanks = widths[i] + GAP - words.codePointCount(0, words.length());
                printed.append(words).append(" ".repeat(Math.max(0, blanks)));
            }
            out.append(printed.toString().stripTrailing()).append('\n');
        }
    }

    /** Words too long for a column, such as file names, are cut into pieces. */
    private static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            String rest = word;
            if (!line.isEmpty() && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }
}
