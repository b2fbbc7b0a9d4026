package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Attendance.Status;
import org.parley.record.claim.Modality;

/** Who stays away, walks out, or threatens to. */
final class Absentees {
    private Absentees() {}

    static @Nullable Part part(Report report, Sentence sentence, Token verb) {
        String lemma = verb.lemma();
        if (Senses.is("attend.shun", lemma)) {
            boolean about = MeetingClause.hasMeeting(report, sentence, verb)
                    || lemma.equals("boycott") && sentence.child(verb, "obj") == null;
            return about ? shuns(report, sentence, verb) : null;
        }
        boolean away = Senses.is("attend.away", lemma) && MeetingClause.hasParticle(sentence, verb, "away");
        if (away && report.gatherings().isSpokenOf(sentence)) {
            return shuns(report, sentence, verb);
        }
        if (Senses.is("attend.reject", lemma) && MeetingClause.object(sentence, verb, "attend.invitation")) {
            return Part.inStatus(
                    report, sentence, verb, Status.REFUSES, Modality.ACTUAL, 0.7, "attendance.rejects-invitation");
        }
        boolean ends = Senses.is("meeting.suspend", lemma) || Senses.is("attend.leave", lemma);
        if (ends && MeetingClause.object(sentence, verb, "attend.participation")) {
            return leaves(report, sentence, verb);
        }
        return Senses.is("attend.leave", lemma) && (isLeft(report, sentence, verb) || isQuit(report, sentence, verb))
                ? leaves(report, sentence, verb)
                : null;
    }

    /** "refused to attend", "will not attend", "decided not to go", "his decision not to attend"; null where it says nothing of the kind. */
    static @Nullable Part wontCome(Report report, Sentence sentence, Token verb) {
        Token above = sentence.head(verb);
        Token subject = Clauses.subjectToken(sentence, verb);
        boolean refused = above != null
                && verb.is("xcomp")
                && Senses.is("attend.refuse", above.lemma())
                && !Happening.isNegated(sentence, above);
        boolean rejected = above != null
                && verb.tag().equals("VBG")
                && (verb.is("xcomp") || verb.is("ccomp") || verb.is("obj"))
                && above.lemma().equals("reject")
                && Happening.modality(sentence, above) == Modality.ACTUAL;
        boolean will = sentence.children(verb, "aux").stream()
                .anyMatch(a -> sentence.lower(a.index()).matches("will|would|wo|'ll"));
        boolean negated = Happening.isNegated(sentence, verb);
        Token noun = MeetingClause.nounBefore(sentence, verb);
        boolean byNoun = negated && noun != null && Senses.is("attend.decide", noun.lemma());
        boolean decided =
                byNoun || negated && above != null && Senses.is("attend.decide", above.lemma()) && !verb.is("conj");
        Token who = byNoun && noun != null ? sentence.child(noun, "nmod:poss") : subject;
        if (refused || rejected || negated && will || decided) {
            return Part.of(report, sentence, who, Status.REFUSES, Modality.ACTUAL, 0.8, "attendance.refuses");
        }
        boolean failed = above != null && verb.is("xcomp") && above.lemma().equals("fail");
        return failed
                ? Part.of(report, sentence, subject, Status.ATTENDED, Modality.NEGATED, 0.7, "attendance.fails")
                : null;
    }

    private static @Nullable Part shuns(Report report, Sentence sentence, Token verb) {
        if (MeetingClause.isThreatened(sentence, verb)) {
            return Part.inStatus(
                    report, sentence, verb, Status.MAY_WITHDRAW, Modality.ACTUAL, 0.75, "attendance.threatens-boycott");
        }
        Modality modality = Happening.modality(sentence, verb);
        Token above = sentence.head(verb);
        Token noun = MeetingClause.nounBefore(sentence, verb);
        if (noun != null && Senses.is("attend.decide", noun.lemma())) {
            Token owner = sentence.child(noun, "nmod:poss");
            return Part.of(report, sentence, owner, Status.REFUSES, Modality.ACTUAL, 0.7, "attendance.boycotts");
        }
        if (verb.relation().startsWith("acl") && above != null && above.lemma().equals("those")) {
            Token who = sentence.child(above, "nsubj");
            return Part.of(report, sentence, who, Status.REFUSES, Modality.ACTUAL, 0.7, "attendance.boycotts");
        }
        if (modality == Modality.POSSIBLE) {
            return Clauses.isModal(sentence, verb)
                    ? Part.inStatus(report, sentence, verb, Status.REFUSES, modality, 0.5, "attendance.may-boycott")
                    : null;
        }
        boolean denied = modality == Modality.NEGATED;
        return Part.inStatus(
                report,
                sentence,
                verb,
                Status.REFUSES,
                denied ? modality : Modality.ACTUAL,
                0.8,
                "attendance.boycotts");
    }

