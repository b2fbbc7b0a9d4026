package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** What a clause is about: its subject, object and agent, also where the grammar leaves them to the clause above. */
final class Clauses {
    private Clauses() {}

    static boolean isPassive(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("nsubj:pass") || child.relation().equals("aux:pass")) {
                return true;
            }
        }
        boolean joined = verb.is("conj")
                && sentence.child(verb, "aux") == null
                && sentence.child(verb, "nsubj") == null
                && sentence.head(verb) instanceof Token first
                && first.tag().equals("VBN")
                && isPassive(sentence, first);
        return verb.tag().equals("VBN") && joined || modified(sentence, verb) != null;
    }

    /** The noun that a reduced passive stands behind: "talks, hosted by A and chaired by B". */
    private static @Nullable Token modified(Sentence sentence, Token verb) {
        Token head = sentence.head(verb);
        if (head == null || !verb.tag().equals("VBN")) {
            return null;
        }
        if (verb.relation().equals("acl")) {
            return head;
        }
        boolean by = sentence.children(verb, "obl").stream().anyMatch(o -> hasCase(sentence, o, "by"));
        if (!by || sentence.child(verb, "aux") != null) {
            return null;
        }
        return verb.is("conj") && head.isVerb()
                ? modified(sentence, head)
                : verb.is("dep") && head.isNoun() ? head : null;
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
            Token noun = modified(sentence, verb);
            return noun != null ? noun : subjectToken(sentence, verb);
        }
        return sentence.child(verb, "obj");
    }

    /** The grammatical subject, its own or that of the clause it hangs from. */
    static @Nullable Token subjectToken(Sentence sentence, Token verb) {
        Token told = subjectToken(sentence, verb, 0);
        Token subject = told == null ? LostSubjects.of(sentence, verb) : told;
        return subject == null || isLaterOfTwo(sentence, subject) ? null : subject;
    }

    private static @Nullable Token subjectToken(Sentence sentence, Token verb, int depth) {
        Token own = sentence.child(verb, "nsubj");
        if (own != null) {
            return own;
        }
        Token head = sentence.head(verb);
        Token stranded = stranded(sentence, verb, head);
        if (stranded != null || head == null || depth > 6) {
            return stranded;
        }
        if (isNextClause(sentence, verb, head)) {
            Token outer = sentence.head(head);
            while (outer != null && (outer.tag().equals("VB") || !isFinite(sentence, outer))) {
                outer = sentence.head(outer);
            }
            return outer == null ? null : subjectToken(sentence, outer, depth + 1);
        }
        Token mistaken = verb.is("conj") ? mistaken(sentence, head) : null;
        return mistaken != null
                ? sentence.child(mistaken, "nsubj")
                : switch (universal(verb)) {
                    case "conj", "advcl", "parataxis" ->
                        head.isVerb() || hasSubject(sentence, head) ? subjectToken(sentence, head, depth + 1) : null;
                    case "xcomp" -> controlled(sentence, head, depth);
                    case "ccomp" -> isPerfect(sentence, head, verb) ? subjectToken(sentence, head, depth + 1) : null;
                    case "acl" ->
                        verb.relation().equals("acl") && head.isNoun() ? nominalSubject(sentence, verb, head) : null;
                    default -> null;
                };
    }

    /** "Parts of it are wary of a process they fear could fail and had set terms": the parser takes the first clause for a subject. */
    private static @Nullable Token mistaken(Sentence sentence, Token verb) {
        Token clause = sentence.child(verb, "nsubj") == null ? sentence.child(verb, "csubj") : null;
        boolean whole = clause != null
                && clause.index() < verb.index()
                && sentence.child(clause, "cop") != null
                && sentence.child(clause, "mark") == null
                && sentence.child(clause, "nsubj") instanceof Token subject
                && !subject.tag().startsWith("W");
        return whole ? clause : null;
    }

    /** "fighting between rebels and troops has killed many": it is not the troops that have. */
    private static boolean isLaterOfTwo(Sentence sentence, Token subject) {
        boolean joined = false;
        for (int i = subject.index() - 1; i >= Math.max(0, subject.index() - 8); i--) {
            Token token = sentence.token(i);
            if (joined && token.text().equals("between")) {
                return true;
            }
            joined |= token.text().equals("and");
            if (!joined && !token.tag().matches("JJ|NN.*|DT|POS")
                    || joined && !token.tag().matches("CC|JJ|NN.*|DT|POS")) {
                return false;
            }
        }
        return false;
    }

    /** "had this week urged": the words between part the helping verb from its participle. */
    private static boolean isPerfect(Sentence sentence, Token have, Token verb) {
        return have.lemma().equals("have")
                && verb.tag().matches("VB[DN]")
                && have.index() < verb.index()
                && sentence.child(have, "obj") == null;
    }

    /** "said the rebels were waiting": without "that", the parser may leave the subject with the verb before. */
    private static @Nullable Token stranded(Sentence sentence, Token verb, @Nullable Token above) {
        boolean below = verb.is("dep") || verb.is("ccomp") || verb.is("xcomp");
        Token hoping = sentence.child(verb, "csubj");
        if (hoping == null && below && above != null && sentence.child(above, "obj") == null) {
            hoping = sentence.child(above, "ccomp");
        }
        boolean hoped = hoping != null && hoping.index() < verb.index() && Senses.is("deed.hoped", hoping.lemma());
        Token head = hoped ? hoping : below ? above : null;
        Token object = head == null ? null : sentence.child(head, "obj");
        if (head == null || object == null || !isFinite(sentence, verb) || !Senses.is("clause.taking", head.lemma())) {
            return null;
        }
        int after = sentence.subtree(object).length();
        return object.index() > head.index() && after <= verb.index() && isVerbGroup(sentence, after, verb)
                ? object
                : null;
    }

    /** "accused them of stalling and called": what is told in a tense is joined to what was told so, not to the gerund. */
    private static boolean isNextClause(Sentence sentence, Token verb, Token head) {
        boolean bare = head.tag().equals("VB") || head.tag().equals("VBG") && !isFinite(sentence, head);
        return verb.is("conj") && bare && verb.tag().matches("VBD|VBZ");
    }

    private static boolean isVerbGroup(Sentence sentence, int from, Token verb) {
        for (int i = from; i < verb.index(); i++) {
            Token word = sentence.token(i);
            boolean group = word.is("aux") || word.is("aux:pass") || word.is("advmod") || word.is("cop");
            if (!group && !word.is("mark")) {
                return false;
            }
        }
        return true;
    }

    /** "may meet", "will sign". */
    static boolean isModal(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
    }

    /** Told in a tense, by its own form or by a helping verb. */
    static boolean isFinite(Sentence sentence, Token verb) {
        return verb.tag().matches("VBD|VBZ|VBP")
                || sentence.children(verb).stream()
                        .anyMatch(c -> (c.is("aux") || c.is("aux:pass") || c.is("cop"))
                                && c.tag().matches("VBD|VBZ|VBP|MD"));
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

    /** A word's relation without its subtype. */
    static String universal(Token token) {
        int colon = token.relation().indexOf(':');
        return colon < 0 ? token.relation() : token.relation().substring(0, colon);
    }

    /** Whether a nominal stands behind one of these prepositions. */
    static boolean hasCase(Sentence sentence, Token nominal, String... prepositions) {
        return has(sentence, nominal, "case", prepositions);
    }

    /** "that they meet", "whether to go", "before it opens". */
    static boolean hasMark(Sentence sentence, Token clause, String... marks) {
        return has(sentence, clause, "mark", marks);
    }

    private static boolean has(Sentence sentence, Token head, String relation, String... words) {
        for (Token child : sentence.children(head, relation)) {
            if (List.of(words).contains(child.text().toLowerCase(Locale.ROOT))) {
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
}
