package org.parley.reader.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Whose a verb of saying is: its subject, also behind the verb, above a participle, or the agent of a passive. */
final class Tellers {
    /** What the parser makes of a subject behind its verb. */
    private static final Set<String> BEHIND = Set.of("obj", "xcomp", "dep", "ccomp", "nsubj", "appos");

    private Tellers() {}

    static @Nullable Token of(Sentence sentence, Token verb, Quotations quotations) {
        if (sentence.lower(verb.index() - 1).equals("as") && verb.tag().equals("VBG")) {
            return quotedAs(sentence, verb);
        }
        Token own = subject(sentence, verb, quotations);
        if (own != null) {
            return own;
        }
        Token after = afterWord(sentence, verb);
        if (after != null) {
            return after;
        }
        Token appended = appended(sentence, verb);
        if (appended != null) {
            return appended;
        }
        Token behind = inverted(sentence, verb);
        if (behind != null) {
            return behind;
        }
        if (Clauses.isPassive(sentence, verb) && !beginsAside(sentence, verb)) {
            return Clauses.agent(sentence, verb);
        }
        return above(sentence, verb);
    }

    /** The nearest subject; what is quoted holds none of a verb that is not. */
    private static @Nullable Token subject(Sentence sentence, Token verb, Quotations quotations) {
        boolean quoted = quotations.covers(sentence, verb.index());
        Token nearest = null;
        for (Token child : sentence.children(verb)) {
            boolean subject = child.is("nsubj") && !child.relation().equals("nsubj:pass")
                    || child.tag().equals("WP") && child.index() < verb.index();
            boolean own = subject && quotations.covers(sentence, child.index()) == quoted;
            boolean nearer = nearest == null
                    || Math.abs(child.index() - verb.index()) < Math.abs(nearest.index() - verb.index());
            if (own && nearer) {
                nearest = child;
            }
        }
        return nearest;
    }

    /** "hours after Diaz, the envoy, said that": the parser takes the name for what "after" governs. */
    private static @Nullable Token afterWord(Sentence sentence, Token verb) {
        boolean clause = verb.tag().matches("VB[DZ]")
                && Senses.is("say.told", verb.lemma())
                && sentence.child(verb, "ccomp") != null;
        for (Token child : clause ? sentence.children(verb, "obl") : List.<Token>of()) {
            boolean name = child.isProper() && child.index() < verb.index();
            if (name && Clauses.hasCase(sentence, child, "after", "before", "since", "until")) {
                return child;
            }
        }
        return null;
    }

    /** "the talks depend on steps by Chad, Minister Ana Diaz said": the parser sets the name beside the one before it. */
    static @Nullable Token appended(Sentence sentence, Token verb) {
        boolean loose = (verb.is("dep") || verb.is("parataxis")) && verb.tag().matches("VB[DZ]");
        Token name = loose && Senses.is("say.told", verb.lemma()) ? sentence.at(verb.index() - 1) : null;
        return name != null
                        && name.isProper()
                        && name.is("appos")
                        && sentence.lower(sentence.subtree(name).nextSetBit(0) - 1)
                                .equals(",")
                ? name
                : null;
    }

    /** '..., said Diaz': the parser makes an object or complement of a name behind the verb. */
    private static @Nullable Token inverted(Sentence sentence, Token verb) {
        boolean finite = verb.tag().matches("VB[DZPN]");
        if (!finite || !beginsAside(sentence, verb) || !Senses.is("say.told", verb.lemma())) {
            return null;
        }
        for (Token child : sentence.children(verb)) {
            boolean next =
                    child.index() > verb.index() && sentence.subtree(child).nextSetBit(0) == verb.index() + 1;
            boolean name = child.isProper() || child.tag().equals("PRP") || child.isNoun() && child.isCapitalised();
            boolean nominal = child.isNoun() && Senses.is("say.inverted", verb.lemma()) || name;
            if (nominal && next && BEHIND.contains(child.relation())) {
                return child;
            }
        }
        return null;
    }

    private static boolean beginsAside(Sentence sentence, Token verb) {
        return sentence.lower(verb.index() - 1).matches("[,\"'’”?!]+|''");
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
        if (verb.tag().equals("VBG")) {
            return participle(sentence, verb, head);
        }
        if (head == null) {
            return null;
        }
        if (verb.is("xcomp") && Senses.is("say.go-on", head.lemma())) {
            return Clauses.subjectToken(sentence, head);
        }
        return verb.is("conj") ? joined(sentence, verb, head) : null;
    }

    private static @Nullable Token participle(Sentence sentence, Token verb, @Nullable Token head) {
        boolean opens = verb.index() == 0;
        if (opens || sentence.lower(verb.index() - 1).matches("[,\"”]|''")) {
            Token upper = head == null || Senses.is("say.own", verb.lemma()) ? null : tellingAbove(sentence, head);
            return upper == null ? mainSubject(sentence, verb) : Clauses.subjectToken(sentence, upper);
        }
        if (head == null) {
            return null;
        }
        if (verb.is("acl")) {
            boolean spoken =
                    head.isProper() || Senses.is("say.text", head.lemma()) || Senses.is("people", head.lemma());
            return spoken ? head : null;
        }
        boolean inherits = verb.is("conj") || verb.is("advcl") || verb.is("xcomp");
        return inherits ? Clauses.subjectToken(sentence, head) : null;
    }

    /** "he said X and warned Y"; also where the parser hung "warned" from a verb within X. */
    private static @Nullable Token joined(Sentence sentence, Token verb, Token head) {
        if (isTold(head)) {
            Token behind = inverted(sentence, head);
            return behind != null ? behind : Clauses.subjectToken(sentence, head);
        }
        Token upper = tellingAbove(sentence, head);
        boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ");
        return upper != null && finite && upper.tag().equals(verb.tag())
                ? Clauses.subjectToken(sentence, upper)
                : Clauses.subjectToken(sentence, head);
    }

    private static boolean isTold(Token verb) {
        return verb.isVerb() && Senses.is("say.told", verb.lemma());
    }

    /** The verb of saying in whose content a word stands, however deep. */
    private static @Nullable Token tellingAbove(Sentence sentence, Token word) {
        for (Token t = word; t != null; t = sentence.head(t)) {
            Token head = sentence.head(t);
            if (t.is("ccomp") && head != null && isTold(head)) {
                return head;
            }
        }
        return null;
    }

    /** ", saying ...": who does what stands before, not a noun that the parser hung it from. */
    private static @Nullable Token mainSubject(Sentence sentence, Token participle) {
        Token first = null;
        for (Token t = sentence.head(participle); t != null; t = sentence.head(t)) {
            boolean clause = t.isVerb() && !t.is("acl") || sentence.child(t, "nsubj") != null;
            Token subject = clause ? Clauses.subjectToken(sentence, t) : null;
            if (subject != null && subject.index() != participle.index()) {
                return subject;
            }
            first = first == null && t.isVerb() ? t : first;
        }
        return first == null ? null : Clauses.subjectToken(sentence, first);
    }
}
