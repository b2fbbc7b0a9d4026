package org.parley.reader.judging;

import java.util.Locale;
import java.util.Set;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** The grammar about a claim's head word: tags, relations, words of closed classes, and the senses of open ones. */
final class WordSigns {
    private static final Set<String> CLOSED = Set.of("aux", "mark", "case", "cc", "expl");
    private static final Set<String> ARGUMENTS =
            Set.of("nsubj", "obj", "iobj", "obl", "ccomp", "xcomp", "advcl", "acl", "nmod", "cop", "conj", "parataxis");

    private WordSigns() {}

    static void add(Candidate candidate, Signs signs) {
        Sentence sentence = candidate.sentence();
        Token head = candidate.head();
        signs.add("head tag=" + head.tag());
        signs.add("head relation=" + head.relation());
        Senses.senses(head.lemma()).forEach(sense -> signs.add("head sense=" + sense));
        for (Token child : sentence.children(head)) {
            child(child, signs);
        }
        Token above = sentence.head(head);
        if (above != null) {
            signs.add("above tag=" + above.tag());
            Senses.senses(above.lemma()).forEach(sense -> signs.add("above sense=" + sense));
        }
        if (isQuoted(sentence, head)) {
            signs.add("in quotation marks");
        }
    }

    private static void child(Token child, Signs signs) {
        String relation = child.relation();
        String universal = relation.contains(":") ? relation.substring(0, relation.indexOf(':')) : relation;
        if (CLOSED.contains(universal)) {
            signs.add("below " + universal + "=" + child.lemma().toLowerCase(Locale.ROOT));
        } else if (ARGUMENTS.contains(universal)) {
            signs.add("below=" + relation);
        }
        if (Senses.is("negation", child.lemma())) {
            signs.add("below negation");
        }
        if (child.is("nsubj")) {
            signs.add("subject tag=" + child.tag());
        }
    }

    private static boolean isQuoted(Sentence sentence, Token head) {
        int marks = 0;
        for (int i = 0; i < head.index(); i++) {
            String text = sentence.token(i).text();
            marks += text.equals("\"") || text.equals("''") || text.equals("``") || text.equals("“") || text.equals("”")
                    ? 1
                    : 0;
        }
        return marks % 2 == 1;
    }
}
