package org.parley.reader.actor;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The text of a user's table with rows added to it.
 *
 * @param added how many; what it held already is not added again
 */
public record UserTable(String text, int added) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /**
     * @param text what the table holds, empty if there is none yet; it stays as it is
     * @throws ActorTableException if its columns are not those of a user's table
     */
    public static UserTable with(String text, List<UserRow> rows) throws ActorTableException {
        StringBuilder out = new StringBuilder(text);
        try (CSVParser parser = FORMAT.parse(new StringReader(text));
                CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            List<CSVRecord> held = parser.getRecords();
            if (held.isEmpty()) {
                printer.printRecord(ActorTables.COLUMNS);
            } else if (!held.getFirst().toList().equals(ActorTables.COLUMNS)) {
                throw new ActorTableException(
                        "its columns are not " + String.join(",", ActorTables.COLUMNS)
                                + "; import into another file, or put them so",
                        null);
            } else if (!text.endsWith("\n")) {
                out.append('\n');
            }
            Set<List<String>> known = new HashSet<>();
            held.forEach(row -> known.add(facts(row.toList())));
            int added = 0;
            for (UserRow row : rows) {
                if (known.add(facts(row.cells()))) {
                    printer.printRecord(row.cells());
                    added++;
                }
            }
            return new UserTable(out.toString(), added);
        } catch (IOException e) {
            throw new ActorTableException("not a table in CSV: " + e.getMessage(), e);
        }
    }

    /** All but where it is from. */
    private static List<String> facts(List<String> cells) {
        return cells.subList(0, Math.min(cells.size(), ActorTables.COLUMNS.size() - 1));
    }
}
