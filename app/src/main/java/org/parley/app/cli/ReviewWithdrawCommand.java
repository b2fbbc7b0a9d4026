package org.parley.app.cli;

import java.util.concurrent.Callable;
import org.parley.record.judgement.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley review withdraw}: a judgement counts no longer. */
@Command(
        name = "withdraw",
        description = "A judgement counts no longer, as if it had never been made; that it was made stays in the log.",
        footer = {"", "Exit code: 0 done, 2 unusable call."})
final class ReviewWithdrawCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "JUDGEMENT", description = "Its id, or the first letters and digits of it.")
    private String judgement = "";

    @Mixin
    private Signing signing = new Signing();

    ReviewWithdrawCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        return signing.keep(terminal, findings -> {
            Judgement found = findings.standing(judgement);
            return new Judgement.Withdraw(signing.signature(found.signature().handling()), found.id());
        });
    }
}
