package org.parley.reader.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.extract.Setting.Role;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Meeting.Status;
import org.parley.record.claim.Modality;

/**
 * Meetings told by nouns: "talks in Geneva opened". A noun makes a claim where the sentence says something of its time, place, parties or status; its verb tells the
 * status, else its own words, else its time against the report's date.
 */
final class Meetings implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Gathering gathering : report.gatherings().in(sentence)) {
            noun(report, gathering, claims);
        }
    }

    private static void noun(Report report, Gathering gathering, Consumer<Claim> claims) {
        Sentence sentence = gathering.sentence();
        Token head = gathering.head();
        Setting setting = Setting.of(sentence, head);
        Token verb = setting.predicate();
        BitSet clause = verb == null ? sentence.subtree(setting.top()) : Clauses.words(sentence, verb);
        TimeMention time = gathering.time() != null
                ? gathering.time()
                : verb != null && setting.role() != Role.OBLIQUE ? report.time(sentence, clause, head) : null;
        String place = gathering.place();
        boolean placed = gathering.placeTold();
        if (!placed && verb != null && report.place(sentence, verb) instanceof Mention there) {
            place = Report.placeName(there);
            placed = setting.role() == Role.SUBJECT || setting.role() == Role.OBJECT;
        }
        boolean tells = placed || time != null || gathering.partiesTold() || gathering.purpose() != null;
        Telling telling = telling(report, gathering, setting, time, tells);
        if (telling == null) {
            return;
        }
        double sureness = telling.sureness(time != null && time.when() != null, gathering.parties().size());
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
                gathering.parties(),
                List.of(),
                gathering.purpose(),
                format(sentence, gathering),
                null,
                telling.outcome(),
                telling.status()));
    }

    private static @Nullable Telling telling(
            Report report, Gathering gathering, Setting setting, @Nullable TimeMention time, boolean tells) {
        Sentence sentence = gathering.sentence();
        Token verb = setting.predicate();
        Telling told = NounTelling.aboveNoun(sentence, setting);
        if (told == null && verb != null) {
            told = VerbTelling.of(sentence, verb, setting.role(), setting);
        }
        if (told == null) {
            told = NounTelling.ownClause(report, gathering, setting);
        }
        Telling adjective = NounTelling.adjective(sentence, gathering.head());
        if (told == null && tells) {
            told = adjective;
        }
        if (told == null && tells) {
            told = NounTelling.preposition(report, gathering, setting, time);
        }
        if (told == null) {
            told = Telling.byTime(report, gathering, verb, time);
        }
        if (told == null && verb != null && setting.role() == Role.SUBJECT) {
            told = Telling.inTense(sentence, verb, Happening.modality(sentence, verb), 0.5, "meeting.subject");
        }
        return told == null ? null : ahead(sentence, adjective == null ? told : told.described(adjective), time);
    }

    /** "are holding talks later Saturday": they are yet to. */
    private static Telling ahead(Sentence sentence, Telling telling, @Nullable TimeMention time) {
        return time != null && Telling.isToCome(sentence, time) && telling.status() == Status.UNDERWAY
                ? new Telling(Status.PLANNED, Modality.PLANNED, null, telling.confidence(), telling.rule())
                : telling;
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
