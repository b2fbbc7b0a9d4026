package org.parley.reader.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Meeting.Status;

/** Meetings told of by a verb that leaves them to the words before: "They will open in Montreux", "... but were postponed". */
final class MeetingPronouns implements Extractor {
    private static final Set<String> OPENING =
            Set.of("open", "begin", "resume", "reconvene", "convene", "end", "conclude");

    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && token.is("conj") && sentence.child(token, "nsubj") == null) {
                changed(report, sentence, token, claims);
            } else if (token.isVerb() && OPENING.contains(token.lemma()) && sentence.child(token, "obj") == null) {
                opening(report, sentence, token, claims);
            }
        }
    }

    /** "were due to open but were postponed": said of the subject that the first verb has. */
    private static void changed(Report report, Sentence sentence, Token verb, Consumer<Claim> claims) {
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
            return report.gatherings().topic(sentence, subject.index());
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

    /** "They will first open in Montreux": the talks told of before. */
    private static void opening(Report report, Sentence sentence, Token verb, Consumer<Claim> claims) {
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
