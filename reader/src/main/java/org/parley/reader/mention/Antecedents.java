package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Whom a pronoun takes up: the noun of its clause, or the best name or noun told before. */
final class Antecedents {
    private static final int NEAR = 3;

    /** How far a quotation may run on between a pronoun and who it takes up. */
    private static final int FAR = 12;

    private final List<Sentence> sentences;
    private final Names names;
    private final Titles titles;
    private final BiPredicate<Sentence, Token> quoted;
    private final BiFunction<Sentence, Token, @Nullable Actor> actors;

    /**
     * @param quoted whether a word stands in quotation marks
     * @param actors whom a noun stands for
     */
    Antecedents(
            List<Sentence> sentences,
            Names names,
            Titles titles,
            BiPredicate<Sentence, Token> quoted,
            BiFunction<Sentence, Token, @Nullable Actor> actors) {
        this.sentences = sentences;
        this.names = names;
        this.titles = titles;
        this.quoted = quoted;
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

    /** The one that a pronoun takes up; null if there is none to tell, or if it takes up several together. */
    @Nullable
    Actor earlier(Sentence sentence, Token pronoun, Gender gender) {
        List<Actor> all = all(sentence, pronoun, gender);
        return all.size() == 1 ? all.getFirst() : null;
    }

    /**
     * The best earlier name or noun of the right sort: subjects first, then the nearest. Who speaks on is who spoke before,
     * not someone spoken of; what is quoted is passed over by what is not. "They" may be two who were told of together.
     */
    List<Actor> all(Sentence sentence, Token pronoun, Gender gender) {
        boolean inside = quoted.test(sentence, pronoun);
        boolean speaks = !inside && pronoun.is("nsubj") && saysAbove(sentence, pronoun);
        Predicate<Sentence> told =
                there -> inside || there.tokens().stream().anyMatch(t -> t.isNoun() && !quoted.test(there, t));
        List<Actor> above = speaks ? above(sentence, pronoun, gender) : List.of();
        if (!above.isEmpty()) {
            return above;
        }
        int seen = speaks ? 1 : 0;
        for (int back = seen; seen <= NEAR && back <= FAR && sentence.index() - back >= 0; back++) {
            Sentence there = sentences.get(sentence.index() - back);
            List<Actor> found = back == 0
                    ? before(there, pronoun, gender, inside)
                    : new Antecedent(there, gender, speaks, inside).all();
            if (!found.isEmpty()) {
                return found;
            }
            seen += told.test(there) ? 1 : 0;
        }
        return speaks ? before(sentence, pronoun, gender, inside) : List.of();
    }

    private static boolean saysAbove(Sentence sentence, Token subject) {
        Token verb = sentence.head(subject);
        return verb != null && Senses.is("say", verb.lemma());
    }

    /** "Diaz risked a quarrel when he said", "rebels began a march which they said": the subject of the clause that the saying belongs to. */
    private List<Actor> above(Sentence sentence, Token pronoun, Gender gender) {
        Token before = sentence.at(pronoun.index() - 1);
        boolean relative = before != null && before.tag().equals("WDT");
        for (Token verb = sentence.head(pronoun); verb != null; verb = sentence.head(verb)) {
            Token subject = sentence.child(verb, "nsubj");
            List<Actor> found = subject != null && subject.index() < pronoun.index() && !quoted.test(sentence, subject)
                    ? candidates(sentence, subject, gender)
                    : List.of();
            if (!found.isEmpty() || !verb.is("advcl") && !relative) {
                return found;
            }
        }
        return List.of();
    }

    private List<Actor> before(Sentence sentence, Token pronoun, Gender gender, boolean inside) {
        List<Actor> other = List.of();
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            boolean passed = isSibling(token, pronoun) || !inside && quoted.test(sentence, token);
            boolean body = !passed && token.is("nsubj") && Senses.is("collective", token.lemma());
            List<Actor> found = passed ? List.of() : candidates(sentence, token, body ? Gender.THING : gender);
            if (!found.isEmpty() && token.is("nsubj")) {
                return found;
            }
            other = other.isEmpty() ? found : other;
        }
        return other;
    }

    /** The search of one earlier sentence. */
    private final class Antecedent {
        private final Sentence sentence;
        private final Gender gender;
        private final boolean speaks;
        private final boolean inside;

        Antecedent(Sentence sentence, Gender gender, boolean speaks, boolean inside) {
            this.sentence = sentence;
            this.gender = gender;
            this.speaks = speaks;
            this.inside = inside;
        }

