package org.parley.reader.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Attendance.Status;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

/** Who comes to talks, in which role; who is invited, stays away, walks out or is undecided. */
final class Attendances implements Extractor {
    private static final Pattern DELEGATION = Pattern.compile("(?:delegation|team) of (?:the )?(.+)");

    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        Set<String> told = new HashSet<>();
        for (Token token : sentence.tokens()) {
            Part part = token.isVerb() || token.is("root") || sentence.child(token, "cop") != null
                    ? part(report, sentence, token)
                    : null;
            part = part == null && token.isNoun() ? MeetingRoles.byNoun(report, sentence, token) : part;
            part = part == null && token.isNoun() ? Absentees.byNoun(report, sentence, token) : part;
            part = part == null ? null : awaited(report, sentence, token, part);
            if (part != null) {
                emit(report, sentence, token, part, told, claims);
            }
        }
    }

    private static @Nullable Part part(Report report, Sentence sentence, Token verb) {
        Part part = Absentees.part(report, sentence, verb);
        part = part == null ? Invitations.part(report, sentence, verb) : part;
        part = part == null ? MeetingRoles.part(report, sentence, verb) : part;
        return part == null ? Comers.part(report, sentence, verb) : part;
    }

    /** "attends the conference", said of talks that are told to be to come: will attend them. */
    private static Part awaited(Report report, Sentence sentence, Token word, Part part) {
        boolean attending = part.status() == Status.ATTENDING && part.modality() == Modality.ACTUAL;
        Gathering gathering = attending ? MeetingClause.meeting(report, sentence, word) : null;
        return gathering != null && Standing.isAwaited(report, gathering)
                ? new Part(
                        part.actors(),
                        part.role(),
                        Status.WILL_ATTEND,
                        Modality.PLANNED,
                        part.confidence(),
                        part.rule())
                : part;
    }

    private static void emit(
            Report report, Sentence sentence, Token word, Part part, Set<String> told, Consumer<Claim> claims) {
        BitSet clause = clause(sentence, word);
        Gathering gathering = MeetingClause.meeting(report, sentence, word);
        TimeMention time = part.status() == Status.UNDECIDED ? null : time(report, sentence, clause, word, gathering);
        Mention goal = Senses.is("attend.travel", word.lemma()) ? destination(report, sentence, word) : null;
        Mention there = goal != null ? goal : report.place(sentence, word);
        String place = there != null ? Report.placeName(there) : gathering == null ? null : gathering.place();
        String meeting = goal != null ? place : gathering == null ? null : name(gathering);
        Timespan decideBy = part.status() == Status.UNDECIDED ? deadline(report, sentence, word) : null;
        boolean dated = time != null && time.when() != null;
        for (Actor actor : part.actors()) {
            if (Parties.isParty(actor)
                    && !actor.name().startsWith("other ")
                    && told.add(actor.name() + part.status() + part.role())) {
                Draft draft = new Draft(report, sentence, word)
                        .words(clause)
                        .modality(part.modality())
                        .time(time)
                        .place(place)
                        .extent(actor.extent());
                claims.accept(new Attendance(
                        draft.envelope(part.sureness(actor, dated), part.rule()),
                        sender(actor),
                        meeting,
                        part.role(),
                        decideBy,
                        part.status()));
            }
        }
    }

    /** "a delegation of the Front": the Front is there. */
    private static String sender(Actor actor) {
        Matcher sent = DELEGATION.matcher(actor.name());
        boolean described = actor.entity() == null && sent.matches();
        return !described ? actor.name() : actor.affiliation() != null ? actor.affiliation() : sent.group(1);
    }

    /** The words of the clause, with its subject where that stands in another. */
    private static BitSet clause(Sentence sentence, Token word) {
        BitSet clause = word.isVerb() || sentence.child(word, "cop") != null
                ? Clauses.words(sentence, word)
                : sentence.subtree(word);
        Token doer = Clauses.subjectToken(sentence, word);
        if (doer != null && doer.index() < word.index()) {
            clause.set(doer.index());
        }
        return clause;
    }

    /** The clause's own time, or that which the talks below it have. */
    private static @Nullable TimeMention time(
            Report report, Sentence sentence, BitSet clause, Token word, @Nullable Gathering gathering) {
        TimeMention own = report.time(sentence, clause, word);
        boolean below = gathering != null && gathering.sentence() == sentence;
        return own == null && below && gathering != null ? gathering.time() : own;
    }

    /** Who travels "to Geneva for talks" comes to those in Geneva. */
    private static @Nullable Mention destination(Report report, Sentence sentence, Token verb) {
        return Comers.goal(report, sentence, verb);
    }

    /** By what an attendance calls the talks: their place where "the talks" have no name of their own. */
    static String name(Gathering gathering) {
        return gathering.bare() && gathering.place() != null ? gathering.place() : gathering.name();
    }

    /** "until Friday", "meets on Friday to decide whether to join talks next week": when it is decided, not what it is about. */
    private static @Nullable Timespan deadline(Report report, Sentence sentence, Token verb) {
        for (TimeMention time : report.times(sentence)) {
            if (time.when() != null && Set.of("until", "by", "before").contains(sentence.lower(time.from() - 1))) {
                return time.when();
            }
        }
        for (Token t = sentence.head(verb);
                t != null && t.isVerb() && !Senses.is("say", t.lemma());
                t = sentence.head(t)) {
            BitSet before = Clauses.words(sentence, t);
            before.clear(verb.index(), sentence.size());
            if (report.time(sentence, before, t) instanceof TimeMention time) {
                return time.when();
            }
        }
        return null;
    }
}
