package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Agreement.Status;
import org.parley.record.claim.Modality;

/** Exchanges of captives told by a verb: "swapped prisoners", "freed ten soldiers in exchange for". */
final class Exchanges {
    private Exchanges() {}

    static List<AccordStatus.Told> in(Sentence sentence) {
        List<AccordStatus.Told> found = new ArrayList<>();
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb() && (isSwap(sentence, verb) || isReturn(sentence, verb))) {
                Modality modality = modality(sentence, verb);
                boolean open = modality == Modality.POSSIBLE || isOffered(sentence, verb);
                Status status = open ? Status.PROPOSED : Status.CONCLUDED;
                found.add(new AccordStatus.Told(
                        status, modality, verb, true, 0.6, "agreement." + status.code() + ".exchanged"));
            }
        }
        return found;
    }

    /** "ready to exchange prisoners", "offered to swap them". */
    private static boolean isOffered(Sentence sentence, Token verb) {
        return StanceVerbs.isInfinitive(sentence, verb)
                && sentence.head(verb) instanceof Token head
                && (Senses.is("commitment.ready", sentence.lower(head.index()))
                        || Senses.is("commitment.offered", head.lemma()));
    }

    /** Who agrees to an exchange has concluded it. */
    private static Modality modality(Sentence sentence, Token verb) {
        boolean below = verb.is("xcomp");
        return below
                        && sentence.head(verb) instanceof Token head
                        && head.lemma().equals("agree")
                ? Happening.modality(sentence, head)
                : Happening.modality(sentence, verb);
    }

    private static boolean isSwap(Sentence sentence, Token verb) {
        return Senses.is("agreement.swap", verb.lemma()) && areCaptives(Clauses.patient(sentence, verb));
    }

    /** Captives for captives; what is given for a promise is no exchange. */
    private static boolean isReturn(Sentence sentence, Token verb) {
        return Senses.is("agreement.freeing", verb.lemma())
                && areCaptives(Clauses.patient(sentence, verb))
                && Clauses.behind(sentence, verb, "in").stream()
                        .filter(t -> t.lemma().equals("exchange") || t.lemma().equals("return"))
                        .flatMap(t -> Clauses.behind(sentence, t, "for").stream())
                        .anyMatch(Exchanges::areCaptives);
    }

    private static boolean areCaptives(@Nullable Token noun) {
        return noun != null && Senses.is("agreement.exchanged", noun.lemma());
    }
}
