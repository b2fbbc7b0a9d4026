package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.reader.extract.Setting.Role;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Meeting.Outcome;
import org.parley.record.claim.Meeting.Status;
import org.parley.record.claim.Modality;

/** What the words of a noun phrase tell of the status of the talks it names: "the planned talks", "talks held in May", "the collapse of the talks". */
final class NounTelling {
    private NounTelling() {}

    /** "talks set to open", "the round which collapsed", "talks held in May". */
    static @Nullable Telling ownClause(Report report, Gathering gathering, Setting setting) {
        Sentence sentence = gathering.sentence();
        List<Token> clauses = new ArrayList<>(sentence.children(gathering.head()));
        setting.passed().forEach(noun -> clauses.addAll(sentence.children(noun, "acl:relcl")));
        for (Token child : clauses) {
            Telling told = inClause(report, gathering, setting, child);
            if (told != null) {
                return told;
            }
        }
        return isSetTo(sentence, gathering.head().index() + 1)
                ? new Telling(Status.PLANNED, Modality.PLANNED, null, 0.8, "meeting.set-to")
                : null;
    }

    /** What a clause that hangs from the noun tells; null where it tells no status, or is no clause. */
    static @Nullable Telling inClause(Report report, Gathering gathering, Setting setting, Token child) {
        Sentence sentence = gathering.sentence();
        if (child.relation().equals("acl:relcl")) {
            Role role = Clauses.isPassive(sentence, child) ? Role.OBJECT : relative(sentence, child);
            Telling told = role == null ? null : VerbTelling.of(sentence, child, role, setting);
            return told == null || told.rule().equals(Telling.ENDING) ? told : told.as("meeting.relative");
        }
        boolean reduced = child.relation().equals("acl")
                || child.is("amod") && child.index() > gathering.head().index();
        return reduced ? participle(report, gathering, child) : null;
    }

    /** "talks due to start", "a summit planned for May", whatever the parser made of it. */
    private static boolean isSetTo(Sentence sentence, int i) {
        return sentence.lower(i).matches("due|set|scheduled|slated|expected|planned|proposed")
                && sentence.lower(i + 1).matches("to|for|on|in|at|next|later|by|between");
    }

    private static @Nullable Role relative(Sentence sentence, Token verb) {
        Token subject = sentence.child(verb, "nsubj");
        if (subject != null && subject.tag().startsWith("W")) {
            return Role.SUBJECT;
        }
        Token object = sentence.child(verb, "obj");
        return object != null && object.tag().startsWith("W") ? Role.OBJECT : null;
    }

    private static @Nullable Telling participle(Report report, Gathering gathering, Token child) {
        Sentence sentence = gathering.sentence();
        boolean infinitive =
                sentence.lower(child.index() - 1).equals("to") || StanceVerbs.isInfinitive(sentence, child);
        boolean happens = Senses.is("meeting.take-place", child.lemma())
                || Senses.is("meeting.begin", child.lemma())
                || Senses.is("meeting.hold", child.lemma());
        if (Senses.is("plan.adjective", child.lemma()) && !child.tag().equals("VBG") || infinitive && happens) {
            return new Telling(Status.PLANNED, Modality.PLANNED, null, 0.8, "meeting.set-to");
        }
        if (child.tag().equals("VBG") && happens && gathering.time() != null) {
            return Telling.byTime(report, gathering, null, gathering.time());
        }
        if (Senses.is("meeting.end", child.lemma()) && Clauses.hasCase(sentence, gathering.head(), "as")) {
            return new Telling(Status.HELD, Modality.ACTUAL, Outcomes.of(sentence, child), 0.7, "meeting.held-clause");
        }
        if (!child.tag().equals("VBN")) {
            return null;
        }
        if (Senses.is("meeting.postpone", child.lemma())) {
            return new Telling(Status.POSTPONED, Modality.ACTUAL, null, 0.7, "meeting.held-clause");
        }
        return happens ? new Telling(Status.HELD, Modality.ACTUAL, null, 0.7, "meeting.held-clause") : null;
    }

