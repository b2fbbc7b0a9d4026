package org.parley.app.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Wording;
import org.parley.record.process.Actor;
import org.parley.record.process.Address;
import org.parley.record.process.Reference;

/** Who is who in the lines of a record. */
public final class Cast {
    /** By every form of a name; null for a form that several share. */
    private final Map<String, @Nullable Actor> byName = new HashMap<>();

    private final Map<Address, Actor> byAddress = new HashMap<>();

    public Cast(List<Actor> actors) {
        for (Actor actor : actors) {
            byAddress.put(actor.address(), actor);
            for (String name : actor.names()) {
                byName.put(name, byName.getOrDefault(name, actor) == actor ? actor : null);
            }
        }
    }

    /** Each once, under the house name where it is certain who is meant. */
    List<String> named(List<String> words) {
        return words.stream()
                .map(w -> byName.get(w) instanceof Actor actor ? actor.name() : w)
                .map(Wording::plain)
                .distinct()
                .toList();
    }

    boolean isState(@Nullable Reference who) {
        Actor actor = who == null || who.entry() == null ? null : byAddress.get(who.entry());
        return actor != null && actor.sort() == Actor.Sort.STATE;
    }
}
