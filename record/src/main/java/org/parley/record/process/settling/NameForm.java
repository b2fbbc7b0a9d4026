package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as a report writes it, taken apart for comparison.
 *
 * @param raw as written
 * @param shown as written, without article and titles
 * @param words what it is compared by: without article, titles and the particle al
 * @param titled whether a person's title stood before it
 * @param royal whether that title goes with a given name ("King Salman"), so that the name is no family name
 */
record NameForm(String raw, String shown, List<String> words, boolean titled, boolean royal) {
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul");
    private static final Set<String> SERVANT = Set.of("abd", "abdul", "abdel", "abdal", "abdol");
    private static final Set<String> ROYAL =
            Set.of("king", "queen", "prince", "princess", "emir", "sultan", "pope", "crown", "imam", "mullah");
    private static final Set<String> TITLES = Set.of(
            ("mr mrs ms dr sir lord lady president vice deputy prime foreign defence defense interior minister secretary"
                            + " general gen colonel col lieutenant lt major maj brigadier brig captain capt marshal admiral"
                            + " ambassador senator sen chancellor sheikh shaikh sheik shaykh ayatollah cardinal archbishop"
                            + " bishop reverend rev professor prof judge envoy special representative mediator spokesman"
                            + " spokeswoman spokesperson chairman chairwoman commander leader chief former ex of state staff")
                    .split(" "));
    private static final Set<String> BODY_WORDS = Set.of(
            ("agency alliance amnesty army assembly association authority bank base battalion bloc board brigade brigades"
                            + " bureau cabinet centre center chamber charity church city coalition command commission"
                            + " committee community conference congress convention corps council court cross crescent"
                            + " defense delegation department embassy emirate europe european faction factions federation"
                            + " fighters force forces forum foundation friends front fund government group groups guard"
                            + " guards headquarters house initiative institute international islamic jihad joint kingdom"
                            + " league legion liberation media military militia militias ministry mission movement nation"
                            + " national nations network news observatory office opposition organisation organization"
                            + " parliament partnership party patriotic people peoples police powers press programme program"
                            + " rebels republic resistance rights secretariat security senate service society state states"
                            + " summit team times treasury tribunal troops union united university watch west western"
                            + " white workers world zone")
                    .split(" "));

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "bint", "ben", "abu", "ould", "de", "da", "di", "du", "del", "la", "van", "von",
            "der", "den", "ter", "dos");
    private static final Set<String> LINKING = Set.of("of", "the", "and", "for", "in", "on", "to", "s", "-");
    private static final Set<String> PATRONYMIC = Set.of("bin", "ibn", "bint", "ben", "abu");

    static NameForm of(String raw) {
        List<String> written = new ArrayList<>(Arrays.asList(raw.strip().split("\\s+")));
        if (written.size() > 1 && written.getFirst().toLowerCase(Locale.ROOT).equals("the")) {
            written.removeFirst();
        }
        int titles = titles(written);
        List<String> rest = written.subList(titles, written.size());
        boolean titled = titles > 0 && looksLikePerson(rest, 1) && rest.stream().noneMatch(NameForm::isTitle);
        boolean royal = titled && written.subList(0, titles).stream().anyMatch(t -> ROYAL.contains(Words.key(t)));
        String bare = String.join(" ", titled ? rest : written);
        String shown = royal && rest.size() == 1 ? String.join(" ", written) : bare;
        return new NameForm(raw, shown, compared(Words.of(bare)), titled, royal);
    }

    private static int titles(List<String> written) {
        int n = 0;
        while (n < written.size() - 1) {
            if (!isTitle(written.get(n))) {
                break;
            }
            n++;
        }
        return n;
    }

    private static boolean isTitle(String written) {
        String word = Words.key(written);
        return TITLES.contains(word) || ROYAL.contains(word) || word.equals("secretary general");
    }

    private static List<String> compared(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean servant = SERVANT.contains(word) && i + 1 < words.size();
            if (servant) {
                int next = ARTICLES.contains(words.get(i + 1)) && i + 2 < words.size() ? i + 2 : i + 1;
                kept.add("abdul" + words.get(next));
                i = next;
            } else if (!ARTICLES.contains(word)) {
                kept.add(
                        SERVANT.stream().anyMatch(s -> s.length() > 3 && word.startsWith(s))
                                ? "abdul" + word.substring(5)
                                : word);
            }
        }
        return kept.isEmpty() ? words : List.copyOf(kept);
    }

    /** Whether its writing is that of a person's name of two words or more: capitals, and no word for a body or state. */
    boolean looksLikePerson() {
        return words.size() >= 2 && looksLikePerson(Arrays.asList(shown.split("\\s+")), 2);
    }

    private static boolean looksLikePerson(List<String> written, int fewest) {
        if (written.size() < fewest || written.size() > 8) {
            return false;
        }
        List<String> words = Words.of(String.join(" ", written));
        return written.stream().allMatch(NameForm::isNameWord)
                && words.stream().noneMatch(NameForm::isBodyWord)
                && States.KNOWN.prefix(words) == null
                && States.KNOWN.organisation(words) == null;
    }

    private static boolean isNameWord(String word) {
        int first = word.codePointAt(0);
        return word.codePoints().noneMatch(Character::isDigit)
                && (Character.isUpperCase(first)
                        || (Character.isLetter(first) && !Character.isLowerCase(first))
                        || PARTICLES.contains(Words.key(word))
                        || word.startsWith("al-")
                        || word.startsWith("el-"));
    }

    /** Whether it is a general term such as "rebels" or "Syrian opposition": words in small letters beside adjectives. */
    boolean isGeneralTerm() {
        return Arrays.stream(shown.split("\\s+"))
                .filter(w -> !LINKING.contains(w.toLowerCase(Locale.ROOT)))
                .anyMatch(
                        w -> Character.isLowerCase(w.codePointAt(0)) && !PARTICLES.contains(w) && !w.startsWith("al-"));
    }

    /** Whether a patronymic or other particle before the last word makes it no family name. */
    boolean lastIsFamilyName() {
        List<String> all = Words.of(shown);
        String before = all.size() < 2 ? "" : all.get(all.size() - 2);
        return !PATRONYMIC.contains(before);
    }

    String key() {
        return String.join(" ", words);
    }

    /** In the singular or the plural. */
    private static boolean isBodyWord(String word) {
        return BODY_WORDS.contains(word)
                || (word.endsWith("s") && BODY_WORDS.contains(word.substring(0, word.length() - 1)))
                || (word.endsWith("ies") && BODY_WORDS.contains(word.substring(0, word.length() - 3) + "y"));
    }

    /** Whether its last word is written as a proper name. */
    boolean endsInCapital() {
        return Character.isUpperCase(shown.codePointAt(shown.lastIndexOf(' ') + 1));
    }

    /** Whether any of its words is one for a body, such as "council". */
    boolean hasBodyWord() {
        return words.stream().anyMatch(NameForm::isBodyWord);
    }
}
