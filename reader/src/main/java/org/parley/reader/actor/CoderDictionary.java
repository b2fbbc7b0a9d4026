package org.parley.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads actor dictionaries of TABARI, PETRARCH and Phoenix. An entry is
 *
 * <pre>
 * NAME_OF_ACTOR_ [CODE] [CODE 990101-20031231] ; remark
 * +ANOTHER_NAME_
 *     [CODE >20040101]
 * </pre>
 *
 * with a row for each code; {@code <date} is until it, {@code >date} from it. {@code [---]} codes nobody.
 */
final class CoderDictionary {
    private static final Pattern CODE = Pattern.compile("\\[([^\\]\\[]*)\\]");
    private static final String REMEDY_CODE = "give a CAMEO code such as [SYRGOV]";
    private static final String REMEDY_DATE = "write [CODE 20080409-20140413], [CODE >20080409] or [CODE <20140413]";

    private final String file;
    private final Countries countries;
    private final List<UserRow> rows = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private @Nullable Entry entry;

    private record Affiliation(CameoCode code, Valid valid, long line) {}

    private record Entry(String name, List<String> aliases, List<Affiliation> affiliations) {}

    private CoderDictionary(String file, Countries countries) {
        this.file = file;
        this.countries = countries;
    }

    static Imported read(String file, List<String> lines, Countries countries) {
        CoderDictionary dictionary = new CoderDictionary(file, countries);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("[;#].*$", "").stripTrailing();
            if (!line.isBlank()) {
                dictionary.take(line, i + 1);
            }
        }
        dictionary.close();
        return new Imported(dictionary.rows, dictionary.problems);
    }

    private void take(String line, long number) {
        int bracket = line.indexOf('[');
        String words = (bracket < 0 ? line : line.substring(0, bracket)).strip();
        if (line.startsWith("<") || line.startsWith("&") || line.startsWith("$")) {
            problem(number, "a directive or synonym set", "only actors are taken in; nothing need be done");
            return;
        }
        if (words.startsWith("+")) {
            alias(words.substring(1), number);
        } else if (!words.isEmpty()) {
            close();
            entry = new Entry(ActorNames.printed(words), new ArrayList<>(), new ArrayList<>());
            if (bracket < 0 && !line.contains("]")) {
                return;
            }
        }
        codes(line, number);
    }

    private void alias(String name, long number) {
        if (entry == null) {
            problem(number, "a synonym before any name", "put it under its actor");
        } else {
            entry.aliases().add(ActorNames.printed(name));
        }
    }

    private void codes(String line, long number) {
        if (line.chars().filter(c -> c == '[').count()
                != line.chars().filter(c -> c == ']').count()) {
            problem(number, "a bracket without its other", REMEDY_CODE);
            return;
        }
        Matcher m = CODE.matcher(line);
        while (m.find()) {
            code(m.group(1).strip(), number);
        }
    }

    private void code(String told, long number) {
        String[] parts = told.split("\\s+", 2);
        if (parts[0].startsWith("---")) {
            return;
        }
        Optional<CameoCode> code = CameoCode.parse(parts[0], countries);
        if (entry == null || code.isEmpty()) {
            problem(number, entry == null ? "a code before any name" : "unknown code " + parts[0], REMEDY_CODE);
            return;
        }
        try {
            entry.affiliations().add(new Affiliation(code.get(), valid(parts.length < 2 ? "" : parts[1]), number));
        } catch (IllegalArgumentException e) {
            problem(number, "dates " + parts[1] + " cannot be read: " + e.getMessage(), REMEDY_DATE);
        }
    }

    private static Valid valid(String told) {
        String dates = told.replace(" ", "");
        if (dates.startsWith("<")) {
            return new Valid("", ImportDates.of(dates.replaceAll("[<>]", "")));
        }
        if (dates.startsWith(">")) {
            return new Valid(ImportDates.of(dates.replaceAll("[<>]", "")), "");
        }
        int dash = dates.indexOf('-');
        return dash < 0
                ? new Valid(ImportDates.of(dates), "")
                : new Valid(ImportDates.of(dates.substring(0, dash)), ImportDates.of(dates.substring(dash + 1)));
    }

    private void close() {
        Entry done = entry;
        entry = null;
        if (done == null) {
            return;
        }
        for (Affiliation each : done.affiliations()) {
            boolean dated = done.affiliations().size() > 1 || !each.valid().equals(Valid.ALWAYS);
            Optional<ActorRow> state = countries.find(done.name());
            boolean isState = each.code().sector().isEmpty() && state.isPresent();
            rows.add(new UserRow(
                    isState ? state.get().name() : done.name(),
                    isState ? "state" : ActorNames.type(done.name(), each.code().sector(), dated),
                    each.code().country(),
                    isState ? "GOV" : each.code().sector(),
                    done.aliases(),
                    "",
                    "",
                    each.valid(),
                    new RowPlace(file, each.line()).toString()));
        }
    }

    private void problem(long line, String what, String remedy) {
        problems.add(new ImportProblem(new RowPlace(file, line), what, remedy));
    }
}
