package org.parley.reader.extract;

import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actors;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;

/** How an agreement's name stands in its sentence: what is done to it, what noun it depends on, whether that has happened. */
final class AccordGrammar {
    private final Sentence sentence;
    private final Accords.Accord accord;

    AccordGrammar(Sentence sentence, Accords.Accord accord) {
        this.sentence = sentence;
        this.accord = accord;
    }

    /** "to replace the armistice with a treaty": of the old one nothing is said. */
    boolean isReplaced() {
        return sentence.tokens().stream()
                .anyMatch(t -> t.isVerb() && t.lemma().equals("replace") && isOne(Clauses.patient(sentence, t)));
    }

    /** "breaches of the truce, which took effect in May": a clause that tells of the agreement right before it. */
    boolean isRelative(Token verb) {
        return verb.relation().equals("acl:relcl")
                && sentence.child(verb, "nsubj") instanceof Token subject
                && subject.tag().startsWith("W")
                && isOne(subject);
    }

    /** "a deal struck in May", "rejected by the rebels". */
    boolean isParticiple(Token verb) {
        return verb.relation().equals("acl")
                && (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
                && !isInfinitive(verb);
    }

    /** Whether the verb is done to the agreement. */
    boolean isDone(Token verb) {
        boolean participle = isParticiple(verb) && sentence.head(verb) instanceof Token head && accord.holds(head);
        // the parser takes the participle of "the truce, agreed last week, has held" for the main verb
        boolean reduced = verb.tag().equals("VBN") && sentence.child(verb, "aux") == null
                || verb.tag().equals("VBD")
                        && (!Clauses.behind(sentence, verb, "by").isEmpty()
                                || sentence.lower(verb.index() - 1).equals(","));
        boolean by = reduced && sentence.child(verb, "obj") == null && isOne(sentence.child(verb, "nsubj"));
        boolean behind = verb.tag().equals("VBN")
                && sentence.child(verb, "aux") == null
                && verb.index() == accord.head().index() + 1
                && (verb.is("dep") || verb.is("acl"));
        boolean seen = verb.lemma().equals("see") && !isInfinitive(verb)
                || verb.lemma().equals("keep") && sentence.child(verb, "xcomp") != null;
        return !seen && (participle || by || behind || isOne(Clauses.patient(sentence, verb)) || isOblique(verb));
    }

    /** "the truce in Mali brokered on May 2 by Chad": the participle right behind it, by whomever the parser takes it for. */
    @Nullable
    Token brokered() {
        int i = accord.head().index() + 1;
        boolean in = sentence.lower(i).matches("in|for|of");
        while (in && sentence.at(i) instanceof Token word && (word.tag().matches("IN|DT|NNPS?|JJ"))) {
            i++;
        }
        Token verb = sentence.at(i);
        boolean done = verb != null
                && verb.tag().matches("VB[ND]")
                && Senses.is("agreement.broker", verb.lemma())
                && !Clauses.behind(sentence, verb, "by").isEmpty();
        return done ? verb : null;
    }

    /** "as set out in the accord": it is the matter that is set out, whenever it is to come. */
    boolean isSetOutIn(Token verb) {
        return Senses.is("agreement.set-out", verb.lemma())
                && accord.head().head() == verb.index()
                && Clauses.hasCase(sentence, accord.head(), "in", "by", "under");
    }

    boolean isInfinitive(Token verb) {
        return StanceVerbs.isInfinitive(sentence, verb);
    }

    boolean isOne(@Nullable Token noun) {
        if (noun == null) {
            return false;
        }
        Token real = noun;
        if (noun.tag().startsWith("W")) {
            Token t = noun;
            while (t != null && !t.relation().equals("acl:relcl")) {
                t = sentence.head(t);
            }
            real = t == null ? noun : sentence.head(t);
            int comma = sentence.lower(noun.index() - 1).equals(",") ? 1 : 0;
            Token before = sentence.at(noun.index() - 1 - comma);
            real = before != null && accord.holds(before) ? before : real;
        }
        return real != null && Actors.conjuncts(sentence, real).stream().anyMatch(accord::holds);
    }

    /** A resolution that calls for a truce, "it" or "which" for one: what it says is its own. */
    boolean isText(Token caller) {
        Token verb = caller.tag().startsWith("W") ? sentence.head(caller) : null;
        Token noun = verb == null ? null : sentence.head(verb);
        Token meant = noun == null ? caller : noun;
        return Senses.is("agreement.resolution", meant.lemma()) || Senses.is("agreement.text", meant.lemma());
    }

    /** The word of the agreement's name by which the tree holds it. */
    private Token top() {
        for (int i = accord.from(); i < accord.head().index(); i++) {
            Token token = sentence.token(i);
            Token head = sentence.head(token);
            if (head == null || !accord.holds(head)) {
                return token.isNoun() ? token : accord.head();
            }
        }
        return accord.head();
    }

    /** "agreed to a truce", "called for a ceasefire", "worked on a draft", "set out in the accord". */
    private boolean isOblique(Token verb) {
        Token head = top();
        if (head.head() != verb.index() || !head.is("obl") && !head.is("nmod")) {
            return false;
        }
        return switch (verb.lemma()) {
            case "agree" -> Clauses.hasCase(sentence, head, "to", "on", "upon");
            case "call", "push", "press", "appeal", "ask", "hope", "plead", "wait", "aim", "strive" ->
                Clauses.hasCase(sentence, head, "for", "at") && !Clauses.hasCase(sentence, head, "in");
            case "vote" -> Clauses.hasCase(sentence, head, "for");
            case "enter" -> Clauses.hasCase(sentence, head, "into");
            case "work", "focus" -> Clauses.hasCase(sentence, head, "on", "towards", "toward");
            case "abide" -> Clauses.hasCase(sentence, head, "by");
            case "adhere", "stick", "conform" -> Clauses.hasCase(sentence, head, "to");
            case "comply" -> Clauses.hasCase(sentence, head, "with");
            case "withdraw", "pull" -> Clauses.hasCase(sentence, head, "from", "of");
            case "set", "outline", "stipulate", "envisage" -> Clauses.hasCase(sentence, head, "in", "by", "under");
            default -> false;
        };
    }

    /** The noun before the preposition before the agreement; time words may stand between. */
    @Nullable
    Token governing() {
        int i = accord.from() - 1;
        while (i > 0
                && !sentence.token(i).tag().equals("IN")
                && !sentence.token(i).tag().equals("TO")) {
            Token token = sentence.token(i);
            boolean inside = token.tag().startsWith("J")
                    || token.isNoun()
                    || token.tag().startsWith("PRP$")
                    || token.tag().matches("DT|CD|POS|VBN|HYPH|``|''");
            if (!inside || accord.from() - i > 7) {
                return null;
            }
            i--;
        }
        if (i > 0 && sentence.lower(i).equals("without")) {
            return sentence.token(i);
        }
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            Token token = sentence.token(j);
            boolean time = Senses.is("time.unit", token.lemma()) || token.text().endsWith("day");
            if (token.isNoun() && !time) {
                return token;
            }
            if (!time && !token.tag().matches("RB|DT|JJ|IN|CD")) {
                return null;
            }
        }
        return null;
    }

