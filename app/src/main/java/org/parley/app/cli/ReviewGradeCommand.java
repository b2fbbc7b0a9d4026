package org.parley.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.record.claim.Claim;
import org.parley.record.judgement.Grade;
import org.parley.record.judgement.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley review grade}: what a person holds of a claim's source and of what it says. */
@Command(
        name = "grade",
        description = {
            "Grades a claim by the Admiralty system. A grade changes nothing that the record tells, and Parley gives"
                    + " none of its own.",
            "The latest grade of a claim counts, whole; it is of the claim as it stands, and correcting that ends it."
        },
        footer = {"", "Exit code: 0 done, 2 unusable call."})
final class ReviewGradeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CLAIM", description = "Its id, or the first letters and digits of it.")
    private String claim = "";

    @Parameters(
            index = "1",
            paramLabel = "GRADE",
            description = "A letter, A to F, for how reliable its source is, a digit, 1 to 6, for how credible the"
                    + " information is, or both, such as B2.")
    private String grade = "";

    @Mixin
    private Signing signing = new Signing();

    ReviewGradeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        Grade given = given();
        return signing.keep(terminal, findings -> {
            Claim found = findings.claim(claim);
            return new Judgement.GradeClaim(signing.signature(findings.handling(found)), found, given);
        });
    }

    private Grade given() throws CallException {
        try {
            return Grade.of(grade.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CallException("not graded: " + e.getMessage());
        }
    }
}
