package org.parley.reader.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes names as people print them of names as dictionaries of event coders write them, and tells what they name. */
final class ActorNames {
    private static final int ACRONYM = 4;
    private static final Set<String> SMALL = Set.of(
            "AL", "BIN", "IBN", "DE", "DA", "VAN", "VON", "DER", "DU", "OF", "THE", "AND", "FOR", "IN", "ON", "EL");
    private static final String BODIES =
            ".*\\b(party|army|front|movement|forces?|group|council|committee|coalition|union|"
                    + "rebels?|militia|police|ministry|government|parliament|organi[sz]ation|alliance|league|brigades?|guerrillas?|"
                    + "militants?|troops|officials?|opposition|congress|court|agency|office|company|bank|university|news|embassy|"
                    + "fighters?|soldiers?|separatists?|insurgents?|people|students?|workers?|refugees?|commission|authority|"
                    + "federation|association|network|department|command|guards?|assembly|senate|faction|tribe|mission)\\b.*";

    private ActorNames() {}

    /** {@code MAHMOUD_AL_ZAHAR_} to "Mahmoud al-Zahar"; what has small letters stays as it is. */
    static String printed(String name) {
        String words = name.replace('_', ' ').replaceAll("\\s+", " ").strip();
        if (!words.equals(words.toUpperCase(Locale.ROOT))) {
            return words;
        }
        if (words.indexOf(' ') < 0 && words.length() <= ACRONYM) {
            return words;
        }
        String joined = Arrays.stream(words.split(" ")).map(ActorNames::word).collect(Collectors.joining(" "));
        return joined.replaceAll("\\b(al|el) (?=\\p{Lu})", "$1-");
    }

    private static String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (SMALL.contains(word)) {
            return lower;
        }
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (char c : lower.toCharArray()) {
            out.append(start ? Character.toUpperCase(c) : c);
            start = c == '-';
        }
        return out.toString();
    }

    /** The type of what a name names, by its words and sector. */
    static String type(String name, String sector, boolean dated) {
        boolean body = name.toLowerCase(Locale.ROOT).matches(BODIES) || name.indexOf(' ') < 0;
        return switch (sector) {
            case "IGO", "NGO", "MEDIA" -> body || !dated ? "organisation" : "person";
            case "GOV" -> body ? "body" : "person";
            default -> body ? "group" : "person";
        };
    }
}
