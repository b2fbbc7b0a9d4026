package org.parley.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Decisions;
import org.parley.record.document.Handling;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;
import org.parley.store.Dossier;
import picocli.CommandLine.Option;

/** Who decides, why, and where it is kept. */
final class Signing {
    @Option(names = "--dossier", paramLabel = "FILE", required = true, description = "Where it is kept.")
    private Path dossier = Path.of("");

    @Option(
            names = "--by",
            paramLabel = "NAME",
            required = true,
            description = "Who decides, as the desk knows the person.")
    private String by = "";

    @Option(names = "--why", paramLabel = "WORDS", description = "The reason, to be shown to the desk.")
    private @Nullable String why;

    @Option(
            names = "--handling",
            paramLabel = "HANDLING",
            description =
                    "Who may see a record that follows it: public, internal, confidential or strictly_confidential;"
                            + " that of the report if not given, and where it is of no report as the page on reviewing"
                            + " says.")
    private @Nullable String handling;

    interface Decision {
        /** Makes the judgement, looking up in the dossier what it is about. */
        Judgement of(Findings findings) throws CallException;
    }

    /** Takes a decision into the dossier and says so. */
    int keep(Terminal terminal, Decision decision) throws CallException {
        try (Dossier kept = Intake.existing(dossier)) {
            Judgement judgement = decision.of(new Findings(kept));
            kept.judge(judgement);
            terminal.line(Decisions.id(judgement.id()) + "  " + Decisions.signed(judgement));
        }
        return ExitStatus.ALL_READ;
    }

    /** @param usual who may see it, unless the call says otherwise */
    Signature signature(Handling usual) throws CallException {
        try {
            Handling chosen = handling == null ? usual : Handling.of(handling.toLowerCase(Locale.ROOT));
            return new Signature(by, Instant.now().truncatedTo(ChronoUnit.MILLIS), why, chosen);
        } catch (IllegalArgumentException e) {
            throw new CallException("--handling or --by: " + e.getMessage());
        }
    }
}
