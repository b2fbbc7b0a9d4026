package org.parley.reader.extract;

import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Attendance.Status;
import org.parley.record.claim.Modality;

/** Who is invited and who is left out. */
final class Invitations {
    private Invitations() {}

    static @Nullable Part part(Report report, Sentence sentence, Token verb) {
        if (verb.lemma().equals("invite")) {
            return invited(report, sentence, verb);
        }
        if (Senses.is("attend.exclude", verb.lemma())
                && MeetingClause.behindMeeting(report, sentence, verb, "from", "of")) {
            Modality modality = Happening.modality(sentence, verb);
            return modality == Modality.ACTUAL
                    ? Part.of(
                            report,
                            sentence,
                            Clauses.patient(sentence, verb),
                            Status.NOT_INVITED,
                            Modality.ACTUAL,
                            0.7,
                            "attendance.excluded")
                    : null;
        }
        return MeetingClause.object(sentence, verb, "attend.invitation")
                ? byNoun(report, sentence, verb)
                : asked(report, sentence, verb);
    }

    /** "asked A, B and C to meet on Monday", "summoned both sides to talks". */
    private static @Nullable Part asked(Report report, Sentence sentence, Token verb) {
        Token guest = Senses.is("attend.summon", verb.lemma()) ? Clauses.patient(sentence, verb) : null;
        if (guest == null) {
            return null;
        }
        Token deed = sentence.child(verb, "xcomp");
        boolean come = deed != null
                && (deed.lemma().equals("meet")
                        || Senses.is("attend.come", deed.lemma()) && MeetingClause.hasMeeting(report, sentence, deed)
                        || deed.lemma().matches("take|sit")
                                && MeetingClause.behindMeeting(report, sentence, deed, "in", "at", "for"));
        boolean called =
                !verb.lemma().equals("ask") && MeetingClause.behindMeeting(report, sentence, verb, "to", "for");
        Modality modality = Happening.modality(sentence, verb);
        return (come || called) && modality == Modality.ACTUAL
                ? Part.of(report, sentence, guest, Status.INVITED, modality, 0.65, "attendance.asked")
                : null;
    }

    private static @Nullable Part invited(Report report, Sentence sentence, Token verb) {
        Token patient = Clauses.patient(sentence, verb);
        Token guest = patient != null && patient.lemma().equals("those") ? among(sentence, patient) : patient;
        if (guest == null || !isToMeeting(report, sentence, verb)) {
            return null;
        }
        Modality modality = Happening.modality(sentence, verb);
        if (modality == Modality.NEGATED) {
            return notInvited(report, sentence, guest, 0.8);
        }
        Token left = exceptFor(sentence, verb);
        return left != null
                ? notInvited(report, sentence, left, 0.75)
                : Part.of(report, sentence, guest, Status.INVITED, modality, 0.75, "attendance.invited");
    }

    /** "the Front is among those invited". */
    private static @Nullable Token among(Sentence sentence, Token those) {
        boolean one = Clauses.hasCase(sentence, those, "among");
        Token told = sentence.child(those, "cop") != null ? those : sentence.head(those);
        return one && told != null ? sentence.child(told, "nsubj") : null;
    }

    /** Invited to talks, or to where and to do what the report leaves open while it speaks of talks. */
    private static boolean isToMeeting(Report report, Sentence sentence, Token verb) {
        boolean other = sentence.child(verb, "xcomp") instanceof Token deed
                && !Senses.is("attend.come", deed.lemma())
                && !Senses.is("attend.travel", deed.lemma())
                && !deed.lemma().matches("take|be|sit|meet|send|negotiate|talk");
        boolean elsewhere = Clauses.behind(sentence, verb, "to").stream()
                .anyMatch(n -> !MeetingClause.isMeeting(report, sentence, n)
                        && report.names().at(sentence, n.index()) == null);
        return MeetingClause.hasMeeting(report, sentence, verb)
                || !other && !elsewhere && report.gatherings().isSpokenOf(sentence);
    }

    private static @Nullable Part notInvited(Report report, Sentence sentence, Token guest, double confidence) {
        return Part.of(
                report, sentence, guest, Status.NOT_INVITED, Modality.ACTUAL, confidence, "attendance.not-invited");
    }

    /** "sent an invitation to the rebels", "the rebels received an invitation", "accepted the invitation". */
    private static @Nullable Part byNoun(Report report, Sentence sentence, Token verb) {
        Modality modality = Happening.modality(sentence, verb);
        if (Senses.is("attend.accept", verb.lemma())) {
            return modality == Modality.ACTUAL
                    ? Part.inStatus(
                            report, sentence, verb, Status.WILL_ATTEND, Modality.PLANNED, 0.75, "attendance.accepts")
                    : null;
        }
        if (Senses.is("attend.receive", verb.lemma())) {
            boolean none = modality == Modality.NEGATED;
            return Part.inStatus(
                    report,
                    sentence,
                    verb,
                    none ? Status.NOT_INVITED : Status.INVITED,
                    none ? Modality.ACTUAL : modality,
                    0.75,
                    "attendance.receives-invitation");
        }
        Token invitation = Clauses.patient(sentence, verb);
        if (!Senses.is("attend.extend", verb.lemma()) || invitation == null) {
            return null;
        }
        for (Token head : new Token[] {verb, invitation}) {
            for (Token guest : Clauses.behind(sentence, head, "to")) {
                if (!MeetingClause.isMeeting(report, sentence, guest)) {
                    if (modality == Modality.NEGATED) {
                        return notInvited(report, sentence, guest, 0.7);
                    }
                    return Part.of(
                            report, sentence, guest, Status.INVITED, modality, 0.7, "attendance.sends-invitation");
                }
            }
        }
        return null;
    }

    /** "invited twenty countries but not Iran": Iran. */
    private static @Nullable Token exceptFor(Sentence sentence, Token verb) {
        for (int i = verb.index() + 1; i + 2 < sentence.size(); i++) {
            if (!sentence.reads(i, "but", "not")) {
                continue;
            }
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
        return null;
    }
}
