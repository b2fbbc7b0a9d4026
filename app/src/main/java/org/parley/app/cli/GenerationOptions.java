package org.parley.app.cli;

import org.parley.app.bench.generate.Generation;
import picocli.CommandLine.Option;

/** How many reports are made up, and which. */
final class GenerationOptions {
    @Option(names = "--reports", paramLabel = "N", description = "Make up N reports; ${DEFAULT-VALUE} if not given.")
    private long reports = 360;

    @Option(
            names = "--reports-each",
            paramLabel = "N",
            description = "Of each process N reports; ${DEFAULT-VALUE} if not given.")
    private int reportsEach = Generation.USUAL_EACH;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "The same number gives the same reports; ${DEFAULT-VALUE} if not given.")
    private long seed = 1;

    /** @throws CallException if there is nothing to make up */
    Generation generation() throws CallException {
        try {
            return new Generation(reports, reportsEach, seed);
        } catch (IllegalArgumentException e) {
            throw new CallException(e.getMessage() + ": --reports and --reports-each must be at least 1");
        }
    }
}
