package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Attendance.Role;
import org.parley.record.claim.Attendance.Status;
import org.parley.record.claim.Modality;

/** Who comes: "will attend", "took part in", "left for the talks", "sent a delegation", "is among those at the summit". */
final class Comers {
    private Comers() {}

    static @Nullable Part part(Report report, Sentence sentence, Token verb) {
        if (!verb.isVerb()) {
            return present(report, sentence, verb);
        }
        String lemma = verb.lemma();
        boolean turnsUp = Senses.is("attend.appear", lemma) && MeetingClause.hasParticle(sentence, verb, "up");
        if (Senses.is("attend.come", lemma) || turnsUp || takesPart(sentence, verb)) {
            return comes(report, sentence, verb);
        }
        if (Senses.is("attend.travel", lemma)
                && !VerbTelling.isWished(sentence, verb)
                && (isBound(report, sentence, verb) || isToMeet(report, sentence, verb))) {
            return travels(report, sentence, verb);
        }
        if (Senses.is("attend.send", lemma) && MeetingClause.object(sentence, verb, "attend.sent")) {
            if (!MeetingClause.hasMeeting(report, sentence, verb)) {
                return null;
            }
            Part refusal = Absentees.wontCome(report, sentence, verb);
            return refusal != null
                    ? refusal
                    : Part.inTense(report, sentence, verb, Role.PARTICIPANT, 0.7, "attendance.sends");
        }
        if (lemma.equals("represent") && !isAtLarge(sentence, verb)) {
            return represents(report, sentence, verb);
        }
        if (Senses.is("attend.gather", lemma)) {
            return list(report, sentence, verb);
        }
        Part present = present(report, sentence, verb);
        return present != null ? present : speaks(report, sentence, verb);
    }

    /** "At talks in Luxembourg, A quarrelled with B", "A announced at a summit that": who does something there is there. */
    private static @Nullable Part speaks(Report report, Sentence sentence, Token verb) {
        boolean there = verb.tag().equals("VBD")
                && MeetingClause.behindMeeting(report, sentence, verb, "at", "during")
                && Happening.modality(sentence, verb) == Modality.ACTUAL;
        Token subject = there ? sentence.child(verb, "nsubj") : null;
        boolean doer = subject != null
                && !MeetingClause.isMeeting(report, sentence, subject)
                && !Clauses.isPassive(sentence, verb);
        return doer ? Part.inTense(report, sentence, verb, Role.PARTICIPANT, 0.6, "attendance.speaks-at") : null;
    }

    private static boolean takesPart(Sentence sentence, Token verb) {
        return verb.lemma().equals("take")
                && sentence.child(verb, "obj") instanceof Token o
                && o.lemma().equals("part");
    }

    private static @Nullable Part comes(Report report, Sentence sentence, Token verb) {
        Token object = sentence.child(verb, "obj");
        if (Clauses.isPassive(sentence, verb)) {
            return comers(report, sentence, verb);
        }
        boolean aside = verb.lemma().matches("witness|observe|monitor|address")
                && !MeetingClause.objectMeeting(report, sentence, verb);
        if (aside || verb.lemma().equals("join") && object == null || !isAtMeeting(report, sentence, verb)) {
            return null;
        }
        boolean undecided = sentence.lower(verb.index() - 1).equals("whether")
                || sentence.lower(verb.index() - 2).equals("whether")
                || Clauses.hasMark(sentence, verb, "whether");
        if (undecided) {
            Token own = sentence.child(verb, "nsubj");
            Token decider = own != null ? own : MeetingClause.subjectAbove(sentence, verb);
            return Part.of(report, sentence, decider, Status.UNDECIDED, Modality.ACTUAL, 0.7, "attendance.undecided");
        }
        Role role = role(sentence, verb);
        Part refusal = Absentees.wontCome(report, sentence, verb);
        if (refusal != null) {
            return refusal.in(role);
        }
        Token above = sentence.head(verb);
        if (above != null && verb.relation().startsWith("acl") && above.lemma().matches("those|participant|one")) {
            return among(report, sentence, verb, above);
        }
        boolean other = above != null
                && (above.isNoun() && !verb.relation().equals("acl:relcl")
                        || verb.is("xcomp") && Senses.is("attend.wanted", above.lemma()));
        return other ? null : Part.inTense(report, sentence, verb, role, 0.8, "attendance.attends");
    }

