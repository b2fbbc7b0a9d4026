package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.wording.Decisions;
import org.parley.record.claim.Claim;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Judgements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley review correct}: the report says something else there. */
@Command(
        name = "correct",
        description = "The report says something else there: the claim with other slots takes its place.",
        footer = {"", "Exit code: 0 done, 2 unusable call."})
final class ReviewCorrectCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "CLAIM", description = "Its id, or the first letters and digits of it.")
    private String claim = "";

    @Option(
            names = "--set",
            arity = "1",
            required = true,
            paramLabel = "SLOT=VALUE",
            description =
                    "Such as status=held or source.speaker=\"Ada Quist\"; with nothing after = the slot is emptied."
                            + " Once for each slot, and once for each value of a list.")
    private List<String> slots = List.of();

    @Mixin
    private Signing signing = new Signing();

    ReviewCorrectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        return signing.keep(terminal, findings -> {
            Claim found = findings.claim(claim);
            refuseCorrected(found, findings);
            Claim instead = ClaimSlots.with(found, slots);
            if (instead.withEnvelope(found.envelope()).equals(found)
                    && ClaimSlots.with(found, List.of()).equals(instead)) {
                throw new CallException("the claim says so already; to confirm it, see parley review accept");
            }
            return new Judgement.Correct(signing.signature(findings.handling(found)), found, instead);
        });
    }

    /** Two corrections of one claim would stand side by side. */
    private void refuseCorrected(Claim found, Findings findings) throws CallException {
        for (Judgement judgement : Judgements.standing(findings.dossier().judgements())) {
            if (judgement instanceof Judgement.Correct j
                    && j.claim().retells(found)
                    && !j.instead().retells(found)) {
                throw new CallException("claim " + claim + " was corrected to "
                        + Decisions.id(j.instead().id()) + "; correct that one, or withdraw judgement "
                        + Decisions.id(j.id()) + " first");
            }
        }
    }
}
