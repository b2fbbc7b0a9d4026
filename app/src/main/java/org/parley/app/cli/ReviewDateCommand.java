package org.parley.app.cli;

import java.util.concurrent.Callable;
import org.parley.record.document.Document;
import org.parley.record.document.Timespan;
import org.parley.record.judgement.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley review date}: of which date a report is. */
@Command(
        name = "date",
        description = "The report is of this date. The days that its words name stand as they were read.",
        footer = {"", "Exit code: 0 done, 2 unusable call."})
final class ReviewDateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ReportParameter report = new ReportParameter();

    @Parameters(index = "1", paramLabel = "DATE", description = "Such as 2014-01-22, 2014-01 or 2014.")
    private String date = "";

    @Mixin
    private Signing signing = new Signing();

    ReviewDateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        Timespan when = when();
        return signing.keep(terminal, findings -> {
            Document document = report.in(findings);
            return new Judgement.DateReport(signing.signature(document.origin().handling()), document.id(), when);
        });
    }

    private Timespan when() throws CallException {
        try {
            return Timespan.parse(date);
        } catch (IllegalArgumentException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
    }
}
