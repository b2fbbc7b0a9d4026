package org.parley.reader.actor;

import java.util.Locale;

/** Which titles are the same office. */
public final class Titling {
    private static final String MONARCHS = "king|queen|emir|sultan|emperor|pope";

    /** Whom a report may call a leader: who is at the top, never a minister, envoy or negotiator below. */
    private static final String LEADERS = MONARCHS
            + "|president|prime minister|chancellor|(political |supreme |spiritual |paramount |rebel |party )?leader"
            + "|chairman|chairwoman|chairperson|ruler|head of state|head of government|secretary general|first minister"
            + "|state counsellor|.*council head|commander|commander in chief|founder|head|chief";

    private Titling() {}

    /**
     * "defence" and "defense", "premier" and "prime minister" are alike; "monarch" is any of them, "leader" whoever is at the top.
     *
     * @param known in a table
     * @param printed in a report or question
     */
    public static boolean isSame(String known, String printed) {
        String a = plain(known);
        String b = plain(printed);
        return a.equals(b)
                || b.equals("leader") && a.matches(LEADERS)
                || b.equals("monarch") && a.matches(MONARCHS)
                || a.endsWith(" " + b)
                || a.startsWith(b + " for ");
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace("defence", "defense")
                .replaceAll("^(premier|pm)$", "prime minister")
                .replaceAll("^(former|deputy|acting|interim) ", "");
    }
}
