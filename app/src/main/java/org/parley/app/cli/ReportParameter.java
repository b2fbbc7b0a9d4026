package org.parley.app.cli;

import org.parley.record.document.Document;
import picocli.CommandLine.Parameters;

/** The report that a call is about, as the first thing that it names. */
final class ReportParameter {
    @Parameters(
            index = "0",
            paramLabel = "REPORT",
            description = "Its path, its file's name, or the first letters and digits of its id.")
    private String report = "";

    /** @throws CallException if the dossier holds none or several that it may be */
    Document in(Findings findings) throws CallException {
        return findings.document(report);
    }
}
