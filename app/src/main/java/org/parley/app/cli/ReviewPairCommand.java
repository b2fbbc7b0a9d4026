package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.record.claim.Claim;
import org.parley.record.document.Handling;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley review merge} and {@code split}: whether two names are of one actor, two claims of one meeting, two processes one. */
@Command(footer = {"", "Exit code: 0 done, 2 unusable call."})
final class ReviewPairCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final boolean one;

    @ArgGroup(multiplicity = "1")
    private Pair pair = new Pair();

    @Mixin
    private Signing signing = new Signing();

    private static final class Pair {
        @Option(names = "--actor", arity = "2", paramLabel = "NAME", description = "Two names, as reports have them.")
        private List<String> names = List.of();

        @Option(
                names = "--meeting",
                arity = "2",
                paramLabel = "CLAIM",
                description = "Two claims of kind meeting or attendance, by their ids.")
        private List<String> claims = List.of();

        @Option(
                names = "--process",
                arity = "2",
                paramLabel = "NAME",
                description = "Two processes, as parley processes names them; the first keeps its name.")
        private List<String> processes = List.of();
    }

    private ReviewPairCommand(Terminal terminal, boolean one) {
        this.terminal = terminal;
        this.one = one;
    }

    static void addTo(CommandLine review, Terminal terminal) {
        add(
                review,
                "merge",
                new ReviewPairCommand(terminal, true),
                "Two are one: actors and processes by name, meetings by claims.");
        add(review, "split", new ReviewPairCommand(terminal, false), "Two are not one.");
    }

    private static void add(CommandLine review, String name, ReviewPairCommand command, String description) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().description(description);
        review.addSubcommand(name, line);
    }

    @Override
    public Integer call() throws CallException {
        return signing.keep(
                terminal,
                findings ->
                        pair.processes.isEmpty() ? pair.names.isEmpty() ? meetings(findings) : actors() : processes());
    }

    /** A process is parted report by report. */
    private Judgement processes() throws CallException {
        if (!one) {
            throw new CallException("a process is split by placing its reports elsewhere: parley review place");
        }
        return new Judgement.OneProcess(
                signing.signature(Handling.INTERNAL), pair.processes.getFirst(), pair.processes.getLast());
    }

    /** That two are one may be known in confidence; that two are not undoes what everybody would read. */
    private Judgement actors() throws CallException {
        String name = pair.names.getFirst();
        String other = pair.names.getLast();
        Signature by = signing.signature(one ? Handling.INTERNAL : Handling.PUBLIC);
        return one ? new Judgement.OneActor(by, name, other) : new Judgement.TwoActors(by, name, other);
    }

    private Judgement meetings(Findings findings) throws CallException {
        Claim claim = meeting(findings, pair.claims.getFirst());
        Claim other = meeting(findings, pair.claims.getLast());
        Handling stricter = Handling.stricter(findings.handling(claim), findings.handling(other));
        Signature by = signing.signature(stricter);
        return one
                ? new Judgement.OneMeeting(by, claim.id(), other.id())
                : new Judgement.TwoMeetings(by, claim.id(), other.id());
    }

    private static Claim meeting(Findings findings, String id) throws CallException {
        Claim claim = findings.claim(id);
        return switch (claim.kind()) {
            case MEETING, ATTENDANCE -> claim;
            default ->
                throw new CallException("claim " + id + " is of kind "
                        + claim.kind().code() + "; --meeting takes claims of kind meeting or attendance");
        };
    }
}