    /** "walked out", "pulled out of the talks", "quit the negotiations"; who leaves a meeting has been there to its end. */
    private static boolean isLeft(Report report, Sentence sentence, Token verb) {
        boolean needsOut = Senses.is("attend.leave-out", verb.lemma());
        if (needsOut && !MeetingClause.hasParticle(sentence, verb, "out", "away")) {
            return false;
        }
        Token object = sentence.child(verb, "obj");
        boolean plain = verb.lemma().matches("leave|exit");
        boolean going = plain && object != null && object.lemma().matches("meeting|session|summit|round|conference");
        boolean nothing = needsOut
                && !sentence.reads(verb.index() + 2, "of")
                && object == null
                && report.gatherings().isSpokenOf(sentence);
        boolean outOf = sentence.reads(verb.index() + 1, "out", "of")
                && report.gatherings().in(sentence).stream()
                        .anyMatch(
                                g -> g.head().index() > verb.index() && g.head().index() <= verb.index() + 8);
        return !going
                && (outOf
                        || MeetingClause.objectMeeting(report, sentence, verb)
                        || MeetingClause.behindMeeting(report, sentence, verb, "of", "from")
                        || nothing);
    }

    /** "quit Geneva", where the talks are. */
    private static boolean isQuit(Report report, Sentence sentence, Token verb) {
        boolean gone = verb.lemma().equals("leave")
                && !MeetingClause.hasMeeting(report, sentence, verb)
                && Clauses.behind(sentence, verb, "for", "to").isEmpty();
        return (gone || verb.lemma().matches("quit|exit|abandon|depart"))
                && sentence.child(verb, "obj") instanceof Token object
                && report.names().at(sentence, object.index()) instanceof Mention place
                && Report.isPlace(place)
                && report.gatherings().topic(sentence, verb.index()) instanceof Gathering talks
                && Report.placeName(place).equals(talks.place());
    }

    /** "a walkout by the rebels", "the rebels' boycott of the talks", "the envoy's absence from the summit". */
    static @Nullable Part byNoun(Report report, Sentence sentence, Token noun) {
        boolean leaving = Senses.is("attend.walkout", noun.lemma());
        boolean away = Senses.is("attend.absence", noun.lemma());
        if (!leaving && !away
                || !report.gatherings().isSpokenOf(sentence)
                || away && !MeetingClause.behindMeeting(report, sentence, noun, "of", "from", "at")) {
            return null;
        }
        List<Token> by = Clauses.behind(sentence, noun, "by", "of");
        Token owner = sentence.child(noun, "nmod:poss");
        Token who = owner != null ? owner : by.isEmpty() ? null : by.getFirst();
        Token above = sentence.head(noun);
        boolean done = Clauses.hasCase(sentence, noun, "despite", "after", "following", "amid", "since", "over")
                || above == null
                || !above.isVerb()
                || Happening.modality(sentence, above) == Modality.ACTUAL;
        if (who == null || !done || MeetingClause.isMeeting(report, sentence, who) || isThreat(above)) {
            return null;
        }
        Status status = leaving ? Status.WITHDREW : Status.REFUSES;
        return Part.of(report, sentence, who, status, Modality.ACTUAL, 0.65, "attendance.walkout");
    }

    private static boolean isThreat(@Nullable Token above) {
        return above != null
                && above.lemma().matches("threat(en)?|warn(ing)?|consider|avert|prevent|risk|fear|end|urge");
    }

    private static @Nullable Part leaves(Report report, Sentence sentence, Token verb) {
        Modality modality = Happening.modality(sentence, verb);
        if (MeetingClause.isThreatened(sentence, verb) || modality == Modality.POSSIBLE) {
            return Part.inStatus(
                    report, sentence, verb, Status.MAY_WITHDRAW, Modality.ACTUAL, 0.65, "attendance.may-withdraw");
        }
        Token decided = MeetingClause.nounBefore(sentence, verb);
        if (decided != null && Senses.is("attend.decide", decided.lemma())) {
            List<Token> by = Clauses.behind(sentence, decided, "by", "of");
            Token owner = sentence.child(decided, "nmod:poss");
            owner = owner != null || by.isEmpty() ? owner : by.getFirst();
            return Part.of(
                    report, sentence, owner, Status.WITHDREW, Modality.ACTUAL, 0.7, "attendance.decided-to-leave");
        }
        return Part.inStatus(report, sentence, verb, Status.WITHDREW, modality, 0.75, "attendance.withdraws");
    }
}
