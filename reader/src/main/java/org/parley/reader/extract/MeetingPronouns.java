package org.parley.reader.extract;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;

/**
 * Meetings told of beside what their own clause tells: "They will open in Montreux", "... but were postponed", "the talks, which
 * opened on Saturday, ...".
 */
final class MeetingPronouns implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && token.is("conj") && sentence.child(token, "nsubj") == null) {
                joined(report, sentence, token, claims);
            } else if (token.is("acl")) {
                aside(report, sentence, token, claims);
            } else if (token.isPronoun()) {
                pronoun(report, sentence, token, claims);
            }
        }
    }

    /** "were due to open but were postponed": said of the subject that the first verb has. */
    private static void joined(Report report, Sentence sentence, Token verb, Consumer<Claim> claims) {
        Token subject = Clauses.subjectToken(sentence, verb);
        if (subject == null || sentence.child(verb, "obj") != null) {
            return;
        }
        for (Gathering gathering : report.gatherings().in(sentence)) {
            Setting setting = Setting.of(sentence, gathering.head());
            Setting.Role role = Clauses.isPassive(sentence, verb) ? Setting.Role.OBJECT : Setting.Role.SUBJECT;
            Telling told = setting.top() == subject ? VerbTelling.of(sentence, verb, role, setting) : null;
            if (told != null && told.modality() != Modality.NEGATED) {
                Telling done = isDone(sentence, verb)
                        ? new Telling(told.status(), Modality.ACTUAL, told.outcome(), told.confidence(), told.rule())
                        : told;
                tell(report, sentence, gathering, done.as("meeting.joined"), verb, claims);
            }
        }
    }

    /** "were postponed", whatever the verb before had planned; what begins may still be to come. */
    private static boolean isDone(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb, "aux");
        return auxiliaries.stream().anyMatch(a -> a.tag().equals("VBD"))
                && auxiliaries.stream().noneMatch(a -> a.tag().equals("MD"))
                && !sentence.lower(verb.index() - 1).equals("to");
    }

    /** "the talks, launched in March, resumed": what a clause about them tells of another day than the main verb does. */
    private static void aside(Report report, Sentence sentence, Token verb, Consumer<Claim> claims) {
        for (Gathering gathering : report.gatherings().in(sentence)) {
            if (gathering.head() != sentence.head(verb)) {
                continue;
            }
            Setting setting = Setting.of(sentence, gathering.head());
            Token main = setting.predicate();
            Telling said = main == null ? null : VerbTelling.of(sentence, main, setting.role(), setting);
            boolean dated = said != null && report.time(sentence, sentence.subtree(verb), verb) != null;
            Telling told = dated ? NounTelling.inClause(report, gathering, setting, verb) : null;
            boolean again = told != null
                    && said != null
                    && (told.status() == said.status()
                            || said.status() == Meeting.Status.CANCELLED
                            || said.status() == Meeting.Status.POSTPONED);
            if (told != null && !again && told.modality() != Modality.NEGATED) {
                tell(report, sentence, gathering, told.as("meeting.aside"), verb, claims);
            }
        }
    }

    /** "They will first open in Montreux", "It was put off", "It is meant to bring both sides together": the talks told of before. */
    private static void pronoun(Report report, Sentence sentence, Token pronoun, Consumer<Claim> claims) {
        Gathering gathering = report.gatherings().meant(sentence, pronoun);
        if (gathering == null) {
            return;
        }
        Setting setting = Setting.of(sentence, pronoun);
        Token verb = setting.predicate();
        if (verb == null || !verb.isVerb()) {
            return;
        }
        Telling told = VerbTelling.of(sentence, verb, setting.role(), setting);
        boolean meant =
                sentence.head(verb) instanceof Token above && above.lemma().matches("mean|intend|design|aim");
        boolean now = meant && Telling.isPresent(sentence, sentence.token(verb.head()));
        Telling aim = told == null && now ? aim(report, gathering) : told;
        if (aim != null && aim.modality() != Modality.NEGATED) {
            tell(report, sentence, gathering, aim.as("meeting.pronoun"), verb, claims);
        }
    }

    /** What is meant to do something goes on, or is yet to come where that was just told. */
    private static Telling aim(Report report, Gathering gathering) {
        Telling own = Standing.told(report, gathering);
        boolean ahead = own != null && own.modality() == Modality.PLANNED;
        return new Telling(
                ahead ? Meeting.Status.PLANNED : Meeting.Status.UNDERWAY,
                ahead ? Modality.PLANNED : Modality.ACTUAL,
                null,
                0.7,
                "meeting.pronoun");
    }

    private static void tell(
            Report report, Sentence sentence, Gathering gathering, Telling first, Token verb, Consumer<Claim> claims) {
        BitSet clause = Clauses.words(sentence, verb);
        TimeMention time = report.time(sentence, clause, verb);
        Telling told = Standing.inLight(report, gathering, first, Setting.of(sentence, verb), time);
        Mention place = report.place(sentence, verb);
        claims.accept(new Meeting(
                new Draft(report, sentence, verb)
                        .words(clause)
                        .modality(told.modality())
                        .time(time)
                        .place(place == null ? gathering.place() : Report.placeName(place))
                        .envelope(told.confidence(), told.rule()),
                gathering.name(),
                gathering.parties(),
                Meetings.places(report, sentence, verb, place == null ? null : Report.placeName(place)),
                MeetingAims.of(sentence, verb),
                null,
                null,
                told.outcome(),
                told.status()));
    }
}
