package org.parley.reader.extract;

import java.util.Collections;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Meeting.Status;
import org.parley.record.claim.Modality;
import org.parley.record.document.ReportDate;

/** How far along talks stand that a sentence takes up: as the sentences before have told, unless it says otherwise. */
final class Standing {
    private Standing() {}

    /** Whether talks are told in the present that the report has told of as to come: "a meeting on Sunday ... The gathering brings together". */
    static boolean isAwaited(Report report, Gathering gathering) {
        Sentence here = gathering.sentence();
        if (!gathering.head().isVerb() && !Gatherings.isDefinite(here, gathering.head())) {
            return false;
        }
        boolean awaited = false;
        boolean on = false;
        for (Sentence sentence : report.sentences().subList(0, here.index())) {
            for (Gathering other : report.gatherings().in(sentence)) {
                Telling told = Gatherings.maySame(gathering, other) ? told(report, other) : null;
                if (told != null) {
                    boolean plan = told.modality() == Modality.PLANNED;
                    boolean begins = told.rule().matches("meeting\\.(begins|to-begin)");
                    awaited |= plan && (begins || isAhead(report, other));
                    on |= told.status() == Status.UNDERWAY || begins && !plan;
                }
            }
        }
        return awaited && !on;
    }

    /** Whether it has a day that is yet to come; an aim without a day, but for when they begin, may be of talks that go on. */
    private static boolean isAhead(Report report, Gathering gathering) {
        Setting setting = Setting.of(gathering.sentence(), gathering.head());
        TimeMention time = Meetings.time(report, gathering, setting);
        return time != null && Telling.isAhead(report, time, false);
    }

    /** What the words of its own sentence tell of its status; null where they tell none. */
    static @Nullable Telling told(Report report, Gathering gathering) {
        Setting setting = Setting.of(gathering.sentence(), gathering.head());
        Telling told = NounTelling.aboveNoun(gathering.sentence(), setting);
        return told == null ? explicit(report, gathering, setting) : told;
    }

    static @Nullable Telling explicit(Report report, Gathering gathering, Setting setting) {
        Token verb = setting.predicate();
        Telling told = verb == null ? null : VerbTelling.of(gathering.sentence(), verb, setting.role(), setting);
        return told == null ? NounTelling.ownClause(report, gathering, setting) : told;
    }

    /** In the light of what was told before, and of the day: what is told in the present of talks to come is to come. */
    static Telling inLight(
            Report report, Gathering gathering, Telling telling, Setting setting, @Nullable TimeMention time) {
        if (telling.modality() != Modality.ACTUAL) {
            return telling;
        }
        if (isRumoured(gathering.sentence(), gathering.head())) {
            return new Telling(
                    telling.status(), Modality.POSSIBLE, telling.outcome(), telling.confidence(), telling.rule());
        }
        boolean progressive = setting.predicate() instanceof Token main
                && (main.tag().equals("VBG")
                        || gathering.sentence().children(main, "aux").stream()
                                .anyMatch(a -> a.tag().equals("VBG")));
        boolean plain = progressive || isPlainlyOn(telling);
        if (telling.status() == Status.UNDERWAY && !plain && isAwaited(report, gathering)) {
            return new Telling(Status.PLANNED, Modality.PLANNED, null, telling.confidence(), telling.rule());
        }
        Token verb = setting.predicate();
        boolean begun = telling.status() == Status.HELD && verb != null && isBeginning(gathering.sentence(), verb);
        return begun && (time != null && isFresh(report, time) || goesOn(report, gathering, time))
                ? new Telling(Status.UNDERWAY, Modality.ACTUAL, null, telling.confidence(), telling.rule())
                : telling;
    }

    /** Negotiations of which a report tells the beginning and nothing more: a meeting is over in a day, what began years ago is history. */
    private static boolean goesOn(Report report, Gathering gathering, @Nullable TimeMention time) {
        ReportDate date = report.document().origin().date();
        boolean old = date != null
                && time != null
                && time.when() != null
                && time.when().latest().isBefore(date.when().earliest().minusYears(2));
        return !old
                && Senses.is("meeting.process", gathering.head().lemma())
                && gathering.sentence().tokens().stream().noneMatch(Standing::tellsAnEnd)
                && report.sentences().stream()
                        .flatMap(s -> report.gatherings().in(s).stream())
                        .noneMatch(other -> isStopped(report, gathering, other));
    }

    /** "began in May and collapsed", "which were later abandoned". */
    private static boolean tellsAnEnd(Token token) {
        return token.isVerb()
                && Stream.of("meeting.end", "meeting.last", "meeting.suspend", "meeting.cancel")
                        .anyMatch(sense -> Senses.is(sense, token.lemma()));
    }

    private static boolean isStopped(Report report, Gathering gathering, Gathering other) {
        boolean meant = !Collections.disjoint(gathering.parties(), other.parties())
                || other.parties().isEmpty()
                        && other.place() == null
                        && other.sentence().child(other.head(), "det") != null;
        Telling told = meant && other != gathering && Gatherings.maySame(gathering, other) ? told(report, other) : null;
        return told != null
                && told.modality() == Modality.ACTUAL
                && (told.status() == Status.POSTPONED
                        || told.status() == Status.CANCELLED
                        || told.outcome() != null
                        || told.rule().matches("meeting\\.(ended|change)"));
    }

    /** "reports of talks", "rumours about a meeting": nobody tells that there were any. */
    private static boolean isRumoured(Sentence sentence, Token head) {
        return sentence.head(head) instanceof Token above
                && above.isNoun()
                && Senses.is("deed.rumour", above.lemma())
                && head.is("nmod")
                && Clauses.hasCase(sentence, head, "of", "about");
    }

    /** "are under way", "have begun", "the current talks": no plan can be told so. */
    private static boolean isPlainlyOn(Telling telling) {
        return telling.rule()
                .matches("meeting\\.(under-way|so-far|no-progress|adjective-ongoing|begins|begun-by|ends|during-now)");
    }

    /** "opened", "got under way", "entered a second day"; not "opened and closed". */
    private static boolean isBeginning(Sentence sentence, Token verb) {
        boolean day = verb.lemma().equals("enter")
                && sentence.children(verb).stream()
                        .anyMatch(o -> (o.is("obj") || o.is("obl")) && Senses.is("time.unit", o.lemma()));
        boolean starts = Senses.is("meeting.begin", verb.lemma())
                || verb.lemma().equals("get") && sentence.reads(verb.index() + 1, "under", "way")
                || verb.lemma().equals("get") && sentence.reads(verb.index() + 1, "underway");
        boolean ends = sentence.children(verb, "conj").stream()
                .anyMatch(c -> Senses.is("meeting.end", c.lemma()) || c.lemma().equals("last"));
        return (day || starts) && !ends;
    }

    /** Four days and more before the report: who flew to talks then has been there. */
    static boolean isLongPast(Report report, @Nullable TimeMention time) {
        ReportDate date = report.document().origin().date();
        return date != null
                && time != null
                && time.when() != null
                && time.when().latest().isBefore(date.when().earliest().minusDays(3));
    }

    /** Of the report's own day or the one before. */
    private static boolean isFresh(Report report, TimeMention time) {
        ReportDate date = report.document().origin().date();
        return date != null
                && time.when() != null
                && date.when().isDay()
                && time.when().isDay()
                && !time.when().earliest().isBefore(date.when().earliest().minusDays(1));
    }
}