    /** "the postponement of the talks", "a call for talks", "the prospect of a summit". */
    static @Nullable Telling aboveNoun(Sentence sentence, Setting setting) {
        for (Token noun : setting.passed()) {
            Telling told = change(sentence, noun);
            if (told != null) {
                return told;
            }
        }
        Token above = setting.above() == null ? risen(sentence, setting) : setting.above();
        if (above == null) {
            return null;
        }
        Token clause = sentence.head(above);
        boolean denied = clause != null && Happening.isNegated(sentence, clause);
        if (Senses.is("meeting.call", above.lemma()) && setting.isBehind(sentence, "for", "of", "to", "on")) {
            return new Telling(Status.CALLED_FOR, Modality.POSSIBLE, null, 0.6, "meeting.call-noun");
        }
        if (Senses.is("meeting.prospect", above.lemma())) {
            return new Telling(Status.PLANNED, Modality.POSSIBLE, null, 0.5, "meeting.prospect");
        }
        if (denied || !Senses.is("meeting.preparation", above.lemma())) {
            return null;
        }
        if (clause != null && clause.isVerb() && VerbTelling.isWished(sentence, clause)) {
            return new Telling(Status.CALLED_FOR, Modality.POSSIBLE, null, 0.6, "meeting.wished-for");
        }
        return clause != null && clause.isVerb() && Telling.isStillToCome(sentence, clause)
                ? new Telling(Status.PLANNED, Modality.POSSIBLE, null, 0.5, "meeting.prospect")
                : new Telling(Status.PLANNED, Modality.PLANNED, null, 0.6, "meeting.preparation");
    }

    /** "Hopes rise for talks", "calls grew for a summit": the subject, that the parser parted from what it is of. */
    private static @Nullable Token risen(Sentence sentence, Setting setting) {
        Token verb = setting.predicate();
        Token subject = verb == null || setting.role() != Role.OBLIQUE || !setting.isBehind(sentence, "for", "of")
                ? null
                : sentence.child(verb, "nsubj");
        return verb != null
                        && subject != null
                        && sentence.child(verb, "obj") == null
                        && (Senses.is("meeting.prospect", subject.lemma())
                                || Senses.is("meeting.call", subject.lemma()))
                ? subject
                : null;
    }

    /** By the tense alone of a verb that is of no family: whatever is told of talks on a day or in a place, they were held. */
    static @Nullable Telling mentioned(Sentence sentence, Setting setting) {
        Token verb = setting.predicate();
        boolean within = setting.role() != Role.OBLIQUE
                || setting.isBehind(sentence, "at", "in", "during", "with", "over", "through", "from");
        if (verb == null || !within || sentence.child(verb, "expl") != null || Senses.is("say.told", verb.lemma())) {
            return null;
        }
        Modality modality = Happening.modality(sentence, verb);
        boolean will = modality == Modality.PLANNED
                && setting.role() != Role.OBLIQUE
                && (verb.is("root") || Clauses.isModal(sentence, verb));
        boolean done = modality == Modality.ACTUAL && !Telling.isPresent(sentence, verb);
        return will || done ? Telling.inTense(sentence, verb, modality, 0.5, "meeting.mentioned") : null;
    }

    private static @Nullable Telling change(Sentence sentence, Token noun) {
        Token verb = sentence.head(noun);
        Modality modality = verb != null && verb.isVerb() ? Happening.modality(sentence, verb) : Modality.ACTUAL;
        if (modality == Modality.PLANNED || modality == Modality.POSSIBLE) {
            return null;
        }
        if (Senses.is("meeting.postponement", noun.lemma())) {
            return new Telling(Status.POSTPONED, modality, null, 0.7, "meeting.change");
        }
        if (Senses.is("meeting.cancellation", noun.lemma())) {
            return new Telling(Status.CANCELLED, modality, null, 0.7, "meeting.change");
        }
        if (Senses.is("meeting.suspension", noun.lemma())) {
            return new Telling(Status.POSTPONED, modality, Outcome.SUSPENDED, 0.6, "meeting.change");
        }
        boolean near = sentence.reads(noun.index(), "close", "to");
        return Senses.is("meeting.breakdown", noun.lemma()) && !near
                ? new Telling(Status.HELD, modality, null, 0.6, "meeting.change")
                : null;
    }

    /** What an adjective tells: "possible", "planned", "stalled", "ongoing", "previous". */
    static @Nullable Telling adjective(Sentence sentence, Token head) {
        for (Token child : sentence.children(head, "amod")) {
            if (child.index() > head.index()) {
                continue;
            }
            String word = child.text().toLowerCase(Locale.ROOT);
            if (Senses.is("adjective.possible", word)) {
                return new Telling(Status.PLANNED, Modality.POSSIBLE, null, 0.6, Telling.DESCRIBED);
            }
            if (Senses.is("adjective.planned", word)) {
                return new Telling(Status.PLANNED, Modality.PLANNED, null, 0.8, "meeting.adjective-planned");
            }
            if (Senses.is("adjective.stalled", word)) {
                return new Telling(Status.POSTPONED, Modality.ACTUAL, null, 0.6, "meeting.adjective-stalled");
            }
            if (Senses.is("adjective.cancelled", word)) {
                return new Telling(Status.CANCELLED, Modality.ACTUAL, null, 0.6, "meeting.adjective-cancelled");
            }
            if (Senses.is("adjective.ongoing", word)) {
                return new Telling(Status.UNDERWAY, Modality.ACTUAL, null, 0.7, "meeting.adjective-ongoing");
            }
            if (Senses.is("adjective.past", word)) {
                return new Telling(Status.HELD, Modality.ACTUAL, null, 0.6, "meeting.adjective-past");
            }
        }
        return null;
    }

