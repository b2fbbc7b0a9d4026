package org.parley.sources;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Citability;
import org.parley.record.document.Genre;
import org.parley.record.document.Handling;
import org.parley.record.document.Timespan;
import org.parley.sources.Outcome.Problem;

/**
 * Reads a manifest: comma-separated, UTF-8, with a header. The column {@code file} must be there; {@code date},
 * {@code outlet}, {@code title}, {@code genre}, {@code author}, {@code handling} and {@code citability} may be, also written
 * with {@code _if_known} after them; other columns mean nothing here.
 */
final class ManifestReading {
    private final Path folder;
    private final String name;
    private final Map<Path, ManifestRow> rows = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Map<String, Integer> columns = Map.of();

    private ManifestReading(Path folder) {
        this.folder = folder;
        this.name = Walk.name(folder.resolve(Manifest.FILE_NAME));
    }

    static Manifest of(Path folder) {
        ManifestReading reading = new ManifestReading(folder);
        try {
            reading.read(ReportFile.utf8(ReportFile.bytes(folder.resolve(Manifest.FILE_NAME))));
        } catch (RefusedException e) {
            reading.problem(1, "the manifest is not used: " + e.getMessage());
        }
        return new Manifest(folder, reading.rows, reading.problems);
    }

    private void problem(long line, String detail) {
        problems.add(new Problem(name, line, detail));
    }

    private void read(String text) throws RefusedException {
        long line = 1;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!header(records.next())) {
                return;
            }
            while (true) {
                line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return;
                }
                row(records.next(), line);
            }
        } catch (IOException | UncheckedIOException e) {
            problem(line, "not readable as CSV from here on: " + e.getMessage());
        }
    }

    private boolean header(CSVRecord header) {
        columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i).toLowerCase(Locale.ROOT);
            columns.putIfAbsent(
                    column.endsWith("_if_known") ? column.substring(0, column.length() - "_if_known".length()) : column,
                    i);
        }
        if (!columns.containsKey("file")) {
            problem(
                    1,
                    "no column \"file\"; the manifest is not used. Its first line must name the columns: "
                            + "file,date,outlet,title,genre,author,handling,citability");
            return false;
        }
        return true;
    }

    private void row(CSVRecord cells, long line) {
        if (cells.size() == 1 && cells.get(0).isEmpty()) {
            return;
        }
        String file = cell(cells, "file");
        Path path = file == null ? null : path(file);
        if (path == null) {
            problem(line, file == null ? "names no file" : "file \"" + file + "\" is not in this folder");
        } else if (!Files.exists(folder.resolve(path))) {
            problem(line, "file \"" + file + "\" is not there");
        } else if (rows.containsKey(path)) {
            problem(
                    line,
                    "file \"" + file + "\" has a row already, in line "
                            + rows.get(path).line() + "; this one is not used");
        } else {
            rows.put(
                    path,
                    new ManifestRow(
                            line,
                            date(cells, line),
                            cell(cells, "outlet"),
                            title(cells),
                            code(cells, line, "genre", Genre::of, null),
                            cell(cells, "author"),
                            code(cells, line, "handling", Handling::of, Handling.STRICTLY_CONFIDENTIAL),
                            code(cells, line, "citability", Citability::of, Citability.BACKGROUND)));
        }
    }

    /** Null if it leads out of the folder. */
    private static @Nullable Path path(String file) {
        try {
            Path path = Path.of(file.replace('\\', '/')).normalize();
            return path.isAbsolute() || path.startsWith("..") ? null : path;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private @Nullable String cell(CSVRecord cells, String column) {
        Integer index = columns.get(column);
        if (index == null || index >= cells.size() || cells.get(index).isBlank()) {
            return null;
        }
        return cells.get(index);
    }

    /** "(none; lead) ..." says that there is no headline and gives the first words instead. */
    private @Nullable String title(CSVRecord cells) {
        String title = cell(cells, "title");
        return title == null || title.startsWith("(none") ? null : title;
    }

    private @Nullable Timespan date(CSVRecord cells, long line) {
        String date = cell(cells, "date");
        try {
            return date == null ? null : Timespan.parse(date);
        } catch (IllegalArgumentException e) {
            problem(line, "date: " + e.getMessage());
            return null;
        }
    }

    /**
     * A cell that holds one of a few codes, in whatever case and with blanks between its words.
     *
     * @param unknown what a cell that holds another word stands for: a marking that nobody understands is to be the strictest
     */
    private <C> @Nullable C code(
            CSVRecord cells, long line, String column, Function<String, C> codes, @Nullable C unknown) {
        String code = cell(cells, column);
        try {
            return code == null
                    ? null
                    : codes.apply(code.toLowerCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            problem(line, e.getMessage() + (unknown == null ? "" : "; taken for " + unknown));
            return unknown;
        }
    }
}
