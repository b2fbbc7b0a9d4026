package org.parley.reader.extract;

import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Where talks are that a clause tells of beside what those do who come to them: "they are due in Oslo on Friday, when the talks open". */
final class Surroundings {
    private Surroundings() {}

    /**
     * @param verb of the clause: "open", "ended"
     * @return null where the clause is of another sort, or those told of beside it are nowhere
     */
    static @Nullable Mention place(Report report, Sentence sentence, Token verb) {
        Token above = sentence.head(verb);
        boolean beside = verb.is("advcl") || verb.relation().equals("acl:relcl");
        if (above == null || !beside || !isAtOnce(sentence, verb)) {
            return null;
        }
        if (isPlace(report, sentence, above)) {
            return report.names().at(sentence, above.index());
        }
        while (above != null && !above.isVerb() && sentence.child(above, "cop") == null) {
            above = sentence.head(above);
        }
        if (above == null || !isOfComers(above)) {
            return null;
        }
        Token left = sentence.child(above, "obj");
        return left != null && Senses.is("attend.depart", above.lemma()) && isPlace(report, sentence, left)
                ? report.names().at(sentence, left.index())
                : report.place(sentence, above);
    }

    private static boolean isPlace(Report report, Sentence sentence, Token token) {
        return report.names().at(sentence, token.index()) instanceof Mention m && Report.isPlace(m);
    }

    private static boolean isAtOnce(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(m ->
                        m.index() < verb.index() && sentence.lower(m.index()).matches("when|where|as"));
    }

    /** What negotiators do where the talks are. */
    private static boolean isOfComers(Token verb) {
        return Senses.is("attend.travel", verb.lemma())
                || Senses.is("attend.depart", verb.lemma())
                || Senses.is("meeting.verb", verb.lemma())
                || Senses.is("meeting.hold", verb.lemma())
                || verb.lemma().matches("expect|due|negotiate|take|sit");
    }
}
