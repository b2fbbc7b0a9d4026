package org.parley.app.bench;

import java.util.function.Consumer;
import org.parley.record.document.Document;

/**
 * One of those that are measured side by side.
 *
 * @param name as the table gives it
 */
public record Side(String name, Consumer<Document> reader) {}
