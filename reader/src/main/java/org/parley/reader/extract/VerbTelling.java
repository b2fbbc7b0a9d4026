package org.parley.reader.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.extract.Setting.Role;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Meeting.Outcome;
import org.parley.record.claim.Meeting.Status;
import org.parley.record.claim.Modality;

/** What a verb tells of the talks that are its subject, object or aim: "were postponed", "opened", "called for". */
final class VerbTelling {
    private VerbTelling() {}

    /** Null where the verb is of none of the families that tell a status. */
    static @Nullable Telling of(Sentence sentence, Token verb, Role role, Setting setting) {
        Modality modality = Happening.modality(sentence, verb);
        boolean concerns = role == Role.SUBJECT || role == Role.OBJECT;
        Telling told = concerns ? changed(sentence, verb, role, modality) : null;
        told = told == null ? wanted(sentence, verb, role, setting) : told;
        if (told != null) {
            return told;
        }
        return switch (role) {
            case SUBJECT -> subject(sentence, verb, modality, setting);
            case OBJECT -> object(sentence, verb, modality, setting);
            case OBLIQUE -> oblique(sentence, verb, setting);
            case PREDICATE, BEHIND, ALONE -> null;
        };
    }

    /** Postponed, cancelled, suspended, set for a day. */
    private static @Nullable Telling changed(Sentence sentence, Token verb, Role role, Modality modality) {
        String lemma = verb.lemma();
        if (isPutBack(sentence, verb)) {
            return new Telling(Status.POSTPONED, modality, null, 0.85, "meeting.postponed");
        }
        if (Senses.is("meeting.cancel", lemma) || hasParticle(sentence, verb, "call", "off")) {
            return new Telling(Status.CANCELLED, modality, null, 0.85, "meeting.cancelled");
        }
        if (role != Role.OBJECT) {
            return null;
        }
        if (Senses.is("meeting.hinder", lemma) && modality == Modality.ACTUAL) {
            return new Telling(Status.POSTPONED, modality, null, 0.6, "meeting.hindered");
        }
        if (Senses.is("meeting.suspend", lemma)) {
            return new Telling(Status.POSTPONED, modality, Outcome.SUSPENDED, 0.6, "meeting.suspended");
        }
        boolean planned = Senses.is("meeting.plan", lemma) && !Happening.isNegated(sentence, verb);
        Token end = planned ? sentence.child(verb, "xcomp") : null;
        if (end != null && Senses.is("meeting.end", end.lemma())) {
            return ended(sentence, end, Modality.PLANNED);
        }
        Modality plan = modality == Modality.POSSIBLE ? modality : Modality.PLANNED;
        return planned && modality != Modality.NEGATED
                ? new Telling(Status.PLANNED, plan, null, 0.85, "meeting.scheduled")
                : null;
    }

    /** "postponed", "put off", "pushed back". */
    static boolean isPutBack(Sentence sentence, Token verb) {
        boolean back =
                Senses.is("meeting.put-back", verb.lemma()) && MeetingClause.hasParticle(sentence, verb, "off", "back");
        return Senses.is("meeting.postpone", verb.lemma()) || back;
    }

    private static boolean hasParticle(Sentence sentence, Token verb, String lemma, String... particles) {
        return verb.lemma().equals(lemma)
                && sentence.children(verb).stream()
                        .anyMatch(c -> (c.is("compound") || c.is("advmod"))
                                && Set.of(particles).contains(sentence.lower(c.index())));
    }

    /** "called for talks", "proposed a summit", "wants to hold talks", "urged them to resume the dialogue". */
    private static @Nullable Telling wanted(Sentence sentence, Token verb, Role role, Setting setting) {
        boolean aim = role == Role.OBJECT || role == Role.OBLIQUE && setting.isBehind(sentence, "for", "on");
        boolean known = setting.passed().isEmpty()
                && Gatherings.isDefinite(sentence, setting.top())
                && sentence.child(setting.top(), "det") != null
                && sentence.child(verb, "xcomp") == null;
        if (aim && !known && Senses.is("meeting.call-for", verb.lemma())) {
            return new Telling(Status.CALLED_FOR, Modality.POSSIBLE, null, 0.6, "meeting.called-for");
        }
        boolean told = switch (role) {
            case OBJECT -> Senses.is("meeting.hold", verb.lemma()) || Senses.is("meeting.begin", verb.lemma());
            case SUBJECT -> Senses.is("meeting.begin", verb.lemma());
            case OBLIQUE ->
                Senses.is("meeting.enter", verb.lemma())
                        && (verb.lemma().equals("return") || !Gatherings.isDefinite(sentence, setting.top()));
            case PREDICATE, BEHIND, ALONE -> false;
        };
        return told && (isWished(sentence, verb) || isOwed(sentence, verb))
                ? new Telling(Status.CALLED_FOR, Modality.POSSIBLE, null, 0.6, "meeting.wished-for")
                : null;
    }

