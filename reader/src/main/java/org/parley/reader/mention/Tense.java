package org.parley.reader.mention;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Where the nearest verb above a word puts it. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE;

    /** "appeared to be holding on Monday": as the verb above. */
    private static final Set<String> RAISING =
            Set.of("appear", "seem", "begin", "start", "continue", "manage", "fail", "cease", "happen", "prove");

    static Tense at(Sentence sentence, Token word) {
        for (Token t = word; t != null; t = sentence.head(t)) {
            Tense marked = marked(sentence, t);
            if (marked != null) {
                return marked;
            }
            if (t.isVerb()) {
                return of(sentence, t);
            }
            for (Token child : sentence.children(t)) {
                if (child.is("cop") || child.is("aux")) {
                    return of(sentence, t, child);
                }
            }
        }
        return PAST;
    }

    /** What the words on a time say, whatever its verb: "since February", "until Monday", "ahead of Sunday's vote". */
    private static @Nullable Tense marked(Sentence sentence, Token word) {
        for (Token child : sentence.children(word)) {
            String text = child.text().toLowerCase(Locale.ROOT);
            if (child.is("case") && text.equals("since")) {
                return PAST;
            }
            boolean ahead = child.is("case") && text.matches("until|till|ahead")
                    || child.is("amod") && text.matches("upcoming|forthcoming|planned|proposed|possible");
            if ((ahead || child.is("case") && text.equals("to") && isPutBack(sentence, word)) && !word.isVerb()) {
                return FUTURE;
            }
        }
        boolean begins = word.tag().equals("VBG") && word.lemma().matches("start|begin|commence");
        return begins && sentence.child(word, "aux") == null ? FUTURE : null;
    }

    /** "pushed back to 3 May", "its postponement to 3 May": what is put back is put ahead. */
    private static boolean isPutBack(Sentence sentence, Token day) {
        Token put = sentence.head(day);
        put = put != null && put.text().equals("back") ? sentence.head(put) : put;
        return put != null
                && (Senses.is("meeting.postpone", put.lemma())
                        || Senses.is("meeting.postponement", put.lemma())
                        || Senses.is("meeting.put-back", put.lemma()));
    }

    private static Tense of(Sentence sentence, Token head, Token copula) {
        for (Token aux : sentence.children(head, "aux")) {
            if (isFuture(aux)) {
                return FUTURE;
            }
        }
        return copula.tag().equals("VBD") ? PAST : PRESENT;
    }

    /** "were due to meet on Saturday" may be told after that day as well as before it. */
    private static boolean wasPlanned(Sentence sentence, Token verb) {
        String before = sentence.lower(verb.index() - 2);
        int copula = before.matches("due|set|scheduled|expected|slated|planned|supposed")
                ? verb.index() - 3
                : verb.index() - 2;
        return sentence.lower(verb.index() - 1).equals("to")
                && sentence.lower(copula).matches("was|were");
    }

    /** "first promised to form a panel in March": what was said before the news looks ahead from then, not from now. */
    private static boolean isEarlier(Sentence sentence, Token verb) {
        return verb.tag().equals("VBD")
                && sentence.children(verb, "advmod").stream()
                        .anyMatch(t -> sentence.lower(t.index()).matches("first|originally|initially|previously|once"));
    }

    private static Tense of(Sentence sentence, Token verb) {
        if (wasPlanned(sentence, verb)) {
            return PRESENT;
        }
        Token head = sentence.head(verb);
        if (head != null && verb.is("xcomp") && isEarlier(sentence, head)) {
            return PAST;
        }
        boolean raised = head != null && verb.is("xcomp") && RAISING.contains(head.lemma());
        for (Token child : sentence.children(verb)) {
            if (child.is("aux") && isFuture(child)
                    || child.is("mark") && child.tag().equals("TO") && !raised) {
                return FUTURE;
            }
        }
        for (Token child : sentence.children(verb, "aux")) {
            if (child.tag().equals("VBD") || child.lemma().equals("have")) {
                return PAST;
            }
        }
        if (verb.lemma().matches("expect|due|schedule|set|slate|plan")
                && (verb.tag().equals("VBN") || verb.relation().equals("acl"))) {
            return PRESENT;
        }
        return switch (verb.tag()) {
            case "VBD", "VBN" -> sentence.child(verb, "aux") == null ? PAST : PRESENT;
            case "VBZ", "VBP" -> PRESENT;
            default -> above(sentence, verb);
        };
    }

    private static Tense above(Sentence sentence, Token verb) {
        Token head = sentence.head(verb);
        return head == null ? PRESENT : at(sentence, head);
    }

    private static boolean isFuture(Token aux) {
        return aux.tag().equals("MD") || aux.text().equals("'ll");
    }
}