    private int firstWord() {
        int i = accord.from();
        while (i > 0
                && (sentence.token(i - 1).tag().matches("JJ|VBN|HYPH|NN|NNP")
                        || sentence.lower(i - 1).equals("-"))) {
            i--;
        }
        return i;
    }

    /** "the proposal" again: pointed back to. */
    boolean isGiven() {
        return sentence.lower(firstWord() - 1).matches("the|this|that|such|its|their");
    }

    /** That of the clause; "no deal was reached" is told by the noun, and what hangs from the agreement itself has happened. */
    Modality modality(Token verb) {
        boolean participle = isParticiple(verb);
        Modality modality = participle ? Modality.ACTUAL : Happening.modality(sentence, verb);
        boolean none = sentence.child(accord.head(), "det") instanceof Token det
                && det.lemma().equals("no");
        if (none && modality == Modality.ACTUAL) {
            return Modality.NEGATED;
        }
        boolean scheduled = verb.tag().matches("VBZ|VBP")
                && sentence.child(verb, "aux") == null
                && Senses.is("agreement.expire", verb.lemma());
        if (modality == Modality.POSSIBLE && isToldBeside(verb)) {
            return Modality.ACTUAL;
        }
        return scheduled && modality == Modality.ACTUAL ? Modality.PLANNED : modality;
    }

    /** "unclear if they kept the truce, which began on Monday": what is told beside a doubt is not in doubt. */
    private boolean isToldBeside(Token verb) {
        Token subject = sentence.child(verb, "nsubj");
        return verb.tag().equals("VBD")
                && subject != null
                && sentence.lower(subject.index()).equals("which")
                && sentence.lower(subject.index() - 1).equals(",");
    }
}
