package org.parley.app.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parley.app.wording.Decisions;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Claim;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.JudgementJson;
import org.parley.record.judgement.Judgements;
import org.parley.store.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley review log}: all that people decided. */
@Command(
        name = "log",
        description = "Shows all judgements, standing or withdrawn, the oldest first: who, when and why.",
        footer = {"", "Exit code: 0 done, 2 unusable call."})
final class ReviewLogCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--dossier", paramLabel = "FILE", required = true, description = "Where they are kept.")
    private Path dossier = Path.of("");

    @Option(names = "--json", description = "Write them as JSON, one a line, as they are kept.")
    private boolean json;

    ReviewLogCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        try (Dossier kept = Intake.existing(dossier)) {
            List<Judgement> all = kept.judgements().stream()
                    .sorted(Comparator.comparing((Judgement j) -> j.signature().at())
                            .thenComparing(Judgement::id))
                    .toList();
            Set<Judgement> standing = new HashSet<>(Judgements.standing(all));
            for (Judgement judgement : all) {
                terminal.line(json ? JudgementJson.write(judgement) : told(judgement, standing.contains(judgement)));
            }
            if (all.isEmpty() && !json) {
                terminal.line("no judgements in this dossier yet");
            }
        }
        return ExitStatus.ALL_READ;
    }

    private static String told(Judgement judgement, boolean standing) {
        String about = judgement.claims().stream()
                .map(Claim::id)
                .distinct()
                .map(Decisions::id)
                .collect(Collectors.joining(" by "));
        if (judgement instanceof Judgement.Comment comment) {
            about = Decisions.id(comment.on());
        }
        return Decisions.id(judgement.id())
                + (standing ? "  " : "  withdrawn  ")
                + Decisions.signed(judgement)
                + (about.isEmpty() ? "" : " (" + Wording.flat(about) + ")");
    }
}
