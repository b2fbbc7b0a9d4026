package org.parley.app.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Position;
import org.parley.record.document.Timespan;
import org.parley.record.process.PositionEntry;
import org.parley.record.process.Proposal;
import org.parley.record.process.Shift;
import org.parley.record.process.Spoken;
import org.parley.record.process.Step;

/** Where a holder stands on a proposal, in words. */
public final class StanceWords {
    private StanceWords() {}

    /**
     * The stance as it goes before the report's words: what is refused in words that say no already is not denied twice.
     *
     * @param told the step that is put into words
     * @param plural whether several hold it
     */
    public static String of(PositionEntry p, Step<Position.Stance> told, boolean plural) {
        boolean saysNo = told.status() == Position.Stance.OPPOSES
                && told.attestations().stream().allMatch(p::asksTheContrary);
        return saysNo ? (plural ? "say no:" : "says no:") : Terms.stance(told.status(), plural);
    }

    /** What it was before, whether its wording differs, and what a person says of it. */
    public static List<String> notes(PositionEntry p) {
        List<String> notes = new ArrayList<>();
        Step<Position.Stance> now = p.latest();
        p.history().reversed().stream()
                .filter(s -> s.status() != now.status() && !Objects.equals(s.reported(), now.reported()))
                .findFirst()
                .ifPresent(
                        s -> notes.add("before: " + Terms.stance(s.status(), false) + " (" + day(s.reported()) + ")"));
        if (p.wordingDiffers()) {
            notes.add("wording differs from that of " + Days.of(Objects.requireNonNull(p.firstReported())));
        }
        p.shifts().forEach(s -> notes.add(shift(s)));
        return notes;
    }

    private static String shift(Shift s) {
        return "position shifted between " + day(s.from().reported()) + " and " + day(s.to().reported()) + ", says "
                + Wording.plain(s.by().author())
                + (s.by().reason() == null ? "" : ": " + Wording.plain(s.by().reason()));
    }

    private static String day(@Nullable Timespan reported) {
        return reported == null ? "undated" : Days.of(reported);
    }

    /** The words that name a proposal, and of whom it is wanted if they leave that out. */
    public static String proposal(Proposal proposal, Texts texts) {
        String name = proposal.name();
        String words =
                name == null ? "not worded" : texts.words(name, proposal.named().claim());
        String addressee = proposal.addressee();
        return words
                + (addressee != null ? " (of " + Wording.plain(addressee) + ")" : "")
                + (proposal.turned() ? " (worded as a refusal)" : "");
    }

    /** "Sergei Lavrov, in its name". */
    public static String spoken(Spoken spoken) {
        String name = Wording.plain(spoken.name());
        return switch (spoken.by()) {
            case ITSELF -> "the holder itself";
            case IN_ITS_NAME -> name + ", in its name";
            case ANOTHER -> "as told by " + name;
            case REPORT -> "by the report";
            case UNNAMED -> name + " (unnamed)";
        };
    }
}
