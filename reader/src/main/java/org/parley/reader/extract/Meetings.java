package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
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
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;

/**
 * Meetings, from nouns ("talks in Geneva opened") and verbs ("A met B").
 *
 * <p>A noun makes a claim where the sentence says something of its time, place, parties or status; its verb tells the
 * status, else its time against the report's date.
 */
final class Meetings implements Extractor {
    /** What the words around a noun say of it. */
    private record Telling(
            Status status, Modality modality, @Nullable Outcome outcome, double confidence, String rule) {}

    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Gathering gathering : report.gatherings().in(sentence)) {
            noun(report, gathering, claims);
        }
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && Senses.is("meeting.verb", token.lemma())) {
                verb(report, sentence, token, claims);
            } else if (token.isVerb()
                    && sentence.child(token, "nsubj") instanceof Token subject
                    && subject.isPronoun()) {
                pronoun(report, sentence, token, subject, claims);
            }
        }
    }

    private void noun(Report report, Gathering gathering, Consumer<Claim> claims) {
        Sentence sentence = gathering.sentence();
        Token head = gathering.head();
        Token verb = governor(sentence, head);
        Telling telling = verb == null ? null : told(sentence, head, verb);
        BitSet clause = verb == null ? sentence.subtree(head) : Clauses.words(sentence, verb);
        TimeMention time = gathering.time() != null
                ? gathering.time()
                : verb != null && telling != null ? report.time(sentence, clause, head) : null;
        if (telling == null) {
            telling = byTime(report, gathering, verb, time);
        }
        telling = telling == null ? null : asDescribed(sentence, head, telling);
        if (telling == null) {
            return;
        }
        Set<String> parties = new LinkedHashSet<>();
        gathering.parties().forEach(a -> parties.add(a.name()));
        if (verb != null && holdsOrJoins(sentence, head, verb)) {
            addParties(report, sentence, Clauses.agent(sentence, verb), parties);
            with(report, sentence, verb, parties);
        }
        String place = gathering.place();
        if (place == null && verb != null && report.place(sentence, verb) instanceof Mention there) {
            place = Report.placeName(there);
        }
        claims.accept(new Meeting(
                new Draft(report, sentence, head)
                        .words(clause)
                        .modality(telling.modality())
                        .time(time)
                        .place(place)
                        .envelope(telling.confidence(), telling.rule()),
                gathering.name(),
                List.copyOf(parties),
                List.of(),
                null,
                format(sentence, gathering),
                null,
                telling.outcome(),
                telling.status()));
    }

    /** "a possible meeting" and "the planned talks" have not been held, whatever their verb. */
    private static Telling asDescribed(Sentence sentence, Token head, Telling telling) {
        for (Token child : sentence.children(head, "amod")) {
            if (Senses.is("adjective.possible", child.lemma())) {
                return new Telling(Status.PLANNED, Modality.POSSIBLE, null, telling.confidence(), telling.rule());
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
            boolean part =
                    t.is("nmod") && Clauses.hasCase(sentence, t, "of") && Senses.is("meeting.noun", above.lemma());
            if (!part && !above.isNoun()) {
                return null;
            }
            if (!part) {
                return null;
            }
            t = above;
        }
        return null;
    }

    private static @Nullable Telling told(Sentence sentence, Token head, Token verb) {
        String lemma = verb.lemma();
        Modality modality = Clauses.modality(sentence, verb);
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
        if (passive && isObject && Senses.is("meeting.plan", lemma) && !Clauses.isNegated(sentence, verb)) {
            return new Telling(Status.PLANNED, Modality.PLANNED, null, 0.85, "meeting.scheduled");
        }
        if (isSubject && Senses.is("meeting.take-place", lemma)
                || verb.lemma().equals("take")
                        && isSubject
                        && sentence.child(verb, "obj") instanceof Token o
                        && o.lemma().equals("place")) {
            return inTense(sentence, verb, modality, 0.75, "meeting.takes-place");
        }
        if (isObject && Senses.is("meeting.hold", lemma)) {
            return inTense(sentence, verb, modality, 0.75, "meeting.held-by");
        }
        boolean oblique = !isObject && !isSubject;
        if (Senses.is("meeting.call-for", lemma) && (isObject || oblique && Clauses.hasCase(sentence, head, "for"))) {
            return new Telling(Status.CALLED_FOR, Modality.POSSIBLE, null, 0.6, "meeting.called-for");
        }
        if (oblique
                && Senses.is("meeting.into", lemma)
                && Clauses.hasCase(sentence, head, "in", "at", "into", "to", "for", "with")) {
            return inTense(sentence, verb, modality, 0.6, "meeting.taken-part-in");
        }
        if (sentence.child(verb, "cop") != null && isSubject) {
            return inTense(sentence, verb, modality, 0.55, "meeting.copula");
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

    private static Telling inTense(Sentence sentence, Token verb, Modality modality, double confidence, String rule) {
        return switch (modality) {
            case PLANNED -> new Telling(Status.PLANNED, modality, null, confidence, rule);
            case POSSIBLE -> new Telling(Status.PLANNED, modality, null, confidence - 0.2, rule);
            case NEGATED -> new Telling(Status.HELD, modality, null, confidence - 0.1, rule);
            case ACTUAL -> {
                Status status = isPresent(sentence, verb) ? Status.UNDERWAY : Status.HELD;
                yield new Telling(status, modality, null, confidence, rule);
            }
        };
    }

    static boolean isPresent(Sentence sentence, Token verb) {
        for (Token aux : sentence.children(verb, "aux")) {
            if (aux.tag().equals("VBZ") || aux.tag().equals("VBP")) {
                return !aux.lemma().equals("have");
            }
        }
        for (Token copula : sentence.children(verb, "cop")) {
            return !copula.tag().equals("VBD");
        }
        return verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    }

    /** No verb tells the status, but the phrase names a time or a place and parties. */
    private static @Nullable Telling byTime(
            Report report, Gathering gathering, @Nullable Token verb, @Nullable TimeMention time) {
        boolean identified = gathering.placeTold() || !gathering.parties().isEmpty();
        if (time == null || time.when() == null) {
            return null;
        }
        ReportDate date = report.document().origin().date();
        Timespan when = time.when();
        if (date == null || when == null) {
            return null;
        }
        Modality open = verb == null ? Modality.ACTUAL : Clauses.modality(gathering.sentence(), verb);
        double confidence = identified ? 0.65 : 0.5;
        if (when.earliest().isAfter(date.when().latest())) {
            return new Telling(Status.PLANNED, Modality.PLANNED, null, confidence, "meeting.time-ahead");
        }
        return open == Modality.ACTUAL && when.latest().isBefore(date.when().earliest())
                ? new Telling(Status.HELD, Modality.ACTUAL, null, confidence, "meeting.time-past")
                : null;
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

    private static void addParties(Report report, Sentence sentence, @Nullable Token head, Set<String> parties) {
        if (head != null) {
            for (Actor actor : report.actors().all(sentence, head)) {
                if (Gatherings.isParty(actor)) {
                    parties.add(actor.name());
                }
            }
        }
    }

    private static void with(Report report, Sentence sentence, Token verb, Set<String> parties) {
        for (Token nominal : Clauses.behind(sentence, verb, "with", "between")) {
            addParties(report, sentence, nominal, parties);
        }
    }

    private void verb(Report report, Sentence sentence, Token verb, Consumer<Claim> claims) {
        Token subject = Clauses.subjectToken(sentence, verb);
        if (subject == null || verb.lemma().equals("convene") && !isPeople(report, sentence, subject)) {
            return;
        }
        Set<String> parties = new LinkedHashSet<>();
        addParties(report, sentence, subject, parties);
        Token object = sentence.child(verb, "obj");
        if (verb.lemma().equals("meet")) {
            if (object != null && !isMet(report, sentence, object)) {
                return;
            }
            addParties(report, sentence, object, parties);
        }
        with(report, sentence, verb, parties);
        if (parties.isEmpty() || Senses.is("meeting.noun", subject.lemma())) {
            return;
        }
        BitSet clause = Clauses.words(sentence, verb);
        TimeMention time = report.time(sentence, clause, verb);
        Telling telling = inTense(
                sentence, verb, Clauses.modality(sentence, verb), parties.size() > 1 ? 0.85 : 0.65, "meeting.verb");
        if (telling.status() == Status.UNDERWAY && isAhead(report, time)) {
            telling = new Telling(Status.PLANNED, Modality.PLANNED, null, telling.confidence(), "meeting.verb-ahead");
        }
        Mention place = report.place(sentence, verb);
        claims.accept(new Meeting(
                new Draft(report, sentence, verb)
                        .words(clause)
                        .modality(telling.modality())
                        .time(time)
                        .place(place)
                        .envelope(telling.confidence(), telling.rule()),
                null,
                new ArrayList<>(parties),
                List.of(),
                null,
                null,
                null,
                null,
                telling.status()));
    }

    private static boolean isAhead(Report report, @Nullable TimeMention time) {
        ReportDate date = report.document().origin().date();
        return time != null
                && time.when() != null
                && date != null
                && !time.when().earliest().isBefore(date.when().earliest());
    }

    private static boolean isPeople(Report report, Sentence sentence, Token subject) {
        return report.actors().all(sentence, subject).stream().anyMatch(Gatherings::isParty);
    }

    private static boolean isMet(Report report, Sentence sentence, Token object) {
        return report.actors().all(sentence, object).stream().anyMatch(Gatherings::isParty);
    }

    /** "They will first open in Montreux": the talks told of before. */
    private void pronoun(Report report, Sentence sentence, Token verb, Token subject, Consumer<Claim> claims) {
        boolean things = Set.of("it", "they").contains(subject.text().toLowerCase(Locale.ROOT));
        boolean opens =
                Set.of("open", "begin", "resume", "reconvene", "convene").contains(verb.lemma());
        Gathering gathering = things && opens && sentence.child(verb, "obj") == null
                ? report.gatherings().before(sentence, subject.index())
                : null;
        if (gathering == null) {
            return;
        }
        Telling telling = inTense(sentence, verb, Clauses.modality(sentence, verb), 0.7, "meeting.pronoun");
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
