package org.parley.reader.extract;

import java.util.Locale;
import java.util.Set;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;

/** Whether the deed of a verb, or of a noun in its clause, has happened: what the tree says, and what the words about the verb add to it. */
public final class Happening {
    private static final Set<String> OPEN_MARKS = Set.of("if", "unless", "until", "whether", "lest");
    private static final Set<String> WAITING = Set.of("once", "when", "after", "as");
    private static final Set<String> BETWEEN = Set.of("be", "been", "have", "formally", "officially", "now", "then");
    private static final Set<String> COMING =
            Set.of("is", "are", "was", "were", "due", "set", "expected", "scheduled", "ready", "poised", "about");

    private Happening() {}

    public static Modality modality(Sentence sentence, Token verb) {
        boolean accused = verb.tag().equals("VBG")
                && sentence.head(verb) instanceof Token charge
                && Senses.is("act.accuse", charge.lemma());
        if (accused && sentence.head(verb) instanceof Token charge) {
            return modality(sentence, charge);
        }
        Modality modality = sentence.reads(verb.index() - 2, "yet", "to") ? Modality.NEGATED : tree(sentence, verb);
        if (modality == Modality.ACTUAL) {
            modality = isDenied(sentence, verb) ? Modality.NEGATED : told(sentence, verb);
        }
        if (modality == Modality.POSSIBLE && isPlainlyToBe(sentence, verb)) {
            modality = Modality.PLANNED;
        }
        boolean open = modality == Modality.PLANNED && (isHoped(sentence, verb) || hasCondition(sentence, verb));
        return open ? Modality.POSSIBLE : modality;
    }

    /** "denied that it had met them", "dismissed reports that talks had been held". */
    static boolean isDenied(Sentence sentence, Token verb) {
        Token head = sentence.head(verb);
        if (head == null || !verb.is("ccomp") && !verb.relation().equals("acl") || isNegated(sentence, head)) {
            return false;
        }
        boolean report = head.isNoun() && Senses.is("deed.rumour", head.lemma());
        // "scorned reports that": the tagger may take the verb for an adjective of its object
        Token before = report
                        && sentence.child(head, "amod") instanceof Token amod
                        && amod.tag().equals("VBN")
                ? amod
                : sentence.head(head);
        Token above = report && !head.is("nsubj") ? before : null;
        return Senses.is("denying", head.lemma()) && !verb.tag().equals("VBG")
                || above != null && Senses.is("deed.denying", above.lemma()) && !isNegated(sentence, above);
    }

    /** "would attend only if ...": what hangs on a condition is not yet planned. */
    private static boolean hasCondition(Sentence sentence, Token verb) {
        for (Token clause : sentence.children(verb, "advcl")) {
            for (Token mark : sentence.children(clause, "mark")) {
                if (mark.text().toLowerCase(Locale.ROOT).matches("if|unless|provided|lest")) {
                    return true;
                }
            }
        }
        return waitsForStep(sentence, verb);
    }

    /** "would attend only after a truce", "on condition of a truce"; not what is said "on condition of anonymity". */
    static boolean waitsForStep(Sentence sentence, Token verb) {
        for (int i = verb.index() + 1; i + 2 < sentence.size(); i++) {
            boolean condition = sentence.reads(i, "on", "condition", "of") && !sentence.reads(i + 3, "anonymity");
            if (condition || sentence.reads(i, "only", "after")) {
                return true;
            }
            if (sentence.token(i).isVerb() && sentence.child(sentence.token(i), "nsubj") != null) {
                return false;
            }
        }
        return false;
    }

    private static Modality told(Sentence sentence, Token verb) {
        if (isToBe(sentence, verb)) {
            return Modality.PLANNED;
        }
        if (sentence.lower(verb.index() - 1).matches("almost|nearly") || isAhead(sentence, verb)) {
            return Modality.POSSIBLE;
        }
        for (int i = verb.index() - 1; i >= Math.max(1, verb.index() - 3); i--) {
            if (sentence.reads(i - 1, "no", "longer")) {
                return Modality.NEGATED;
            }
        }
        boolean denied =
                verb.is("ccomp") && sentence.head(verb) instanceof Token head && Senses.is("deed.denied", head.lemma());
        return denied ? Modality.NEGATED : gerund(sentence, verb);
    }

    /** "before it is signed", "once they meet", "as long as they meet", "extending it would help", "sign it": named, and not yet done. */
    private static boolean isAhead(Sentence sentence, Token verb) {
        boolean awaited = verb.is("advcl")
                && sentence.child(verb, "mark") instanceof Token mark
                && (sentence.lower(mark.index()).matches("before|once") && !isPast(sentence, verb)
                        || sentence.reads(mark.index() - 2, "as", "long")
                                && sentence.lower(mark.index()).equals("as"));
        boolean alone = sentence.child(verb, "aux") == null;
        boolean subject = verb.tag().equals("VBG") && alone && (verb.is("csubj") || verb.is("nsubj"));
        boolean bare = verb.tag().equals("VB")
                && alone
                && sentence.child(verb, "nsubj") == null
                && !Senses.is("say", verb.lemma())
                && !verb.is("xcomp")
                && sentence.child(verb, "mark") == null;
        return awaited || subject || bare;
    }

