package org.parley.reader.extract;

import java.util.List;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** Accusations told without a verb of accusing: "said that X was responsible", "was critical of X". */
final class Blame {
    private Blame() {}

    static void find(Report report, Sentence sentence, Token token, List<Deeds> found) {
        if (Senses.is("act.guilty", token.lemma())) {
            responsible(report, sentence, token, found);
        } else if (Senses.is("act.critical", token.lemma()) && token.tag().startsWith("JJ")) {
            critical(report, sentence, token, found);
        }
    }

    private static void responsible(Report report, Sentence sentence, Token guilty, List<Deeds> found) {
        Attribution by = report.speech().at(sentence, guilty.index());
        boolean told = sentence.child(guilty, "cop") != null
                && Happening.modality(sentence, guilty) == Modality.ACTUAL
                && !Clauses.behind(sentence, guilty, "for").isEmpty();
        if (by == null || !told || !Holders.acts(by.speaker())) {
            return;
        }
        List<String> blamed = names(report, sentence, sentence.child(guilty, "nsubj"));
        if (!blamed.isEmpty()) {
            add(guilty, List.of(by.speaker()), blamed, found);
        }
    }

    private static void critical(Report report, Sentence sentence, Token critical, List<Deeds> found) {
        List<Token> of = Clauses.behind(sentence, critical, "of");
        List<Actor> critics = Holders.of(report, sentence, Clauses.subjectToken(sentence, critical));
        if (of.isEmpty() || critics.isEmpty() || Happening.modality(sentence, critical) != Modality.ACTUAL) {
            return;
        }
        List<String> named = names(report, sentence, of.getFirst());
        List<String> blamed = named.isEmpty()
                ? Holders.owners(report, sentence, of.getFirst()).stream()
                        .map(Actor::name)
                        .toList()
                : named;
        if (!blamed.isEmpty()) {
            add(critical, critics, blamed, found);
        }
    }

    private static List<String> names(Report report, Sentence sentence, @org.jspecify.annotations.Nullable Token head) {
        return Holders.of(report, sentence, head).stream().map(Actor::name).toList();
    }

    private static void add(Token focus, List<Actor> actors, List<String> blamed, List<Deeds> found) {
        found.add(new Deeds(focus, actors, Act.Type.ACCUSE, blamed, Modality.ACTUAL, 0.6, "act.accuse.adjective"));
    }
}
