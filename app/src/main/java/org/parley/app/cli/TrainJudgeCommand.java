package org.parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.score.Calibration;
import org.parley.app.score.ClaimLines;
import org.parley.app.training.Lessons;
import org.parley.app.training.Schooling;
import org.parley.reader.Reader;
import org.parley.reader.judging.Weights;
import org.parley.record.claim.ClaimFormatException;
import org.parley.record.document.Document;
import org.parley.sources.NoSuchSourceException;
import org.parley.sources.Outcome;
import org.parley.sources.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley train judge}: how far the rules' proposals are to be believed. */
@Command(
        name = "judge",
        description = {
            "Learns from gold how far what the rules propose is to be believed, and how sure a claim must be to be made.",
            "The figures are those of reports that the weights were not learned from. The weights that Parley ships with"
                    + " are reader/src/main/resources/org/parley/reader/judging/weights.txt: write there and build to use"
                    + " your own."
        })
final class TrainJudgeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Parameters(index = "0", paramLabel = "GOLD", description = "The gold, JSON Lines.")
    private Path gold = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "The reports that the gold names, or folders of them.")
    private List<Path> reports = new ArrayList<>();

    @Option(
            names = "--folds",
            paramLabel = "N",
            description =
                    "In how many parts the reports are dealt, each judged by the others; ${DEFAULT-VALUE} if not given.")
    private int folds = 10;

    @Option(
            names = "--precision",
            paramLabel = "SHARE",
            description = "How many of the claims made must be right; ${DEFAULT-VALUE} if not given.")
    private double precision = 0.8;

    @Option(
            names = "--fresh",
            paramLabel = "GOLD",
            description =
                    "Gold of other reports, which no rule was tuned on, also among PATH: confidence is lowered or raised"
                            + " as a whole until it agrees with what is right there.")
    private @Nullable Path fresh;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the weights there.")
    private @Nullable String output;

    TrainJudgeCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        if (folds < 2) {
            throw new CallException("--folds must be at least 2, not " + folds);
        }
        ResultFile file = output == null ? null : ResultFile.at(output);
        ClaimLines asked = gold(gold);
        List<Document> documents = documents(asked.documents(), folds);
        Lessons lessons = Lessons.of(asked, documents, reader.get()::proposals);
        if (lessons.examples().isEmpty()) {
            throw new CallException("the rules propose nothing for these reports, so there is nothing to learn");
        }
        Schooling schooling = Schooling.of(lessons, folds, precision);
        List<String> figures = figures(documents.size(), lessons, schooling);
        Weights weights = schooling.weights();
        if (fresh != null) {
            weights = tempered(gold(fresh), weights, figures);
        }
        figures.forEach(terminal::line);
        if (file != null) {
            StringBuilder text = new StringBuilder();
            figures.forEach(line -> text.append("# ").append(line).append('\n'));
            weights.lines().forEach(line -> text.append(line).append('\n'));
            file.write(text.toString());
        }
        return ExitStatus.ALL_READ;
    }

    private Weights tempered(ClaimLines asked, Weights weights, List<String> figures) throws CallException {
        Lessons lessons = Lessons.of(asked, documents(asked.documents(), 1), reader.get()::proposals);
        if (lessons.examples().isEmpty()) {
            throw new CallException("the rules propose nothing for the reports of " + fresh);
        }
        Weights tempered = weights.tempered(lessons.examples());
        figures.add(String.format(
                Locale.ROOT,
                "on %d fresh examples: bias moved by %.2f",
                lessons.examples().size(),
                tempered.bias() - weights.bias()));
        return tempered;
    }

    private static ClaimLines gold(Path gold) throws CallException {
        try {
            return ClaimLines.gold(gold);
        } catch (IOException e) {
            throw new CallException("cannot read " + e.getMessage());
        } catch (ClaimFormatException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
    }

    private List<Document> documents(SortedSet<String> named, int least) throws CallException {
        List<Document> documents = new ArrayList<>();
        SortedSet<String> missing = new TreeSet<>(named);
        try {
            for (Outcome outcome : Sources.of(reports)) {
                if (outcome instanceof Outcome.Read(Document document) && missing.remove(Lessons.name(document))) {
                    documents.add(document);
                }
            }
        } catch (NoSuchSourceException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
        if (documents.size() < least) {
            throw new CallException("only " + documents.size()
                    + " of the gold's reports are among those given; at least " + least + " are needed");
        }
        missing.forEach(name -> terminal.note("Not among the reports: " + name));
        return documents;
    }

    private static List<String> figures(int reports, Lessons lessons, Schooling schooling) {
        List<String> lines = new ArrayList<>();
        long right = lessons.examples().stream().filter(e -> e.right()).count();
        lines.add(reports + " reports, " + lessons.asked() + " claims asked for, "
                + lessons.examples().size() + " proposed, " + right + " of them right");
        for (Schooling.Trial trial : schooling.trials()) {
            lines.add(String.format(Locale.ROOT, "penalty %.0f: loss %.4f", trial.penalty(), trial.loss()));
        }
        lines.add(String.format(Locale.ROOT, "chosen: penalty %.0f", schooling.penalty()));
        for (Schooling.Cut cut : schooling.cuts()) {
            lines.add(cut(cut));
        }
        lines.add("chosen: " + cut(schooling.cut()));
        lines.addAll(CalibrationLines.of(Calibration.of(schooling.told())));
        return lines;
    }

    private static String cut(Schooling.Cut cut) {
        return String.format(
                Locale.ROOT,
                "threshold %.2f: %d claims, P %.3f, R %.3f, F1 %.3f",
                cut.threshold(),
                cut.claims(),
                cut.precision(),
                cut.recall(),
                cut.f1());
    }
}
