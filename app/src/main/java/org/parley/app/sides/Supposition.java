package org.parley.app.sides;

import java.util.Comparator;
import java.util.List;
import org.parley.app.wording.Texts;
import org.parley.app.wording.Told;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Condition;
import org.parley.record.process.Address;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Entry;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.settling.WhatIf;

/** What parties said that they would do if something came about. */
public final class Supposition {
    private static final List<Column> COLUMNS = List.of(
            new Column("actor", "Who", 4),
            new Column("move", "Said that they would", 3),
            new Column("consequences", "In the reports' words", 5),
            new Column("bond", "How it hangs on it", 4),
            new Column("prerequisites", "What it was said of", 5),
            new Column("state", "State", 3));

    private final WhatIf walked;
    private final Texts texts;

    private Supposition(WhatIf walked, Texts texts) {
        this.walked = walked;
        this.texts = texts;
    }

    /**
     * The record's answer to a supposition as a table.
     *
     * @param heading in one or two sentences what the table shows
     */
    public record Answer(String heading, Side side) {}

    /** @param words what is supposed, such as "Iran attends Geneva II" */
    public static Answer of(PeaceProcess process, String words, Texts texts) {
        WhatIf walked =
                WhatIf.of(process, words, claim -> texts.excerpt(claim).parts().whole());
        return new Supposition(walked, texts).answer(process, words);
    }

    private Answer answer(PeaceProcess process, String words) {
        List<Row> rows = (walked.said().isEmpty() ? walked.naming() : walked.said())
                .stream()
                        .sorted(Comparator.comparing((WhatIf.Said s) -> s.after() != null)
                                .thenComparing(WhatIf.Said::bond)
                                .thenComparing(WhatIf.Said::move)
                                .thenComparing(s -> s.entry().address()))
                        .map(s -> row(s, process))
                        .toList();
        return new Answer(
                heading(Wording.quoted(words)), new Side(Side.Kind.CONDITIONS, process.asOf(), COLUMNS, rows));
    }

    private String heading(String words) {
        if (!walked.said().isEmpty()) {
            return "If " + words + ": what reports say that parties said they would do. No forecast.";
        }
        String nothing = "If " + words + ": no report on record ties a condition to this.";
        return walked.actors().isEmpty()
                ? nothing + " The words name no actor that the record knows."
                : walked.naming().isEmpty()
                        ? nothing + " No condition names the actor."
                        : nothing + " These conditions name the actor:";
    }

    private Row row(WhatIf.Said said, PeaceProcess process) {
        return new Row(
                said.entry(),
                List.of(
                        Cell.name(said.who()),
                        move(said),
                        consequence(said),
                        bond(said, process),
                        prerequisite(said),
                        state(said.entry())),
                said.attestations());
    }

    private static Cell move(WhatIf.Said said) {
        if (said.bond() == WhatIf.Bond.DEPENDS) {
            return Cell.of("make it wait", said.move().code());
        }
        String words = switch (said.move()) {
            case LEAVE -> "leave";
            case STAY_AWAY -> "stay away";
            case JOIN -> "take part";
            case STAY -> "stay";
            case OTHER -> "do something else";
        };
        return Cell.of(words, said.move().code());
    }

    private Cell consequence(WhatIf.Said said) {
        return switch (said.attestations().getLast().claim()) {
            // What was said then, not what came of it since.
            case Attendance told ->
                Cell.of(
                        Told.attendance(told.status(), told.envelope().modality()),
                        told.status().code());
            default -> Cell.words(said.attestations(), texts, x -> x instanceof Condition c ? c.consequence() : null);
        };
    }

    private Cell bond(WhatIf.Said said, PeaceProcess process) {
        String words = switch (said.bond()) {
            case FOLLOWS -> "said to follow";
            case WAITS -> "said to wait for it or to last until it";
            case CONTRARY -> "said for the contrary case";
            case DEPENDS -> "it is itself said to depend on something";
            case NAMED_TOGETHER -> "named together with it, no more is told";
        };
        Address after = said.after();
        String first = after == null
                ? ""
                : process.entry(after)
                        .map(e -> e instanceof ConditionEntry c && c.consequence() != null ? c.consequence() : "")
                        .map(c -> ", after: " + Wording.quoted(c))
                        .orElse("");
        return Cell.of(words + first, said.bond().code());
    }

    /** What it is said to hang on; of who may withdraw, the sentence that says so. */
    private Cell prerequisite(WhatIf.Said said) {
        return switch (said.entry()) {
            case ConditionEntry c ->
                Cell.words(said.attestations(), texts, x -> x instanceof Condition told ? told.prerequisite() : null);
            default -> {
                String sentence = texts.excerpt(said.attestations().getLast().claim())
                        .parts()
                        .whole();
                yield Cell.list(Wording.quoted(sentence), List.of(sentence));
            }
        };
    }

    private static Cell state(Entry entry) {
        return entry instanceof ConditionEntry c ? Conditions.state(c) : Cell.of("", null);
    }
}
