package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.record.process.Actor;

/** Finds the actors that a report's words name, by any form that the dossier knows; general terms name no one for certain. */
final class ActorsInWords {
    private static final int LONGEST = 6;

    private final Map<String, Actor> byName = new HashMap<>();
    /** Of persons, by the last word of their names; null where several persons share it. */
    private final Map<String, @Nullable Actor> byFamily = new HashMap<>();

    /** @param length how many words name it */
    record Found(Actor actor, int length) {}

    ActorsInWords(List<Actor> actors) {
        for (Actor actor : actors) {
            if (actor.sort() != Actor.Sort.GENERAL_TERM && actor.partOf() == null) {
                actor.names().forEach(name -> add(name, actor));
                add(actor.name(), actor);
            }
        }
    }

    private void add(String name, Actor actor) {
        NameForm form = NameForm.of(name);
        byName.putIfAbsent(Words.key(name), actor);
        byName.putIfAbsent(Words.key(form.shown()), actor);
        byName.putIfAbsent(form.key(), actor);
        if (actor.sort() == Actor.Sort.PERSON && form.words().size() > 1 && form.lastIsFamilyName()) {
            String family = form.words().getLast();
            byFamily.put(family, byFamily.getOrDefault(family, actor) == actor ? actor : null);
        }
    }

    /** The actor whom the words from a place on name, by as many of them as can be; null if none. */
    @Nullable
    Found at(List<String> words, int from) {
        for (int n = Math.min(LONGEST, words.size() - from); n > 0; n--) {
            Actor actor = byName.get(String.join(" ", words.subList(from, from + n)));
            if (actor != null) {
                return new Found(actor, n);
            }
        }
        Actor person = byFamily.get(words.get(from));
        return person == null ? null : new Found(person, 1);
    }

    /** Whom a whole slot names, null if it is no known actor. */
    @Nullable
    Actor named(@Nullable String words) {
        List<String> all = words == null ? List.of() : Words.of(words);
        Found found = all.isEmpty() ? null : at(all, 0);
        return found != null && found.length() == all.size() ? found.actor() : null;
    }
}
