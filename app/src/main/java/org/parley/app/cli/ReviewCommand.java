package org.parley.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley review}: what people decide of what was read, each a command of its own. */
@Command(
        name = "review",
        description = "Keeps in a dossier what people decide of what was read: signed, and withdrawn but never edited.",
        synopsisSubcommandLabel = "WHAT",
        footer = {"", "Exit code: 0 done, 2 unusable call."})
final class ReviewCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ReviewCommand() {}

    static CommandLine line(Terminal terminal) {
        CommandLine review = new CommandLine(new ReviewCommand());
        ReviewClaimCommand.addTo(review, terminal);
        review.addSubcommand(new ReviewCorrectCommand(terminal)).addSubcommand(new ReviewAddCommand(terminal));
        ReviewPairCommand.addTo(review, terminal);
        return review.addSubcommand(new ReviewDateCommand(terminal))
                .addSubcommand(new ReviewShiftCommand(terminal))
                .addSubcommand(new ReviewGradeCommand(terminal))
                .addSubcommand(new ReviewPlaceCommand(terminal))
                .addSubcommand(new ReviewCommentCommand(terminal))
                .addSubcommand(new ReviewWithdrawCommand(terminal))
                .addSubcommand(new ReviewLogCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what is to be reviewed is not given");
    }
}
