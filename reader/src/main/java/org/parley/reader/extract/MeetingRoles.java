package org.parley.reader.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Attendance.Role;
import org.parley.record.claim.Attendance.Status;
import org.parley.record.claim.Modality;

/** Who chairs, hosts, mediates, leads a delegation: told by verbs, and by the nouns of these offices. */
final class MeetingRoles {
    private static final Map<String, Role> VERBS = Map.of(
            "attend.chair", Role.CHAIR,
            "attend.host", Role.HOST,
            "attend.mediate", Role.MEDIATOR,
            "attend.sponsor", Role.SPONSOR);
    private static final Map<String, Role> NOUNS = Map.of(
            "attend.chair-noun", Role.CHAIR,
            "attend.host-noun", Role.HOST,
            "attend.mediator", Role.MEDIATOR,
            "attend.sponsor-noun", Role.SPONSOR,
            "attend.observer", Role.OBSERVER,
            "attend.guarantor", Role.GUARANTOR);

    private MeetingRoles() {}

    /** The role that a noun names: "as mediator"; null for any other. */
    static @Nullable Role named(String lemma) {
        return NOUNS.entrySet().stream()
                .filter(e -> Senses.is(e.getKey(), lemma))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    static @Nullable Part part(Report report, Sentence sentence, Token verb) {
        String lemma = verb.lemma();
        if (Senses.is("attend.lead", lemma) && MeetingClause.object(sentence, verb, "attend.delegation")) {
            return heads(report, sentence, verb);
        }
        boolean chairs = Senses.is("attend.chair", lemma) && MeetingClause.hasMeeting(report, sentence, verb);
        if (!chairs && !MeetingClause.objectMeeting(report, sentence, verb)) {
            return null;
        }
        for (Map.Entry<String, Role> each : VERBS.entrySet()) {
            if (Senses.is(each.getKey(), lemma)) {
                String rule = "attendance." + each.getValue().code();
                return Part.inTense(report, sentence, verb, each.getValue(), 0.8, rule);
            }
        }
        return null;
    }

    /** "will lead the delegation", "a delegation led by X left for the talks": by the verb that the delegation has. */
    private static @Nullable Part heads(Report report, Sentence sentence, Token verb) {
        String rule = "attendance.heads-delegation";
        Token delegation = sentence.head(verb);
        boolean below = Clauses.isPassive(sentence, verb) && verb.relation().startsWith("acl") && delegation != null;
        Token agent = Clauses.agent(sentence, verb);
        Token main = below && delegation != null && delegation.is("nsubj") ? sentence.head(delegation) : null;
        if (main == null || agent == null) {
            return Part.inTense(report, sentence, verb, Role.HEAD_OF_DELEGATION, 0.85, rule);
        }
        List<Actor> led = NameLists.actors(report, sentence, agent);
        boolean leaves =
                Senses.is("attend.travel", main.lemma()) && !main.lemma().matches("arrive|return|come");
        return leaves && Happening.modality(sentence, main) == Modality.ACTUAL
                ? new Part(led, Role.HEAD_OF_DELEGATION, Status.WILL_ATTEND, Modality.PLANNED, 0.75, rule)
                : Part.tensed(report, sentence, main, led, Role.HEAD_OF_DELEGATION, 0.75, rule);
    }

    /** "Kim, head of the delegation to the talks", "Oman, the host of the conference". */
    static @Nullable Part byNoun(Report report, Sentence sentence, Token noun) {
        boolean heads = Senses.is("attend.head", noun.lemma())
                && Clauses.behind(sentence, noun, "of").stream()
                        .anyMatch(d -> Senses.is("attend.delegation", d.lemma()));
        Role role = heads ? Role.HEAD_OF_DELEGATION : named(noun.lemma());
        boolean of = heads
                ? report.gatherings().isSpokenOf(sentence) || MeetingClause.meeting(report, sentence, noun) != null
                : MeetingClause.behindMeeting(report, sentence, noun, "of", "in", "at", "to", "for");
        if (role == null || !of) {
            return null;
        }
        List<Actor> listed = listed(report, sentence, noun);
        Token name = holder(sentence, noun);
        if (name == null && listed.isEmpty()) {
            return null;
        }
        Gathering meeting = MeetingClause.meeting(report, sentence, noun);
        boolean held = meeting != null
                && meeting.time() != null
                && Telling.byTime(report, meeting, null, meeting.time()) instanceof Telling t
                && t.modality() == Modality.ACTUAL;
        List<Actor> actors =
                name == null || listed.size() > 1 ? listed : report.actors().all(sentence, name);
        return new Part(
                actors, role, held ? Status.ATTENDED : Status.ATTENDING, Modality.ACTUAL, 0.65, "attendance.office");
    }

    /** "the three guarantors of the process -- A, B and C": each of those named behind the dash or the bracket. */
    private static List<Actor> listed(Report report, Sentence sentence, Token noun) {
        if (!noun.tag().equals("NNS")) {
            return List.of();
        }
        int end = sentence.subtree(noun).length();
        for (int i = noun.index() + 1; i < Math.min(end, noun.index() + 8); i++) {
            if (sentence.lower(i).matches("\\(|-lrb-|--|:|–|—")) {
                return NameLists.from(report, sentence, i + 1).stream()
                        .flatMap(m -> report.actors().all(sentence, sentence.token(m.to())).stream())
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }

    private static @Nullable Token holder(Sentence sentence, Token noun) {
        if (noun.is("appos")) {
            return sentence.head(noun);
        }
        Token apposed = sentence.child(noun, "appos");
        return apposed != null || sentence.child(noun, "cop") == null ? apposed : sentence.child(noun, "nsubj");
    }
}
