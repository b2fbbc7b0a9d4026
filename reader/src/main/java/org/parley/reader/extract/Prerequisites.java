package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position.Stance;

/** What someone makes their own step wait for, and so demands of another: "would not talk until the army withdrew". */
final class Prerequisites {
    private Prerequisites() {}

    static void find(Report report, Sentence sentence, Token mark, List<Stand> found) {
        List<Dependency> dependencies = new ArrayList<>();
        Dependencies.find(report, sentence, mark, dependencies);
        for (Dependency each : dependencies) {
            boolean waits = !each.waived()
                    && each.rule().matches("condition\\.(until|till|unless|not-before)")
                    && each.prerequisite().isVerb()
                    && each.consequence() instanceof Token step
                    && (each.rule().endsWith("unless") || isDenied(sentence, step));
            Token other = waits ? sentence.child(each.prerequisite(), "nsubj") : null;
            List<Actor> holders = other == null ? List.of() : Conditions.setters(report, sentence, each);
            List<Actor> others = Holders.of(report, sentence, other);
            boolean apart = !others.isEmpty() && others.stream().noneMatch(a -> isAmong(a, holders));
            if (!holders.isEmpty()
                    && apart
                    && !Senses.is("position.happening", each.prerequisite().lemma())) {
                found.add(demand(each, holders, other));
            }
        }
    }

    private static Stand demand(Dependency each, List<Actor> holders, @Nullable Token other) {
        return new Stand(
                each.prerequisite(),
                holders,
                Stance.DEMANDS,
                each.prerequisite(),
                other,
                Modality.ACTUAL,
                0.55,
                "position.demands.prerequisite");
    }

    /** "will not talk", "there can be no deal". */
    private static boolean isDenied(Sentence sentence, Token step) {
        boolean none = step.isNoun()
                && sentence.child(step, "det") instanceof Token det
                && det.lemma().equals("no");
        return none || Happening.isNegated(sentence, step);
    }

    private static boolean isAmong(Actor actor, List<Actor> others) {
        return others.stream().anyMatch(other -> other.name().equals(actor.name()));
    }
}
