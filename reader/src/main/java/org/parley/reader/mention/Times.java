package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.record.document.Timespan;

/**
 * Finds the times that a sentence tells and resolves them against the report's date and the tense of their verb: "on
 * Friday" lies behind a verb in the past and ahead of one in the future.
 *
 * <p>What is read: {@link CalendarDates} names days, months, seasons, years and decades; {@link ReckonedDates} counts
 * from the report's day.
 */
public final class Times {
    private final CalendarDates calendar;
    private final ReckonedDates reckoned;

    /** @param report the report's date; relative days need it to be one day */
    public Times(@Nullable Timespan report) {
        this.calendar = new CalendarDates(report);
        this.reckoned = new ReckonedDates(report, calendar);
    }

    /** The times in a sentence, in order. */
    public List<TimeMention> in(Sentence sentence) {
        List<TimeMention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            TimeMention time = calendar.at(sentence, i);
            time = time == null ? reckoned.at(sentence, i) : time;
            if (time == null) {
                i++;
            } else {
                found.add(time);
                i = time.to() + 1;
            }
        }
        return found;
    }
}
