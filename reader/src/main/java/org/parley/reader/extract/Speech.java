package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Actors;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Source;

/** Who says what in a report: verbs of saying with their content, "according to", quotations that run on. */
final class Speech {
    private static final Set<String> CONTENT = Set.of("ccomp", "parataxis", "dep", "xcomp");

    private final Actors actors;
    private final Quotations quotations;
    private final Map<Sentence, List<Attribution>> bySentence = new HashMap<>();

    Speech(String text, List<Sentence> sentences, Actors actors) {
        this.actors = actors;
        this.quotations = new Quotations(text, sentences);
        for (Sentence sentence : sentences) {
            List<Attribution> found = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (token.isVerb() && Senses.is("say", token.lemma()) && !quotations.covers(sentence, token.index())) {
                    verb(sentence, token, found);
                } else if (sentence.reads(token.index(), "according", "to")) {
                    accordingTo(sentence, token, found);
                }
            }
            bySentence.put(sentence, found);
        }
        runOn(sentences);
    }

    /** What a sentence hands on, in the order of its verbs. */
    List<Attribution> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    Quotations quotations() {
        return quotations;
    }

    private void verb(Sentence sentence, Token verb, List<Attribution> found) {
        if (isUnsaid(sentence, verb)) {
            return;
        }
        Token subject = subject(sentence, verb);
        if (subject == null) {
            return;
        }
        BitSet content = content(sentence, verb, subject);
        boolean quote = quotations.isSubstantial(sentence);
        boolean told = Senses.is("say.told", verb.lemma());
        if (content.isEmpty() && Senses.is("say.plain", verb.lemma())) {
            content.or(beside(sentence, verb, subject));
        }
        if (content.isEmpty() && !(quote && told) && (told || !hasObject(sentence, verb))) {
            return;
        }
        if (!told && !quote && content.isEmpty()) {
            return;
        }
        boolean direct = quote;
        if (quote) {
            content.or(quotations.in(sentence));
        }
        for (Actor speaker : actors.all(sentence, subject)) {
            if (canSpeak(speaker) || subject.isProper() && (told || speaker.entity() == null)) {
                found.add(new Attribution(
                        sentence,
                        speaker,
                        verb,
                        content,
                        direct,
                        told ? 0.9 : 0.6,
                        told ? "speech.verb" : "speech.stance-verb"));
            }
        }
    }

    /** "would not say", "will announce", "to tell": nothing has been said. */
    private static boolean isUnsaid(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.is("aux") && child.tag().equals("MD")
                    || child.is("advmod") && Senses.is("negation", child.lemma())
                    || child.is("mark") && child.tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasObject(Sentence sentence, Token verb) {
        return sentence.child(verb, "obj") != null;
    }

    private static @Nullable Token subject(Sentence sentence, Token verb) {
        Token own = sentence.child(verb, "nsubj");
        if (own != null && !own.relation().equals("nsubj:pass")) {
            return own;
        }
        Token head = sentence.head(verb);
        if (head == null) {
            return null;
        }
        if (head.lemma().equals("quote") && verb.text().equals("saying")) {
            return sentence.child(head, "nsubj");
        }
        boolean inherits = verb.is("conj")
                || (verb.is("advcl") || verb.is("xcomp")) && verb.tag().equals("VBG");
        if (verb.is("acl")
                && verb.tag().equals("VBG")
                && sentence.lower(verb.index() - 1).equals(",")) {
            return above(sentence, verb);
        }
        return own == null && inherits && head.isVerb() ? Clauses.subjectToken(sentence, head) : null;
    }

    /** ", saying ...": who does what stands before. */
    private static @Nullable Token above(Sentence sentence, Token participle) {
        for (Token t = sentence.head(participle); t != null; t = sentence.head(t)) {
            if (t.isVerb()) {
                return Clauses.subjectToken(sentence, t);
            }
        }
        return null;
    }

    /** What stands on the other side of "X said", where the parser could make no clause of it. */
    private static BitSet beside(Sentence sentence, Token verb, Token subject) {
        BitSet words = new BitSet(sentence.size());
        int last = sentence.size() - 1;
        if (last - verb.index() >= 4 && subject.index() < verb.index()) {
            words.set(verb.index() + 1, last + 1);
        } else if (last - Math.max(verb.index(), subject.index()) <= 4) {
            int first = Math.min(verb.index(), sentence.subtree(subject).nextSetBit(0));
            words.set(0, Math.max(0, first));
        }
        return words.cardinality() >= 3 ? words : new BitSet();
    }

    private static BitSet content(Sentence sentence, Token verb, Token subject) {
        BitSet content = new BitSet(sentence.size());
        for (Token child : sentence.children(verb)) {
            boolean clause = CONTENT.contains(child.relation())
                    && (child.isVerb()
                            || sentence.child(child, "nsubj") != null
                            || sentence.child(child, "cop") != null);
            if (clause && child.index() != subject.index()) {
                content.or(sentence.subtree(child));
            }
        }
        if (verb.is("parataxis") && content.isEmpty() && sentence.head(verb) instanceof Token head) {
            content.or(sentence.subtree(head, i -> i != verb.index()));
        }
        return content;
    }

    private static boolean canSpeak(Actor actor) {
        if (actor.entity() != null) {
            return actor.entity().type() != EntityType.PLACE;
        }
        String[] words = actor.name().toLowerCase(java.util.Locale.ROOT).split("\\s+");
        for (String word : words) {
            String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (Senses.is("people", word)
                    || Senses.is("people", single)
                    || Senses.is("anonymous", word)
                    || Senses.is("anonymous", single)) {
                return true;
            }
        }
        return false;
    }

    private void accordingTo(Sentence sentence, Token according, List<Attribution> found) {
        Token head = sentence.head(according);
        Token nominal = head != null && head.index() > according.index() && (head.isNoun() || head.isPronoun())
                ? head
                : nounAfter(sentence, according.index() + 2);
        if (nominal == null) {
            return;
        }
        BitSet content = new BitSet(sentence.size());
        content.set(0, sentence.size());
        content.andNot(sentence.subtree(nominal));
        for (Actor speaker : actors.all(sentence, nominal)) {
            if (canSpeak(speaker)) {
                boolean direct = quotations.isSubstantial(sentence);
                found.add(new Attribution(sentence, speaker, null, content, direct, 0.85, "speech.according-to"));
            }
        }
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

    /** A sentence that is all quotation is said by whoever speaks beside it in the same paragraph, or just before. */
    private void runOn(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (in(sentence).isEmpty() && quotations.isSubstantial(sentence) && quotations.coversWhole(sentence)) {
                Attribution neighbour = neighbour(sentences, i);
                if (neighbour != null) {
                    BitSet content = new BitSet(sentence.size());
                    content.set(0, sentence.size());
                    List<Attribution> here = bySentence.computeIfAbsent(sentence, s -> new ArrayList<>());
                    here.add(new Attribution(sentence, neighbour.speaker(), null, content, true, 0.8, "speech.run-on"));
                }
            }
        }
    }

    private @Nullable Attribution neighbour(List<Sentence> sentences, int i) {
        int paragraph = sentences.get(i).paragraph().index();
        for (int back = i - 1; back >= 0 && sentences.get(back).paragraph().index() == paragraph; back--) {
            if (!in(sentences.get(back)).isEmpty()) {
                return in(sentences.get(back)).getLast();
            }
        }
        for (int on = i + 1;
                on < sentences.size() && sentences.get(on).paragraph().index() <= paragraph + 1;
                on++) {
            Sentence next = sentences.get(on);
            boolean same = next.paragraph().index() == paragraph;
            if (!in(next).isEmpty() && (same || quotations.isSubstantial(next))) {
                return in(next).getFirst();
            }
            if (!quotations.isSubstantial(next)) {
                break;
            }
        }
        for (int back = i - 1; back >= 0 && back >= i - 3; back--) {
            if (!in(sentences.get(back)).isEmpty()) {
                return in(sentences.get(back)).getLast();
            }
        }
        return null;
    }

    /** Who says what stands at a word; null where the report itself does. */
    @Nullable
    Attribution at(Sentence sentence, int token) {
        Attribution innermost = null;
        for (Attribution each : in(sentence)) {
            if (each.content().get(token)
                    && (innermost == null
                            || each.content().cardinality()
                                    < innermost.content().cardinality())) {
                innermost = each;
            }
        }
        return innermost;
    }

    /** The same as the source of a claim. */
    @Nullable
    Source sourceAt(Sentence sentence, int token) {
        Attribution by = at(sentence, token);
        if (by == null) {
            return null;
        }
        boolean quoted = quotations.covers(sentence, token);
        Source.Form form =
                by.speaker().anonymous() ? Source.Form.ANONYMOUS : quoted ? Source.Form.DIRECT : Source.Form.INDIRECT;
        return new Source(by.speaker().name(), form);
    }

    /** Who "I" and "we" are at a word. */
    @Nullable
    Actor speakerAt(Sentence sentence, Token pronoun) {
        Attribution by = at(sentence, pronoun.index());
        return by == null ? null : by.speaker();
    }
}