    /** "wants to meet", "urged them to hold", "a call to resume", "called on the government to hold". */
    static boolean isWished(Sentence sentence, Token verb) {
        Token above = sentence.head(verb);
        if (above == null) {
            return isUrgedBefore(sentence, verb);
        }
        if (above.index() > verb.index() || Happening.isNegated(sentence, verb)) {
            return false;
        }
        boolean complement = verb.is("xcomp")
                || verb.is("ccomp")
                || verb.relation().equals("acl")
                || Clauses.hasMark(sentence, verb, "for");
        boolean wish = Senses.is("meeting.wish", above.lemma()) || Senses.is("meeting.call", above.lemma());
        return complement && wish || isAskedFor(sentence, verb, above);
    }

    /** "urged A, B and C to come": where the parser takes the infinitive for the main verb. */
    private static boolean isUrgedBefore(Sentence sentence, Token verb) {
        return sentence.lower(verb.index() - 1).equals("to")
                && verb.tag().equals("VB")
                && sentence.children(verb, "advcl").stream()
                        .anyMatch(c -> c.index() < verb.index() && Senses.is("meeting.asking", c.lemma()));
    }

    /** "Talks should open soon", "both must hold talks": that they are wanted, and no more. */
    private static boolean isOwed(Sentence sentence, Token verb) {
        return Happening.modality(sentence, verb) == Modality.POSSIBLE
                && sentence.children(verb, "aux").stream()
                        .anyMatch(a -> a.lemma().matches("should|must|ought")
                                && sentence.child(verb, "nsubj") instanceof Token subject
                                && subject.index() < a.index());
    }

    /** "called on them to hold", "pressure on the junta to resume": the asked one stands between, and may have the verb below it. */
    private static boolean isAskedFor(Sentence sentence, Token verb, Token above) {
        boolean infinitive = StanceVerbs.isInfinitive(sentence, verb);
        if (!infinitive || !verb.is("advcl") && !verb.relation().equals("acl") && !verb.is("xcomp")) {
            return false;
        }
        Token first = above;
        while ((first.is("conj") || first.is("appos")) && sentence.head(first) instanceof Token one && one.isNoun()) {
            first = one;
        }
        Token asking = first.isVerb() ? first : sentence.head(first);
        if (asking == null) {
            return false;
        }
        boolean asked = (first == asking
                || first.is("obj")
                || Clauses.hasCase(sentence, first, "on", "upon", "to", "for", "with"));
        return asked && (Senses.is("meeting.asking", asking.lemma()) || Senses.is("meeting.call", asking.lemma()));
    }

    private static @Nullable Telling subject(Sentence sentence, Token verb, Modality modality, Setting setting) {
        String lemma = verb.lemma();
        boolean occurs = Senses.is("meeting.occur", lemma)
                || lemma.equals("take")
                        && sentence.child(verb, "obj") instanceof Token o
                        && o.lemma().equals("place");
        boolean begins = Senses.is("meeting.begin", lemma);
        if ((begins || occurs) && modality == Modality.POSSIBLE && isToCome(sentence, verb, setting)) {
            return new Telling(Status.PLANNED, Modality.PLANNED, null, 0.75, "meeting.to-begin");
        }
        if (lemma.equals("stall") || lemma.equals("deadlock")) {
            return modality == Modality.ACTUAL
                    ? new Telling(Status.POSTPONED, modality, null, 0.6, "meeting.stalled")
                    : null;
        }
        if (Senses.is("meeting.end", lemma) && sentence.child(verb, "obj") == null) {
            return ended(sentence, verb, modality);
        }
        if (modality == Modality.ACTUAL && isUnderWay(sentence, verb)) {
            boolean got = lemma.equals("get") && verb.tag().equals("VBD");
            return new Telling(got ? Status.HELD : Status.UNDERWAY, modality, null, 0.75, "meeting.under-way");
        }
        if (occurs) {
            return Telling.inTense(sentence, verb, modality, 0.75, "meeting.takes-place");
        }
        return begins && sentence.child(verb, "obj") == null
                ? begun(sentence, verb, modality, setting, "meeting.begins")
                : null;
    }

