package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting's name, taken apart for comparison.
 *
 * @param key all its words, as compared
 * @param core the words that tell it from other meetings, sorted: not "talks", not dates; countries for their adjectives
 * @param edition its number, if it is a numbered one ("Geneva II" is 2)
 * @param round which of its rounds it is, if the name counts them ("third round of the Oslo talks" is "round 3"): never
 *     its edition, for "Geneva II" had a second round
 * @param forum the word for what it is, where that is a word of which a report uses one for one meeting: "conference", never
 *     "talks"
 */
record MeetingName(
        String key,
        Set<String> core,
        @Nullable String edition,
        @Nullable String round,
        @Nullable String forum) {
    static final MeetingName NONE = new MeetingName("", Set.of(), null, null, null);
    private static final Set<String> FORUMS = Set.of("conference", "summit", "forum", "dialogue", "congress");
    private static final Set<String> GENERIC = Set.of(
            ("talks talk conference meeting meetings negotiations negotiation summit round rounds session sessions peace"
                            + " international dialogue discussions discussion gathering consultations consultation forum"
                            + " process event call calls contact contacts visit encounter track the a an of in on for at"
                            + " between with and to un led u n backed sponsored mediated brokered key landmark long delayed possible"
                            + " next new last first this these those planned upcoming expected fresh resumed renewed further"
                            + " repeated preparatory formal informal secret closed door direct indirect proximity face high"
                            + " level ministerial senior emergency special urgent joint bilateral trilateral multilateral"
                            + " political intra inter public closing opening week weekend day days today yesterday tomorrow"
                            + " later earlier month year morning evening monday tuesday wednesday thursday friday saturday"
                            + " sunday s two one their his its")
                    .split(" "));
    private static final Set<String> MONTHS = Set.of(
            ("january february march april may june july august september october november december jan feb mar apr"
                            + " jun jul aug sep sept oct nov dec")
                    .split(" "));
    private static final Map<String, String> ROMAN = Map.ofEntries(
            Map.entry("i", "1"),
            Map.entry("ii", "2"),
            Map.entry("iii", "3"),
            Map.entry("iv", "4"),
            Map.entry("v", "5"),
            Map.entry("vi", "6"),
            Map.entry("vii", "7"),
            Map.entry("viii", "8"),
            Map.entry("ix", "9"),
            Map.entry("x", "10"));
    private static final int HIGHEST_EDITION = 30;

    static MeetingName of(@Nullable String raw) {
        if (raw == null) {
            return NONE;
        }
        List<String> words = withoutDates(Words.of(raw));
        RoundNumber round = RoundNumber.in(words);
        if (round != null && hasCore(words, round.at())) {
            words.remove(round.at());
        } else {
            round = null;
        }
        Set<String> core = new TreeSet<>();
        String edition = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String number = ROMAN.getOrDefault(word, word);
            boolean afterName = i > 0 && !GENERIC.contains(words.get(i - 1));
            if (afterName && isEdition(number)) {
                edition = number;
            } else if (!GENERIC.contains(word) && !isEdition(number)) {
                core.add(country(word));
            }
        }
        String forum = words.stream().filter(FORUMS::contains).findFirst().orElse(null);
        return new MeetingName(Words.key(raw), core, edition, round == null ? null : round.counted(), forum);
    }

    /** "The second round" without a name for the talks tells itself from others only by its number. */
    private static boolean hasCore(List<String> words, int number) {
        return IntStream.range(0, words.size())
                .anyMatch(i -> i != number && !GENERIC.contains(words.get(i)) && !isEdition(words.get(i)));
    }

    private static List<String> withoutDates(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean dayOfMonth = isEdition(word)
                    && ((i > 0 && MONTHS.contains(words.get(i - 1)))
                            || (i + 1 < words.size() && MONTHS.contains(words.get(i + 1))));
            if (!dayOfMonth && !MONTHS.contains(word) && !word.matches("(19|20)\\d\\d")) {
                kept.add(word);
            }
        }
        return kept;
    }

    private static boolean isEdition(String word) {
        return word.matches("\\d{1,2}") && Integer.parseInt(word) <= HIGHEST_EDITION + 1;
    }

    private static String country(String word) {
        States.Prefix prefix = States.KNOWN.prefix(List.of(word));
        return prefix == null ? word : Words.key(prefix.state());
    }

    /** The core's words, the edition and the round; empty for a name that could be any meeting's. */
    String identity() {
        return core.isEmpty()
                ? ""
                : String.join(" ", core) + (edition == null ? "" : " " + edition) + (round == null ? "" : " " + round);
    }
}
