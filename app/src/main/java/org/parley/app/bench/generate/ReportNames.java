package org.parley.app.bench.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What one report calls those it speaks of: mostly the full name first and a short one later, at times the short one alone. */
final class ReportNames {
    private static final int FULL = 88;

    private final Draw draw;
    private final Map<Player, String> fullest = new HashMap<>();
    private final Set<Player> said = new HashSet<>();
    private final Map<String, String> players = new HashMap<>();

    ReportNames(Draw draw) {
        this.draw = draw;
    }

    /** The fullest name that the report uses, as its claims have it. */
    String slot(Player player) {
        String name = fullest.get(player);
        if (name == null) {
            boolean full = player.forms().size() == 1 || player.isPerson() || draw.chance(FULL);
            name = full ? player.name() : player.forms().get(1);
            fullest.put(player, name);
            players.put(name, player.id());
        }
        return name;
    }

    /** The name for the next time that the report speaks of someone, with its article. */
    String say(Player player) {
        String full = slot(player);
        boolean first = said.add(player);
        String last = player.forms().getLast();
        String words = first || draw.chance(50) ? full : later(player, full);
        if (first && isAbbreviated(player) && full.equals(player.name())) {
            words += " (" + last + ")";
        }
        return player.article() ? "the " + words : words;
    }

    private static String later(Player player, String full) {
        return full.equals(player.name()) ? player.forms().getLast() : full;
    }

    private static boolean isAbbreviated(Player player) {
        String last = player.forms().getLast();
        return last.length() > 1 && last.chars().allMatch(Character::isUpperCase);
    }

    boolean knows(Player player) {
        return said.contains(player);
    }

    /** Whose the names in the claims are, by name. */
    Map<String, String> players() {
        return Map.copyOf(players);
    }
}
