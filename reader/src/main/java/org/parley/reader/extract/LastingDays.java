package org.parley.reader.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.document.Timespan;

/** For how many days talks are told to last: "two days of talks opened on Monday", "a three-day summit begins on Friday". */
final class LastingDays {
    private static final BigDecimal MOST = BigDecimal.valueOf(31);

    private LastingDays() {}

    /** The days from the one on which they begin, where both are told; else the time as it is. */
    static @Nullable TimeMention from(Gathering gathering, Setting setting, @Nullable TimeMention time) {
        Token verb = setting.predicate();
        Timespan first = time == null ? null : time.when();
        if (time == null
                || first == null
                || !first.isDay()
                || verb == null
                || !Senses.is("meeting.begin", verb.lemma())) {
            return time;
        }
        int days = days(gathering.sentence(), gathering.head(), setting);
        return days < 2
                ? time
                : new TimeMention(
                        time.from(),
                        time.to(),
                        Timespan.between(first.earliest(), first.earliest().plusDays(days - 1)),
                        time.text());
    }

    /** Zero where no number of days is told. */
    private static int days(Sentence sentence, Token head, Setting setting) {
        for (Token part : setting.passed()) {
            Token count = part.lemma().equals("day") ? sentence.child(part, "nummod") : null;
            if (count != null) {
                return number(sentence, count);
            }
        }
        for (Token before : sentence.children(head)) {
            boolean day = before.index() < head.index() && before.lemma().equals("day");
            boolean hyphened = day && sentence.lower(before.index() - 1).equals("-");
            if (hyphened && sentence.at(before.index() - 2) instanceof Token count) {
                return number(sentence, count);
            }
        }
        return 0;
    }

    private static int number(Sentence sentence, Token count) {
        Numbers.Read read = Numbers.at(sentence, count.index());
        boolean plain = read != null && !read.vague() && read.value().compareTo(MOST) <= 0;
        return plain && read != null ? read.value().intValue() : 0;
    }
}