    /** "was attended by A, B and C", "the talks, joined by D". */
    private static @Nullable Part comers(Report report, Sentence sentence, Token verb) {
        Token by = Clauses.agent(sentence, verb);
        return by == null || !MeetingClause.objectMeeting(report, sentence, verb)
                ? null
                : Part.tensed(
                        report,
                        sentence,
                        verb,
                        NameLists.actors(report, sentence, by),
                        role(sentence, verb),
                        0.75,
                        "attendance.attended-by");
    }

    /** "is in London for talks", "is due in Kiev on Thursday for talks". */
    private static boolean isBoundFor(Report report, Sentence sentence, Token predicate) {
        return MeetingClause.behindMeeting(report, sentence, predicate, "for", "at");
    }

    /** Whether what is attended are talks: it may be left out, but it may be nothing else. */
    private static boolean isAtMeeting(Report report, Sentence sentence, Token verb) {
        Token object = takesPart(sentence, verb) ? null : sentence.child(verb, "obj");
        List<Token> others = new ArrayList<>(Clauses.behind(sentence, verb, "in", "at"));
        if (object != null) {
            others.add(object);
        } else if (sentence.child(verb, "obj") instanceof Token part) {
            others.addAll(Clauses.behind(sentence, part, "in", "at"));
        }
        boolean open = others.stream()
                .allMatch(o -> report.names().at(sentence, o.index()) instanceof Mention m && Report.isPlace(m));
        return open
                ? report.gatherings().isSpokenOf(sentence)
                : others.stream().anyMatch(o -> MeetingClause.isMeeting(report, sentence, o));
    }

    /** "X will be among those taking part", "among those who will attend is X". */
    private static @Nullable Part among(Report report, Sentence sentence, Token verb, Token those) {
        Token subject = sentence.child(those, "nsubj");
        Token over = sentence.head(those);
        subject = subject == null && over != null ? sentence.child(over, "nsubj") : subject;
        Token named = subject == null ? over : subject;
        if (named == null || named.isVerb()) {
            return null;
        }
        Token copula = sentence.child(those, "cop") != null ? those : over == null ? verb : over;
        Modality modality = Part.modality(sentence, copula);
        boolean will = modality == Modality.PLANNED || Happening.modality(sentence, verb) == Modality.PLANNED;
        return new Part(
                NameLists.actors(report, sentence, named),
                Role.PARTICIPANT,
                will ? Status.WILL_ATTEND : Status.ATTENDED,
                will ? Modality.PLANNED : Modality.ACTUAL,
                0.75,
                "attendance.among");
    }

    /** "attended as an observer", "as mediators". */
    static Role role(Sentence sentence, Token verb) {
        for (Token as : Clauses.behind(sentence, verb, "as")) {
            Role role = MeetingRoles.named(as.lemma());
            if (role != null) {
                return role;
            }
        }
        boolean observer = verb.lemma().matches("witness|observe|monitor")
                || sentence.tokens().stream()
                        .anyMatch(t -> t.lemma().equals("observer") && sentence.dominates(verb, t));
        return observer ? Role.OBSERVER : Role.PARTICIPANT;
    }

