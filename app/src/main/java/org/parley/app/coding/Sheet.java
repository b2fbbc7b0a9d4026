package org.parley.app.coding;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.plover.Marked;

/**
 * A table of sentences: tab-separated, UTF-8, a header, one sentence a line. The column {@code marked_sentence},
 * {@code sentence} or {@code text} holds it; {@code source} and {@code target} are optional, as is what someone has told of
 * it, in {@code gold_root}, {@code gold} or {@code event}.
 */
public final class Sheet {
    private static final List<String> SENTENCE = List.of("marked_sentence", "sentence", "text");
    private static final List<String> GOLD = List.of("gold_root", "gold", "event");

    private final Path file;
    private final byte[] bytes;
    private final List<String> header;
    private final List<Row> rows;

    /**
     * A line of the table.
     *
     * @param number from 1
     * @param text as it stands in the file
     * @param cells without the quotes around them
     */
    public record Row(int number, String text, List<String> cells) {}

    private Sheet(Path file, byte[] bytes, List<String> header, List<Row> rows) {
        this.file = file;
        this.bytes = bytes;
        this.header = header;
        this.rows = rows;
    }

    /** @throws SheetException if there is no such table */
    public static Sheet read(Path file) throws SheetException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            return of(file, bytes, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new SheetException(file + ": not UTF-8; save the table as UTF-8");
        } catch (NoSuchFileException e) {
            throw new SheetException("cannot read " + file + ": there is no such file");
        } catch (IOException e) {
            throw new SheetException("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static Sheet of(Path file, byte[] bytes, String text) throws SheetException {
        // A lone carriage return or a line separator may stand within a sentence, so not String.lines().
        String[] lines = text.split("\r?\n", -1);
        List<String> header = cells(lines[0]);
        Sheet sheet = new Sheet(file, bytes, header, new ArrayList<>());
        if (lines[0].isBlank()) {
            throw new SheetException(file + ", line 1: empty; the first line must name the columns, parted by tabs");
        }
        if (sheet.sentenceColumn() < 0) {
            throw new SheetException(
                    file + ", line 1: no column " + String.join(", ", SENTENCE) + " among " + String.join(", ", header)
                            + "; name the one that holds the sentence so, and part columns by tabs");
        }
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].isEmpty()) {
                continue;
            }
            List<String> cells = cells(lines[i]);
            if (cells.size() != header.size()) {
                throw new SheetException(file + ", line " + (i + 1) + ": " + cells.size()
                        + " cells where the header has " + header.size() + "; no cell may hold a tab or a line break");
            }
            sheet.rows.add(new Row(i + 1, lines[i], cells));
        }
        return sheet;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(Sheet::unquoted).toList();
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    public Path file() {
        return file;
    }

    /** The names of the columns. */
    public List<String> header() {
        return List.copyOf(header);
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    private int sentenceColumn() {
        return column(SENTENCE);
    }

    private int column(List<String> names) {
        for (String name : names) {
            if (header.contains(name)) {
                return header.indexOf(name);
            }
        }
        return -1;
    }

    /** A row's sentence with its pair. */
    public Marked marked(Row row) {
        return Marked.of(row.cells().get(sentenceColumn()), optional(row, "source"), optional(row, "target"));
    }

    private @Nullable String optional(Row row, String name) {
        int column = header.indexOf(name);
        return column < 0 ? null : row.cells().get(column);
    }

    /** What someone has told of a row. */
    public String gold(Row row) throws SheetException {
        int column = column(GOLD);
        if (column < 0) {
            throw new SheetException(file + ", line 1: no column " + String.join(", ", GOLD)
                    + "; name the one that holds" + " the event so");
        }
        return row.cells().get(column).strip();
    }

    /** Of the file's bytes: the same only for the same file. */
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
