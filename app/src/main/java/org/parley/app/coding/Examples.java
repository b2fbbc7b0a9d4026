package org.parley.app.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.reader.Reader;
import org.parley.reader.plover.Coder;
import org.parley.reader.plover.Example;
import org.parley.reader.plover.Marked;
import org.parley.record.claim.Interaction.Event;

/** The rows of a table with what was told of them. */
public final class Examples {
    private static final Set<String> EVENTS = Stream.concat(
                    Stream.of(Coder.YIELD), Stream.of(Event.values()).map(Event::name))
            .collect(Collectors.toCollection(TreeSet::new));

    private Examples() {}

    /** @throws SheetException naming the line whose event is none of PLOVER's */
    public static List<Example> of(Sheet sheet, Reader reader) throws SheetException {
        for (Sheet.Row row : sheet.rows()) {
            if (!EVENTS.contains(sheet.gold(row))) {
                throw new SheetException(sheet.file() + ", line " + row.number() + ": unknown event \""
                        + sheet.gold(row) + "\"; PLOVER's are " + String.join(", ", EVENTS));
            }
        }
        if (sheet.rows().isEmpty()) {
            throw new SheetException(sheet.file() + ": no rows below the header");
        }
        List<Set<String>> traits = sheet.rows().parallelStream()
                .map(row -> reader.traits(sheet.marked(row)))
                .toList();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < traits.size(); i++) {
            Sheet.Row row = sheet.rows().get(i);
            Marked marked = sheet.marked(row);
            examples.add(new Example(marked.text(), traits.get(i), sheet.gold(row)));
        }
        return examples;
    }
}
