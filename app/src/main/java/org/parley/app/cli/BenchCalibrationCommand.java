package org.parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.app.score.Calibration;
import org.parley.app.score.ClaimLines;
import org.parley.app.score.Score;
import org.parley.record.claim.ClaimFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley bench calibration}: whether a claim's confidence means what it says. */
@Command(
        name = "calibration",
        description = "Measures how often claims of each confidence are right, against gold marked by hand.")
final class BenchCalibrationCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "GOLD", description = "The gold, JSON Lines; only its documents count.")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "CLAIMS", description = "The claims, JSON Lines, each with its confidence.")
    private Path claims = Path.of("");

    BenchCalibrationCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        try {
            Score score = Score.of(ClaimLines.gold(gold), ClaimLines.told(claims), null);
            CalibrationLines.of(Calibration.of(score)).forEach(terminal::line);
            return ExitStatus.ALL_READ;
        } catch (IOException e) {
            throw new CallException("cannot read " + e.getMessage());
        } catch (ClaimFormatException | IllegalArgumentException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
    }
}
