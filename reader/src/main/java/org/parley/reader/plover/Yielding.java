package org.parley.reader.plover;

import java.util.Set;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Interaction.Event;

/**
 * Parts those who yield: what comes about at once is a RETREAT (people freed, ground left, arms laid down), what is only
 * granted, eased or declared a CONCEDE.
 */
final class Yielding {
    private static final Set<String> EASED = Set.of("n.sanction", "n.emergency", "PROTEST.strike", "PROTEST.boycott");
    private static final Set<String> DEEDS =
            Set.of("RETREAT.release", "RETREAT.withdraw", "RETREAT.disarm", "RETREAT.resign", "RETREAT.ceasefire");

    private Yielding() {}

    static Event event(Pair pair, Sensed words) {
        boolean eased = false;
        boolean declared = false;
        boolean deed = false;
        boolean truce = false;
        for (Token token : words.sentence().tokens()) {
            if (pair.inSource(token) || pair.inTarget(token)) {
                continue;
            }
            Set<String> senses = words.senses(token);
            eased |= senses.stream().anyMatch(EASED::contains);
            declared |= senses.contains("op.express") || senses.contains("AGREE");
            truce |= senses.contains("RETREAT.ceasefire");
            deed |= senses.stream().anyMatch(DEEDS::contains)
                    || senses.contains("n.military-op")
                    || senses.contains("RETREAT.access") && !token.isVerb();
        }
        return deed && !eased && !(truce && declared) ? Event.RETREAT : Event.CONCEDE;
    }
}