    /** What ends, or is to end, on a day goes on till then, unless it is told along with that when it is to begin. */
    private static Telling ended(Sentence sentence, Token verb, Modality modality) {
        boolean scheduled = modality == Modality.ACTUAL
                && verb.tag().matches("VBZ|VBP")
                && sentence.child(verb, "aux") == null
                && hasDay(sentence, verb);
        if (scheduled) {
            return new Telling(Status.UNDERWAY, modality, null, 0.7, Telling.ENDING);
        }
        Outcome outcome = Outcomes.of(sentence, verb);
        boolean open = modality == Modality.PLANNED || modality == Modality.POSSIBLE;
        boolean begins = sentence.tokens().stream().anyMatch(t -> t.isVerb() && Senses.is("meeting.begin", t.lemma()));
        if (modality == Modality.PLANNED && outcome == null && !begins && hasDay(sentence, verb)) {
            return new Telling(Status.UNDERWAY, Modality.ACTUAL, null, 0.7, Telling.ENDING);
        }
        return new Telling(open ? Status.PLANNED : Status.HELD, modality, outcome, 0.8, "meeting.ended");
    }

    /** "the two-day talks to begin on Tuesday". */
    private static boolean isToCome(Sentence sentence, Token verb, Setting setting) {
        return sentence.lower(verb.index() - 1).equals("to")
                && verb.index() - setting.top().index() == 2
                && sentence.children(verb, "aux").isEmpty();
    }

    /** "are under way", "remained in progress". */
    private static boolean isUnderWay(Sentence sentence, Token verb) {
        for (int i = Math.max(0, verb.index() - 1); i <= Math.min(sentence.size() - 1, verb.index() + 4); i++) {
            boolean two = sentence.reads(i, "under", "way")
                    || sentence.reads(i, "in", "progress")
                    || sentence.reads(i, "in", "session");
            if (two || sentence.lower(i).matches("underway|ongoing")) {
                return true;
            }
        }
        return false;
    }

    /** What "has begun" goes on. */
    private static Telling begun(Sentence sentence, Token verb, Modality modality, Setting setting, String rule) {
        boolean perfect = modality == Modality.ACTUAL
                && sentence.children(verb, "aux").stream()
                        .anyMatch(a -> a.lemma().equals("have") && !a.tag().equals("VBD"));
        boolean scheduled = modality == Modality.ACTUAL
                && verb.tag().matches("VBZ|VBP")
                && sentence.children(verb).stream().noneMatch(a -> a.is("aux"));
        if (scheduled && setting.role() == Role.SUBJECT && hasDay(sentence, verb)) {
            return new Telling(Status.PLANNED, Modality.PLANNED, null, 0.75, rule);
        }
        return perfect
                ? new Telling(Status.UNDERWAY, modality, null, 0.75, rule)
                : Telling.inTense(sentence, verb, modality, 0.75, rule);
    }

    /** "opens on Monday": the present of a timetable. */
    private static boolean hasDay(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .anyMatch(
                        o -> o.isProper()
                                && sentence.lower(o.index())
                                        .matches(
                                                "(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
                                                        + "|august|september|october|november|december|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\."));
    }

