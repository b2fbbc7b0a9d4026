package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Actors;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Source;
import org.parley.record.document.Span;

/** Who says what in a report: what its {@link Sayings} tell, with their speakers, and quotations that run on. */
final class Speech {
    private final Actors actors;
    private final Quotations quotations;
    private final List<Voice> voices = new ArrayList<>();
    private final Map<Sentence, List<Attribution>> bySentence = new HashMap<>();

    Speech(String text, List<Sentence> sentences, Actors actors, Quotations quotations) {
        this.actors = actors;
        this.quotations = quotations;
        Sayings sayings = new Sayings(quotations);
        for (Sentence sentence : sentences) {
            List<Attribution> found = new ArrayList<>();
            for (Saying saying : sayings.in(sentence)) {
                List<Attribution> heard = heard(saying);
                found.addAll(heard);
                boolean person =
                        saying.source().isPronoun() || saying.source().tag().startsWith("W");
                if (saying.cue() != null && saying.cue().isVerb() && (person || !heard.isEmpty())) {
                    voices.add(voice(text, saying.source(), saying.cue(), saying));
                }
            }
            bySentence.put(sentence, found);
        }
        runOn(sentences);
    }

    /** Each verb of saying whose subject may speak, in the order of the text, whether or not it can be told who that is. */
    List<Voice> voices() {
        return List.copyOf(voices);
    }

    private static Voice voice(String text, Token source, Token cue, Saying saying) {
        BitSet words = saying.sentence().subtree(source);
        boolean whole = !words.get(cue.index());
        Sentence sentence = saying.sentence();
        Token first = whole ? sentence.token(words.nextSetBit(0)) : source;
        Token last = whole ? sentence.token(words.length() - 1) : source;
        return new Voice(span(text, first, last), span(text, cue, cue));
    }

    /** Where words stand, in code points. */
    static Span span(String text, Token first, Token last) {
        int start = text.codePointCount(0, first.begin());
        return new Span(start, start + text.codePointCount(first.begin(), last.end()));
    }

    /** What a sentence hands on, in the order of its verbs. */
    List<Attribution> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    Quotations quotations() {
        return quotations;
    }

    private List<Attribution> heard(Saying saying) {
        List<Attribution> heard = new ArrayList<>();
        for (Actor speaker : actors.all(saying.sentence(), saying.source())) {
            if (!isDeed(saying, speaker) && (Holders.acts(speaker) || isHeard(saying, speaker))) {
                heard.add(new Attribution(
                        saying.sentence(),
                        speaker,
                        saying.cue(),
                        saying.content(),
                        saying.direct(),
                        saying.confidence(),
                        saying.rule()));
            }
        }
        return heard;
    }

    /** What a person announces is said; a state or body does it by announcing it. */
    private static boolean isDeed(Saying saying, Actor speaker) {
        return saying.rule().equals(Sayings.ANNOUNCED) && !speaker.isPerson();
    }

    /** Whoever it is, a person or a text: some verbs can be said of nothing else. */
    private static boolean isHeard(Saying saying, Actor speaker) {
        Token source = saying.source();
        if (!source.isProper() && isSaidOf(saying, source)) {
            return false;
        }
        return source.isProper() && (saying.plain() || speaker.entity() == null)
                || (source.isNoun() || speaker.pronoun() || source.lemma().equals("one"))
                        && saying.plain()
                        && !Senses.is("time.unit", source.lemma());
    }

    /** "the text was a compromise", "turned down the accord, saying": nouns beside a verb of saying that do not say it. */
    private static boolean isSaidOf(Saying saying, Token source) {
        Token cue = saying.cue();
        boolean participle = cue != null && cue.tag().equals("VBG");
        boolean accord = Senses.is("agreement.ceasefire", source.lemma())
                || participle && Senses.is("agreement.accord", source.lemma());
        return accord || saying.sentence().child(source, "cop") != null;
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
                return main(sentences.get(back));
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
                return main(sentences.get(back));
            }
        }
        return null;
    }

    /** The last of a sentence's sayings that stands in no other: "he denied it, although Ruritania suggested so" is his. */
    private Attribution main(Sentence sentence) {
        Attribution main = in(sentence).getLast();
        for (Attribution each : in(sentence)) {
            Token verb = main.verb();
            boolean within = verb != null
                    && each != main
                    && each.verb() != null
                    && !each.verb().equals(verb)
                    && each.content().get(verb.index());
            main = within ? each : main;
        }
        return main;
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
