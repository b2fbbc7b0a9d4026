package org.parley.reader.extract;

import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Which time of a sentence is told of which deed: the tree's answer, seen through the nouns that the parser hangs a day from by mistake. */
final class Timing {
    private final Report report;
    private final Sentence sentence;

    Timing(Report report, Sentence sentence) {
        this.report = report;
        this.sentence = sentence;
    }

    /** The time told of a word, the nearest if there are several; else that of a clause it shares its time with. */
    @Nullable
    TimeMention of(BitSet words, Token word) {
        TimeMention own = own(words, word);
        if (own == null && word.isVerb()) {
            own = own(upTo(word.index()), word);
            own = own == null ? beside(word) : own;
            own = own == null ? joined(word) : own;
        }
        Token at = word;
        for (int up = 0; own == null && up < 3; up++) {
            Token above = at.relation().equals("acl:relcl") ? ground(at) : sentence.head(at);
            if (above == null || !at.relation().equals("acl:relcl") && !shares(at, above)) {
                return when(at);
            }
            own = own(upTo(sentence.size()), above);
            at = above;
        }
        return own;
    }

    private static BitSet upTo(int end) {
        BitSet words = new BitSet(end);
        words.set(0, end);
        return words;
    }

    /** A time that hangs from the verb itself, wherever what is said ends. */
    private @Nullable TimeMention beside(Token verb) {
        for (TimeMention time : report.times(sentence)) {
            Token top = sentence.token(time.to());
            while (sentence.head(top) instanceof Token above
                    && (above.index() >= time.from() && above.index() <= time.to()
                            || Senses.is("time.part", above.lemma()))) {
                top = above;
            }
            if (top.head() == verb.index() && !isDeadline(time)) {
                return time;
            }
        }
        return null;
    }

