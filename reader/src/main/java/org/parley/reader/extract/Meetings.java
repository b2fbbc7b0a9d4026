package org.parley.reader.extract;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.parley.record.claim.Meeting.Outcome;
import org.parley.record.claim.Meeting.Status;
import org.parley.record.claim.Modality;

/**
 * Meetings told by nouns: "talks in Geneva opened". A noun makes a claim where the sentence says something of its time, place, parties or status; its verb tells the
 * status, else its time against the report's date.
 */
final class Meetings implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Gathering gathering : report.gatherings().in(sentence)) {
            noun(report, gathering, claims);
        }
    }

    private void noun(Report report, Gathering gathering, Consumer<Claim> claims) {
        Sentence sentence = gathering.sentence();
        Token head = gathering.head();
        Token verb = governor(sentence, head);
        Telling telling = ownTelling(report, sentence, gathering);
        if (telling == null && verb != null) {
            telling = told(sentence, head, verb);
        }
        BitSet clause = verb == null ? sentence.subtree(head) : Clauses.words(sentence, verb);
        TimeMention time = gathering.time() != null
                ? gathering.time()
                : verb != null && telling != null ? report.time(sentence, clause, head) : null;
        if (telling == null) {
            telling = Telling.byTime(report, gathering, verb, time);
        }
        telling = telling == null ? null : asDescribed(sentence, head, telling);
        if (telling != null && telling.status() == Status.UNDERWAY && isLater(sentence, time)) {
            telling = new Telling(Status.PLANNED, Modality.PLANNED, null, telling.confidence(), telling.rule());
        }
        if (telling == null) {
            return;
        }
        Set<String> parties = new LinkedHashSet<>();
        gathering.parties().forEach(a -> parties.add(a.name()));
        if (verb != null && holdsOrJoins(sentence, head, verb)) {
            MeetingVerbs.addParties(report, sentence, Clauses.agent(sentence, verb), parties);
            MeetingVerbs.with(report, sentence, verb, parties);
        }
        String place = gathering.place();
        if (place == null && verb != null && report.place(sentence, verb) instanceof Mention there) {
            place = Report.placeName(there);
        }
        double sureness = telling.sureness(time != null && time.when() != null, parties.size());
        if (sureness == 0) {
            return;
        }
        claims.accept(new Meeting(
                new Draft(report, sentence, head)
                        .words(clause)
                        .modality(telling.modality())
                        .time(time)
                        .place(place)
                        .envelope(sureness, telling.rule()),
                gathering.name(),
                List.copyOf(parties),
                List.of(),
                null,
                format(sentence, gathering),
                null,
                telling.outcome(),
                telling.status()));
    }

    /** What a clause on the noun itself says: "talks set to open", "the round which collapsed", "talks held in May". */
    private static @Nullable Telling ownTelling(Report report, Sentence sentence, Gathering gathering) {
        for (Token child : sentence.children(gathering.head())) {
            if (!child.is("acl") || !child.isVerb()) {
                continue;
            }
            boolean relative = child.relation().equals("acl:relcl");
            boolean planned = sentence.lower(child.index() - 1).equals("to")
                    || child.tag().equals("VBN") && Senses.is("plan.adjective", child.lemma());
            if (relative
                    && (Senses.is("meeting.end", child.lemma()) || Senses.is("meeting.take-place", child.lemma()))) {
                return Telling.inTense(sentence, child, Happening.modality(sentence, child), 0.75, "meeting.clause");
            }
            if (!relative && planned) {
                return new Telling(Status.PLANNED, Modality.PLANNED, null, 0.8, "meeting.set-to");
            }
            if (child.tag().equals("VBG")
                    && Senses.is("meeting.take-place", child.lemma())
                    && gathering.time() != null) {
                return Telling.byTime(report, gathering, null, gathering.time());
            }
            if (!relative && child.tag().equals("VBN") && child.lemma().equals("hold")) {
                return new Telling(Status.HELD, Modality.ACTUAL, null, 0.7, "meeting.held-clause");
            }
        }
        return null;
    }

    /** "are holding talks later Saturday": they are yet to. */
    private static boolean isLater(Sentence sentence, @Nullable TimeMention time) {
        return time != null
                && (sentence.lower(time.from() - 1).equals("later")
                        || sentence.lower(time.to() + 1).equals("later"));
    }

    /** "a possible meeting" and "the planned talks" have not been held, whatever their verb. */
    private static Telling asDescribed(Sentence sentence, Token head, Telling telling) {
        for (Token child : sentence.children(head, "amod")) {
            if (Senses.is("adjective.possible", child.lemma())) {
                return new Telling(Status.PLANNED, Modality.POSSIBLE, null, telling.confidence(), Telling.DESCRIBED);
            }
            if (Senses.is("adjective.planned", child.lemma())
                    && telling.status() != Status.CALLED_FOR
                    && telling.modality() == Modality.ACTUAL
                    && telling.status() != Status.POSTPONED
                    && telling.status() != Status.CANCELLED) {
                return new Telling(Status.PLANNED, Modality.PLANNED, null, telling.confidence(), telling.rule());
            }
        }
        return telling;
    }

    /** The verb that a noun is subject, object or complement of; also of a noun above it ("a round of talks"). */
    static @Nullable Token governor(Sentence sentence, Token head) {
        Token t = head;
        for (int up = 0; up < 4; up++) {
            if (t.is("conj")) {
                t = sentence.head(t);
                if (t == null || t.isVerb()) {
                    return t;
                }
                continue;
            }
            Token above = sentence.head(t);
            if (above == null) {
                return sentence.child(t, "cop") != null ? t : null;
            }
            if (above.isVerb()) {
                return above;
            }
            boolean part = t.is("nmod")
                    && Clauses.hasCase(sentence, t, "of")
                    && (Senses.is("meeting.noun", above.lemma()) || Senses.is("meeting.part", above.lemma()));
            if (!part) {
                return null;
            }
            t = above;
        }
        return null;
    }

    private static @Nullable Telling told(Sentence sentence, Token head, Token verb) {
        String lemma = verb.lemma();
        Modality modality = Happening.modality(sentence, verb);
        boolean passive = Clauses.isPassive(sentence, verb);
        Token patient = Clauses.patient(sentence, verb);
        Token subject = passive ? null : Clauses.subjectToken(sentence, verb);
        boolean isObject = patient != null && covers(sentence, patient, head);
        boolean isSubject = subject != null && covers(sentence, subject, head);
        if (isObject || isSubject) {
            if (Senses.is("meeting.postpone", lemma)) {
                return new Telling(Status.POSTPONED, modality, null, 0.85, "meeting.postponed");
            }
            if (Senses.is("meeting.cancel", lemma)
                    || lemma.equals("call")
                            && sentence.child(verb, "compound") instanceof Token p
                            && p.lemma().equals("off")) {
                return new Telling(Status.CANCELLED, modality, null, 0.85, "meeting.cancelled");
            }
        }
        if (isSubject && Senses.is("meeting.end", lemma)) {
            Outcome outcome = lemma.equals("adjourn")
                    ? Outcome.ADJOURNED
                    : failed(sentence, verb) ? Outcome.ENDED_WITHOUT_AGREEMENT : null;
            return new Telling(status(modality, Status.HELD), modality, outcome, 0.8, "meeting.ended");
        }
        if (isObject && Senses.is("meeting.suspend", lemma)) {
            return new Telling(Status.POSTPONED, modality, Outcome.SUSPENDED, 0.6, "meeting.suspended");
        }
        if (passive && isObject && Senses.is("meeting.plan", lemma) && !Happening.isNegated(sentence, verb)) {
            return new Telling(Status.PLANNED, Modality.PLANNED, null, 0.85, "meeting.scheduled");
        }
        if (isSubject && Senses.is("meeting.take-place", lemma)
                || verb.lemma().equals("take")
                        && isSubject
                        && sentence.child(verb, "obj") instanceof Token o
                        && o.lemma().equals("place")) {
            return Telling.inTense(sentence, verb, modality, 0.75, "meeting.takes-place");
        }
        if (isObject && Senses.is("meeting.hold", lemma)) {
            return Telling.inTense(sentence, verb, modality, 0.75, "meeting.held-by");
        }
        boolean oblique = !isObject && !isSubject;
        if (Senses.is("meeting.call-for", lemma) && (isObject || oblique && Clauses.hasCase(sentence, head, "for"))) {
            return new Telling(Status.CALLED_FOR, Modality.POSSIBLE, null, 0.6, "meeting.called-for");
        }
        if (oblique
                && Senses.is("meeting.into", lemma)
                && Clauses.hasCase(sentence, head, "in", "at", "into", "to", "for", "with")) {
            return Senses.is("meeting.ahead", verb.lemma()) && modality == Modality.ACTUAL
                    ? new Telling(Status.PLANNED, Modality.PLANNED, null, 0.6, "meeting.headed-for")
                    : Telling.inTense(sentence, verb, modality, 0.6, "meeting.taken-part-in");
        }
        if (sentence.child(verb, "cop") != null && isSubject) {
            return Telling.inTense(sentence, verb, modality, 0.55, "meeting.copula");
        }
        return null;
    }

    private static boolean covers(Sentence sentence, Token phrase, Token head) {
        return phrase.index() == head.index()
                || head.is("nmod") && sentence.head(head) == phrase
                || head.is("conj") && sentence.head(head) == phrase;
    }

    private static boolean failed(Sentence sentence, Token verb) {
        return sentence.tokens().stream().anyMatch(t -> t.lemma().equals("without") && t.index() > verb.index())
                || Set.of("collapse", "fail", "founder", "break").contains(verb.lemma());
    }

    private static Status status(Modality modality, Status done) {
        return modality == Modality.PLANNED || modality == Modality.POSSIBLE ? Status.PLANNED : done;
    }

    private static boolean holdsOrJoins(Sentence sentence, Token head, Token verb) {
        Token patient = Clauses.patient(sentence, verb);
        boolean held = patient != null
                && covers(sentence, patient, head)
                && Set.of("hold", "have", "begin", "start", "open", "resume", "conduct", "conclude", "continue")
                        .contains(verb.lemma());
        return held
                || Clauses.hasCase(sentence, head, "for", "in", "into")
                        && Set.of("gather", "meet", "engage", "enter").contains(verb.lemma());
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