    /** "left for talks in Geneva", "arrived in Oslo for the conference"; not "returned to Washington after the talks". */
    private static boolean isBound(Report report, Sentence sentence, Token verb) {
        for (Gathering each : report.gatherings().in(sentence)) {
            Setting setting = Setting.of(sentence, each.head());
            Token predicate = setting.predicate();
            boolean away = Senses.is("attend.depart", verb.lemma());
            boolean goal = predicate == verb
                    && setting.role() == Setting.Role.OBLIQUE
                    && (setting.isBehind(sentence, "to", "for")
                            || !away && setting.isBehind(sentence, "at", "in", "into", "ahead"));
            boolean purpose = predicate != null
                    && predicate != verb
                    && sentence.head(predicate) == verb
                    && predicate.index() > verb.index()
                    && StanceVerbs.isInfinitive(sentence, predicate);
            boolean behind = setting.role() == Setting.Role.BEHIND
                    && setting.isBehind(sentence, "to", "for")
                    && setting.above() != null
                    && sentence.head(setting.above()) == verb
                    && Senses.is("attend.sent", setting.above().lemma());
            boolean before = predicate != null && each.head().index() > verb.index();
            if (before && (goal || purpose) || behind) {
                return true;
            }
        }
        return false;
    }

    /** "will fly to Cairo to meet rebel leaders", "travelled to Tirana, where he met them". */
    private static boolean isToMeet(Report report, Sentence sentence, Token verb) {
        Mention goal = goal(report, sentence, verb);
        if (goal == null) {
            return false;
        }
        List<Token> clauses = new ArrayList<>(sentence.children(verb, "xcomp"));
        clauses.addAll(sentence.children(verb, "advcl"));
        clauses.addAll(sentence.children(sentence.token(goal.to()), "acl"));
        return clauses.stream()
                .anyMatch(c -> Senses.is("meeting.verb", c.lemma())
                        || Senses.is("meeting.verb.with", c.lemma())
                        || Senses.is("meeting.hold-own", c.lemma())
                                && MeetingClause.objectMeeting(report, sentence, c));
    }

    /** The place that someone travels to; null where none is told. */
    static @Nullable Mention goal(Report report, Sentence sentence, Token travel) {
        List<Token> goals = new ArrayList<>(Clauses.behind(sentence, travel, "to", "for"));
        if (travel.lemma().equals("visit") && sentence.child(travel, "obj") instanceof Token visited) {
            goals.add(visited);
        }
        return report.placeOf(sentence, goals);
    }

    /** Who leaves or heads for talks will attend them; who has arrived attends. */
    private static @Nullable Part travels(Report report, Sentence sentence, Token verb) {
        boolean there = Set.of("arrive", "return", "come").contains(verb.lemma())
                && !(verb.tag().equals("VBG") && Telling.isPresent(sentence, verb));
        if (there || Happening.modality(sentence, verb) != Modality.ACTUAL) {
            return Part.inTense(report, sentence, verb, Role.PARTICIPANT, 0.6, "attendance.travels");
        }
        Mention goal = goal(report, sentence, verb);
        boolean met = goal != null
                && sentence.children(sentence.token(goal.to()), "acl").stream()
                        .anyMatch(c -> c.tag().equals("VBD") && Happening.modality(sentence, c) == Modality.ACTUAL);
        boolean been = met || Standing.isLongPast(report, report.time(sentence, Clauses.words(sentence, verb), verb));
        Status status = been ? Status.ATTENDED : Status.WILL_ATTEND;
        Modality modality = been ? Modality.ACTUAL : Modality.PLANNED;
        return Part.inStatus(report, sentence, verb, status, modality, 0.6, "attendance.travels");
    }

    private static boolean isAtLarge(Sentence sentence, Token verb) {
        return sentence.child(verb, "obj") != null && !Clauses.isPassive(sentence, verb);
    }

