package org.parley.app.cli;

import java.time.DateTimeException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.reader.actor.ActorSearch;
import org.parley.reader.actor.ActorTables;
import org.parley.reader.actor.Answer;
import org.parley.reader.actor.Answers;
import org.parley.record.document.Timespan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley actor}: who is meant. */
@Command(
        name = "actor",
        description =
                "Says who or what a name, an acronym, a demonym, a capital or an office stands for, and how it is known.",
        footer = {"", "Exit code: 0 known, 1 not known, 2 unusable call."})
final class ActorCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "As in a report: Armenian Prime Minister.")
    private List<String> name = List.of();

    @Option(names = "--date", paramLabel = "DATE", description = "As of this day, month or year: 2014-01-01.")
    private @Nullable String date;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private ActorsOption actors = new ActorsOption();

    ActorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        String asked = String.join(" ", name);
        ActorTables tables = actors.own(dossier.file()).tables().and(ActorTables.shipped());
        Answers answers = new ActorSearch(tables).ask(asked, when());
        if (json) {
            terminal.line(AnswersJson.of(asked, date, answers));
        } else if (!answers.found().isEmpty()) {
            show(answers.found());
        } else if (!answers.otherwise().isEmpty()) {
            terminal.line("Nothing is known of \"" + asked + "\" at " + date + ". At other times:");
            show(answers.otherwise());
        } else {
            terminal.line("Nothing is known of \"" + asked + "\".");
            if (!answers.nearest().isEmpty()) {
                terminal.line("Spelled alike: " + String.join(", ", answers.nearest()));
            }
        }
        return answers.found().isEmpty() ? ExitStatus.SOME_SKIPPED : ExitStatus.ALL_READ;
    }

    private @Nullable Timespan when() throws CallException {
        try {
            return date == null ? null : Timespan.parse(date);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new CallException("--date: " + date + " is no date like 2014-01-01, 2014-01 or 2014");
        }
    }

    private void show(List<Answer> answers) {
        for (Answer answer : answers) {
            terminal.line(answer.name());
            if (answer.office().isEmpty()) {
                terminal.line("  what      " + answer.type());
            } else {
                terminal.line("  office    " + answer.office() + " of " + answer.of());
            }
            if (!answer.country().isEmpty()) {
                terminal.line("  country   " + (answer.countryName() + " (" + answer.country() + ")").strip());
            }
            if (!answer.sector().isEmpty()) {
                terminal.line("  sector    " + answer.sector());
            }
            terminal.line("  valid     " + answer.valid());
            answer.how().forEach(how -> terminal.line("  known by  " + how));
        }
    }
}
