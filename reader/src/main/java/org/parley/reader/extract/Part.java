package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Attendance.Role;
import org.parley.record.claim.Attendance.Status;
import org.parley.record.claim.Modality;

/** What a verb or noun says of its actors' part in a meeting. */
record Part(List<Actor> actors, Role role, Status status, Modality modality, double confidence, String rule) {
    Part {
        actors = List.copyOf(actors);
    }

    /** As measured on the training gold: who will come is read well, who came only where a day is told. */
    double sureness(Actor actor, boolean dated) {
        if (actor.entity() == null) {
            return Math.min(confidence, 0.55);
        }
        return switch (status) {
            case WILL_ATTEND -> 0.87;
            case ATTENDED, ATTENDING -> dated ? 0.82 : Math.min(confidence, 0.7);
            default -> confidence;
        };
    }

    /** The same in another role. */
    Part in(Role other) {
        return new Part(actors, other, status, modality, confidence, rule);
    }

    /** Of the verb's doer, by its tense and mood; null where nobody is named. */
    static @Nullable Part inTense(
            Report report, Sentence sentence, Token verb, Role role, double confidence, String rule) {
        Token subject = Clauses.agent(sentence, verb);
        return subject == null
                ? null
                : tensed(report, sentence, verb, NameLists.actors(report, sentence, subject), role, confidence, rule);
    }

    /** By the tense and mood of a verb; who may come is not said to. */
    static @Nullable Part tensed(
            Report report,
            Sentence sentence,
            Token verb,
            List<Actor> actors,
            Role role,
            double confidence,
            String rule) {
        Modality modality = modality(sentence, verb);
        return switch (modality) {
            case PLANNED -> new Part(actors, role, Status.WILL_ATTEND, modality, confidence, rule);
            case POSSIBLE -> null;
            case NEGATED -> new Part(actors, role, Status.ATTENDED, modality, confidence - 0.1, rule);
            case ACTUAL ->
                new Part(
                        actors,
                        role,
                        Telling.isPresent(sentence, verb) ? Status.ATTENDING : Status.ATTENDED,
                        modality,
                        confidence,
                        rule);
        };
    }

    /** Who "would attend" was said to, unless a condition is told with it; who "would be ready to" has only offered. */
    static Modality modality(Sentence sentence, Token verb) {
        Modality modality = Happening.modality(sentence, verb);
        Token ready = sentence.head(verb);
        boolean offer = ready != null
                && verb.is("xcomp")
                && sentence.lower(ready.index()).matches("ready|willing|prepared")
                && Clauses.isModal(sentence, ready);
        if (offer) {
            return Modality.POSSIBLE;
        }
        boolean would = sentence.children(verb, "aux").stream()
                .anyMatch(a -> sentence.lower(a.index()).matches("would|'d"));
        boolean condition = Happening.waitsForStep(sentence, verb)
                || sentence.tokens().stream()
                        .anyMatch(t -> sentence.lower(t.index()).matches("if|unless|whether|provided|until"));
        return modality == Modality.POSSIBLE && would && !condition ? Modality.PLANNED : modality;
    }

    /** Of the verb's doer, in a status that the verb itself tells. */
    static @Nullable Part inStatus(
            Report report,
            Sentence sentence,
            Token verb,
            Status status,
            Modality modality,
            double confidence,
            String rule) {
        return of(report, sentence, Clauses.agent(sentence, verb), status, modality, confidence, rule);
    }

    static @Nullable Part of(
            Report report,
            Sentence sentence,
            @Nullable Token who,
            Status status,
            Modality modality,
            double confidence,
            String rule) {
        return who == null
                ? null
                : new Part(
                        NameLists.actors(report, sentence, who), Role.PARTICIPANT, status, modality, confidence, rule);
    }
}
