package org.parley.reader.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States by any of their names, adjectives and codes. */
final class Countries {
    private final Map<String, ActorRow> byForm = new HashMap<>();
    private final Map<String, ActorRow> byCode = new HashMap<>();

    Countries(ActorTables tables) {
        for (ActorRow row : tables.actors()) {
            if (row.type().equals("state")) {
                byCode.putIfAbsent(row.country(), row);
                byForm.putIfAbsent(key(row.name()), row);
                row.aliases().forEach(alias -> byForm.putIfAbsent(key(alias), row));
                row.adjectives().forEach(adjective -> byForm.putIfAbsent(key(adjective), row));
            }
        }
    }

    private static String key(String form) {
        return NameKeys.fold(form.replaceAll("[\\s_-]+", ""));
    }

    boolean isCode(String code) {
        return byCode.containsKey(code);
    }

    /** @param told a name, an adjective or an ISO 3166-1 alpha-3 code */
    Optional<ActorRow> find(String told) {
        ActorRow coded = byCode.get(told.strip().toUpperCase(Locale.ROOT));
        return Optional.ofNullable(coded == null ? byForm.get(key(told)) : coded);
    }
}
