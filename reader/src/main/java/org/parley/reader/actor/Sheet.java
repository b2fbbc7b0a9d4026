package org.parley.reader.actor;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads tables of actors and of leaders in CSV or TSV, whatever their columns are called, as far as that is known. */
final class Sheet {
    private static final Map<String, Set<String>> COLUMNS = Map.of(
            "name", Set.of("name", "actorname", "actor", "fullname"),
            "leader", Set.of("leader", "leadername", "ruler", "headofstate", "headofgovernment"),
            "country", Set.of("country", "countryname", "state", "statename", "iso", "iso3", "countrycode", "isocode"),
            "aliases", Set.of("aliases", "alias", "alsoknownas", "othernames", "synonyms"),
            "sector", Set.of("sector", "sectors", "affiliation", "affiliationto", "role", "rolecode"),
            "title", Set.of("title", "office", "post", "position"),
            "from", Set.of("from", "start", "startdate", "affiliationstartdate", "begin", "datestart", "entrydate"),
            "to", Set.of("to", "end", "enddate", "affiliationenddate", "until", "dateend", "eindate", "exitdate"),
            "year", Set.of("year"),
            "month", Set.of("month"));

    private final String file;
    private final Countries countries;
    private final Map<String, String> columns;
    private final List<ImportProblem> problems = new ArrayList<>();

    private Sheet(String file, Countries countries, Map<String, String> columns) {
        this.file = file;
        this.countries = countries;
        this.columns = columns;
    }

    /** Whether a file's first line is the header of such a table. */
    static boolean isHeader(String line) {
        Map<String, String> columns = columns(Arrays.asList(line.split(String.valueOf(delimiter(line)))));
        return columns.containsKey("country") && (columns.containsKey("name") || columns.containsKey("leader"));
    }

    static Imported read(String file, List<String> lines, Countries countries) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(lines.getFirst()))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(String.join("\n", lines)))) {
            Sheet sheet = new Sheet(file, countries, columns(parser.getHeaderNames()));
            List<UserRow> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                UserRow made = sheet.row(row, parser.getCurrentLineNumber());
                if (made != null) {
                    rows.add(made);
                }
            }
            return new Imported(sheet.isMonthly() ? Months.joined(rows) : rows, sheet.problems);
        }
    }

    private static char delimiter(String header) {
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    /** What each of our columns is called here. */
    private static Map<String, String> columns(List<String> header) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String name : header) {
            String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            COLUMNS.forEach((ours, theirs) -> {
                if (theirs.contains(plain)) {
                    columns.putIfAbsent(ours, name);
                }
            });
        }
        return columns;
    }

    private boolean isMonthly() {
        return columns.containsKey("year") && columns.containsKey("month") && !columns.containsKey("from");
    }

    private @Nullable UserRow row(CSVRecord row, long line) {
        RowPlace place = new RowPlace(file, line);
        String name = ActorNames.printed(columns.containsKey("leader") ? cell(row, "leader") : cell(row, "name"));
        if (name.isEmpty()) {
            return problem(place, "no name", "give one or take the row out");
        }
        ActorRow country = countries.find(cell(row, "country")).orElse(null);
        boolean international = cell(row, "country").isEmpty() && !columns.containsKey("leader");
        if (country == null && !international) {
            return problem(
                    place,
                    "unknown country \"" + cell(row, "country") + "\"",
                    "give its English name or its ISO 3166-1 alpha-3 code");
        }
        try {
            return made(row, name, country, place);
        } catch (IllegalArgumentException e) {
            return problem(
                    place,
                    String.valueOf(e.getMessage()),
                    "write dates as 2008-04-09 or 20080409, the first before the last");
        }
    }

    private UserRow made(CSVRecord row, String name, @Nullable ActorRow country, RowPlace place) {
        boolean leader = columns.containsKey("leader") || columns.containsKey("title");
        String title = !leader
                ? ""
                : cell(row, "title").isEmpty() ? "leader" : cell(row, "title").toLowerCase(Locale.ROOT);
        String sector = CameoCode.sector(cell(row, "sector"));
        String kept = leader && sector.isEmpty() ? "GOV" : sector;
        Valid valid = valid(row);
        return new UserRow(
                name,
                leader ? "person" : ActorNames.type(name, kept, !valid.equals(Valid.ALWAYS)),
                country == null ? "" : country.country(),
                kept,
                Arrays.stream(cell(row, "aliases").split("\\|\\|?|;"))
                        .map(ActorNames::printed)
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                title,
                title.isEmpty() || country == null ? "" : country.name(),
                valid,
                place.toString());
    }

    private Valid valid(CSVRecord row) {
        if (isMonthly()) {
            String month = String.format("%s-%02d", cell(row, "year"), number(cell(row, "month")));
            return new Valid(month, month);
        }
        return new Valid(ImportDates.of(cell(row, "from")), ImportDates.of(cell(row, "to")));
    }

    private static int number(String told) {
        try {
            return (int) Double.parseDouble(told);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("month " + told + " is no number", e);
        }
    }

    private String cell(CSVRecord row, String column) {
        String name = columns.get(column);
        return name == null || !row.isSet(name) ? "" : row.get(name).strip();
    }

    private @Nullable UserRow problem(RowPlace place, String what, String remedy) {
        problems.add(new ImportProblem(place, what, remedy));
        return null;
    }
}
