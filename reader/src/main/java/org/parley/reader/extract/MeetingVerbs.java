package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

/** Meetings told by verbs alone: "A met B in Paris", "They will open in Montreux". */
final class MeetingVerbs implements Extractor {
    private static final Set<String> OPENING =
            Set.of("open", "begin", "resume", "reconvene", "convene", "end", "conclude");

    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && Senses.is("meeting.verb", token.lemma())) {
                verb(report, sentence, token, claims);
            } else if (token.isVerb() && token.is("conj") && sentence.child(token, "nsubj") == null) {
                changed(report, sentence, token, claims);
            } else if (token.isVerb() && OPENING.contains(token.lemma()) && sentence.child(token, "obj") == null) {
                opening(report, sentence, token, claims);
            }
        }
    }

    private void verb(Report report, Sentence sentence, Token verb, Consumer<Claim> claims) {
        Token subject = Clauses.subjectToken(sentence, verb);
        if (subject == null || verb.lemma().equals("convene") && !isPeople(report, sentence, subject)) {
            return;
        }
        Token object = sentence.child(verb, "obj");
        if (verb.lemma().equals("meet") && object != null && !isMet(report, sentence, object)) {
            return;
        }
        Set<String> parties = report.gatherings().parties().ofVerb(sentence, verb);
        if (parties.isEmpty() || Senses.is("meeting.noun", subject.lemma())) {
            return;
        }
        BitSet clause = Clauses.words(sentence, verb);
        TimeMention time = report.time(sentence, clause, verb);
        Telling telling = Telling.inTense(
                sentence, verb, Happening.modality(sentence, verb), parties.size() > 1 ? 0.85 : 0.65, "meeting.verb");
        if (telling.status() == Status.UNDERWAY && isAhead(report, time)) {
            telling = new Telling(Status.PLANNED, Modality.PLANNED, null, telling.confidence(), "meeting.verb-ahead");
        }
        Mention place = report.place(sentence, verb);
        double sureness = telling.modality() == Modality.NEGATED
                ? 0.5
                : telling.sureness(time != null && time.when() != null, parties.size());
        if (sureness == 0) {
            return;
        }
        claims.accept(new Meeting(
                new Draft(report, sentence, verb)
                        .words(clause)
                        .modality(telling.modality())
                        .time(time)
                        .place(place)
                        .envelope(sureness, telling.rule()),
                null,
                new ArrayList<>(parties),
                List.of(),
                null,
                null,
                null,
                null,
                telling.status()));
    }

    /** "were due to open but were postponed": said of the subject that the first verb has. */
    private void changed(Report report, Sentence sentence, Token verb, Consumer<Claim> claims) {
        Status status = Senses.is("meeting.postpone", verb.lemma())
                ? Status.POSTPONED
                : Senses.is("meeting.cancel", verb.lemma()) ? Status.CANCELLED : null;
        Token subject = Clauses.subjectToken(sentence, verb);
        if (status == null || subject == null || sentence.child(verb, "obj") != null) {
            return;
        }
        for (Gathering gathering : report.gatherings().in(sentence)) {
            if (gathering.head() == subject) {
                BitSet clause = Clauses.words(sentence, verb);
                claims.accept(new Meeting(
                        new Draft(report, sentence, verb)
                                .words(clause)
                                .modality(Happening.modality(sentence, verb))
                                .time(report.time(sentence, clause, verb))
                                .place(gathering.place())
                                .envelope(0.8, "meeting.changed"),
                        gathering.name(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        status));
            }
        }
    }

    /** What opens: a pronoun's talks, or the sentence's first where the parser found the verb no subject. */
    private static @Nullable Gathering opened(Report report, Sentence sentence, Token verb) {
        Token subject = sentence.child(verb, "nsubj");
        if (subject != null && Set.of("it", "they").contains(sentence.lower(subject.index()))) {
            return report.gatherings().before(sentence, subject.index());
        }
        boolean lost = verb.tag().equals("VBD") && (subject == null || subject.isVerb());
        List<Gathering> here = report.gatherings().in(sentence);
        return lost
                        && !verb.is("acl")
                        && !here.isEmpty()
                        && here.getFirst().head().index() < verb.index()
                ? here.getFirst()
                : null;
    }

    private static boolean isAhead(Report report, @Nullable TimeMention time) {
        ReportDate date = report.document().origin().date();
        return time != null
                && time.when() != null
                && date != null
                && !time.when().earliest().isBefore(date.when().earliest());
    }

    private static boolean isPeople(Report report, Sentence sentence, Token subject) {
        return report.actors().all(sentence, subject).stream().anyMatch(Parties::isParty);
    }

    private static boolean isMet(Report report, Sentence sentence, Token object) {
        return report.actors().all(sentence, object).stream().anyMatch(Parties::isParty);
    }

    /** "They will first open in Montreux": the talks told of before. */
    private void opening(Report report, Sentence sentence, Token verb, Consumer<Claim> claims) {
        Gathering gathering = opened(report, sentence, verb);
        if (gathering == null) {
            return;
        }
        Telling telling = Telling.inTense(sentence, verb, Happening.modality(sentence, verb), 0.7, "meeting.pronoun");
        BitSet clause = Clauses.words(sentence, verb);
        Mention place = report.place(sentence, verb);
        claims.accept(new Meeting(
                new Draft(report, sentence, verb)
                        .words(clause)
                        .modality(telling.modality())
                        .time(report.time(sentence, clause, verb))
                        .place(place == null ? gathering.place() : Report.placeName(place))
                        .envelope(telling.confidence(), telling.rule()),
                gathering.name(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                telling.outcome(),
                telling.status()));
    }
}
