package org.parley.app.cli;

import java.util.concurrent.Callable;
import org.parley.record.document.Document;
import org.parley.record.judgement.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley review place}: of which process a report is. */
@Command(
        name = "place",
        description = "The report is of this process, which may be a new one.",
        footer = {"", "Exit code: 0 done, 2 unusable call."})
final class ReviewPlaceCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ReportParameter report = new ReportParameter();

    @Parameters(index = "1", paramLabel = "PROCESS", description = "Its name, as parley processes tells it.")
    private String process = "";

    @Mixin
    private Signing signing = new Signing();

    ReviewPlaceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        if (process.isBlank()) {
            throw new CallException("a process has a name; parley processes tells those there are");
        }
        return signing.keep(terminal, findings -> {
            Document document = report.in(findings);
            return new Judgement.PlaceReport(
                    signing.signature(document.origin().handling()), document.id(), process.strip());
        });
    }
}
