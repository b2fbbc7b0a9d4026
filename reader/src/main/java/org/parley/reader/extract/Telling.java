package org.parley.reader.extract;

import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Meeting.Outcome;
import org.parley.record.claim.Meeting.Status;
import org.parley.record.claim.Modality;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;

/** What the words around a meeting say of its status. */
record Telling(Status status, Modality modality, @Nullable Outcome outcome, double confidence, String rule) {

    /** The rule of "possible talks": the noun's own adjective tells it. */
    static final String DESCRIBED = "meeting.described";

    /** The rule of "talks which end on Tuesday": the day is that of their end. */
    static final String ENDING = "meeting.ends";

    /** By the tense and mood of a verb of which it is subject or object. */
    static Telling inTense(Sentence sentence, Token verb, Modality modality, double confidence, String rule) {
        return switch (modality) {
            case PLANNED -> new Telling(Status.PLANNED, modality, null, confidence, rule);
            case POSSIBLE -> new Telling(Status.PLANNED, modality, null, confidence - 0.2, rule);
            case NEGATED -> new Telling(Status.HELD, modality, null, confidence - 0.1, rule);
            case ACTUAL -> {
                boolean present = isPresent(sentence, verb);
                if (present && isStillToCome(sentence, verb)) {
                    yield new Telling(Status.PLANNED, Modality.PLANNED, null, confidence, rule);
                }
                Status status = present ? Status.UNDERWAY : Status.HELD;
                yield new Telling(status, modality, null, confidence, rule);
            }
        };
    }

    /** "before the talks take place", "once they resume": the present of what is to come. */
    static boolean isStillToCome(Sentence sentence, Token verb) {
        return verb.is("advcl")
                && sentence.children(verb).stream()
                        .anyMatch(m -> (m.is("mark") || m.is("advmod"))
                                && m.index() < verb.index()
                                && sentence.lower(m.index()).matches("before|until|once|when|after"));
    }

    /** Whether a verb is told as going on. */
    static boolean isPresent(Sentence sentence, Token verb) {
        if (verb.tag().equals("VBG") && isGoingOn(sentence, verb)) {
            return true;
        }
        for (Token aux : sentence.children(verb, "aux")) {
            if (aux.tag().equals("VBZ") || aux.tag().equals("VBP")) {
                return !aux.lemma().equals("have");
            }
        }
        for (Token copula : sentence.children(verb, "cop")) {
            return !copula.tag().equals("VBD");
        }
        if (verb.tag().equals("VB") && verb.is("root")) {
            return sentence.children(verb, "aux").isEmpty();
        }
        boolean hanging = verb.tag().equals("VBG") || verb.tag().equals("VB");
        return hanging && sentence.head(verb) instanceof Token head
                ? isPresent(sentence, head)
                : verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    }

    /** "has been mediating", "said that talks were proceeding". */
    private static boolean isGoingOn(Sentence sentence, Token verb) {
        boolean reported =
                verb.is("ccomp") && sentence.head(verb) instanceof Token head && Senses.is("say", head.lemma());
        for (Token aux : sentence.children(verb, "aux")) {
            boolean perfect = aux.lemma().equals("have") && !aux.tag().equals("VBD");
            if (perfect || reported && aux.tag().equals("VBD") && aux.lemma().equals("be")) {
                return true;
            }
        }
        return false;
    }

    /** By its time against the report's date, where no verb tells the status; null where neither does. */
    static @Nullable Telling byTime(
            Report report, Gathering gathering, @Nullable Token verb, @Nullable TimeMention time) {
        boolean identified = gathering.placeTold() || gathering.partiesTold();
        if (time == null || time.when() == null) {
            return null;
        }
        ReportDate date = report.document().origin().date();
        Timespan when = time.when();
        if (date == null || when == null) {
            return null;
        }
        boolean own = time.equals(gathering.time());
        Modality open = verb == null || own ? Modality.ACTUAL : Happening.modality(gathering.sentence(), verb);
        double confidence = identified ? 0.65 : 0.5;
        if (isAhead(report, time, false) || isToCome(gathering.sentence(), time)) {
            return new Telling(Status.PLANNED, Modality.PLANNED, null, confidence, "meeting.time-ahead");
        }
        return open == Modality.ACTUAL && when.latest().isBefore(date.when().earliest())
                ? new Telling(Status.HELD, Modality.ACTUAL, null, confidence, "meeting.time-past")
                : null;
    }

    /** The same, under another rule. */
    Telling as(String other) {
        return new Telling(status, modality, outcome, confidence, other);
    }

    /** The same, with what came of it. */
    Telling ending(@Nullable Outcome how) {
        return new Telling(status, modality, how, confidence, rule);
    }

    /** "a possible meeting" and "the planned talks" have not been held, whatever their verb. */
    Telling described(Telling adjective) {
        boolean settled = status == Status.POSTPONED || status == Status.CANCELLED || status == Status.CALLED_FOR;
        boolean unheld = adjective.status() == Status.PLANNED && modality == Modality.ACTUAL
                || adjective.modality() == Modality.POSSIBLE;
        return !settled && unheld ? adjective : this;
    }

    /**
     * Whether a time is after the report's date.
     *
     * @param sameDay whether the report's own day counts: "open on Wednesday", told that day
     */
    static boolean isAhead(Report report, TimeMention time, boolean sameDay) {
        ReportDate date = report.document().origin().date();
        Timespan when = time.when();
        if (date == null || when == null) {
            return false;
        }
        boolean after = when.earliest().isAfter(date.when().latest());
        return after || sameDay && when.earliest().equals(date.when().earliest());
    }

    /** "later this week", "Saturday later", "the coming days". */
    static boolean isToCome(Sentence sentence, TimeMention time) {
        return sentence.lower(time.from() - 1).equals("later")
                || sentence.lower(time.to() + 1).equals("later")
                || time.text().matches("(?i)(later|next|the (coming|next)|coming|tomorrow|tonight)\\b.*");
    }

    /**
     * How sure it is, as measured on the training gold by modality and by whether a time is told: plans and dated meetings are read
     * well; talks that may be held, or were not, hardly better than a guess, so these are not told ({@code 0}) but where the
     * words call for them.
     */
    double sureness(boolean dated, int parties) {
        boolean own = status != Status.PLANNED && status != Status.UNDERWAY && status != Status.HELD;
        if (own) {
            return confidence;
        }
        return switch (modality) {
            case PLANNED -> dated ? 0.85 : Math.min(0.8, confidence + 0.15);
            case ACTUAL -> dated ? 0.82 : parties > 1 ? 0.7 : 0.58;
            case POSSIBLE -> Math.min(confidence, 0.5);
            case NEGATED -> 0;
        };
    }
}
