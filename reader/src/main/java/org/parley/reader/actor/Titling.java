package org.parley.reader.actor;

import java.util.Locale;

/** Which titles are the same office. */
public final class Titling {
    private Titling() {}

    /**
     * "defence" and "defense", "premier" and "prime minister" are alike; "monarch" is any of them, "leader" anyone.
     *
     * @param known in a table
     * @param printed in a report or question
     */
    public static boolean isSame(String known, String printed) {
        String a = plain(known);
        String b = plain(printed);
        return a.equals(b)
                || b.equals("leader")
                || b.equals("monarch") && a.matches("king|queen|emir|sultan|emperor")
                || a.endsWith(" " + b)
                || a.startsWith(b + " for ");
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace("defence", "defense")
                .replace("premier", "prime minister")
                .replaceAll("^(former|deputy|acting|interim) ", "");
    }
}
