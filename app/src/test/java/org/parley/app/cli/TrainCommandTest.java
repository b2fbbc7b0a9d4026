package org.parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reader.judging.Weights;

class TrainCommandTest {
    private static final String GOLD = "../gold/gold.jsonl";
    private static final String REPORTS = "../gold/reports";

    @TempDir
    Path folder;

    @Test
    void weightsLearnedFromGoldAreWrittenAsTheReaderReadsThem() throws Exception {
        Path file = folder.resolve("weights.txt");
        Call call = Call.of("train", "judge", GOLD, REPORTS, "--folds", "3", "-o", file.toString());
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).startsWith("9 reports, ").contains("\nchosen: threshold ", "\nat 0.8 and more: ");
        List<String> lines = Files.readAllLines(file);
        Weights weights = Weights.parse(lines);
        assertThat(weights.weights()).isNotEmpty();
        assertThat(lines.stream().filter(line -> !line.startsWith("#"))).isEqualTo(weights.lines());
    }

    @Test
    void theGoldsReportsMustBeThere() {
        Call call = Call.of("train", "judge", GOLD, "../examples/syria-talks");
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("only 0 of the gold's reports are among those given");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "train|parley: what is to be learned is not given",
                "train judge nowhere.jsonl ../gold/reports|parley: cannot read nowhere.jsonl",
                "train judge ../gold/gold.jsonl ../gold/reports --folds 1|parley: --folds must be at least 2",
            })
    void anUnusableCallIsNamedInOneLine(String line, String message) {
        Call call = Call.of(line.split(" "));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).startsWith(message).doesNotContain("Exception", "\tat ");
    }
}
