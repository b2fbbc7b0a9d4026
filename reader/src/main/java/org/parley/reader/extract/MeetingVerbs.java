package org.parley.reader.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Meeting.Format;
import org.parley.record.claim.Meeting.Status;
import org.parley.record.claim.Modality;

/** Meetings told by verbs alone: "A met B in Paris", "A spoke by phone with B", "A and B discussed the truce". */
final class MeetingVerbs implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && isMeeting(report, sentence, token)) {
                verb(report, sentence, token, claims);
            }
        }
    }

    /** Whether a verb says here that some sat or spoke together. */
    private static boolean isMeeting(Report report, Sentence sentence, Token verb) {
        Token subject = Clauses.subjectToken(sentence, verb);
        if (subject == null || Senses.is("meeting.noun", subject.lemma())) {
            return false;
        }
        String lemma = verb.lemma();
        Token object = sentence.child(verb, "obj");
        // "The coalition meets Friday": when, not whom
        boolean other = object != null && (object.lemma().equals("face") || report.isTime(sentence, object.index()));
        object = other ? null : object;
        if (Senses.is("meeting.receive", lemma)
                || lemma.equals("brief")
                || Senses.is("meeting.phone", lemma)
                || Senses.is("meeting.discuss", lemma)) {
            return object != null && isWith(report, sentence, verb, subject, object);
        }
        if (lemma.equals("meet")) {
            return !Clauses.isPassive(sentence, verb) && (object == null || isPeople(report, sentence, object));
        }
        if (Senses.is("meeting.verb.with", lemma) && object == null) {
            return isTogether(report, sentence, verb, subject);
        }
        boolean zones = Clauses.behind(sentence, verb, "in", "at").stream()
                .anyMatch(n -> n.lemma().matches("zone|camp|point|base|site|barracks|cantonment|street|square"));
        boolean gathers =
                !zones && Senses.is("meeting.verb", lemma) && (object == null || !lemma.matches("convene|gather"));
        return gathers
                && (isPartner(report, sentence, subject)
                        || lemma.equals("confer") && isPeople(report, sentence, subject));
    }

    /** Verbs of meeting by what is done to the object: received, briefed, telephoned, discussed. */
    private static boolean isWith(Report report, Sentence sentence, Token verb, Token subject, Token object) {
        if (Senses.is("meeting.receive", verb.lemma())) {
            return isPerson(report, sentence, object) && isPartner(report, sentence, subject);
        }
        if (verb.lemma().equals("brief")) {
            return isNamedPerson(report, sentence, object) && isNamedPerson(report, sentence, subject);
        }
        if (Senses.is("meeting.phone", verb.lemma())) {
            return isPhoned(report, sentence, verb, object);
        }
        boolean both = verb.lemma().equals("discuss")
                && report.gatherings().parties().ofVerb(sentence, verb).size() > 1;
        return !MeetingClause.hasMeeting(report, sentence, verb)
                && (both || isSitting(report, sentence, verb, subject));
    }

    /** "spoke with the envoy", "sat down together"; where they sat for talks, the talks tell it, and at a podium they spoke to others. */
    private static boolean isTogether(Report report, Sentence sentence, Token verb, Token subject) {
        boolean sits = verb.lemma().equals("sit");
        if (Clauses.behind(sentence, verb, "at", "from").stream()
                .anyMatch(n -> Senses.is("meeting.public", n.lemma()))) {
            return false;
        }
        if (sits && MeetingClause.behindMeeting(report, sentence, verb, "for", "at", "in")) {
            return false;
        }
        boolean together =
                isByPhone(sentence, verb) || sits && MeetingClause.hasParticle(sentence, verb, "together", "down");
        return Clauses.behind(sentence, verb, "with").stream().anyMatch(w -> isPartner(report, sentence, w))
                || together
                        && isPartner(report, sentence, subject)
                        && (subject.tag().endsWith("S") || sentence.child(subject, "conj") != null);
    }

    /** "EU foreign ministers will discuss sanctions in Brussels on Monday": several who come together somewhere on a day. */
    private static boolean isSitting(Report report, Sentence sentence, Token verb, Token subject) {
        boolean several = subject.tag().equals("NNS") || sentence.child(subject, "conj") != null;
        boolean body = Senses.is("meeting.council", subject.lemma().toLowerCase(Locale.ROOT));
        boolean own = sentence.child(verb, "nsubj") != null
                || sentence.head(verb) instanceof Token above
                        && verb.is("xcomp")
                        && Senses.is("meeting.raise-passive", above.lemma());
        return own
                && (several || body)
                && isPartner(report, sentence, subject)
                && report.time(sentence, Clauses.words(sentence, verb), verb) instanceof TimeMention time
                && time.when() != null
                && (time.when().isDay() || Happening.modality(sentence, verb) == Modality.PLANNED);
    }

    /** "telephoned the chancellor", "called the president to say"; not "called him a liar". */
    private static boolean isPhoned(Report report, Sentence sentence, Token verb, Token object) {
        boolean named = isPerson(report, sentence, object);
        boolean plain = verb.lemma().equals("telephone") || verb.lemma().equals("phone");
        boolean predicates = sentence.children(verb).stream()
                .anyMatch(c -> (c.is("xcomp") && !c.isVerb()) || c.is("ccomp") || c.is("compound") || c.is("dep"));
        return named && (plain || !predicates && verb.lemma().equals("call") && sentence.child(verb, "obl") == null);
    }

    private static boolean isPerson(Report report, Sentence sentence, Token nominal) {
        Mention beside = report.names().at(sentence, nominal.index() + 1);
        return beside != null && beside.entity().type() == EntityType.PERSON
                || report.actors().all(sentence, nominal).stream()
                        .anyMatch(
                                a -> a.isPerson()
                                        || a.entity() == null
                                                && nominal.lemma()
                                                        .matches(
                                                                "leader|president|minister|envoy|premier|king|negotiator|chief"
                                                                        + "|delegation|counterpart|ambassador|official|diplomat|mediator"));
    }

    private static boolean isNamedPerson(Report report, Sentence sentence, Token nominal) {
        List<Actor> actors = report.actors().all(sentence, nominal);
        return !actors.isEmpty() && actors.stream().allMatch(a -> a.entity() != null && a.isPerson());
    }

    private static boolean isPeople(Report report, Sentence sentence, Token nominal) {
        return report.actors().all(sentence, nominal).stream().anyMatch(Parties::isParty);
    }

    /** Someone who negotiates, and no reporter, crowd or unit. */
    private static boolean isPartner(Report report, Sentence sentence, Token nominal) {
        for (Actor actor : report.actors().all(sentence, nominal)) {
            boolean named = actor.entity() != null && actor.entity().type().acts();
            if (named || Parties.isParty(actor) && Senses.is("meeting.partner", nominal.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static void verb(Report report, Sentence sentence, Token verb, Consumer<Claim> claims) {
        Set<String> parties = report.gatherings().parties().ofVerb(sentence, verb);
        if (parties.isEmpty()) {
            return;
        }
        BitSet clause = Clauses.words(sentence, verb);
        TimeMention time = report.time(sentence, clause, verb);
        Telling telling = telling(report, sentence, verb, parties.size(), time);
        Mention place = verb.lemma().equals("discuss") ? null : place(report, sentence, verb);
        double sureness = telling == null
                ? 0
                : telling.modality() == Modality.NEGATED
                        ? 0.5
                        : telling.sureness(time != null && time.when() != null, parties.size());
        if (telling == null || sureness == 0) {
            return;
        }
        Draft draft = new Draft(report, sentence, verb)
                .words(clause)
                .modality(telling.modality())
                .time(time)
                .place(place);
        Meeting told = new Meeting(
                draft.envelope(sureness, telling.rule()),
                null,
                List.copyOf(parties),
                List.of(),
                MeetingAims.of(sentence, verb),
                isByPhone(sentence, verb) ? Format.CALL : null,
                null,
                null,
                telling.status());
        claims.accept(told);
        if (telling.modality() == Modality.PLANNED && time != null && Answers.isAnswer(sentence, verb)) {
            claims.accept(Answers.calledFor(
                    told, draft.modality(Modality.ACTUAL).envelope(sureness, "meeting.answers-call")));
        }
    }

    /** Where they met, also where the parser hung it from the last of those who were met. */
    private static @Nullable Mention place(Report report, Sentence sentence, Token verb) {
        Mention own = report.place(sentence, verb);
        Token above = sentence.head(verb);
        Mention goal = own == null && above != null && above.isVerb() && Senses.is("attend.travel", above.lemma())
                ? Comers.goal(report, sentence, above)
                : null;
        if (goal != null) {
            return goal;
        }
        return own != null
                ? own
                : Trail.behind(report, report.gatherings().parties(), sentence, verb)
                        .place();
    }

    private static @Nullable Telling telling(
            Report report, Sentence sentence, Token verb, int parties, @Nullable TimeMention time) {
        String rule = Senses.is("meeting.verb", verb.lemma()) ? "meeting.verb" : "meeting.verb-" + verb.lemma();
        Modality modality = Happening.modality(sentence, verb);
        Telling telling = Telling.inTense(sentence, verb, modality, parties > 1 ? 0.85 : 0.65, rule);
        if (telling.status() == Status.UNDERWAY && time != null && Telling.isAhead(report, time, true)) {
            return new Telling(Status.PLANNED, Modality.PLANNED, null, telling.confidence(), "meeting.verb-ahead");
        }
        boolean refused = modality == Modality.NEGATED && !Happening.isNegated(sentence, verb);
        if (modality != Modality.POSSIBLE) {
            return refused && !verb.lemma().equals("meet") ? null : telling;
        }
        if (VerbTelling.isWished(sentence, verb)) {
            return new Telling(Status.CALLED_FOR, Modality.POSSIBLE, null, 0.55, "meeting.wished-for");
        }
        return Clauses.isModal(sentence, verb) ? telling : null;
    }

    private static boolean isByPhone(Sentence sentence, Token verb) {
        return Senses.is("meeting.phone", verb.lemma())
                || Clauses.behind(sentence, verb, "by", "over", "on", "via").stream()
                        .anyMatch(n -> n.lemma().matches("phone|telephone|videoconference|call"));
    }
}
