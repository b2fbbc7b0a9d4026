package org.parley.reader.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Attendance.Role;
import org.parley.record.claim.Attendance.Status;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

/** Who comes to talks, in which role; who is invited, stays away, walks out or is undecided. */
final class Attendances implements Extractor {
    /** What a verb says of its actors' part in a meeting. */
    private record Part(
            List<Actor> actors, Role role, Status status, Modality modality, double confidence, String rule) {

        /** As measured on the training gold: who will come is read well, who came only where a day is told. */
        double sureness(Actor actor, boolean dated) {
            if (actor.entity() == null) {
                return Math.min(confidence, 0.55);
            }
            return switch (status) {
                case WILL_ATTEND -> 0.87;
                case ATTENDED, ATTENDING -> dated ? 0.82 : Math.min(confidence, 0.7);
                default -> confidence;
            };
        }
    }

    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb() || token.is("root") || sentence.child(token, "cop") != null) {
                Part part = part(report, sentence, token);
                if (part != null) {
                    emit(report, sentence, token, part, claims);
                }
            }
        }
    }

    private static void emit(Report report, Sentence sentence, Token verb, Part part, Consumer<Claim> claims) {
        BitSet clause = Clauses.words(sentence, verb);
        Gathering gathering = meeting(report, sentence, verb);
        TimeMention time = part.status() == Status.UNDECIDED ? null : report.time(sentence, clause, verb);
        Mention goal = Senses.is("attend.travel", verb.lemma()) ? destination(report, sentence, verb) : null;
        Mention there = goal != null ? goal : report.place(sentence, verb);
        String place = there != null ? Report.placeName(there) : gathering == null ? null : gathering.place();
        String meeting = goal != null ? place : gathering == null ? null : name(gathering);
        Timespan decideBy = part.status() == Status.UNDECIDED ? deadline(report, sentence, verb) : null;
        boolean dated = time != null && time.when() != null;
        Set<String> told = new HashSet<>();
        for (Actor actor : part.actors()) {
            if (Parties.isParty(actor) && told.add(actor.name())) {
                Draft draft = new Draft(report, sentence, verb)
                        .words(clause)
                        .modality(part.modality())
                        .time(time)
                        .place(place)
                        .extent(actor.extent());
                claims.accept(new Attendance(
                        draft.envelope(part.sureness(actor, dated), part.rule()),
                        actor.name(),
                        meeting,
                        part.role(),
                        decideBy,
                        part.status()));
            }
        }
    }

    /** Who travels "to Geneva for talks" comes to those in Geneva. */
    private static @Nullable Mention destination(Report report, Sentence sentence, Token verb) {
        for (Token goal : Clauses.behind(sentence, verb, "to")) {
            Mention mention = report.names().at(sentence, goal.index());
            if (mention != null && Report.isPlace(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** By what an attendance calls the talks: their place where "the talks" have no name of their own. */
    static String name(Gathering gathering) {
        return gathering.bare() && gathering.place() != null ? gathering.place() : gathering.name();
    }

    /** The talks below a verb, or else those that the report spoke of last. */
    private static @Nullable Gathering meeting(Report report, Sentence sentence, Token verb) {
        Gathering best = null;
        for (Gathering each : report.gatherings().in(sentence)) {
            if (sentence.dominates(verb, each.head())
                    && (best == null || distance(each, verb) < distance(best, verb))) {
                best = each;
            }
        }
        return best != null ? best : report.gatherings().before(sentence, verb.index());
    }

    private static int distance(Gathering gathering, Token verb) {
        return Math.abs(gathering.head().index() - verb.index());
    }

    private @Nullable Part part(Report report, Sentence sentence, Token verb) {
        String lemma = verb.lemma();
        if (Senses.is("attend.come", lemma)
                || lemma.equals("take")
                        && sentence.child(verb, "obj") instanceof Token o
                        && o.lemma().equals("part")) {
            return comes(report, sentence, verb);
        }
        if (Senses.is("attend.refuse", lemma)) {
            return refuses(report, sentence, verb);
        }
        if (Senses.is("attend.leave", lemma)) {
            return leaves(report, sentence, verb);
        }
        if (lemma.equals("invite")) {
            return invited(report, sentence, verb);
        }
        if (Senses.is("attend.travel", lemma) && hasMeeting(report, sentence, verb)) {
            return travels(report, sentence, verb);
        }
        if (Senses.is("attend.lead", lemma) && object(sentence, verb, "delegation", "team")) {
            return inTense(report, sentence, verb, Role.HEAD_OF_DELEGATION, 0.85, "attendance.heads-delegation");
        }
        if (Senses.is("attend.chair", lemma) && hasMeeting(report, sentence, verb)) {
            return inTense(report, sentence, verb, Role.CHAIR, 0.85, "attendance.chairs");
        }
        if (Senses.is("attend.host", lemma) && objectMeeting(report, sentence, verb)) {
            return inTense(report, sentence, verb, Role.HOST, 0.85, "attendance.hosts");
        }
        if (Senses.is("attend.mediate", lemma) && objectMeeting(report, sentence, verb)) {
            return inTense(report, sentence, verb, Role.MEDIATOR, 0.8, "attendance.mediates");
        }
        if (lemma.equals("gather") || lemma.equals("include")) {
            return list(report, sentence, verb);
        }
        return present(report, sentence, verb);
    }

    private static @Nullable Part comes(Report report, Sentence sentence, Token verb) {
        boolean about = hasMeeting(report, sentence, verb) || sentence.child(verb, "obj") == null;
        if (!about || Clauses.isPassive(sentence, verb)) {
            return null;
        }
        boolean undecided = sentence.lower(verb.index() - 1).equals("whether")
                || sentence.lower(verb.index() - 2).equals("whether");
        if (undecided) {
            Token decider = subjectAbove(sentence, verb);
            return decider == null
                    ? null
                    : new Part(
                            report.actors().all(sentence, decider),
                            Role.PARTICIPANT,
                            Status.UNDECIDED,
                            Modality.ACTUAL,
                            0.7,
                            "attendance.undecided");
        }
        Role role =
                sentence.tokens().stream().anyMatch(t -> t.lemma().equals("observer") && sentence.dominates(verb, t))
                        ? Role.OBSERVER
                        : Role.PARTICIPANT;
        if (refusedAbove(sentence, verb) || wontCome(sentence, verb)) {
            Token subject = Clauses.subjectToken(sentence, verb);
            return subject == null
                    ? null
                    : new Part(
                            report.actors().all(sentence, subject),
                            role,
                            Status.REFUSES,
                            Modality.ACTUAL,
                            0.8,
                            "attendance.refuses");
        }
        boolean other = sentence.head(verb) instanceof Token head
                && (head.isNoun()
                        || Set.of("urge", "press", "call", "want", "allow", "ask", "invite", "persuade")
                                .contains(head.lemma()));
        return other ? null : inTense(report, sentence, verb, role, 0.8, "attendance.attends");
    }

    /** Who leaves or heads for talks will attend them; who has arrived attends. */
    private static @Nullable Part travels(Report report, Sentence sentence, Token verb) {
        boolean there = Set.of("arrive", "return").contains(verb.lemma());
        if (there || Happening.modality(sentence, verb) != Modality.ACTUAL) {
            return inTense(report, sentence, verb, Role.PARTICIPANT, 0.6, "attendance.travels");
        }
        return inStatus(report, sentence, verb, Status.WILL_ATTEND, Modality.PLANNED, 0.6, "attendance.travels");
    }

    /** "a decision on whether to attend": who decides. */
    private static @Nullable Token subjectAbove(Sentence sentence, Token verb) {
        for (Token t = sentence.head(verb); t != null; t = sentence.head(t)) {
            if (t.isVerb() && Clauses.subjectToken(sentence, t) instanceof Token subject) {
                return subject;
            }
        }
        return null;
    }

    private static boolean refusedAbove(Sentence sentence, Token verb) {
        return sentence.head(verb) instanceof Token head
                && verb.is("xcomp")
                && Set.of("refuse", "decline").contains(head.lemma())
                && !Happening.isNegated(sentence, head);
    }

    private static boolean wontCome(Sentence sentence, Token verb) {
        return Happening.isNegated(sentence, verb)
                && sentence.children(verb, "aux").stream()
                        .anyMatch(a -> Set.of("will", "would", "wo").contains(a.lemma()));
    }

    private static @Nullable Part refuses(Report report, Sentence sentence, Token verb) {
        boolean stays = Set.of("boycott", "skip", "shun", "snub").contains(verb.lemma());
        if (!stays && !Set.of("reject").contains(verb.lemma())
                || !hasMeeting(report, sentence, verb) && !verb.lemma().equals("boycott")) {
            return null;
        }
        if (verb.lemma().equals("reject")) {
            boolean invitation = object(sentence, verb, "invitation");
            return invitation
                    ? inStatus(
                            report,
                            sentence,
                            verb,
                            Status.REFUSES,
                            Modality.ACTUAL,
                            0.7,
                            "attendance.rejects-invitation")
                    : null;
        }
        boolean threat = sentence.head(verb) instanceof Token head
                && Set.of("threaten", "consider", "warn").contains(head.lemma());
        if (threat) {
            return inStatus(
                    report, sentence, verb, Status.MAY_WITHDRAW, Modality.ACTUAL, 0.75, "attendance.threatens-boycott");
        }
        Modality modality = Happening.modality(sentence, verb);
        return modality == Modality.POSSIBLE
                ? inStatus(report, sentence, verb, Status.REFUSES, modality, 0.6, "attendance.may-boycott")
                : inStatus(
                        report,
                        sentence,
                        verb,
                        Status.REFUSES,
                        modality == Modality.NEGATED ? modality : Modality.ACTUAL,
                        0.8,
                        "attendance.boycotts");
    }

    private static @Nullable Part leaves(Report report, Sentence sentence, Token verb) {
        boolean particle = sentence.children(verb).stream()
                        .anyMatch(c -> c.is("compound") && c.lemma().equals("out"))
                || sentence.lower(verb.index() + 1).equals("out");
        boolean needsOut = Set.of("walk", "pull", "storm").contains(verb.lemma());
        if (needsOut && !particle
                || !(objectMeeting(report, sentence, verb)
                        || fromMeeting(report, sentence, verb)
                        || needsOut && fromNothing(sentence, verb))) {
            return null;
        }
        boolean threat = sentence.head(verb) instanceof Token head
                && Set.of("threaten", "consider", "warn").contains(head.lemma());
        Modality modality = Happening.modality(sentence, verb);
        if (threat || modality == Modality.POSSIBLE) {
            return inStatus(
                    report, sentence, verb, Status.MAY_WITHDRAW, Modality.ACTUAL, 0.65, "attendance.may-withdraw");
        }
        return inStatus(report, sentence, verb, Status.WITHDREW, modality, 0.75, "attendance.withdraws");
    }

    private static boolean fromMeeting(Report report, Sentence sentence, Token verb) {
        return Clauses.behind(sentence, verb, "of", "from").stream()
                .anyMatch(n -> report.gatherings().in(sentence).stream().anyMatch(g -> g.head() == n));
    }

    private static boolean fromNothing(Sentence sentence, Token verb) {
        return !sentence.reads(verb.index() + 2, "of") && sentence.child(verb, "obj") == null;
    }

    private static @Nullable Part invited(Report report, Sentence sentence, Token verb) {
        Token guest = Clauses.patient(sentence, verb);
        if (guest == null) {
            return null;
        }
        Modality modality = Happening.modality(sentence, verb);
        if (modality == Modality.NEGATED) {
            return new Part(
                    report.actors().all(sentence, guest),
                    Role.PARTICIPANT,
                    Status.NOT_INVITED,
                    Modality.ACTUAL,
                    0.8,
                    "attendance.not-invited");
        }
        Token left = exceptFor(sentence, verb);
        if (left != null) {
            return new Part(
                    report.actors().all(sentence, left),
                    Role.PARTICIPANT,
                    Status.NOT_INVITED,
                    Modality.ACTUAL,
                    0.75,
                    "attendance.not-invited");
        }
        return new Part(
                report.actors().all(sentence, guest),
                Role.PARTICIPANT,
                Status.INVITED,
                modality,
                0.75,
                "attendance.invited");
    }

    /** "invited twenty countries but not Iran": Iran. */
    private static @Nullable Token exceptFor(Sentence sentence, Token verb) {
        for (int i = verb.index() + 1; i + 2 < sentence.size(); i++) {
            if (sentence.reads(i, "but", "not")) {
                for (int j = i + 2; j < Math.min(sentence.size(), i + 6); j++) {
                    if (sentence.token(j).isProper()) {
                        int last = j;
                        while (last + 1 < sentence.size()
                                && sentence.token(last + 1).isProper()) {
                            last++;
                        }
                        return sentence.token(last);
                    }
                }
            }
        }
        return null;
    }

    /** "The meeting will gather ministers from A, B and C": each comes. */
    private static @Nullable Part list(Report report, Sentence sentence, Token verb) {
        Token subject = sentence.child(verb, "nsubj");
        Token object = sentence.child(verb, "obj");
        boolean meeting =
                subject != null && report.gatherings().in(sentence).stream().anyMatch(g -> g.head() == subject);
        if (!meeting || object == null) {
            return null;
        }
        return tensed(sentence, verb, report.actors().all(sentence, object), Role.PARTICIPANT, 0.75, "attendance.list");
    }

    /** "X will be at the talks", "X is present". */
    private static @Nullable Part present(Report report, Sentence sentence, Token predicate) {
        if (sentence.child(predicate, "cop") == null) {
            return null;
        }
        boolean at = Clauses.hasCase(sentence, predicate, "at", "in", "among")
                && report.gatherings().in(sentence).stream().anyMatch(g -> g.head() == predicate);
        boolean present = predicate.lemma().equals("present");
        return at || present
                ? inTense(report, sentence, predicate, Role.PARTICIPANT, 0.75, "attendance.present")
                : null;
    }

    private static @Nullable Part inTense(
            Report report, Sentence sentence, Token verb, Role role, double confidence, String rule) {
        Token subject = Clauses.agent(sentence, verb);
        return subject == null
                ? null
                : tensed(sentence, verb, report.actors().all(sentence, subject), role, confidence, rule);
    }

    private static Part tensed(
            Sentence sentence, Token verb, List<Actor> actors, Role role, double confidence, String rule) {
        Modality modality = Happening.modality(sentence, verb);
        return switch (modality) {
            case PLANNED -> new Part(actors, role, Status.WILL_ATTEND, modality, confidence, rule);
            case POSSIBLE -> new Part(List.of(), role, Status.WILL_ATTEND, modality, 0, rule);
            case NEGATED -> new Part(actors, role, Status.ATTENDED, modality, confidence - 0.1, rule);
            case ACTUAL ->
                new Part(
                        actors,
                        role,
                        Telling.isPresent(sentence, verb) ? Status.ATTENDING : Status.ATTENDED,
                        modality,
                        confidence,
                        rule);
        };
    }

    private static @Nullable Part inStatus(
            Report report,
            Sentence sentence,
            Token verb,
            Status status,
            Modality modality,
            double confidence,
            String rule) {
        Token subject = Clauses.agent(sentence, verb);
        return subject == null
                ? null
                : new Part(
                        report.actors().all(sentence, subject), Role.PARTICIPANT, status, modality, confidence, rule);
    }

    private static boolean hasMeeting(Report report, Sentence sentence, Token verb) {
        return report.gatherings().in(sentence).stream().anyMatch(g -> sentence.dominates(verb, g.head()));
    }

    private static boolean objectMeeting(Report report, Sentence sentence, Token verb) {
        Token patient = Clauses.patient(sentence, verb);
        return patient != null
                && report.gatherings().in(sentence).stream()
                        .anyMatch(
                                g -> g.head() == patient || sentence.dominates(patient, g.head()) && !patient.isVerb());
    }

    private static boolean object(Sentence sentence, Token verb, String... nouns) {
        Token object = Clauses.patient(sentence, verb);
        return object != null && Set.of(nouns).contains(object.lemma());
    }

    private static @Nullable Timespan deadline(Report report, Sentence sentence, Token verb) {
        for (TimeMention time : report.times(sentence)) {
            if (time.when() != null && Set.of("until", "by", "before").contains(sentence.lower(time.from() - 1))) {
                return time.when();
            }
        }
        TimeMention near = report.time(sentence, sentence.subtree(verb), verb);
        return near == null ? null : near.when();
    }
}