    /** "killed six and wounded ten on Friday": the last of joined verbs tells the day of all. */
    private @Nullable TimeMention joined(Token verb) {
        for (Token next : sentence.children(verb, "conj")) {
            boolean alike = next.tag().equals(verb.tag()) && sentence.child(next, "nsubj") == null;
            TimeMention time = alike ? beside(next) : null;
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** "since 1974, when troops landed": the clause tells what happened then. */
    private @Nullable TimeMention when(Token clause) {
        Token noun = clause.relation().equals("acl:relcl") ? sentence.head(clause) : null;
        boolean when = sentence.children(clause, "advmod").stream()
                .anyMatch(t -> sentence.lower(t.index()).equals("when"));
        return noun == null || !when
                ? null
                : report.times(sentence).stream()
                        .filter(t -> t.covers(noun.index()))
                        .findFirst()
                        .orElse(null);
    }

    /** "an attack on Monday that killed six"; "flew to Oslo, where he met them": the verb that brought him there, in the same tense. */
    private @Nullable Token ground(Token clause) {
        Token noun = sentence.head(clause);
        boolean done = sentence.child(clause, "nsubj") instanceof Token subject
                && subject.tag().startsWith("W");
        if (noun != null && done && isEvent(noun)) {
            return noun;
        }
        boolean where = sentence.children(clause, "advmod").stream()
                .anyMatch(t -> sentence.lower(t.index()).equals("where"));
        Token above = sentence.head(clause);
        while (above != null && !above.isVerb()) {
            above = sentence.head(above);
        }
        return where && above != null && above.tag().equals(clause.tag()) ? above : null;
    }

    private @Nullable TimeMention own(BitSet words, Token word) {
        TimeMention best = null;
        for (TimeMention time : report.times(sentence)) {
            if (words.get(time.from())
                    && !isDeadline(time)
                    && isTold(time, word)
                    && (best == null || Math.abs(time.from() - word.index()) < Math.abs(best.from() - word.index()))) {
                best = time;
            }
        }
        return best;
    }

    /** "until Monday", "by the end of the year"; what is postponed until Monday is to be on that day. */
    private boolean isDeadline(TimeMention time) {
        Token t = sentence.token(time.from());
        if (isPutBack(t)) {
            return false;
        }
        if (sentence.lower(time.from() - 1).matches("until|till|by|before")) {
            return true;
        }
        while (sentence.head(t) instanceof Token above && above.isNoun() && Senses.is("time.part", above.lemma())) {
            t = above;
        }
        return Clauses.hasCase(sentence, t, "until", "till", "by", "before");
    }

    private boolean isPutBack(Token day) {
        return sentence.head(day) instanceof Token verb && verb.isVerb() && VerbTelling.isPutBack(sentence, verb);
    }

    private boolean isTold(TimeMention time, Token of) {
        for (Token t = sentence.token(time.from()); t != null; t = sentence.head(t)) {
            if (t == of) {
                return true;
            }
            boolean own = t.index() >= time.from() && t.index() <= time.to();
            if (of.isNoun() && t.isVerb() && sentence.head(of) == t && !t.is("conj")) {
                return true;
            }
            if (!own && !passes(t, time, of)) {
                return false;
            }
        }
        return of.isNoun();
    }

    /** Whether a time below a word may be told of a word above it. */
    private boolean passes(Token t, TimeMention time, Token of) {
        if (isGathering(t)) {
            return !isGathering(of);
        }
        if (t.isVerb()) {
            boolean clause = t.is("advcl")
                    || t.is("ccomp")
                    || t.is("parataxis")
                    || t.is("dep") && t.tag().matches("VBD|VBZ|VBP") && !isRelative(t)
                    || t.relation().equals("acl:relcl")
                    || t.is("acl") && of.isVerb();
            boolean ahead = t.is("acl")
                    && sentence.head(t) instanceof Token talks
                    && isGathering(talks)
                    && !talks.is("nsubj")
                    && (talks.is("obj") || isJourney(talks))
                    && (Senses.is("meeting.plan", t.lemma()) || Senses.is("meeting.hold", t.lemma()));
            boolean medium = ahead || t.is("acl") && sentence.head(t) instanceof Token noun && isMedium(noun);
            boolean setting = medium || t.tag().equals("VBG") && Senses.is("speech.setting", t.lemma());
            return !clause || setting;
        }
        if (!t.isNoun()) {
            return !t.is("ccomp") && !t.is("parataxis") && !t.is("advcl");
        }
        if (Senses.is("time.part", t.lemma()) || t.is("obj")) {
            return true;
        }
        boolean astray = isDeictic(time) && isNamed(t);
        boolean event = isEvent(t) && (t.relation().equals("nsubj") || Clauses.hasCase(sentence, t, "in"));
        return isMedium(t)
                || event
                || astray
                || t.is("obl") && !Clauses.hasCase(sentence, t, "in", "of", "by", "with", "since");
    }

    /** "the conference, which is due to start in May": the parser may hang the verb from its pronoun. */
    private boolean isRelative(Token verb) {
        return sentence.head(verb) instanceof Token pronoun && pronoun.tag().startsWith("W");
    }

    /** "will fly to talks planned for Friday". */
    private boolean isJourney(Token talks) {
        return sentence.head(talks) instanceof Token verb
                && (Senses.is("attend.travel", verb.lemma()) || Senses.is("attend.come", verb.lemma()));
    }

    private static boolean isEvent(Token noun) {
        return Senses.is("act.noun.assault", noun.lemma()) || Senses.is("act.noun.mutual", noun.lemma());
    }

    private static boolean isMedium(Token noun) {
        return Senses.is("speech.medium", noun.lemma());
    }

    /** A day without a year, which no name is told apart by: "in Benghazi on Tuesday". */
    private static boolean isDeictic(TimeMention time) {
        return !time.text().matches("(?s).*\\d{4}.*");
    }

    private boolean isNamed(Token noun) {
        return report.names().at(sentence, noun.index()) != null
                || !noun.name().equals("O")
                || Senses.is("people", noun.lemma())
                || Senses.is("act.site", noun.lemma());
    }

    /** Whether a word by itself names a day: "Monday". */
    static boolean isDay(Token noun) {
        return noun.name().equals("DATE") || noun.text().matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
    }

    static boolean isGathering(Token token) {
        return Senses.is("meeting.noun", token.lemma()) || Senses.is("meeting.noun", token.text());
    }

    /** Joined verbs of one subject, and a participle beside its main verb, are told of one time. */
    private boolean shares(Token word, Token above) {
        if (!word.isVerb() || !above.isVerb() || sentence.child(word, "nsubj") != null) {
            return false;
        }
        if (word.is("conj")) {
            return word.tag().equals(above.tag());
        }
        boolean marked = sentence.children(word).stream()
                .anyMatch(c -> c.is("mark")
                        || c.is("case")
                        || c.is("aux")
                        || c.is("advmod")
                                && c.index() < word.index()
                                && c.text().toLowerCase(Locale.ROOT).matches("when|while|after|before|once"));
        boolean quoted = Clauses.isPassive(sentence, above)
                && sentence.children(word).stream().anyMatch(m -> m.text().equals("as"));
        boolean participle = word.tag().equals("VBG") && word.is("advcl") && (!marked || quoted);
        boolean aspect = word.is("xcomp") && Senses.is("aspect", above.lemma());
        return participle || aspect;
    }
}
