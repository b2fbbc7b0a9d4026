package org.parley.app.cli;

import java.util.concurrent.Callable;
import org.parley.record.claim.Claim;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley review accept} and {@code reject}: whether a report says what a claim says. */
@Command(footer = {"", "Exit code: 0 done, 2 unusable call."})
final class ReviewClaimCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final boolean right;

    @Parameters(paramLabel = "CLAIM", description = "Its id, or the first letters and digits of it.")
    private String claim = "";

    @Mixin
    private Signing signing = new Signing();

    private ReviewClaimCommand(Terminal terminal, boolean right) {
        this.terminal = terminal;
        this.right = right;
    }

    static void addTo(CommandLine review, Terminal terminal) {
        add(review, "accept", new ReviewClaimCommand(terminal, true), "The report says what the claim says.");
        add(review, "reject", new ReviewClaimCommand(terminal, false), "The report does not say so.");
    }

    private static void add(CommandLine review, String name, ReviewClaimCommand command, String description) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().description(description);
        review.addSubcommand(name, line);
    }

    @Override
    public Integer call() throws CallException {
        return signing.keep(terminal, findings -> {
            Claim found = findings.claim(claim);
            Signature by = signing.signature(findings.handling(found));
            return right ? new Judgement.Accept(by, found) : new Judgement.Reject(by, found);
        });
    }
}
