package org.parley.app.bench.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.record.claim.Topic;
import org.parley.record.process.Actor;

/** What the parties of a process make conditions of, each party each thing once. */
final class Wants {
    private static final List<Want> WANTS = List.of(
            new Want("the release of political prisoners", "released the political prisoners", Topic.DETAINEES),
            new Want("an end to air strikes", "ended its air strikes", Topic.CEASEFIRE),
            new Want("the lifting of the blockade", "lifted the blockade", Topic.HUMANITARIAN),
            new Want(
                    "the withdrawal of troops from the river valley",
                    "withdrawn its troops from the river valley",
                    Topic.FORCES),
            new Want("the reopening of the border crossings", "reopened the border crossings", Topic.TERRITORY),
            new Want("a halt to the shelling of villages", "halted the shelling of villages", Topic.CEASEFIRE),
            new Want("passage for food convoys", "granted passage to food convoys", Topic.HUMANITARIAN));

    private static final List<Want> OF_GOVERNMENTS = List.of(
            new Want("a halt to ambushes on the highway", "halted the ambushes on the highway", Topic.CEASEFIRE),
            new Want("the handover of heavy weapons", "handed over its heavy weapons", Topic.WEAPONS),
            new Want("the release of captured soldiers", "released the captured soldiers", Topic.DETAINEES),
            new Want("the dismantling of roadblocks", "dismantled its roadblocks", Topic.HUMANITARIAN),
            new Want("an end to rocket fire on the capital", "ended its rocket fire on the capital", Topic.CEASEFIRE),
            new Want("the return of seized vehicles", "returned the seized vehicles", Topic.OTHER),
            new Want("the disbanding of youth militias", "disbanded its youth militias", Topic.FORCES),
            new Want("the reopening of the oil terminal", "reopened the oil terminal", Topic.ECONOMY),
            new Want(
                    "the removal of mines from the valley road",
                    "removed the mines from the valley road",
                    Topic.WEAPONS),
            new Want("a stop to forced recruitment", "stopped forced recruitment", Topic.FORCES));

    private final int first;
    private final Map<Player, Integer> asked = new HashMap<>();

    Wants(Draw draw) {
        first = draw.between(0, WANTS.size() - 1);
    }

    Want next(Player holder) {
        int already = asked.merge(holder, 1, Integer::sum) - 1;
        List<Want> all = holder.sort() == Actor.Sort.STATE ? OF_GOVERNMENTS : WANTS;
        return all.get((first + already) % all.size());
    }
}
