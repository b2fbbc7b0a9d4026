package org.parley.app.cli;

import java.util.concurrent.Callable;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Position;
import org.parley.record.document.Handling;
import org.parley.record.judgement.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley review shift}: what a holder wants is no longer what it wanted. */
@Command(
        name = "shift",
        description = "From one claim to the other, both of kind position, the holder's position has shifted.",
        footer = {"", "Exit code: 0 done, 2 unusable call."})
final class ReviewShiftCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CLAIM", description = "The earlier claim, by its id.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "CLAIM", description = "The later claim, by its id.")
    private String to = "";

    @Mixin
    private Signing signing = new Signing();

    ReviewShiftCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        return signing.keep(terminal, findings -> {
            Claim earlier = position(findings, from);
            Claim later = position(findings, to);
            Handling stricter = Handling.stricter(findings.handling(earlier), findings.handling(later));
            return new Judgement.Shift(signing.signature(stricter), earlier.id(), later.id());
        });
    }

    private static Claim position(Findings findings, String id) throws CallException {
        Claim claim = findings.claim(id);
        if (!(claim instanceof Position)) {
            throw new CallException("claim " + id + " is of kind "
                    + claim.kind().code() + "; a shift is from one claim of kind position to another");
        }
        return claim;
    }
}
