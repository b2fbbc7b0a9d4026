package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Bodies that a bracket teaches: "Assembly of the Peoples of Azra (APA)", whatever their words. */
final class BracketNames {
    private static final Set<String> SMALL = Set.of(
            "of", "for", "the", "and", "in", "to", "de", "del", "la", "las", "los", "du", "des", "pour", "et", "y", "-",
            "'s", "’s", "&");
    private static final String ACRONYM = "\\p{Lu}[\\p{L}\\d.]*\\p{Lu}[\\p{L}\\d.]*";

    private BracketNames() {}

    /** The acronyms in brackets of a sentence, and the names that they stand for, where the two share their first letter. */
    static List<RawName> in(Sentence sentence) {
        List<RawName> found = new ArrayList<>();
        for (int i = 2; i < sentence.size() - 2; i++) {
            int to = sentence.lower(i).equals("(") ? acronym(sentence, i + 1) : -1;
            RawName full = to < 0
                    ? null
                    : spelled(sentence, i - 1, sentence.token(i + 1).text());
            if (full != null) {
                found.add(full);
                found.add(new RawName(sentence, i + 1, to, EntityType.GROUP, null, ActorBase.Form.NAME));
            }
        }
        return found;
    }

    /** Whether words look like the initials of a name. */
    static boolean isAcronym(String text) {
        return text.length() <= 12
                && text.matches(ACRONYM + "([- ]\\p{Lu}+)?")
                && text.chars().filter(Character::isUpperCase).count() * 2 > text.length();
    }

    /** The last word of an acronym that fills a bracket; -1 if none does. */
    private static int acronym(Sentence sentence, int from) {
        int end = from;
        while (end < Math.min(sentence.size(), from + 4) && !sentence.lower(end).equals(")")) {
            end++;
        }
        boolean closed = sentence.lower(end).equals(")") && end > from;
        return closed && isAcronym(sentence.text(from, end - 1)) ? end - 1 : -1;
    }

    /** The capitalised words before a bracket, back to the one that begins as the acronym does. */
    private static @Nullable RawName spelled(Sentence sentence, int last, String acronym) {
        int from = -1;
        int capitals = 0;
        for (int i = last; i >= 0 && last - i < 14; i--) {
            Token token = sentence.token(i);
            boolean name =
                    token.isCapitalised() && (token.isNoun() || token.tag().startsWith("JJ"));
            if (!name && !SMALL.contains(sentence.lower(i))) {
                break;
            }
            capitals += name ? 1 : 0;
            if (name && token.text().codePointAt(0) == acronym.codePointAt(0) && capitals <= acronym.length() + 2) {
                from = i;
            }
        }
        boolean several = from >= 0
                && sentence.tokens().subList(from, last + 1).stream()
                                .filter(Token::isCapitalised)
                                .count()
                        > 1
                && sentence.token(last).isCapitalised();
        return several ? new RawName(sentence, from, last, EntityType.GROUP, null, ActorBase.Form.NAME) : null;
    }
}
