package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;

/** What a clause is about: its subject, object and agent, also where the grammar leaves them to the clause above, and whether it has happened. */
final class Clauses {
    private static final Set<String> OPEN_MARKS = Set.of("if", "unless", "until", "whether", "lest");

    private Clauses() {}

    static boolean isPassive(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("nsubj:pass") || child.relation().equals("aux:pass")) {
                return true;
            }
        }
        return verb.tag().equals("VBN") && verb.relation().equals("acl");
    }

    /** The doer: the subject, or the agent of a passive. */
    static @Nullable Token agent(Sentence sentence, Token verb) {
        if (!isPassive(sentence, verb)) {
            return subjectToken(sentence, verb);
        }
        for (Token child : sentence.children(verb, "obl")) {
            if (hasCase(sentence, child, "by")) {
                return child;
            }
        }
        return null;
    }

    /** The one it is done to: the object, or the subject of a passive. */
    static @Nullable Token patient(Sentence sentence, Token verb) {
        if (isPassive(sentence, verb)) {
            return verb.relation().equals("acl") ? sentence.head(verb) : subjectToken(sentence, verb);
        }
        return sentence.child(verb, "obj");
    }

    /** The grammatical subject, its own or that of the clause it hangs from. */
    static @Nullable Token subjectToken(Sentence sentence, Token verb) {
        return subjectToken(sentence, verb, 0);
    }

    private static @Nullable Token subjectToken(Sentence sentence, Token verb, int depth) {
        Token own = sentence.child(verb, "nsubj");
        if (own != null) {
            return own;
        }
        Token head = sentence.head(verb);
        if (head == null || depth > 6) {
            return null;
        }
        return switch (universal(verb)) {
            case "conj", "advcl", "parataxis" ->
                head.isVerb() || hasSubject(sentence, head) ? subjectToken(sentence, head, depth + 1) : null;
            case "xcomp" -> controlled(sentence, head, depth);
            case "acl" -> verb.relation().equals("acl") && head.isNoun() ? nominalSubject(sentence, verb, head) : null;
            default -> null;
        };
    }

    /** "a plan to meet": who has the plan meets; "talks opening": the talks open. */
    private static @Nullable Token nominalSubject(Sentence sentence, Token verb, Token noun) {
        boolean infinitive =
                sentence.child(verb, "mark") instanceof Token mark && mark.tag().equals("TO");
        if (!infinitive) {
            return noun;
        }
        Token owner = sentence.child(noun, "nmod:poss");
        if (owner != null) {
            return owner;
        }
        Token above = sentence.head(noun);
        return above != null && above.isVerb() && (noun.is("obj") || noun.is("obl"))
                ? sentence.child(above, "nsubj")
                : noun;
    }

    private static @Nullable Token controlled(Sentence sentence, Token head, int depth) {
        if (Senses.is("control.object", head.lemma())) {
            Token object = sentence.child(head, "obj");
            if (object == null) {
                object = sentence.child(head, "iobj");
            }
            if (object == null && head.lemma().equals("call")) {
                object = sentence.child(head, "obl");
            }
            if (object != null) {
                return object;
            }
            if (isPassive(sentence, head)) {
                return subjectToken(sentence, head, depth + 1);
            }
        }
        return subjectToken(sentence, head, depth + 1);
    }

    private static boolean hasSubject(Sentence sentence, Token head) {
        return sentence.child(head, "nsubj") != null;
    }

    private static String universal(Token token) {
        int colon = token.relation().indexOf(':');
        return colon < 0 ? token.relation() : token.relation().substring(0, colon);
    }

    /** Whether a nominal stands behind one of these prepositions. */
    static boolean hasCase(Sentence sentence, Token nominal, String... prepositions) {
        for (Token child : sentence.children(nominal, "case")) {
            if (List.of(prepositions).contains(child.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The nominals behind a preposition, below a verb or a noun. */
    static List<Token> behind(Sentence sentence, Token head, String... prepositions) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            if ((child.is("obl") || child.is("nmod")) && hasCase(sentence, child, prepositions)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The words of a clause: what depends on its verb, without clauses joined to it or those of the speaker. */
    static BitSet words(Sentence sentence, Token verb) {
        BitSet words = sentence.subtree(verb, i -> {
            Token t = sentence.token(i);
            return t.head() != verb.index() || !(t.is("conj") && t.isVerb() || t.is("parataxis"));
        });
        return words;
    }

    /** Whether the deed of a verb, or of a noun in its clause, has happened. */
    static Modality modality(Sentence sentence, Token word) {
        boolean negated = isNegated(sentence, word);
        Modality open = open(sentence, word, 0);
        return negated && open != Modality.POSSIBLE ? Modality.NEGATED : open;
    }

    static boolean isNegated(Sentence sentence, Token word) {
        for (int i = word.index() - 2; i >= Math.max(0, word.index() - 4); i--) {
            if (sentence.reads(i, "no", "longer")) {
                return true;
            }
        }
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
        for (Token child : sentence.children(word)) {
            if (child.is("aux") && child.tag().equals("MD")) {
                return modal(sentence, word, child);
            }
            if (child.is("mark") && OPEN_MARKS.contains(child.text().toLowerCase(Locale.ROOT))) {
                return Modality.POSSIBLE;
            }
        }
        Token head = sentence.head(word);
        if (head == null || depth > 8 || universal(word).equals("parataxis")) {
            return Modality.ACTUAL;
        }
        boolean infinitive =
                sentence.child(word, "mark") instanceof Token mark && mark.tag().equals("TO");
        if (word.is("conj")) {
            return open(sentence, head, depth + 1);
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

    /** "a condition for joining", "in favour of attending": nobody has joined. */
    private static boolean unheld(Sentence sentence, Token gerund) {
        return Set.of("for", "of", "about", "on", "to", "towards", "before", "against")
                .contains(sentence.lower(gerund.index() - 1));
    }

    /** "is to meet". */
    private static boolean isToBe(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if ((child.is("aux") || child.is("cop")) && child.lemma().equals("be") && child.index() < verb.index()) {
                return sentence.token(verb.index() - 1).tag().equals("TO");
            }
        }
        return false;
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
        return word.is("ccomp") && head != null && Senses.is("say", head.lemma());
    }

    /** What a word above makes of an infinitive below it. */
    private static Modality below(Sentence sentence, Token head, boolean infinitive, int depth) {
        String lemma = head.lemma();
        if (Senses.is("fail", lemma)) {
            return Modality.NEGATED;
        }
        if (Senses.is("aspect", lemma)) {
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
