package org.parley.reader.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * What is told right behind a noun of talks, "talks last month in Washington with the foreign minister", whatever the parser hung it from:
 * it often takes such words for the verb's.
 *
 * @param place null if none is told, or only behind what the talks are about
 * @param parties named behind "with" or "between"
 */
record Trail(
        @Nullable Mention place,
        Set<String> parties,
        @Nullable TimeMention time) {
    private static final int LONGEST = 25;

    static Trail behind(Report report, Parties table, Sentence sentence, Token head) {
        Mention place = null;
        Set<String> parties = new LinkedHashSet<>();
        TimeMention time = null;
        boolean about = false;
        for (int i = head.index() + 1; i < Math.min(sentence.size(), head.index() + LONGEST); i++) {
            Token token = sentence.token(i);
            TimeMention here = timeAt(report, sentence, i);
            if (here != null) {
                time = time == null && !about ? here : time;
                i = here.to();
                continue;
            }
            Token nominal = token.is("case") ? sentence.head(token) : null;
            switch (sentence.lower(i)) {
                case "with", "between", "among" -> {
                    if (nominal != null && !about) {
                        table.between(sentence, nominal, parties);
                    }
                }
                case "in", "at" -> {
                    Mention named =
                            nominal == null || about ? null : report.names().at(sentence, nominal.index());
                    place = place == null && named != null && Report.isPlace(named) ? named : place;
                }
                case "on", "about", "over", "concerning", "regarding" -> about = true;
                default -> {
                    if (isEnd(sentence, token)) {
                        return new Trail(place, parties, time);
                    }
                }
            }
        }
        return new Trail(place, parties, time);
    }

    /** A time that begins at a word, or after the preposition there. */
    private static @Nullable TimeMention timeAt(Report report, Sentence sentence, int i) {
        boolean preposition = sentence.lower(i).matches("on|in|during|at");
        for (TimeMention time : report.times(sentence)) {
            if (time.from() == i || preposition && time.from() == i + 1) {
                return time;
            }
        }
        return null;
    }

    /** "of US and allied Arab leaders": taken for a verb, but it stands before a noun. */
    private static boolean isModifier(Sentence sentence, Token token) {
        Token next = sentence.at(token.index() + 1);
        return next != null && (next.isNoun() || next.tag().startsWith("JJ"));
    }

    /** A verb, a clause or a preposition that leads elsewhere; commas only join names. */
    private static boolean isEnd(Sentence sentence, Token token) {
        String tag = token.tag();
        if (token.text().equals(",")) {
            return !(sentence.at(token.index() + 1) instanceof Token next && next.isProper());
        }
        return token.isVerb() && !token.is("amod") && !(tag.equals("VBN") && isModifier(sentence, token))
                || tag.equals("MD")
                || tag.equals("TO")
                || tag.equals("IN") && !sentence.lower(token.index()).equals("of")
                || tag.startsWith("W")
                || tag.equals("PRP")
                || !Character.isLetterOrDigit(token.text().codePointAt(0))
                        && !token.is("case")
                        && !token.text().matches("[-–]");
    }
}