    /** "denied breaking", "discussed extending": the verb before says whether it was done. */
    private static Modality gerund(Sentence sentence, Token verb) {
        Token head = sentence.head(verb);
        if (head == null || !head.isVerb() || head.index() > verb.index()) {
            return Modality.ACTUAL;
        }
        boolean apart = (verb.is("dep") || verb.is("xcomp"))
                && sentence.lower(verb.index() - 1).equals(",");
        boolean complement = verb.tag().equals("VBG")
                && !apart
                && sentence.child(verb, "aux") == null
                && (verb.is("xcomp") || verb.is("ccomp") || verb.is("obj") || verb.is("dep"));
        if (!complement) {
            return Modality.ACTUAL;
        }
        if (Senses.is("fail", head.lemma())) {
            return Modality.NEGATED;
        }
        boolean done = Senses.is("aspect", head.lemma()) || Senses.is("deed.avowed", head.lemma());
        return done ? Modality.ACTUAL : Modality.POSSIBLE;
    }

    /** "hours before she was to meet": no more open than any other plan. */
    private static boolean isPlainlyToBe(Sentence sentence, Token verb) {
        return sentence.lower(verb.index() - 1).equals("to")
                && sentence.lower(verb.index() - 2).matches("is|are|was|were")
                && sentence.children(verb, "mark").stream()
                        .noneMatch(m -> OPEN_MARKS.contains(sentence.lower(m.index())));
    }

    /** "is to sign", "were to have been signed", "is due to be signed": to come, whatever the tree makes of it. */
    private static boolean isToBe(Sentence sentence, Token verb) {
        int i = verb.index() - 1;
        while (i > 0 && BETWEEN.contains(sentence.lower(i))) {
            i--;
        }
        if (!sentence.lower(i).equals("to")) {
            return false;
        }
        i--;
        return COMING.contains(sentence.lower(i))
                || sentence.lower(i).equals("not") && COMING.contains(sentence.lower(i - 1));
    }

    /** "hopes that a deal will be reached": hoped for, not planned. */
    private static boolean isHoped(Sentence sentence, Token verb) {
        Token head = sentence.head(verb);
        return head != null && verb.is("ccomp") && Senses.is("deed.hoped", head.lemma());
    }

    private static Modality tree(Sentence sentence, Token word) {
        boolean negated = isNegated(sentence, word);
        Modality open = open(sentence, word, 0);
        return negated && open != Modality.POSSIBLE ? Modality.NEGATED : open;
    }

    static boolean isNegated(Sentence sentence, Token word) {
        for (Token child : sentence.children(word)) {
            boolean adverb =
                    (child.is("advmod") || child.is("det") || child.is("cc") || child.is("mark") || child.is("case"))
                            && Senses.is("negation", child.lemma());
            boolean emptyNoun = (child.is("nsubj") || child.is("obj"))
                    && sentence.child(child, "det") instanceof Token det
                    && det.lemma().equals("no");
            if (adverb || emptyNoun) {
                return true;
            }
        }
        return false;
    }

    private static Modality open(Sentence sentence, Token word, int depth) {
        if (sentence.lower(word.index() - 1).equals("to") && sentence.at(word.index() - 2) instanceof Token before) {
            if (Senses.is("plan.adjective", before.lemma()) && !isNegated(sentence, before)) {
                return Modality.PLANNED;
            }
            if (before.lemma().equals("likely")) {
                return Modality.POSSIBLE;
            }
        }
        if (isAsked(sentence, word) || waits(sentence, word, depth)) {
            return Modality.POSSIBLE;
        }
        for (Token child : sentence.children(word)) {
            if (child.is("aux") && child.tag().equals("MD")) {
                return modal(sentence, word, child);
            }
            if (child.is("mark") && OPEN_MARKS.contains(child.text().toLowerCase(Locale.ROOT))) {
                return Modality.POSSIBLE;
            }
        }
        Token head = sentence.head(word);
        boolean infinitive = StanceVerbs.isInfinitive(sentence, word);
        if (head == null || depth > 8 || Clauses.universal(word).equals("parataxis")) {
            return infinitive ? Modality.PLANNED : Modality.ACTUAL;
        }
        if (word.is("conj")) {
            Token helping = sentence.child(word, "aux");
            boolean finite = word.tag().equals("VBD") && helping == null
                    || helping != null
                            && helping.lemma().equals("have")
                            && helping.tag().matches("VB[DZP]")
                            && sentence.children(word, "aux").size() == 1;
            boolean apart = finite && head.tag().equals("VB") || isAsked(sentence, head) && isPast(sentence, word);
            return apart ? Modality.ACTUAL : open(sentence, head, depth + 1);
        }
        boolean clause = word.relation().equals("acl") || word.is("ccomp");
        if (clause && head.isNoun() && Senses.is("deed.open", head.lemma())) {
            return Modality.POSSIBLE;
        }
        boolean gerund = word.tag().equals("VBG") && sentence.child(word, "aux") == null;
        if (gerund && unheld(sentence, word)) {
            return Modality.POSSIBLE;
        }
        if (infinitive
                || word.is("xcomp")
                || word.relation().equals("acl") && word.tag().startsWith("VB")) {
            return below(sentence, head, infinitive, depth);
        }
        boolean nominal = !word.isVerb() && sentence.child(word, "cop") == null;
        if (nominal && (head.isVerb() || head.isNoun()) && !word.is("nsubj") && depth < 4) {
            return Modality.ACTUAL;
        }
        return conditional(sentence, word) ? Modality.POSSIBLE : Modality.ACTUAL;
    }

