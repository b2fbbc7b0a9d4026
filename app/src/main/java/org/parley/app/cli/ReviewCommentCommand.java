package org.parley.app.cli;

import java.util.concurrent.Callable;
import org.parley.record.document.Handling;
import org.parley.record.judgement.Judgement;
import org.parley.record.process.Address;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley review comment}: a remark beside a claim or an entry. */
@Command(
        name = "comment",
        description = "A remark, which changes nothing and which only the desk sees.",
        footer = {"", "Exit code: 0 done, 2 unusable call."})
final class ReviewCommentCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "ON",
            description = "A claim by its id, or an entry by its address, such as actor/john-kerry.")
    private String on = "";

    @Parameters(index = "1", paramLabel = "WORDS", description = "What is remarked.")
    private String words = "";

    @Mixin
    private Signing signing = new Signing();

    ReviewCommentCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        return signing.keep(terminal, findings -> {
            String about = on.indexOf('/') > 0
                    ? new Address(on).text()
                    : findings.claim(on).id();
            return new Judgement.Comment(signing.signature(Handling.INTERNAL), about, words);
        });
    }
}
