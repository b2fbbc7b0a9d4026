package org.parley.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.sources.dating.DateField;

/**
 * The fields that some Markdown files open with, one {@code name: value} a line between two lines of three dashes; lists
 * and nested fields say nothing here.
 *
 * @param fields by name in lower case
 * @param rest the Markdown after them
 */
record FrontMatter(Map<String, String> fields, String rest) {
    private static final Pattern BLOCK =
            Pattern.compile("\\A---[ \\t]*\\R((?:[^\\r\\n]*\\R){0,100}?)---[ \\t]*(?:\\R|\\z)");
    private static final Pattern FIELD = Pattern.compile("(?m)^(\\w[\\w-]*):[ \\t]*([\"']?)(.*?)\\2[ \\t]*$");
    private static final List<String> DATE_NAMES = List.of("date", "published", "publishdate", "pubdate");

    FrontMatter {
        fields = Map.copyOf(fields);
    }

    static FrontMatter of(String markdown) {
        Matcher block = BLOCK.matcher(markdown);
        Map<String, String> fields = new HashMap<>();
        // Two rules around prose look alike: it is front matter only if it holds fields.
        if (block.find()) {
            FIELD.matcher(block.group(1))
                    .results()
                    .forEach(field -> fields.putIfAbsent(
                            field.group(1).toLowerCase(Locale.ROOT),
                            field.group(3).strip()));
        }
        return new FrontMatter(fields, fields.isEmpty() ? markdown : markdown.substring(block.end()));
    }

    @Nullable
    String field(String name) {
        String value = fields.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    List<DateField> dates() {
        List<DateField> dates = new ArrayList<>();
        for (String name : DATE_NAMES) {
            String date = field(name);
            if (date != null) {
                dates.add(new DateField("front matter, " + name, date));
            }
        }
        return dates;
    }
}
