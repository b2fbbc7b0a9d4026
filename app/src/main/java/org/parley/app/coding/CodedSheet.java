package org.parley.app.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.reader.Reader;
import org.parley.reader.plover.Coding;
import org.parley.record.claim.Interaction.Auxiliary;

/** A table with PLOVER's codes beside its columns, rows in their order. */
public final class CodedSheet {
    private static final List<String> CODES = List.of("event", "mode", "auxiliary", "probability");
    private static final List<String> PAIR = List.of("source", "target");

    private CodedSheet() {}

    /**
     * The lines with the header, cells parted by tabs.
     *
     * @throws SheetException if the table has columns of these names already
     */
    public static List<List<String>> of(Sheet sheet, Reader reader) throws SheetException {
        for (String name : CODES) {
            if (sheet.header().contains(name)) {
                throw new SheetException(
                        sheet.file() + ", line 1: a column is called " + name + " already; give it another name");
            }
        }
        List<String> pair =
                PAIR.stream().filter(name -> !sheet.header().contains(name)).toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.of(sheet.header(), CODES, pair).flatMap(List::stream).toList());
        lines.addAll(sheet.rows().parallelStream()
                .map(row -> line(row, reader.code(sheet.marked(row)), pair))
                .toList());
        return lines;
    }

    private static List<String> line(Sheet.Row row, @Nullable Coding coding, List<String> pair) {
        List<String> cells = new ArrayList<>(List.of(row.text().split("\t", -1)));
        cells.add(coding == null ? "" : coding.event().code());
        cells.add(coding == null || coding.mode() == null ? "" : coding.mode().code());
        cells.add(
                coding == null
                        ? ""
                        : coding.auxiliary().stream().map(Auxiliary::code).collect(Collectors.joining("|")));
        cells.add(coding == null ? "" : String.format(Locale.ROOT, "%.2f", coding.probability()));
        for (String name : pair) {
            cells.add(coding == null ? "" : name.equals("source") ? coding.source() : coding.target());
        }
        return cells;
    }
}
