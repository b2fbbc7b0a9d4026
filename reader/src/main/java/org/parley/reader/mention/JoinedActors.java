package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** The actors that a plural noun gathers: those of whom it is said "from", those that explain it, those before it. */
final class JoinedActors {
    /** How far from its noun a list that explains it may begin. */
    private static final int FAR = 4;

    private final Names names;
    private final BiFunction<Sentence, Token, @Nullable Actor> actors;

    /** @param actors whom a noun stands for */
    JoinedActors(Names names, BiFunction<Sentence, Token, @Nullable Actor> actors) {
        this.names = names;
        this.actors = actors;
    }

    /** "foreign ministers from Britain, Egypt and Jordan", "US and South Korean officials": one actor each. */
    List<Actor> members(Sentence sentence, Token head) {
        List<Actor> members = new ArrayList<>();
        if (!head.tag().equals("NNS") || names.at(sentence, head.index()) != null) {
            return members;
        }
        explained(sentence, head, members);
        if (members.isEmpty()) {
            behind(sentence, head, members);
        }
        if (members.isEmpty()) {
            before(sentence, head, members);
        }
        return members;
    }

    private void behind(Sentence sentence, Token head, List<Actor> members) {
        for (Token modifier : sentence.children(head)) {
            if (modifier.is("nmod") && Actors.reads(sentence, modifier, "from", "of")) {
                List<Token> places = Actors.conjuncts(sentence, modifier);
                if (places.size() > 1 && places.stream().anyMatch(p -> names.at(sentence, p.index()) != null)) {
                    addEach(sentence, places, members);
                }
            }
        }
        if (members.isEmpty() && Set.of("from", "of").contains(sentence.lower(head.index() + 1))) {
            listed(sentence, head.index() + 2, members);
        }
    }

    private void before(Sentence sentence, Token head, List<Actor> members) {
        for (Token modifier : sentence.children(head)) {
            if (modifier.is("amod") || modifier.is("compound")) {
                List<Token> states = Actors.conjuncts(sentence, modifier);
                if (states.size() > 1 && states.stream().allMatch(Token::isCapitalised)) {
                    addNamed(sentence, states, members, " " + head.text());
                }
            }
        }
    }

    /** "both rebel groups, the Front and the League, said", "the two factions - A and B - said". */
    private void explained(Sentence sentence, Token head, List<Actor> members) {
        int at = head.index() + 1;
        while (at - head.index() < FAR
                && sentence.at(at) instanceof Token t
                && (t.is("nmod") || t.is("case") || t.is("det"))) {
            at++;
        }
        String mark = sentence.lower(at);
        if (!mark.matches(",|-|--|–|—|:")) {
            return;
        }
        listed(sentence, at + 1, members);
        boolean closed = members.size() > 1
                && names.in(sentence).stream()
                        .anyMatch(
                                m -> members.getLast().name().equals(m.entity().name())
                                        && sentence.lower(m.to() + 1).equals(mark));
        boolean counted = sentence.children(head).stream()
                .anyMatch(c -> c.is("nummod") || sentence.lower(c.index()).equals("both"));
        if (!closed || !counted) {
            members.clear();
        }
    }

    private void addEach(Sentence sentence, List<Token> heads, List<Actor> members) {
        for (Token each : heads) {
            Actor actor = actors.apply(sentence, each);
            if (actor != null
                    && (actor.entity() == null || actor.entity().type().acts())) {
                members.add(actor);
            }
        }
    }

    /** Names in a row, whatever the parser made of them: "from Britain, Egypt and the United States". */
    private void listed(Sentence sentence, int from, List<Actor> members) {
        int at = from;
        while (at < sentence.size()) {
            Mention mention = names.at(sentence, at);
            if (mention != null && mention.entity().type().acts()) {
                members.add(Actor.named(mention.entity()));
                at = mention.to() + 1;
            } else if (Set.of(",", "and", "the").contains(sentence.lower(at))) {
                at++;
            } else {
                break;
            }
        }
        if (members.size() < 2) {
            members.clear();
        }
    }

    private void addNamed(Sentence sentence, List<Token> heads, List<Actor> members, String noun) {
        for (Token each : heads) {
            Mention mention = names.at(sentence, each.index());
            if (mention == null && each.isCapitalised()) {
                members.add(new Actor(each.text() + noun, null, true, null, null, false));
            } else if (mention != null && mention.entity().type().acts()) {
                String name = sentence.text(mention.from(), mention.to()) + noun;
                members.add(new Actor(name, null, true, null, mention.entity().name(), false));
            }
        }
    }
}
