package org.parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.score.ClaimLines;
import org.parley.app.score.Score;
import org.parley.record.claim.ClaimFormatException;
import org.parley.record.claim.Code;
import org.parley.record.claim.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley score}: what a reader's claims are worth. */
@Command(
        name = "score",
        description = {
            "Measures claims against gold marked by hand.",
            "F1 asks that the key slots agree, strict that the modality does too. False done is the share of the matched"
                    + " claims whose deed has not happened that are told as done."
        })
final class ScoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "GOLD", description = "The gold, JSON Lines; only its documents are scored.")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "CLAIMS", description = "The claims, JSON Lines.")
    private Path claims = Path.of("");

    @Option(names = "--errors", paramLabel = "N", description = "List the first N missed and the first N invented.")
    private int errors;

    @Option(names = "--kind", paramLabel = "KIND", description = "Score one kind alone.")
    private @Nullable String kind;

    @Option(names = "--per-document", description = "Give each document's figures too.")
    private boolean perDocument;

    @Option(names = "--json", description = "Give the figures as one JSON object.")
    private boolean json;

    @Option(names = "--second-reading", description = "The claims are gold too: alternatives are allowed.")
    private boolean secondReading;

    ScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        Score score = score();
        if (json) {
            terminal.line(ScoreJson.of(score));
            return ExitStatus.ALL_READ;
        }
        ScoreLines.table(score).forEach(terminal::line);
        if (perDocument) {
            ScoreLines.documents(score).forEach(terminal::line);
        }
        if (errors > 0) {
            ScoreLines.errors(score, errors).forEach(terminal::line);
        }
        return ExitStatus.ALL_READ;
    }

    private Score score() throws CallException {
        Kind only = only();
        try {
            return Score.of(
                    ClaimLines.gold(gold), secondReading ? ClaimLines.gold(claims) : ClaimLines.told(claims), only);
        } catch (IOException e) {
            throw new CallException("cannot read " + e.getMessage());
        } catch (ClaimFormatException | IllegalArgumentException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Kind only() throws CallException {
        try {
            return kind == null ? null : Code.parse(Kind.class, kind);
        } catch (IllegalArgumentException e) {
            throw new CallException("--kind: " + e.getMessage());
        }
    }
}
