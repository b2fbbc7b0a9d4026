package org.parley.reader.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Whose a verb of saying is: its subject, also behind the verb, above a participle, or the agent of a passive. */
final class Tellers {
    private Tellers() {}

    static @Nullable Token of(Sentence sentence, Token verb, Quotations quotations) {
        if (sentence.lower(verb.index() - 1).equals("as") && verb.tag().equals("VBG")) {
            return quotedAs(sentence, verb);
        }
        Token own = subject(sentence, verb, quotations);
        if (own != null) {
            return own;
        }
        Token behind = inverted(sentence, verb);
        if (behind != null) {
            return behind;
        }
        if (Clauses.isPassive(sentence, verb)) {
            return Clauses.agent(sentence, verb);
        }
        return above(sentence, verb);
    }

    /** The nearest subject; what is quoted holds none of a verb that is not. */
    private static @Nullable Token subject(Sentence sentence, Token verb, Quotations quotations) {
        boolean quoted = quotations.covers(sentence, verb.index());
        Token nearest = null;
        for (Token child : sentence.children(verb, "nsubj")) {
            boolean own = !child.relation().equals("nsubj:pass") && quotations.covers(sentence, child.index()) == quoted;
            boolean nearer = nearest == null
                    || Math.abs(child.index() - verb.index()) < Math.abs(nearest.index() - verb.index());
            if (own && nearer) {
                nearest = child;
            }
        }
        return nearest;
    }

    /** '..., said Diaz': the parser makes an object or complement of a name behind the verb. */
    private static @Nullable Token inverted(Sentence sentence, Token verb) {
        boolean after = sentence.lower(verb.index() - 1).matches("[,\"'’”?!]+|''");
        if (!after || !Senses.is("say.told", verb.lemma()) || verb.tag().equals("VBG")) {
            return null;
        }
        for (Token child : sentence.children(verb)) {
            boolean nominal = child.isNoun() || child.isPronoun();
            boolean next = child.index() > verb.index() && sentence.subtree(child).nextSetBit(0) == verb.index() + 1;
            if (nominal && next && !child.is("nsubj")) {
                return child;
            }
        }
        return null;
    }

    /** "quoted a rebel as saying", "the envoy was cited as saying". */
    private static @Nullable Token quotedAs(Sentence sentence, Token saying) {
        for (int i = saying.index() - 2; i >= 0; i--) {
            Token verb = sentence.token(i);
            if (verb.isVerb() && Senses.is("say.quote", verb.lemma())) {
                return Clauses.patient(sentence, verb);
            }
        }
        return null;
    }

    /** "he rejected the plan, saying ...", "the envoy spoke and told ...", "a statement saying ...". */
    private static @Nullable Token above(Sentence sentence, Token verb) {
        Token head = sentence.head(verb);
        if (head == null) {
            return null;
        }
        boolean participle = verb.tag().equals("VBG");
        boolean comma = sentence.lower(verb.index() - 1).equals(",");
        if (verb.is("acl") && participle) {
            return comma ? mainSubject(sentence, verb) : head;
        }
        boolean infinitive = verb.is("xcomp") && Senses.is("say.go-on", head.lemma());
        boolean inherits = verb.is("conj") || infinitive || (verb.is("advcl") || verb.is("xcomp")) && participle;
        if (verb.is("conj") && sentence.child(head, "nsubj") == null && isTold(sentence, head)) {
            return inverted(sentence, head);
        }
        return inherits && (head.isVerb() || sentence.child(head, "nsubj") != null)
                ? Clauses.subjectToken(sentence, head)
                : null;
    }

    private static boolean isTold(Sentence sentence, Token verb) {
        return verb.isVerb() && Senses.is("say.told", verb.lemma()) && !Clauses.isPassive(sentence, verb);
    }

    /** ", saying ...": who does what stands before, not a noun that the parser hung it from. */
    private static @Nullable Token mainSubject(Sentence sentence, Token participle) {
        Token first = null;
        for (Token t = sentence.head(participle); t != null; t = sentence.head(t)) {
            boolean relative = t.is("acl");
            if (t.isVerb() && !relative) {
                return Clauses.subjectToken(sentence, t);
            }
            first = first == null && t.isVerb() ? t : first;
        }
        return first == null ? null : Clauses.subjectToken(sentence, first);
    }
}