    /** "A was represented by B": B was there for A. */
    private static @Nullable Part represents(Report report, Sentence sentence, Token verb) {
        Token agent = Clauses.agent(sentence, verb);
        Token side = agent == null && Clauses.isPassive(sentence, verb) ? Clauses.patient(sentence, verb) : null;
        if (side != null && MeetingClause.behindMeeting(report, sentence, verb, "at", "in")) {
            List<Actor> sides = NameLists.actors(report, sentence, side);
            return Part.tensed(report, sentence, verb, sides, Role.PARTICIPANT, 0.7, "attendance.represented");
        }
        return agent == null
                        || !Clauses.isPassive(sentence, verb)
                        || !report.gatherings().isSpokenOf(sentence)
                ? null
                : Part.tensed(
                        report,
                        sentence,
                        verb,
                        delegates(report, sentence, agent),
                        Role.PARTICIPANT,
                        0.7,
                        "attendance.represents");
    }

    /** The persons named after "by", however they are joined. */
    private static List<Actor> delegates(Report report, Sentence sentence, Token agent) {
        List<Token> named = new ArrayList<>();
        for (int i = agent.index(); i < sentence.size() && !sentence.token(i).isVerb(); i++) {
            Mention mention = report.names().at(sentence, i);
            if (mention != null && mention.to() == i && mention.entity().type() == EntityType.PERSON) {
                named.add(sentence.token(i));
            }
        }
        return named.isEmpty()
                ? report.actors().all(sentence, agent)
                : named.stream()
                        .flatMap(t -> report.actors().all(sentence, t).stream())
                        .distinct()
                        .toList();
    }

    /** "The meeting will gather ministers from A, B and C": each comes. */
    private static @Nullable Part list(Report report, Sentence sentence, Token verb) {
        Token object = sentence.child(verb, "obj");
        Token subject = sentence.child(verb, "nsubj");
        boolean meeting = MeetingClause.isMeeting(report, sentence, subject)
                && !(subject != null && Senses.is("meeting.aim", subject.lemma()));
        List<Actor> all = object == null ? List.of() : report.actors().all(sentence, object);
        return meeting && !all.isEmpty()
                ? Part.tensed(report, sentence, verb, all, Role.PARTICIPANT, 0.75, "attendance.list")
                : null;
    }

    /** "X will be at the talks", "X is present", "among the participants will be X". */
    private static @Nullable Part present(Report report, Sentence sentence, Token predicate) {
        if (sentence.child(predicate, "cop") == null) {
            return null;
        }
        if (Senses.is("plan.adjective", predicate.lemma()) && isBoundFor(report, sentence, predicate)) {
            return Part.inStatus(
                    report, sentence, predicate, Status.WILL_ATTEND, Modality.PLANNED, 0.75, "attendance.due-in");
        }
        boolean there = report.names().at(sentence, predicate.index()) instanceof Mention m && Report.isPlace(m);
        if (there && Clauses.hasCase(sentence, predicate, "in", "at") && isBoundFor(report, sentence, predicate)) {
            return Part.inTense(report, sentence, predicate, Role.PARTICIPANT, 0.7, "attendance.there-for");
        }
        // "among the participants will be A": the parser makes A the predicate
        boolean listed = sentence.child(predicate, "nsubj") == null
                && Clauses.behind(sentence, predicate, "among").stream()
                        .anyMatch(a -> a.index() < predicate.index() && Senses.is("attend.attender", a.lemma()));
        if (listed && report.gatherings().isSpokenOf(sentence)) {
            return Part.tensed(
                    report,
                    sentence,
                    predicate,
                    NameLists.actors(report, sentence, predicate),
                    Role.PARTICIPANT,
                    0.75,
                    "attendance.among");
        }
        boolean at = Clauses.hasCase(sentence, predicate, "at", "in", "among")
                && (MeetingClause.isMeeting(report, sentence, predicate)
                        || Senses.is("attend.attender", predicate.lemma()));
        boolean where = predicate.is("ccomp")
                && sentence.tokens().subList(0, predicate.index()).stream()
                        .anyMatch(t -> t.tag().equals("WRB") && t.lemma().equals("where"));
        boolean present = predicate.lemma().equals("present") && !predicate.isVerb() && !where;
        return at || present
                ? Part.inTense(report, sentence, predicate, Role.PARTICIPANT, 0.75, "attendance.present")
                : null;
    }
}
