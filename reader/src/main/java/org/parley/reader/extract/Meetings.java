package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.extract.Setting.Role;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Meeting.Status;
import org.parley.record.claim.Modality;
import org.parley.record.document.ReportDate;

/**
 * Meetings told by nouns: "talks in Geneva opened". A noun makes a claim where the sentence says something of its time, place, parties or status; its verb tells the
 * status, else its own words, else its time against the report's date.
 */
final class Meetings implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Gathering gathering : report.gatherings().in(sentence)) {
            if (!isToldByVerb(report, gathering)) {
                noun(report, gathering, claims);
            }
        }
    }

    /** "met for talks": one meeting, which the verb tells. */
    private static boolean isToldByVerb(Report report, Gathering gathering) {
        Setting setting = Setting.of(gathering.sentence(), gathering.head());
        Token verb = setting.predicate();
        return verb != null
                && setting.role() == Role.OBLIQUE
                && verb.lemma().equals("meet")
                && report.gatherings()
                                .parties()
                                .ofVerb(gathering.sentence(), verb)
                                .size()
                        > 1;
    }

    private static void noun(Report report, Gathering gathering, Consumer<Claim> claims) {
        Sentence sentence = gathering.sentence();
        Setting setting = Setting.of(sentence, gathering.head());
        TimeMention time = time(report, gathering, setting);
        Mention there = gathering.placeTold() ? null : place(report, gathering, setting);
        String place = there == null ? gathering.place() : Report.placeName(there);
        boolean placed = gathering.placeTold() || there != null && setting.role() != Role.OBLIQUE;
        boolean tells = placed || time != null || gathering.partiesTold() || gathering.purpose() != null;
        Telling telling = telling(report, gathering, setting, time, tells);
        if (telling == null) {
            return;
        }
        telling = Standing.inLight(report, gathering, telling, setting, time);
        time = time == null || isAnother(report, sentence, telling, time)
                ? null
                : LastingDays.from(gathering, setting, time);
        double sureness = telling.sureness(
                time != null && time.when() != null, gathering.parties().size());
        if (sureness == 0) {
            return;
        }
        Draft draft = new Draft(report, sentence, gathering.head())
                .words(clause(sentence, setting))
                .modality(telling.modality())
                .time(time)
                .place(place);
        Meeting told = new Meeting(
                draft.envelope(sureness, telling.rule()),
                gathering.name(),
                gathering.parties(),
                places(report, sentence, setting.predicate(), place),
                purpose(gathering, setting),
                format(sentence, gathering),
                null,
                telling.outcome(),
                telling.status());
        claims.accept(told);
        if (telling.modality() == Modality.PLANNED && time != null && isAnswer(gathering, setting)) {
            claims.accept(Answers.calledFor(
                    told, draft.modality(Modality.ACTUAL).envelope(sureness, "meeting.answers-call")));
        }
    }

    private static boolean isAnswer(Gathering gathering, Setting setting) {
        Sentence sentence = gathering.sentence();
        Token verb = setting.role() == Role.OBJECT ? setting.predicate() : null;
        return Answers.isCalledFor(sentence, gathering.head()) || verb != null && Answers.isAnswer(sentence, verb);
    }

    /** "will open in Montreux and then move to Geneva", "before moving to Geneva": both; none where they stay in one place. */
    static List<String> places(Report report, Sentence sentence, @Nullable Token verb, @Nullable String first) {
        if (verb == null || first == null) {
            return List.of();
        }
        for (Token next : sentence.children(verb)) {
            boolean later = next.is("conj")
                    || next.is("advcl") && sentence.lower(next.index() - 1).equals("before");
            Mention then = later && Senses.is("meeting.move", next.lemma())
                    ? report.placeOf(sentence, Clauses.behind(sentence, next, "to", "in"))
                    : null;
            if (then != null) {
                return List.of(first, Report.placeName(then));
            }
        }
        return List.of();
    }

    /** As its phrase tells it, else the clause that it is subject or object of. */
    private static @Nullable String purpose(Gathering gathering, Setting setting) {
        Token verb = setting.role() == Role.OBLIQUE ? null : setting.predicate();
        return gathering.purpose() != null || verb == null
                ? gathering.purpose()
                : MeetingAims.of(gathering.sentence(), verb);
    }

    private static BitSet clause(Sentence sentence, Setting setting) {
        Token verb = setting.predicate();
        return verb == null ? sentence.subtree(setting.top()) : Clauses.words(sentence, verb);
    }

    /** The day of the talks themselves, of the verb that they are subject or object of, or of a clause about them. */
    static @Nullable TimeMention time(Report report, Gathering gathering, Setting setting) {
        Sentence sentence = gathering.sentence();
        Token verb = setting.predicate();
        TimeMention time = gathering.time();
        boolean comes = verb != null
                && (Senses.is("attend.travel", verb.lemma())
                        || Senses.is("attend.come", verb.lemma())
                        || Senses.is("meeting.enter", verb.lemma())
                        || verb.lemma().matches("take|due"));
        if (time == null && verb != null && (setting.role() != Role.OBLIQUE || comes)) {
            TimeMention own = report.time(sentence, clause(sentence, setting), verb);
            own = own != null && isOfOther(report, gathering, own) ? null : own;
            boolean subject = own == null && setting.role() == Role.SUBJECT;
            time = subject ? trail(report, sentence, verb).time() : own;
        }
        boolean changes = verb != null
                && (Senses.is("meeting.end", verb.lemma())
                        || Senses.is("meeting.suspend", verb.lemma())
                        || Senses.is("meeting.postpone", verb.lemma())
                        || Senses.is("meeting.cancel", verb.lemma())
                        || Senses.is("meeting.plan", verb.lemma()));
        for (Token own : sentence.children(gathering.head(), "acl")) {
            time = time == null && !changes ? report.time(sentence, sentence.subtree(own), own) : time;
        }
        return time;
    }

    /** "are to pave the way for Feb. 8 negotiations": the day of the other talks of the sentence. */
    private static boolean isOfOther(Report report, Gathering gathering, TimeMention time) {
        return report.gatherings().in(gathering.sentence()).stream()
                .anyMatch(other -> other.head() != gathering.head() && time.equals(other.time()));
    }

    private static @Nullable Mention place(Report report, Gathering gathering, Setting setting) {
        Sentence sentence = gathering.sentence();
        Token verb = setting.predicate();
        Mention place = verb == null ? null : report.place(sentence, verb);
        if (place == null && verb != null && setting.role() == Role.SUBJECT) {
            place = trail(report, sentence, verb).place();
        }
        List<Token> clauses = new ArrayList<>(sentence.children(gathering.head(), "acl"));
        if (verb != null && setting.role() == Role.OBJECT) {
            clauses.addAll(sentence.children(verb, "xcomp"));
        }
        for (Token own : clauses) {
            place = place == null ? report.place(sentence, own) : place;
        }
        return place;
    }

    private static Trail trail(Report report, Sentence sentence, Token verb) {
        return Trail.behind(report, report.gatherings().parties(), sentence, verb);
    }

    /** "the first since 2009", and a day gone by of what is to come: not the day of these talks. */
    private static boolean isAnother(Report report, Sentence sentence, Telling telling, TimeMention time) {
        return sentence.lower(time.from() - 1).equals("since")
                || telling.rule().equals(Telling.ENDING)
                || telling.modality() == Modality.PLANNED
                        && isPast(report, time)
                        && !wasDue(sentence, time)
                        && !Telling.isToCome(sentence, time);
    }

    /** "were due to hold talks on Saturday", told on Sunday: the plan is of that day, whatever came of it. */
    private static boolean wasDue(Sentence sentence, TimeMention time) {
        for (Token t = sentence.token(time.from()); t != null; t = sentence.head(t)) {
            boolean was = sentence.children(t).stream()
                    .anyMatch(c -> (c.is("cop") || c.is("aux")) && c.tag().equals("VBD"));
            if (t.isVerb() && was || Senses.is("plan.adjective", t.lemma())) {
                return was;
            }
        }
        return false;
    }

    private static boolean isPast(Report report, TimeMention time) {
        ReportDate date = report.document().origin().date();
        return date != null
                && time.when() != null
                && time.when().latest().isBefore(date.when().earliest());
    }

    private static @Nullable Telling telling(
            Report report, Gathering gathering, Setting setting, @Nullable TimeMention time, boolean tells) {
        Sentence sentence = gathering.sentence();
        Token verb = setting.predicate();
        Telling told = NounTelling.aboveNoun(sentence, setting);
        if (told == null) {
            told = Standing.explicit(report, gathering, setting);
        }
        boolean bare = !tells || told != null && told.status() == Status.CALLED_FOR && gathering.bare();
        told = told != null && bare && isBareMention(sentence, setting, told) ? null : told;
        Telling adjective = NounTelling.adjective(sentence, gathering.head());
        if (told == null && verb != null && setting.role() == Role.SUBJECT) {
            told = VerbTelling.content(sentence, verb);
        }
        if (told == null && tells) {
            told = adjective;
        }
        if (told == null && tells) {
            told = NounTelling.preposition(report, gathering, setting, time);
        }
        boolean after = setting.isBehind(sentence, "after", "following", "since");
        if (told == null && !after) {
            told = Telling.byTime(report, gathering, verb, time);
        }
        if (told == null && !after && (time != null || placed(gathering))) {
            told = NounTelling.mentioned(sentence, setting);
        }
        if (told != null && time == null && !gathering.placeTold() && isMereAim(sentence, verb, told)) {
            return null;
        }
        if (told != null && told.modality() == Modality.POSSIBLE && !isTold(gathering, verb, told, tells)) {
            return null;
        }
        return told == null
                ? null
                : ahead(report, gathering, adjective == null ? told : told.described(adjective), time);
    }

    /** Whether the phrase itself tells where they are, or both who sit there. */
    private static boolean placed(Gathering gathering) {
        return gathering.placeTold()
                || gathering.partiesTold() && gathering.parties().size() > 1;
    }

    /** "will attend the talks", "before the talks begin": said of those who come, or of when something else is done. */
    private static boolean isBareMention(Sentence sentence, Setting setting, Telling told) {
        Token verb = setting.predicate();
        boolean visited = told.rule().equals("meeting.attended")
                || told.rule().equals("meeting.taken-part-in")
                || told.rule().equals("meeting.headed-for")
                        && verb != null
                        && verb.lemma().matches("invite|send");
        boolean call = told.rule().equals("meeting.call-noun") && isKnownCall(sentence, setting.above());
        return visited
                || call
                || verb != null && told.status() == Status.PLANNED && Telling.isStillToCome(sentence, verb);
    }

    /** "accepted the call of X for talks": one that was told of before. */
    private static boolean isKnownCall(Sentence sentence, @Nullable Token call) {
        return call != null
                && !Clauses.behind(sentence, call, "of").isEmpty()
                && sentence.children(call, "det").stream()
                        .anyMatch(d -> sentence.lower(d.index()).equals("the"));
    }

    /** Talks that may be held are told of where a modal says so, or the noun, and something is said of them besides. */
    private static boolean isTold(Gathering gathering, @Nullable Token verb, Telling telling, boolean tells) {
        if (telling.status() == Status.CALLED_FOR) {
            return true;
        }
        if (telling.status() != Status.PLANNED) {
            return verb != null && Clauses.isModal(gathering.sentence(), verb);
        }
        boolean byNoun =
                telling.rule().equals(Telling.DESCRIBED) || telling.rule().equals("meeting.prospect");
        boolean modal = verb != null && Clauses.isModal(gathering.sentence(), verb);
        return (byNoun || modal) && (tells || gathering.isToldApart());
    }

    /** "to hold the meeting", "to facilitate the talks": an aim, that tells nothing of them. */
    private static boolean isMereAim(Sentence sentence, @Nullable Token verb, Telling telling) {
        boolean plan = telling.modality() == Modality.PLANNED;
        if (verb == null
                || !plan
                || verb.is("root")
                || !sentence.lower(verb.index() - 1).equals("to")) {
            return false;
        }
        Token above = sentence.head(verb);
        return above == null || !Senses.is("plan", above.lemma()) && !Senses.is("meeting.raise-passive", above.lemma());
    }

    /** "are holding talks later Saturday", "open on Friday", told before that day: they are yet to. */
    private static Telling ahead(Report report, Gathering gathering, Telling telling, @Nullable TimeMention time) {
        if (telling.rule().equals("meeting.headed-for") && isJourneyOver(report, gathering)) {
            return new Telling(Status.HELD, Modality.ACTUAL, null, telling.confidence(), telling.rule());
        }
        boolean done = telling.modality() == Modality.ACTUAL
                && (telling.status() == Status.UNDERWAY || telling.status() == Status.HELD);
        if (!done || time == null) {
            return telling;
        }
        boolean present = telling.status() == Status.UNDERWAY && !telling.rule().equals("meeting.under-way");
        boolean now = time.text().matches("(?i)today|now|currently");
        if (now || telling.rule().equals(Telling.ENDING)) {
            return telling;
        }
        return Telling.isToCome(gathering.sentence(), time) || Telling.isAhead(report, time, present)
                ? new Telling(Status.PLANNED, Modality.PLANNED, null, telling.confidence(), telling.rule())
                : telling;
    }

    /** "flew to Oslo on Friday for talks", told the week after. */
    private static boolean isJourneyOver(Report report, Gathering gathering) {
        Sentence sentence = gathering.sentence();
        Token verb = Setting.of(sentence, gathering.head()).predicate();
        return verb != null
                && verb.tag().equals("VBD")
                && Senses.is("attend.travel", verb.lemma())
                && Happening.modality(sentence, verb) == Modality.ACTUAL
                && Standing.isLongPast(report, report.time(sentence, Clauses.words(sentence, verb), verb));
    }

    private static Meeting.@Nullable Format format(Sentence sentence, Gathering gathering) {
        String name = gathering.name().toLowerCase(Locale.ROOT);
        String words = sentence.text().toLowerCase(Locale.ROOT);
        if (name.contains("proximity") || name.contains("indirect")) {
            return Meeting.Format.PROXIMITY;
        }
        if (name.contains("closed-door") || words.contains("behind closed doors")) {
            return Meeting.Format.CLOSED_DOOR;
        }
        return name.contains("direct talks") || name.contains("face-to-face") ? Meeting.Format.DIRECT : null;
    }
}
