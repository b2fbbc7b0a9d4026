package org.parley.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.sides.Changed;
import org.parley.app.sides.Side;
import org.parley.app.sides.Window;
import org.parley.app.wording.Days;
import org.parley.reader.Reader;
import org.parley.record.process.Change;
import org.parley.record.process.Evidence;
import org.parley.record.process.Gap;
import org.parley.record.process.Held;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.settling.Settling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley changes}: what is otherwise than it was, by one of three clocks. */
@Command(
        name = "changes",
        description =
                "Reads reports and shows what changed since a day, and by what: a new event, an old one told only now,"
                        + " a decision of ours, another reading.",
        footer = {"", "Exit code: 0 all read, 1 some skipped, 2 unusable call."})
final class ChangesCommand implements Callable<Integer> {
    private static final String SINCE = "--since";

    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Mixin
    private RecordOptions options = new RecordOptions();

    @Option(
            names = SINCE,
            paramLabel = "DATE",
            required = true,
            description = "After that day, such as 2014-01-17. For the clock known also an instant; a day is over at"
                    + " midnight UTC.")
    private String since = "";

    @Option(
            names = "--clock",
            paramLabel = "CLOCK",
            defaultValue = "reported",
            description =
                    "reported: by the dates of the reports, unless given otherwise; happened: by the days that they"
                            + " tell; known: by when the dossier took in, read or was told it, with our decisions.")
    private String clock = "";

    @Option(names = "--json", description = "Write JSON with the claims and their sentences, not a table.")
    private boolean json;

    ChangesCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CallException {
        Window.Clock by = clock();
        Instant instant = by == Window.Clock.KNOWN ? When.instant(SINCE, since) : null;
        LocalDate day = instant == null ? When.day(SINCE, since) : LocalDate.ofInstant(instant, ZoneOffset.UTC);
        RecordOptions.Settled before = instant == null ? null : options.settledAt(instant, "--clock known");
        RecordOptions.Settled settled = options.settle(terminal, reader);
        String shown = since.equals(day.toString()) ? Days.of(day) : Days.of(When.instant(SINCE, since));
        Map<String, Side> sides = new TreeMap<>();
        for (PeaceProcess process : settled.processes()) {
            List<Change> changes = switch (by) {
                case REPORTED -> process.changesSince(day);
                case HAPPENED -> process.happenedSince(day);
                case KNOWN -> held(settled, process).since(held(Objects.requireNonNull(before), process), day);
            };
            Window window = new Window(by, since, shown, gaps(process, day));
            sides.put(process.name(), Changed.of(changes, window, process, settled.texts()));
        }
        return RecordOptions.show(settled, sides, json, terminal);
    }

    /** Of a process, under the name that it has now; nothing where there was none of that name. */
    private static Held held(RecordOptions.Settled settled, PeaceProcess process) {
        return new Held(
                settled.evidence(),
                settled.processes().stream()
                        .filter(p -> p.name().equals(process.name()))
                        .findFirst()
                        .orElseGet(() -> Settling.settle(Evidence.none())));
    }

    private Window.Clock clock() throws CallException {
        for (Window.Clock known : Window.Clock.values()) {
            if (known.name().equals(clock.toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        throw new CallException("--clock takes reported, happened or known, not " + clock);
    }

    /** Those of which some part is after the day. */
    private static List<Gap> gaps(PeaceProcess process, LocalDate day) {
        return process.gaps().stream()
                .filter(gap -> !gap.to().isBefore(YearMonth.from(day.plusDays(1))))
                .toList();
    }
}
