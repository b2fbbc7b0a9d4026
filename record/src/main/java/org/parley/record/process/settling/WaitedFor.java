package org.parley.record.process.settling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parley.record.claim.Condition;
import org.parley.record.process.Address;

/** For whom a condition waits: who is to do what it asks. */
final class WaitedFor {
    private static final int LONGEST_NAME = 5;

    private static final Set<String> ARTICLES = Set.of("the", "that");

    private static final Pattern END = Pattern.compile("(?:['’]s?|[,;.])$");

    private final WhoIsWho who;

    WaitedFor(WhoIsWho who) {
        this.who = who;
    }

    /**
     * Who is named as acting, and who stands at the head of the words or after "by" and "from", each with the name that it
     * goes by there; nobody if that is not told.
     */
    Map<Address, String> of(Condition condition) {
        Map<Address, String> found = new TreeMap<>();
        if (condition.ifDeed() != null && condition.ifDeed().actor() != null) {
            add(condition.ifDeed().actor(), found);
        }
        List<String> words = List.of(condition.prerequisite().strip().split("\\s+"));
        at(words, 0, found);
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).equals("by") || words.get(i).equals("from")) {
                at(words, i + 1, found);
            }
        }
        return found;
    }

    /** What it asks, with whoever is to do it under one mark, whatever a report calls it. */
    Phrase wanted(Condition condition) {
        Phrase wanted = Phrase.of(condition.prerequisite());
        for (Map.Entry<Address, String> doer : of(condition).entrySet()) {
            wanted = wanted.marked(called(doer.getValue()), doer.getKey().text());
        }
        return wanted;
    }

    /** The same without whoever is to do it. */
    Phrase deed(Condition condition) {
        Phrase deed = Phrase.of(condition.prerequisite());
        for (String name : of(condition).values()) {
            deed = deed.without(called(name));
        }
        return deed;
    }

    /** A name with the letters that it may be shortened to: "Northern Accord Front", NAF. */
    private static Phrase called(String name) {
        String letters = name.strip()
                .codePoints()
                .filter(Character::isUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Phrase.of(letters.length() < 2 ? name : name + " " + letters);
    }

    /** The longest name that begins there. */
    private void at(List<String> words, int start, Map<Address, String> found) {
        int from = ARTICLES.contains(words.get(start).toLowerCase(Locale.ROOT)) ? start + 1 : start;
        boolean named = false;
        for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from && !named; to--) {
            named = add(END.matcher(String.join(" ", words.subList(from, to))).replaceFirst(""), found);
        }
    }

    private boolean add(String name, Map<Address, String> found) {
        Address address = name.isBlank() ? null : who.named(name).entry();
        if (address != null) {
            found.putIfAbsent(address, name);
        }
        return address != null;
    }
}
