package org.parley.reader.mention;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Whom a pronoun takes up: the noun of its clause, or the best name or noun told before. */
final class Antecedents {
    private final List<Sentence> sentences;
    private final Names names;
    private final Titles titles;
    private final BiFunction<Sentence, Token, @Nullable Actor> actors;

    /** @param actors whom a noun stands for */
    Antecedents(
            List<Sentence> sentences, Names names, Titles titles, BiFunction<Sentence, Token, @Nullable Actor> actors) {
        this.sentences = sentences;
        this.names = names;
        this.titles = titles;
        this.actors = actors;
    }

    /** What a relative pronoun stands for: the noun that its clause hangs from. */
    @Nullable
    Actor ofRelative(Sentence sentence, Token pronoun) {
        for (Token t = pronoun; t != null; t = sentence.head(t)) {
            if (t.relation().equals("acl:relcl")) {
                Token noun = sentence.head(t);
                return noun == null ? null : actors.apply(sentence, noun);
            }
        }
        Token before = sentence.at(
                pronoun.index() - (sentence.lower(pronoun.index() - 1).equals(",") ? 2 : 1));
        return before != null && before.isNoun() ? actors.apply(sentence, before) : null;
    }

    /**
     * The best earlier name or noun of the right sort: subjects first, then the nearest. Who speaks on is who spoke before,
     * not someone spoken of.
     */
    @Nullable
    Actor earlier(Sentence sentence, Token pronoun, Gender gender) {
        boolean speaks = pronoun.is("nsubj") && saysAbove(sentence, pronoun);
        int reach = 3;
        for (int back = speaks ? 1 : 0; back <= reach && sentence.index() - back >= 0; back++) {
            Sentence there = sentences.get(sentence.index() - back);
            // Who speaks is hardly one of those that the quotation before speaks of.
            if (speaks && isSpoken(there)) {
                reach = Math.min(reach + 1, 6);
                continue;
            }
            Actor found = back == 0 ? before(there, pronoun, gender) : within(there, gender, speaks);
            if (found != null) {
                return found;
            }
        }
        return speaks ? before(sentence, pronoun, gender) : null;
    }

    /** Whether a sentence is all in the words of someone who says "I" or "we", without telling who. */
    private static boolean isSpoken(Sentence sentence) {
        boolean first = false;
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && Senses.is("say.told", token.lemma()) && sentence.child(token, "nsubj") != null) {
                return false;
            }
            Gender gender = Gender.of(sentence.lower(token.index()));
            first |= token.isPronoun() && (gender == Gender.SPEAKER || gender == Gender.SPEAKERS);
        }
        return first;
    }

    private static boolean saysAbove(Sentence sentence, Token subject) {
        Token verb = sentence.head(subject);
        return verb != null && Senses.is("say", verb.lemma());
    }

    private @Nullable Actor before(Sentence sentence, Token pronoun, Gender gender) {
        Actor other = null;
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            Actor actor = isSibling(token, pronoun) ? null : candidate(sentence, token, gender);
            if (actor != null && token.is("nsubj")) {
                return actor;
            }
            other = other == null ? actor : other;
        }
        return other;
    }

    private @Nullable Actor within(Sentence sentence, Gender gender, boolean speaks) {
        Actor subject = null;
        Actor other = null;
        for (Token token : sentence.tokens()) {
            Actor actor = candidate(sentence, token, gender);
            if (actor == null
                    && speaks
                    && token.isPronoun()
                    && token.is("nsubj")
                    && Gender.of(sentence.lower(token.index())) == gender) {
                actor = earlier(sentence, token, gender);
            }
            if (speaks && actor == null) {
                actor = speaker(sentence, token, gender);
            }
            if (actor != null && speaks && token.is("nsubj") && saysAbove(sentence, token)) {
                return actor;
            }
            if (actor != null && token.is("nsubj") && subject == null) {
                subject = actor;
            }
            other = other == null ? actor : other;
        }
        return subject != null ? subject : other;
    }

    /** Who said something before, though no name: "the thinktank said ... it said", "one source said ... they said". */
    private @Nullable Actor speaker(Sentence sentence, Token token, Gender gender) {
        boolean person = Senses.is("people", token.lemma()) || Senses.is("anonymous", token.lemma());
        boolean many = token.tag().equals("NNS");
        boolean fits = gender == Gender.MANY ? person : !many && person == (gender == Gender.PERSON);
        boolean speaks =
                (token.isNoun() || token.lemma().equals("one")) && token.is("nsubj") && saysAbove(sentence, token);
        return fits && speaks ? actors.apply(sentence, token) : null;
    }

    /** Subject and object of one verb are never the same, but for "himself". */
    private static boolean isSibling(Token token, Token pronoun) {
        return token.head() == pronoun.head() && !pronoun.is("nmod");
    }

    private @Nullable Actor candidate(Sentence sentence, Token token, Gender gender) {
        Mention mention = names.at(sentence, token.index());
        if (mention != null) {
            if (mention.to() != token.index() || mention.adjective() && Actors.isModifier(token)) {
                return null;
            }
            EntityType type = mention.entity().type();
            boolean fits = gender == Gender.PERSON
                    ? type == EntityType.PERSON
                    : type == EntityType.STATE || type.isCollective();
            return fits && !(mention.seat() && token.is("obl")) ? Actor.named(mention.entity()) : null;
        }
        if (gender == Gender.MANY && token.tag().equals("NNS") && Senses.is("people", token.lemma())
                || gender == Gender.THING && Senses.is("collective", token.lemma()) && token.is("nsubj")
                || gender == Gender.PERSON
                        && token.tag().equals("NN")
                        && token.is("nsubj")
                        && titles.endingAt(sentence, token.index()) != null) {
            return actors.apply(sentence, token);
        }
        return null;
    }
}