    /** "after talks with B" were held, "ahead of talks with B" are to come; "at the meeting" follows the verb. */
    static @Nullable Telling preposition(
            Report report, Gathering gathering, Setting setting, @Nullable TimeMention time) {
        Sentence sentence = gathering.sentence();
        Token verb = clause(sentence, setting);
        Modality modality = verb == null ? Modality.ACTUAL : Happening.modality(sentence, verb);
        boolean happened = modality == Modality.ACTUAL;
        Telling dated = Telling.byTime(report, gathering, null, time);
        boolean past = dated != null && dated.status() == Status.HELD;
        if (setting.isBehind(sentence, "after", "following", "since")) {
            return happened ? new Telling(Status.HELD, Modality.ACTUAL, null, 0.7, "meeting.after") : null;
        }
        if (setting.isBehind(sentence, "towards", "toward")) {
            return past ? null : new Telling(Status.PLANNED, Modality.POSSIBLE, null, 0.5, "meeting.prospect");
        }
        if (setting.isBehind(sentence, "before", "ahead", "until", "pending")) {
            return past ? null : new Telling(Status.PLANNED, Modality.PLANNED, null, 0.6, "meeting.before");
        }
        Telling beside = setting.predicate() == null ? null : beside(report, sentence, setting, setting.predicate());
        if (beside != null) {
            return beside;
        }
        boolean during = setting.isBehind(sentence, "during", "at", "in", "through", "throughout")
                && !isComing(sentence, setting);
        if (past && during) {
            return dated;
        }
        boolean planned = modality == Modality.PLANNED && verb != null && Clauses.isModal(sentence, verb);
        if (planned && setting.isBehind(sentence, "during", "at")) {
            return new Telling(Status.PLANNED, Modality.PLANNED, null, 0.6, "meeting.during-plan");
        }
        if (!during || verb == null || !happened) {
            return null;
        }
        boolean now = Telling.isPresent(sentence, verb);
        if (now && isToBeThere(sentence, setting, verb)) {
            return null;
        }
        return now
                ? new Telling(Status.UNDERWAY, Modality.ACTUAL, null, 0.5, "meeting.during-now")
                : new Telling(Status.HELD, Modality.ACTUAL, null, 0.6, "meeting.during");
    }

    /** "the participation of X at the talks": what is said of it is not said of the talks. */
    private static boolean isComing(Sentence sentence, Setting setting) {
        Token noun = setting.above();
        return noun != null
                && (Senses.is("attend.participation", noun.lemma())
                        || Senses.is("attend.absence", noun.lemma())
                        || Senses.is("attend.sent", noun.lemma()) && setting.isBehind(sentence, "at"));
    }

    /** "is in London for talks", "is in talks": by the copula. */
    private static @Nullable Telling beside(Report report, Sentence sentence, Setting setting, Token predicate) {
        if (sentence.child(predicate, "cop") == null) {
            return null;
        }
        if (setting.isBehind(sentence, "for")) {
            return thereFor(report, sentence, predicate);
        }
        boolean in = setting.role() == Role.PREDICATE
                && setting.isBehind(sentence, "in")
                && Happening.modality(sentence, predicate) == Modality.ACTUAL;
        return in ? Telling.inTense(sentence, predicate, Modality.ACTUAL, 0.6, "meeting.in-talks") : null;
    }

    /** "is in London for talks", "is due in Kiev for talks"; not "is ready for talks". */
    private static @Nullable Telling thereFor(Report report, Sentence sentence, Token predicate) {
        Modality modality = Happening.modality(sentence, predicate);
        boolean there = report.names().at(sentence, predicate.index()) instanceof Mention m
                && Report.isPlace(m)
                && Clauses.hasCase(sentence, predicate, "in", "at");
        if (there && modality == Modality.ACTUAL) {
            return new Telling(Status.UNDERWAY, modality, null, 0.6, "meeting.there-for");
        }
        boolean due = Senses.is("plan.adjective", predicate.lemma()) && modality == Modality.ACTUAL
                || there && modality == Modality.PLANNED;
        return due ? new Telling(Status.PLANNED, Modality.PLANNED, null, 0.7, "meeting.due-for") : null;
    }

    /** "and it will be present at the talks", where the verb found is that of the clause before. */
    private static boolean isToBeThere(Sentence sentence, Setting setting, Token verb) {
        for (Token t = setting.top(); t != null && t != verb; t = sentence.head(t)) {
            if (sentence.child(t, "cop") != null && Clauses.isModal(sentence, t)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Token clause(Sentence sentence, Setting setting) {
        for (Token t = setting.top(); t != null; t = sentence.head(t)) {
            if (t.isVerb()) {
                return t;
            }
        }
        return null;
    }
}
