package org.parley.reader.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Figure.Bound;

/** The numbers of a sentence that count something: no dates, ages, lengths of time, ordinals or names. */
final class Quantities {
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);
    private static final Set<String> SIGNS = Set.of("$", "€", "£", "us$", "usd", "eur");
    private static final Set<String> POINTING = Set.of("the", "these", "those", "its", "their", "his", "her", "our");

    private Quantities() {}

    /** In order; a range gives two. */
    static List<Quantity> in(Report report, Sentence sentence) {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            int next = i + 1;
            Numbers.Read read = isDate(report, sentence, i) ? null : Numbers.at(sentence, i);
            if (read != null) {
                next = read.to() + 1;
                int before = found.size();
                next = Math.max(next, add(sentence, i, read, found));
                if (found.size() > before + 1) {
                    next = Math.max(next, found.getLast().to() + 1);
                }
            }
            i = next;
        }
        return found;
    }

    private static boolean isDate(Report report, Sentence sentence, int i) {
        for (TimeMention time : report.times(sentence)) {
            if (time.from() <= i && i <= time.to()) {
                return true;
            }
        }
        return false;
    }

    /** @return the word after all that was read */
    private static int add(Sentence sentence, int i, Numbers.Read read, List<Quantity> found) {
        Bounded bounded = bound(sentence, i, read.vague() ? Bound.OVER : Bound.EXACT);
        Numbers.Read upper = upper(sentence, read);
        int to = upper == null ? read.to() : upper.to();
        boolean sign = SIGNS.contains(sentence.lower(i - 1));
        Token counted = counted(sentence, i, to);
        boolean currency = sign || Senses.is("figure.currency", counted.lemma());
        if (isName(sentence, i, sign) || isNoCount(sentence, i, to, counted, currency)) {
            return to + 1;
        }
        int half = half(sentence, bounded.from());
        if (half >= 0) {
            found.add(
                    new Quantity(half, to, read.value().divide(BigDecimal.TWO), Bound.ABOUT, counted, currency, false));
            return to + 1;
        }
        boolean pointing = POINTING.contains(sentence.lower(bounded.from() - 1))
                && read.value().compareTo(SMALL) <= 0;
        if (upper == null) {
            found.add(new Quantity(bounded.from(), to, read.value(), bounded.bound(), counted, currency, pointing));
            return to + 1;
        }
        boolean about = bounded.bound() == Bound.ABOUT;
        BigDecimal lower =
                read.multiple() == 1 && upper.multiple() > 1 && read.value().compareTo(upper.value()) < 0
                        ? read.value().multiply(BigDecimal.valueOf(upper.multiple()))
                        : read.value();
        found.add(new Quantity(bounded.from(), to, lower, about ? Bound.ABOUT : Bound.OVER, counted, currency, false));
        found.add(new Quantity(
                bounded.from(), to, upper.value(), about ? Bound.ABOUT : Bound.UNDER, counted, currency, false));
        return to + 1;
    }

    /** Where "half its 22 million people" begins, -1 if the number is whole. */
    private static int half(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            if (sentence.lower(i).equals("half")) {
                return i;
            }
            String tag = sentence.token(i).tag();
            if (!tag.startsWith("JJ")
                    && !tag.equals("PRP$")
                    && !tag.equals("DT")
                    && !sentence.lower(i).equals("of")) {
                return -1;
            }
        }
        return -1;
    }

    /** The upper end of "30 to 40", "2,000-3,000", "between five and seven". */
    private static Numbers.@Nullable Read upper(Sentence sentence, Numbers.Read lower) {
        int link = lower.to() + 1;
        String word = sentence.lower(link);
        int first = link - 2;
        boolean between = word.equals("and")
                && (sentence.lower(first).equals("between")
                        || sentence.lower(first - 1).equals("between"));
        if (!Set.of("-", "–", "to", "or").contains(word) && !between) {
            return null;
        }
        Numbers.Read upper = Numbers.at(sentence, link + 1);
        if (upper == null || upper.vague() || lower.vague()) {
            return null;
        }
        return upper.value().compareTo(lower.value()) > 0 ? upper : null;
    }

    private record Bounded(int from, Bound bound) {}

    /** Words before a number that loosen it, as {@code senses.csv} lists them with "_" between them. */
    private static Bounded bound(Sentence sentence, int number, Bound plain) {
        int from = number;
        Bound bound = plain;
        boolean found = true;
        while (found && from > 0) {
            found = false;
            for (int length = 3; length >= 1 && !found; length--) {
                if (from - length < 0) {
                    continue;
                }
                String words = words(sentence, from - length, length);
                Bound told = Senses.is("figure.over", words)
                        ? Bound.OVER
                        : Senses.is("figure.under", words)
                                ? Bound.UNDER
                                : Senses.is("figure.about", words) ? Bound.ABOUT : null;
                if (told != null || Senses.is("figure.plain", words)) {
                    bound = told == null ? bound : told;
                    from -= length;
                    found = true;
                }
            }
        }
        return new Bounded(from, bound);
    }

    private static String words(Sentence sentence, int from, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            words.append(words.isEmpty() ? "" : "_").append(sentence.lower(i));
        }
        return words.toString();
    }

    /** The noun that a number counts: the head of the nouns that follow, also behind "of". */
    private static Token counted(Sentence sentence, int from, int to) {
        int i = to + 1;
        if (sentence.lower(i).equals("-") && sentence.at(i + 1) instanceof Token joined && joined.isNoun()) {
            return joined;
        }
        boolean of = sentence.lower(i).equals("of");
        if (of) {
            i++;
        }
        Token best = null;
        for (; i < sentence.size() && i <= to + 9; i++) {
            Token token = sentence.token(i);
            if (token.isNoun()) {
                best = token;
            } else if (of && token.tag().equals("POS")) {
                best = null;
            } else if (!isPremodifier(sentence, token, of, best == null)) {
                break;
            }
        }
        return best == null ? sentence.token(numberWord(sentence, from, to)) : best;
    }

    /** @param open whether no noun has been met yet; once one has, only a hyphen leads on to the next */
    private static boolean isPremodifier(Sentence sentence, Token token, boolean of, boolean open) {
        if (!open) {
            return token.text().equals("-");
        }
        if (token.text().equals("of")) {
            return of;
        }
        boolean hyphened = sentence.lower(token.index() - 1).equals("-");
        boolean participle = token.tag().equals("VBN") || token.tag().equals("VBG");
        if (participle && (token.is("amod") || hyphened)) {
            return true;
        }
        if (of && (token.tag().equals("DT") || token.tag().equals("CD"))) {
            return true;
        }
        if (token.tag().startsWith("JJ") || token.tag().matches("PRP\\$|POS|RBS")) {
            return true;
        }
        Token next = sentence.at(token.index() + 1);
        boolean leads = next != null
                && (next.tag().startsWith("JJ") || next.isNoun() || next.tag().equals("VBN"));
        return leads && Set.of("-", "\"", "'", "more").contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** The word of the number by which the tree holds it. */
    private static int numberWord(Sentence sentence, int from, int to) {
        for (int i = to; i >= from; i--) {
            int head = sentence.token(i).head();
            if (head < from || head > to) {
                return i;
            }
        }
        return to;
    }

    /** "Geneva 2", "resolution 2216", "Article 5": part of a name. */
    private static boolean isName(Sentence sentence, int i, boolean sign) {
        Token before = sentence.at(i - 1);
        boolean digits = Character.isDigit(sentence.token(i).text().codePointAt(0));
        boolean number = digits
                && !sign
                && before != null
                && (before.isProper() && !before.name().equals("LOCATION")
                        || Senses.is("figure.numbered", before.lemma()));
        boolean joined = before != null
                && (before.text().matches("[-–/+.:]") || before.text().equals("No."))
                && before.end() == sentence.token(i).begin();
        boolean plus = sentence.at(i + 1) instanceof Token after && after.text().matches("[+:/].*");
        return number || joined || plus;
    }

    private static boolean isNoCount(Sentence sentence, int from, int to, Token counted, boolean currency) {
        String next = sentence.lower(to + 1);
        boolean hyphen = next.equals("-");
        String unit = hyphen ? sentence.lower(to + 2) : next;
        String single = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        if (Senses.is("figure.duration", single) || Senses.is("figure.duration", counted.lemma())) {
            return true;
        }
        if (hyphen && !Senses.is("figure.joined", single) && !currency) {
            return true;
        }
        boolean year = sentence.token(from).text().matches("(19|20)\\d\\d") && counted.index() <= to;
        boolean apposed = counted.index() <= to
                && (sentence.lower(from - 1).equals(",") && next.equals(","))
                && !sentence.token(from).is("obj");
        return year || apposed || sentence.lower(from + 1).equals("'s");
    }
}