    /** "demanded that the militia withdraw": asked for, and not done by that. */
    private static boolean isAsked(Sentence sentence, Token word) {
        Token head = sentence.head(word);
        if (head == null || !word.is("ccomp") || word.index() < head.index()) {
            return false;
        }
        boolean asks = Senses.is("position.demands", head.lemma()) || Senses.is("position.urges", head.lemma());
        return asks && (isBase(sentence, word) || head.lemma().equals("demand"));
    }

    /** The subjunctive: "withdraw", "be withdrawn". */
    private static boolean isBase(Sentence sentence, Token verb) {
        Token passive = sentence.child(verb, "aux");
        boolean plain =
                passive == null && (verb.tag().equals("VB") || verb.tag().equals("VBP"));
        return plain || passive != null && passive.text().equalsIgnoreCase("be");
    }

    /** "will come into force once all have signed": what is to come first is to come as well. */
    private static boolean waits(Sentence sentence, Token word, int depth) {
        Token head = sentence.head(word);
        Token mark = sentence.child(word, "mark");
        Token adverb = sentence.child(word, "advmod");
        if (head == null || depth > 4 || !word.is("advcl")) {
            return false;
        }
        boolean when = mark != null && WAITING.contains(mark.text().toLowerCase(Locale.ROOT))
                || adverb != null && adverb.lemma().equals("when");
        Modality after = when ? open(sentence, head, depth + 1) : Modality.ACTUAL;
        return (after == Modality.PLANNED || after == Modality.POSSIBLE) && !isPast(sentence, word);
    }

    private static boolean isPast(Sentence sentence, Token verb) {
        Token aux = sentence.child(verb, "aux");
        return aux == null ? verb.tag().equals("VBD") : aux.tag().equals("VBD");
    }

    /** "a condition for joining", "in favour of attending": nobody has joined. */
    private static boolean unheld(Sentence sentence, Token gerund) {
        return Set.of("for", "of", "about", "on", "to", "towards", "before", "against")
                .contains(sentence.lower(gerund.index() - 1));
    }

    private static Modality modal(Sentence sentence, Token word, Token modal) {
        return switch (modal.lemma().toLowerCase(Locale.ROOT)) {
            case "will", "shall", "'ll", "wo" -> Modality.PLANNED;
            case "would", "'d" -> isReported(sentence, word) ? Modality.PLANNED : Modality.POSSIBLE;
            default -> Modality.POSSIBLE;
        };
    }

    /** "said it would come" puts "will come" into the past. */
    private static boolean isReported(Sentence sentence, Token word) {
        Token head = sentence.head(word);
        if (head != null && word.is("conj")) {
            return isReported(sentence, head);
        }
        boolean plans = head != null && (Senses.is("say", head.lemma()) || Senses.is("deed.settled", head.lemma()));
        return plans && word.is("ccomp");
    }

    /** What a word above makes of an infinitive below it. */
    private static Modality below(Sentence sentence, Token head, boolean infinitive, int depth) {
        String lemma = head.lemma();
        if (Senses.is("fail", lemma)) {
            return Modality.NEGATED;
        }
        if (infinitive && lemma.equals("have") && sentence.child(head, "obj") instanceof Token plan) {
            boolean planned = Senses.is("plan", plan.lemma()) && !isNegated(sentence, head);
            return planned ? Modality.PLANNED : Modality.POSSIBLE;
        }
        boolean reported = infinitive && Clauses.isPassive(sentence, head) && Senses.is("say", lemma);
        if (Senses.is("aspect", lemma) || reported) {
            return open(sentence, head, depth + 1);
        }
        Modality above = open(sentence, head, depth + 1);
        if (above == Modality.POSSIBLE || isNegated(sentence, head)) {
            return Modality.POSSIBLE;
        }
        if (Senses.is("hope", lemma)) {
            return Modality.POSSIBLE;
        }
        if (Senses.is("plan", lemma)) {
            return Modality.PLANNED;
        }
        return infinitive ? (head.isNoun() ? Modality.PLANNED : Modality.POSSIBLE) : above;
    }

    /** Whether a clause above is one of condition. */
    private static boolean conditional(Sentence sentence, Token word) {
        for (Token t = word; t != null; t = sentence.head(t)) {
            if (t.is("advcl")
                    && sentence.child(t, "mark") instanceof Token mark
                    && OPEN_MARKS.contains(mark.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (t.is("ccomp")) {
                return false;
            }
        }
        return false;
    }
}
