package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Whose words a document's are: "the statement called for peace" is a call of those who issued it. */
final class Issuers {
    /** How many sentences back a document may have been issued. */
    private static final int NEAR = 3;

    private Issuers() {}

    /** Who issued the document that a subject stands for; empty if it is none, or none can be told. */
    static List<Actor> of(Report report, Sentence sentence, @Nullable Token subject) {
        Token document = subject == null ? null : antecedent(sentence, subject);
        if (document == null || !Senses.is("position.issued", document.lemma())) {
            return List.of();
        }
        List<Actor> owners = Holders.owners(report, sentence, document);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Sentence> all = report.sentences();
        for (int back = 0; back <= NEAR && sentence.index() - back >= 0; back++) {
            List<Actor> issuers = issuers(report, all.get(sentence.index() - back), document.lemma());
            if (!issuers.isEmpty()) {
                return issuers;
            }
        }
        return List.of();
    }

    private static @Nullable Token antecedent(Sentence sentence, Token subject) {
        if (!subject.tag().startsWith("W")) {
            return subject;
        }
        Token verb = sentence.head(subject);
        Token above = verb == null ? null : sentence.head(verb);
        return above == null || above.isNoun() ? above : sentence.child(above, "obj");
    }

    private static List<Actor> issuers(Report report, Sentence sentence, String lemma) {
        for (Token verb : sentence.tokens()) {
            Token issued = verb.isVerb() && Senses.is("position.issuing", verb.lemma())
                    ? Clauses.patient(sentence, verb)
                    : null;
            if (issued != null && issued.lemma().equals(lemma)) {
                return Holders.of(report, sentence, StanceVerbs.doer(sentence, verb));
            }
            boolean said = verb.isNoun() && verb.lemma().equals(lemma) && verb.is("obl");
            if (said
                    && Clauses.hasCase(sentence, verb, "in")
                    && sentence.head(verb) instanceof Token say
                    && say.isVerb()) {
                return Holders.of(report, sentence, StanceVerbs.doer(sentence, say));
            }
        }
        return List.of();
    }
}
