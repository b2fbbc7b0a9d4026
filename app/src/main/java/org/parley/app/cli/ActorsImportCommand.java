package org.parley.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.reader.actor.ActorImport;
import org.parley.reader.actor.ActorTableException;
import org.parley.reader.actor.ActorTables;
import org.parley.reader.actor.ImportProblem;
import org.parley.reader.actor.Imported;
import org.parley.reader.actor.UserRow;
import org.parley.reader.actor.UserTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley actors import}: other people's dictionaries into the user's own actors. */
@Command(
        name = "import",
        description = {
            "Takes actors into your own: dictionaries of TABARI, PETRARCH and Phoenix, tables of actors like those of ICEWS,"
                    + " tables of leaders, in CSV or TSV.",
            "They go into the file named with --actors, or into that beside the dossier."
        },
        footer = {"", "Exit code: 0 all taken in, 1 some rows not, 2 unusable call."})
final class ActorsImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The dictionaries and tables.")
    private List<Path> files = List.of();

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private ActorsOption actors = new ActorsOption();

    ActorsImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        Path table = actors.file(dossier.file())
                .orElseThrow(() -> new CallException("where to? name your file of actors with --actors, or a dossier"));
        ResultFile result = ResultFile.at(table.toString());
        ActorImport importing = new ActorImport();
        List<UserRow> rows = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        for (Path file : files) {
            Imported imported = read(importing, file);
            rows.addAll(imported.rows());
            problems.addAll(imported.problems());
        }
        int added = keep(rows, table, result);
        problems.forEach(problem -> terminal.note(problem.toString()));
        terminal.line(rows.size() + " rows read, " + added + " new in " + table
                + (problems.isEmpty() ? "" : ", " + problems.size() + " lines not taken in"));
        return problems.isEmpty() ? ExitStatus.ALL_READ : ExitStatus.SOME_SKIPPED;
    }

    private static Imported read(ActorImport importing, Path file) throws CallException {
        try {
            return importing.read(file);
        } catch (IOException e) {
            throw new CallException("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static int keep(List<UserRow> rows, Path table, ResultFile result) throws CallException {
        try {
            boolean there = Files.exists(table);
            if (there) {
                ActorTables.of(table);
            }
            UserTable grown = UserTable.with(there ? Files.readString(table) : "", rows);
            result.write(grown.text());
            return grown.added();
        } catch (IOException e) {
            throw new CallException("cannot read " + table + ": " + e.getMessage());
        } catch (ActorTableException e) {
            String message = String.valueOf(e.getMessage());
            throw new CallException(message.startsWith(table.toString()) ? message : table + ": " + message);
        }
    }
}