    private static @Nullable Telling object(Sentence sentence, Token verb, Modality modality, Setting setting) {
        if (Senses.is("meeting.begin", verb.lemma())) {
            return begun(sentence, verb, modality, setting, "meeting.begun-by");
        }
        if (Senses.is("meeting.hold", verb.lemma())) {
            Telling held = Telling.inTense(sentence, verb, modality, 0.75, "meeting.held-by");
            boolean over = held.status() == Status.HELD
                    && modality == Modality.ACTUAL
                    && Senses.is("meeting.end", verb.lemma())
                    && !verb.lemma().equals("break");
            return over ? held.ending(Outcomes.of(sentence, verb)) : held;
        }
        return Senses.is("meeting.attend", verb.lemma())
                ? visited(sentence, verb, setting, 0.7, "meeting.attended")
                : null;
    }

    private static @Nullable Telling oblique(Sentence sentence, Token verb, Setting setting) {
        if (!setting.isBehind(sentence, "in", "at", "into", "to", "for", "with")) {
            return null;
        }
        boolean ahead = Senses.is("meeting.ahead", verb.lemma()) && setting.isBehind(sentence, "to", "for", "into");
        if (ahead && !isUrgedBefore(sentence, verb)) {
            return new Telling(Status.PLANNED, Modality.PLANNED, null, 0.6, "meeting.headed-for");
        }
        return Senses.is("meeting.into", verb.lemma())
                ? visited(sentence, verb, setting, 0.6, "meeting.taken-part-in")
                : null;
    }

    /** Whether one comes or not, or may come, the talks are as they are: what is to be attended is to come. */
    private static @Nullable Telling visited(
            Sentence sentence, Token verb, Setting setting, double confidence, String rule) {
        Modality modality = Happening.modality(sentence, verb);
        boolean definite = sentence.children(setting.top(), "det").stream()
                .anyMatch(d -> sentence.lower(d.index()).matches("the|this|these|those"));
        return switch (modality) {
            case ACTUAL, PLANNED -> Telling.inTense(sentence, verb, modality, confidence, rule);
            case POSSIBLE ->
                Clauses.isModal(sentence, verb) && definite
                        ? new Telling(Status.PLANNED, Modality.PLANNED, null, confidence - 0.1, rule)
                        : null;
            case NEGATED -> null;
        };
    }

    /** "were due to open", "are likely to resume": what follows is to come. */
    private static boolean leadsOn(Sentence sentence, Token predicate) {
        return sentence.lower(predicate.index() + 1).equals("to")
                && sentence.at(predicate.index() + 2) instanceof Token next
                && next.tag().equals("VB");
    }

    /** What a verb says of talks besides: what they deal with, how they are; whether they are over, going on or to come. */
    static @Nullable Telling content(Sentence sentence, Token verb) {
        String lemma = verb.lemma();
        Modality modality = Happening.modality(sentence, verb);
        boolean relative = sentence.children(verb, "nsubj").size() > 1;
        if (Senses.is("meeting.last", lemma) && modality != Modality.ACTUAL
                || relative
                || Senses.is("say.told", lemma)
                || sentence.child(verb, "expl") != null) {
            return null;
        }
        if (Senses.is("meeting.advance", lemma) && modality == Modality.NEGATED && Telling.isPresent(sentence, verb)) {
            return new Telling(Status.UNDERWAY, Modality.ACTUAL, null, 0.6, "meeting.no-progress");
        }
        boolean perfect = modality == Modality.ACTUAL
                && sentence.children(verb, "aux").stream()
                        .anyMatch(a -> a.tag().equals("VBP")
                                || sentence.lower(a.index()).equals("has"));
        if (perfect) {
            return new Telling(Status.UNDERWAY, modality, null, 0.55, "meeting.so-far");
        }
        if (Senses.is("meeting.take-place", lemma)) {
            return Telling.inTense(sentence, verb, modality, 0.75, "meeting.content");
        }
        if (sentence.child(verb, "cop") != null && leadsOn(sentence, verb)) {
            boolean planned = Senses.is("plan.adjective", lemma) && modality == Modality.ACTUAL;
            Modality ahead = planned ? Modality.PLANNED : Modality.POSSIBLE;
            return new Telling(Status.PLANNED, ahead, null, 0.75, "meeting.due");
        }
        if (sentence.child(verb, "cop") != null) {
            return null;
        }
        return modality == Modality.ACTUAL || modality == Modality.PLANNED && Clauses.isModal(sentence, verb)
                ? Telling.inTense(sentence, verb, modality, 0.5, "meeting.subject")
                : null;
    }
}