        List<Actor> all() {
            List<Actor> subject = List.of();
            List<Actor> other = List.of();
            for (Token token : sentence.tokens()) {
                boolean passed = !inside && quoted.test(sentence, token) || speaks && isReported(token);
                List<Actor> found = passed ? List.of() : at(token);
                if (!found.isEmpty() && speaks && token.is("nsubj") && saysAbove(sentence, token)) {
                    return found;
                }
                Mention mention = names.at(sentence, token.index());
                if (subject.isEmpty() && (token.is("nsubj") || mention != null && mention.isSubject())) {
                    subject = found;
                }
                other = other.isEmpty() ? found : other;
            }
            List<Actor> found = subject.isEmpty() ? other : subject;
            return found.isEmpty() && gender == Gender.MANY ? both() : found;
        }

        /** Who is spoken of by someone else, and so did not speak. */
        private boolean isReported(Token token) {
            for (Token t = token; t != null; t = sentence.head(t)) {
                Token verb = t.relation().equals("ccomp") ? sentence.head(t) : null;
                if (verb != null && Senses.is("say", verb.lemma())) {
                    return sentence.child(verb, "nsubj") != null;
                }
            }
            return false;
        }

        /** "Diaz met Gomez. They agreed ...": both, where it is of these two alone. */
        private List<Actor> both() {
            List<Actor> persons = names.in(sentence).stream()
                    .filter(m -> m.entity().type() == EntityType.PERSON)
                    .filter(m -> inside || !quoted.test(sentence, sentence.token(m.to())))
                    .map(m -> Actor.named(m.entity()))
                    .distinct()
                    .toList();
            return persons.size() == 2 ? persons : List.of();
        }

        private List<Actor> at(Token token) {
            List<Actor> found = candidates(sentence, token, gender);
            if (found.isEmpty()
                    && speaks
                    && token.isPronoun()
                    && token.is("nsubj")
                    && Gender.of(sentence.lower(token.index())) == gender) {
                found = Antecedents.this.all(sentence, token, gender);
            }
            return found.isEmpty() && speaks ? speaker(sentence, token, gender) : found;
        }
    }

    /** Who said something before, though no name: "the thinktank said ... it said", "one source said ... they said". */
    private List<Actor> speaker(Sentence sentence, Token token, Gender gender) {
        boolean person = Senses.is("people", token.lemma()) || Senses.is("anonymous", token.lemma());
        boolean many = token.tag().equals("NNS");
        boolean fits = gender == Gender.MANY ? person : !many && person == (gender == Gender.PERSON);
        boolean speaks =
                (token.isNoun() || token.lemma().equals("one")) && token.is("nsubj") && saysAbove(sentence, token);
        return fits && speaks ? one(actors.apply(sentence, token)) : List.of();
    }

    private static List<Actor> one(@Nullable Actor actor) {
        return actor == null ? List.of() : List.of(actor);
    }

    /** Subject and object of one verb are never the same, but for "himself". */
    private static boolean isSibling(Token token, Token pronoun) {
        return token.head() == pronoun.head() && !pronoun.is("nmod");
    }

    private List<Actor> candidates(Sentence sentence, Token token, Gender gender) {
        if (gender == Gender.MANY) {
            List<Actor> joined = joined(sentence, token);
            if (!joined.isEmpty()) {
                return joined;
            }
        }
        return one(candidate(sentence, token, gender));
    }

    /** "Diaz and Gomez met": both. */
    private List<Actor> joined(Sentence sentence, Token token) {
        List<Actor> all = new ArrayList<>();
        if (sentence.children(token, "conj").isEmpty()) {
            return all;
        }
        for (Token each : Actors.conjuncts(sentence, token)) {
            Mention mention = names.at(sentence, each.index());
            if (mention == null || !mention.entity().type().acts() || mention.adjective()) {
                return List.of();
            }
            all.add(Actor.named(mention.entity()));
        }
        return all.size() > 1 ? all : List.of();
    }

    private @Nullable Actor candidate(Sentence sentence, Token token, Gender gender) {
        Mention mention = names.at(sentence, token.index());
        if (mention != null) {
            if (!mention.head().equals(token) || mention.adjective() && Actors.isModifier(token)) {
                return null;
            }
            EntityType type = mention.entity().type();
            boolean fits = switch (gender) {
                case PERSON -> type == EntityType.PERSON;
                case MANY ->
                    type.isCollective()
                            || type == EntityType.STATE && token.tag().endsWith("S");
                default -> type == EntityType.STATE || type.isCollective();
            };
            boolean venue = mention.seat() && (token.is("obl") || token.is("compound"));
            return fits && !venue && !isRank(sentence, token) ? Actor.named(mention.entity()) : null;
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

    /** "NATO" in "NATO Secretary-General Ana Diaz" is not told of itself. */
    private boolean isRank(Sentence sentence, Token token) {
        Token above = token.is("compound") ? sentence.head(token) : null;
        Mention holder = above == null ? null : names.at(sentence, above.index());
        return above != null
                && (titles.endingAt(sentence, above.index()) != null
                        || holder != null && holder.entity().type() == EntityType.PERSON);
    }
}
