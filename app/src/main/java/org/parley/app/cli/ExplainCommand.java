package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.reading.Tally;
import org.parley.app.sides.Explanation;
import org.parley.app.sides.Reviews;
import org.parley.reader.Reader;
import org.parley.reader.Reading;
import org.parley.reader.judging.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley explain}: what was read out of each sentence, by which rule, and why it is believed. */
@Command(
        name = "explain",
        description = "Reads reports and shows them sentence by sentence, each with the claims read out of it.",
        footer = {"", "Exit code: 0 all read, 1 some skipped, 2 unusable call."})
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--claim",
            paramLabel = "CLAIM",
            description = "Only this claim, by its id or the first letters and digits of it.")
    private @Nullable String claim;

    ExplainCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        String start = claim == null ? "" : Findings.start(claim, "a claim");
        Reviews reviews = Reviews.of(reading.judgements());
        AtomicBoolean found = new AtomicBoolean(start.isEmpty());
        Tally tally = reading.read(terminal, reader, report -> {
            if (start.isEmpty() || Explanation.holds(report, reviews, start)) {
                found.set(true);
                terminal.block(Explanation.of(report, reasons(report), reviews, start));
            }
        });
        if (!found.get()) {
            throw new CallException("no claim " + claim + " in these reports");
        }
        TallyLines.missing(tally).forEach(terminal::note);
        return ExitStatus.of(tally);
    }

    private List<Judgement> reasons(Reading report) {
        return report.sentences().isEmpty() ? List.of() : reader.get().judgements(report.document());
    }
}
