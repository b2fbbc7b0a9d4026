package org.parley.reader.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Every actor and office in some tables, in their order. */
public record ActorTables(List<ActorRow> actors, List<OfficeRow> offices) {
    /** The columns of a user's table; a row with {@code title} and {@code of} is a person in an office. */
    static final List<String> COLUMNS = List.of(
            "name",
            "type",
            "country",
            "sector",
            "aliases",
            "adjectives",
            "seats",
            "title",
            "of",
            "from",
            "to",
            "source");

    public static final ActorTables NONE = new ActorTables(List.of(), List.of());

    private static final String SHIPPED = "/org/parley/reader/mention/";
    private static final List<String> FILES = List.of("states.csv", "regions.csv", "organisations.csv", "groups.csv");
    private static final Set<String> TYPES = Set.of("state", "region", "organisation", "body", "group", "person");
    private static final Set<String> SECTORS =
            Set.of("", "GOV", "MIL", "REB", "OPP", "PTY", "IGO", "NGO", "CIV", "MED", "MEDIA");

    public ActorTables {
        actors = List.copyOf(actors);
        offices = List.copyOf(offices);
    }

    /** Those that come with Parley. */
    public static ActorTables shipped() {
        List<ActorRow> actors = new ArrayList<>();
        for (String file : FILES) {
            shipped(file).forEach(row -> actors.add(actor(row, file)));
        }
        List<OfficeRow> offices = new ArrayList<>();
        shipped("leaders.csv").forEach(row -> offices.add(office(row, "leaders.csv")));
        return new ActorTables(actors, offices);
    }

    /**
     * A user's table.
     *
     * @throws IOException if it cannot be read
     * @throws ActorTableException if a row is not as it should be
     */
    public static ActorTables of(Path file) throws IOException, ActorTableException {
        List<ActorRow> actors = new ArrayList<>();
        List<OfficeRow> offices = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : rows(reader)) {
                try {
                    take(row, file.toString(), actors, offices);
                } catch (IllegalArgumentException e) {
                    throw new ActorTableException(new RowPlace(file.toString(), line(row)) + ": " + e.getMessage(), e);
                }
            }
        } catch (UncheckedIOException e) {
            throw new ActorTableException(file + ": not a table in CSV: " + e.getMessage(), e);
        }
        return new ActorTables(actors, offices);
    }

    private static void take(CSVRecord row, String file, List<ActorRow> actors, List<OfficeRow> offices) {
        ActorRow actor = actor(row, file);
        if (actor.name().isBlank()) {
            throw new IllegalArgumentException("no name; give one or take the row out");
        }
        if (!TYPES.contains(actor.type())) {
            throw new IllegalArgumentException(
                    "type " + actor.type() + " is none of state, region, organisation, body, group, person");
        }
        if (!SECTORS.contains(actor.sector())) {
            throw new IllegalArgumentException(
                    "sector " + actor.sector() + " is none of GOV, MIL, REB, OPP, PTY, IGO, NGO, CIV, MED, MEDIA");
        }
        actors.add(actor);
        if (!cell(row, "title").isEmpty()) {
            offices.add(office(row, file));
        }
    }

    /** These before those: of two rows for the same words the first counts. */
    public ActorTables and(ActorTables others) {
        List<ActorRow> all = new ArrayList<>(actors);
        all.addAll(others.actors);
        List<OfficeRow> held = new ArrayList<>(offices);
        held.addAll(others.offices);
        return new ActorTables(all, held);
    }

    public boolean isEmpty() {
        return actors.isEmpty() && offices.isEmpty();
    }

    /** The rows of a table that comes with Parley. */
    public static List<CSVRecord> shipped(String file) {
        InputStream stream = ActorTables.class.getResourceAsStream(SHIPPED + file);
        if (stream == null) {
            throw new IllegalStateException("the actor base lacks " + file);
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return rows(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the actor base's " + file + " cannot be read", e);
        }
    }

    private static List<CSVRecord> rows(Reader reader) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(reader)) {
            return parser.getRecords();
        }
    }

    private static ActorRow actor(CSVRecord row, String file) {
        return new ActorRow(
                cell(row, "name"),
                cell(row, "type"),
                cell(row, "country"),
                cell(row, "sector"),
                list(cell(row, "aliases")),
                list(cell(row, "adjectives")),
                list(cell(row, "seats")),
                cell(row, "capital"),
                new Valid(cell(row, "from"), cell(row, "to")),
                cell(row, "source"),
                new RowPlace(file, line(row)));
    }

    private static OfficeRow office(CSVRecord row, String file) {
        return new OfficeRow(
                cell(row, "name"),
                list(cell(row, "aliases")),
                cell(row, "title").toLowerCase(Locale.ROOT),
                cell(row, "of"),
                new Valid(cell(row, "from"), cell(row, "to")),
                new RowPlace(file, line(row)));
    }

    /** No cell holds a line break, so rows and lines go together. */
    private static long line(CSVRecord row) {
        return row.getRecordNumber() + 1;
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
