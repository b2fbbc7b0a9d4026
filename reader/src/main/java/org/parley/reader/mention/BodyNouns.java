package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.List;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** What a sentence calls a body it names: "the militia Azra", "Azra, a militia", "an alliance known as Azra", "Azra is a militia". */
final class BodyNouns {
    private final Sentence sentence;
    private final Mention mention;
    private final List<Token> nouns = new ArrayList<>();

    BodyNouns(Sentence sentence, Mention mention) {
        this.sentence = sentence;
        this.mention = mention;
    }

    /** In no order; none twice. */
    List<Token> all() {
        Token head = mention.head();
        apposed(head);
        before(head);
        called(head);
        if (sentence.child(head, "cop") != null && sentence.child(head, "nsubj") instanceof Token subject) {
            add(subject);
        }
        Token above = sentence.head(head);
        if (above != null && head.is("nsubj") && sentence.child(above, "cop") != null) {
            add(above);
        }
        return nouns;
    }

    private void apposed(Token head) {
        sentence.children(head, "appos").forEach(this::add);
        if (head.is("appos") && sentence.head(head) instanceof Token explained) {
            add(explained);
        }
    }

    /** "the rebel group Azra", whichever of the two the parser made the head. */
    private void before(Token head) {
        Token before = sentence.at(mention.from() - 1);
        if (before != null && before.isNoun() && !before.isCapitalised()) {
            add(before);
        }
        sentence.children(head, "compound").forEach(this::add);
    }

    /** "an alliance known as Azra", "a militia called Azra". */
    private void called(Token head) {
        Token verb = sentence.head(head);
        if (verb != null
                && Senses.is("called", verb.lemma())
                && verb.is("acl")
                && sentence.head(verb) instanceof Token noun) {
            add(noun);
        }
    }

    private void add(Token noun) {
        boolean outside = noun.index() < mention.from() || noun.index() > mention.to();
        boolean one = noun.tag().equals("NN");
        if (outside && one && Senses.is("body.called", noun.lemma()) && !nouns.contains(noun)) {
            nouns.add(noun);
        }
    }
}
