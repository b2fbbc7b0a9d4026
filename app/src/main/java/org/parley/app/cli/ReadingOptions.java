package org.parley.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.app.reading.ReadingJob;
import org.parley.app.reading.Step;
import org.parley.app.reading.Tally;
import org.parley.reader.Reader;
import org.parley.reader.Reading;
import org.parley.reader.Scope;
import org.parley.record.judgement.Judgement;
import org.parley.sources.NoSuchSourceException;
import org.parley.sources.Sources;
import org.parley.store.Dossier;
import org.parley.store.Known;
import org.parley.store.ReadReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that starts from reports lets its caller choose, and the reading itself. */
final class ReadingOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "A report (.txt, .html, .htm, .md) or a folder of them, searched to the bottom. A manifest.csv in"
                            + " a folder gives dates, outlets, titles, genres and authors.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private ActorsOption actors = new ActorsOption();

    @Option(names = "--threads", paramLabel = "N", description = "Read N reports at a time; one a core if not given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--all",
            description = "Read every report, also one whose words speak of neither conflict nor talks.")
    private boolean all;

    @Option(names = "--quiet", description = "Say only what went wrong.")
    private boolean quiet;

    boolean quiet() {
        return quiet;
    }

    Scope scope() {
        return all ? Scope.EVERYTHING : Scope.OF_CONCERN;
    }

    int threads() {
        return threads;
    }

    /**
     * Reads all reports, showing the progress.
     *
     * @param each gets the readings in the order of the paths, on this thread
     * @throws CallException if the call cannot be carried out
     */
    Tally read(Terminal terminal, Supplier<Reader> reader, Consumer<Reading> each) throws CallException {
        if (threads < 1) {
            throw new CallException("--threads must be at least 1, not " + threads);
        }
        Tally tally = new Tally();
        ActorsOption.Own own = actors.own(dossier.file());
        try (Intake intake = intake(own.mark());
                Progress progress = Progress.of(terminal, quiet, "Reading", "files", intake.size())) {
            ReadingJob job = new ReadingJob(own.reader(reader), threads, intake.archive(), scope());
            job.run(intake.outcomes()::iterator, step -> {
                tally.add(step);
                switch (step) {
                    case Step.Done(Reading reading) -> each.accept(reading);
                    case Step.Known(Reading reading) -> each.accept(reading);
                    case Step.OtherLanguage unread -> {}
                    case Step.Failed failed -> {}
                    case Step.Skipped skipped -> {}
                    case Step.Problem problem -> {}
                }
                progress.step();
            });
        }
        return tally;
    }

    /**
     * Reads all reports, with what people decided of them if they are kept in a dossier.
     *
     * @throws CallException if the call cannot be carried out
     */
    Gathered gather(Terminal terminal, Supplier<Reader> reader) throws CallException {
        List<Reading> readings = new ArrayList<>();
        Tally tally = read(terminal, reader, readings::add);
        return new Gathered(readings, judgements(), tally);
    }

    /** What people decided, as far as a dossier keeps it. */
    List<Judgement> judgements() throws CallException {
        Optional<Path> file = dossier.file();
        if (file.isEmpty()) {
            return List.of();
        }
        try (Dossier kept = Dossier.open(file.get())) {
            return kept.judgements();
        }
    }

    /**
     * What the dossier held at an instant, by whatever reader it was read; nothing is read for it.
     *
     * @param option for which it is asked
     * @throws CallException if the call cannot be carried out
     */
    Gathered knownAt(Instant at, String option) throws CallException {
        if (!paths.isEmpty()) {
            throw new CallException(
                    option + " asks the dossier, so no PATH goes with it; take reports in with parley read");
        }
        Path file = dossier.file()
                .orElseThrow(() -> new CallException(option + " needs a dossier: name it with --dossier"));
        try (Dossier kept = Intake.existing(file)) {
            Known known = kept.knownAt(at);
            return new Gathered(known.reports().stream().map(this::reading).toList(), known.judgements(), new Tally());
        }
    }

    private Reading reading(ReadReport report) {
        boolean ofConcern = Reader.isOfConcern(report.document());
        return ofConcern || all
                ? new Reading(report.document(), report.sentences(), report.claims(), true)
                : new Reading(report.document(), List.of(), List.of(), false);
    }

    private Intake intake(String mark) throws CallException {
        Optional<Path> file = dossier.file();
        if (!paths.isEmpty()) {
            Sources sources = sources();
            return file.isPresent() ? Intake.of(sources, file.get(), scope(), mark) : Intake.of(sources);
        }
        if (file.isEmpty()) {
            throw new CallException("no PATH given: name reports or a folder of them, or a dossier with --dossier");
        }
        return Intake.of(file.get(), scope(), mark);
    }

    private Sources sources() throws CallException {
        List<Path> given = new ArrayList<>();
        for (String path : paths) {
            try {
                given.add(Path.of(path));
            } catch (InvalidPathException e) {
                throw new CallException(path + ": not a path: " + e.getReason());
            }
        }
        try {
            Sources sources = Sources.of(given);
            if (sources.size() == 0) {
                throw new CallException("no reports (.txt, .html, .htm, .md) under " + String.join(", ", paths));
            }
            return sources;
        } catch (NoSuchSourceException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
    }
}
