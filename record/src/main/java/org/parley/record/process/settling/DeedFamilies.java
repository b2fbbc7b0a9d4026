package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What some words say that someone does: attends or stays away, signs or rejects, releases or holds. */
final class DeedFamilies {
    static final DeedFamilies KNOWN = new DeedFamilies();

    private static final String TURNING = "turning";

    private record Family(String name, Pattern done, Pattern undone) {}

    private final List<Family> families = new ArrayList<>();

    private DeedFamilies() {
        for (List<String> line : Table.read("suppositions.txt")) {
            families.add(new Family(line.getFirst(), any(Table.items(line, 1)), any(Table.items(line, 2))));
        }
    }

    /** One that nothing matches if there are no words. */
    private static Pattern any(List<String> words) {
        return Pattern.compile(
                words.isEmpty()
                        ? "(?!)"
                        : words.stream()
                                .map(w -> w.endsWith("*") ? w.substring(0, w.length() - 1) + "\\w*" : w)
                                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** The families of deed that the words speak of, each with whether it is said to be done. */
    Map<String, Boolean> in(String words) {
        String plain = Words.key(words);
        boolean turned = Phrase.of(words).denied();
        Map<String, Boolean> found = new LinkedHashMap<>();
        for (Family family : families) {
            long undone = family.undone().matcher(plain).results().count();
            if (family.name().equals(TURNING)) {
                if (undone % 2 == 1) {
                    found.replaceAll((name, done) -> !done);
                }
            } else if (undone > 0 || family.done().matcher(plain).find()) {
                found.put(family.name(), undone % 2 == 1 == turned);
            }
        }
        return found;
    }
}
