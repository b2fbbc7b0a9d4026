package org.parley.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.brief.Brief;
import org.parley.app.brief.HtmlBrief;
import org.parley.app.brief.MarkdownBrief;
import org.parley.app.brief.TextBrief;
import org.parley.app.brief.Unread;
import org.parley.app.reading.Tally;
import org.parley.reader.Reader;
import org.parley.record.process.PeaceProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley brief}: where a process stands. */
@Command(
        name = "brief",
        description = "Reads reports and says where the process stands, each line with the sentences it rests on.",
        footer = {"", "Exit code: 0 all read, 1 some skipped, 2 unusable call."})
final class BriefCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Reader> reader;

    @Mixin
    private RecordOptions options = new RecordOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, md or html; as the name of the output file ends, or text, if not given.")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the brief there instead of to standard output.")
    private @Nullable String output;

    BriefCommand(Terminal terminal, Supplier<Reader> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    private enum Format {
        TEXT,
        MD,
        HTML
    }

    @Override
    public Integer call() throws CallException {
        Format chosen = format();
        ResultFile file = output == null ? null : ResultFile.at(output);
        RecordOptions.Settled settled = options.settle(terminal, reader);
        List<Brief> briefs = briefs(settled);
        String rendered = switch (chosen) {
            case TEXT -> TextBrief.render(briefs);
            case MD -> MarkdownBrief.render(briefs);
            case HTML -> HtmlBrief.render(briefs);
        };
        if (file == null) {
            terminal.block(rendered);
        } else {
            file.write(rendered);
        }
        return RecordOptions.conclude(settled, terminal);
    }

    /** What was not read may be of any process: the first one's brief tells of it. */
    private static List<Brief> briefs(RecordOptions.Settled settled) {
        List<Brief> briefs = new ArrayList<>();
        for (PeaceProcess process : settled.processes()) {
            briefs.add(Brief.of(process, settled.texts(), briefs.isEmpty() ? unread(settled) : List.of()));
        }
        return briefs;
    }

    private Format format() throws CallException {
        String given = format == null ? ending() : format;
        return switch (given.toLowerCase(Locale.ROOT)) {
            case "text" -> Format.TEXT;
            case "md" -> Format.MD;
            case "html" -> Format.HTML;
            default -> throw new CallException("--format takes text, md or html, not " + given);
        };
    }

    private String ending() {
        String name = output == null ? "" : output.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") ? "md" : name.endsWith(".html") || name.endsWith(".htm") ? "html" : "text";
    }

    /** Nothing is known of the handling of what was not read, so only the desk is told of it. */
    private static List<Unread> unread(RecordOptions.Settled settled) {
        List<Unread> unread = new ArrayList<>();
        if (!settled.audience().desk()) {
            return unread;
        }
        Tally tally = settled.tally();
        tally.otherLanguage()
                .forEach(d -> unread.add(new Unread(d.origin().path(), "language: " + TallyLines.language(d))));
        tally.skipped().forEach(s -> unread.add(new Unread(s.path(), s.reason().words() + " (" + s.detail() + ")")));
        tally.failed()
                .forEach(
                        f -> unread.add(new Unread(f.document().origin().path(), "a fault of Parley: " + f.failure())));
        return unread;
    }
}
