package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Finds where a sentence hands on what someone says: verbs of saying with their content, "according to", headlines. */
final class Sayings {
    private static final Set<String> CONTENT = Set.of("ccomp", "parataxis", "dep", "xcomp");

    /** The rule of what is announced without a clause: "announced an alliance". */
    static final String ANNOUNCED = "speech.announced";

    private final Quotations quotations;

    Sayings(Quotations quotations) {
        this.quotations = quotations;
    }

    /** In the order of the sentence. */
    List<Saying> in(Sentence sentence) {
        List<Saying> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isCue(token)) {
                verb(sentence, token, found);
            } else if (sentence.reads(token.index(), "according", "to")) {
                accordingTo(sentence, token, found);
            } else {
                SpeechNouns.find(sentence, token, found);
            }
        }
        if (found.isEmpty()) {
            Headlines.voice(sentence, found);
            Headlines.quote(sentence, quotations, found);
        }
        return found;
    }

    /** Whether a word is a verb of saying. */
    static boolean isCue(Token token) {
        return token.isVerb() && Senses.is("say", token.lemma());
    }

    /** Whether a word begins what says who says all before it: "..., the envoy said". */
    static boolean isAppended(Sentence sentence, Token word) {
        Token verb = word.is("appos") ? sentence.at(word.index() + 1) : word;
        if (verb == null || !isCue(verb)) {
            return false;
        }
        Token subject = verb.equals(word) && verb.is("parataxis") ? sentence.child(verb, "nsubj") : null;
        boolean behind = subject != null
                && subject.index() < verb.index()
                && sentence.lower(sentence.subtree(subject).nextSetBit(0) - 1).equals(",");
        return behind || word.equals(Tellers.appended(sentence, verb));
    }

    private void verb(Sentence sentence, Token verb, List<Saying> found) {
        boolean quoted = quotations.covers(sentence, verb.index());
        Token source = isUnsaid(sentence, verb) ? null : Tellers.of(sentence, verb, quotations);
        if (source == null) {
            return;
        }
        boolean told = Senses.is("say.told", verb.lemma());
        boolean plain = Senses.is("say.speaker", verb.lemma());
        boolean quote = !quoted && quotations.isSubstantial(sentence);
        BitSet content = words(sentence, verb, source, told && !quoted);
        boolean thing = content.isEmpty() && isOfThing(sentence, verb);
        if (thing) {
            content.or(thing(sentence, verb, source));
        }
        boolean spoken = quote && (told || sentence.child(verb, "obj") == null)
                || plain && quotations.adjoins(sentence, verb, source);
        if (content.isEmpty() && !spoken) {
            return;
        }
        if (!quoted) {
            content.or(quotations.in(sentence));
        }
        boolean announced = thing && Senses.is("say.announcing", verb.lemma());
        String rule = announced ? ANNOUNCED : thing ? "speech.thing" : told ? "speech.verb" : "speech.stance-verb";
        double confidence = told && !thing ? 0.9 : 0.6;
        found.add(new Saying(sentence, source, verb, content, quote, plain, confidence, rule));
    }

    /** The words of what is said: a clause, what stands beside, or what it is said of. */
    private static BitSet words(Sentence sentence, Token verb, Token source, boolean open) {
        BitSet words = content(sentence, verb, source);
        if (words.isEmpty() && open) {
            words.or(beside(sentence, verb, source));
        }
        if (words.isEmpty() && Senses.is("say.of", verb.lemma())) {
            Clauses.behind(sentence, verb, "of", "about", "against").forEach(t -> words.or(sentence.subtree(t)));
        }
        return words;
    }

    /** "would not say", "will announce", "to tell", "if they say": nothing has been said. */
    static boolean isUnsaid(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.is("aux") && child.tag().equals("MD")
                    || child.is("advmod") && Senses.is("negation", child.lemma())
                    || child.is("mark") && child.tag().equals("TO") && !goesOn(sentence, verb)
                    || child.is("mark") && Set.of("if", "unless", "whether").contains(sentence.lower(child.index()))) {
                return true;
            }
        }
        return false;
    }

    /** "went on to say", "hastened to add": it was said. */
    private static boolean goesOn(Sentence sentence, Token infinitive) {
        Token head = sentence.head(infinitive);
        return head != null
                && Senses.is("say.go-on", head.lemma())
                && (head.tag().equals("VBD")
                        || head.tag().equals("VBZ")
                        || head.tag().startsWith("JJ"));
    }

    /** What stands on the other side of "X said", where the parser could make no clause of it. */
    private static BitSet beside(Sentence sentence, Token verb, Token source) {
        BitSet words = new BitSet(sentence.size());
        int last = sentence.size() - 1;
        int first = Math.min(verb.index(), sentence.subtree(source).nextSetBit(0));
        boolean open = Senses.is("say.plain", verb.lemma()) || sentence.child(verb, "obj") == null;
        boolean closes = last - Math.max(verb.index(), source.index()) <= 4;
        boolean apart = sentence.lower(first - 1).matches(",|\"|''|”");
        boolean within = apart && isWithin(sentence, verb, source, first);
        if (!within && open && last - verb.index() >= 4 && source.index() < verb.index() && follows(sentence, verb)) {
            words.set(verb.index() + 1, last + 1);
        } else if (within || closes && apart) {
            words.set(0, Math.max(0, first));
        }
        return words.cardinality() >= 3 ? words : new BitSet();
    }

    /** "..., said the envoy, bringing ...", "..., the envoy told Reuters, adding ...": what stands before it is said. */
    private static boolean isWithin(Sentence sentence, Token verb, Token source, int first) {
        boolean before = source.index() < verb.index();
        int end = before ? verb.index() + 1 : sentence.subtree(source).length();
        while (before && end <= verb.index() + 2 && !sentence.lower(end).equals(",")) {
            end++;
        }
        return Senses.is("say.plain", verb.lemma())
                && sentence.lower(end).equals(",")
                && sentence.tokens().stream().limit(first).anyMatch(Token::isVerb);
    }

    /** "told Reuters, who did not wish to be named": a parser may take for what is said what is told of a person. */
    private static boolean isOfPerson(Sentence sentence, Token clause) {
        int first = sentence.subtree(clause).nextSetBit(0);
        return sentence.lower(first).equals("who") && sentence.lower(first - 1).equals(",");
    }

    /** Whether a clause may begin behind a verb: no preposition, mark or stop stands there. */
    private static boolean follows(Sentence sentence, Token verb) {
        Token next = sentence.at(verb.index() + 1);
        return next != null
                && (next.text().equalsIgnoreCase("that") || !next.tag().matches("IN|TO|RP|CC|,|\\.|WRB"));
    }

    private static BitSet content(Sentence sentence, Token verb, Token source) {
        BitSet content = new BitSet(sentence.size());
        for (Token child : sentence.children(verb)) {
            boolean clause = CONTENT.contains(child.relation())
                    && (child.isVerb()
                            || sentence.child(child, "nsubj") != null
                            || sentence.child(child, "cop") != null);
            if (clause && child.index() != source.index() && !isOfPerson(sentence, child)) {
                content.or(sentence.subtree(child));
            }
        }
        boolean aside = verb.is("parataxis") || verb.is("advcl") && isAside(sentence, verb);
        if (verb.is("parataxis") && content.isEmpty() && closes(sentence, verb, source)) {
            content.set(0, sentence.subtree(source).nextSetBit(0));
        }
        if (content.isEmpty() && source.equals(Tellers.appended(sentence, verb))) {
            content.set(0, sentence.subtree(source).nextSetBit(0));
        }
        if (aside && content.isEmpty() && sentence.head(verb) instanceof Token head) {
            content.or(sentence.subtree(head, i -> i != verb.index()));
        }
        return content;
    }

    /** "..., the envoy told reporters on Sunday": all before it is said, wherever the parser hung it. */
    private static boolean closes(Sentence sentence, Token verb, Token source) {
        int first = sentence.subtree(source).nextSetBit(0);
        boolean atEnd = sentence.size() - 1 - verb.index() <= 4;
        return atEnd
                && Senses.is("say.plain", verb.lemma())
                && source.index() < verb.index()
                && sentence.lower(first - 1).equals(",");
    }

    /** "as the envoy put it", "as he said". */
    private static boolean isAside(Sentence sentence, Token verb) {
        return sentence.child(verb, "mark") instanceof Token mark
                && sentence.lower(mark.index()).equals("as");
    }

    private static boolean isOfThing(Sentence sentence, Token verb) {
        return Senses.is("say.thing", verb.lemma())
                || Senses.is("say.announcing", verb.lemma())
                || Senses.is("say.describe", verb.lemma())
                        && sentence.children(verb).stream()
                                .anyMatch(c -> Clauses.hasCase(sentence, c, "as") || isAside(sentence, c));
    }

    /** "confirmed the deal", "the deal was confirmed by": what is said is a thing. */
    private static BitSet thing(Sentence sentence, Token verb, Token source) {
        Token patient = Clauses.patient(sentence, verb);
        if (patient == null || patient.index() == source.index() || !patient.isNoun()) {
            return new BitSet();
        }
        return sentence.dominates(patient, verb) ? new BitSet() : sentence.subtree(patient, i -> i != verb.index());
    }

    private void accordingTo(Sentence sentence, Token according, List<Saying> found) {
        Token head = sentence.head(according);
        Token nominal = head != null && head.index() > according.index() && (head.isNoun() || head.isPronoun())
                ? head
                : nounAfter(sentence, according.index() + 2);
        if (nominal == null || nominal.lemma().matches("transcript|recording|footage|copy")) {
            return;
        }
        BitSet content = new BitSet(sentence.size());
        content.set(0, sentence.size());
        content.andNot(sentence.subtree(nominal));
        boolean direct = quotations.isSubstantial(sentence);
        found.add(new Saying(sentence, nominal, null, content, direct, true, 0.85, "speech.according-to"));
    }

    private static @Nullable Token nounAfter(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 6); i++) {
            Token token = sentence.token(i);
            Token next = sentence.at(i + 1);
            if (token.isNoun() && (next == null || !next.isNoun())) {
                return token;
            }
        }
        return null;
    }
}
