package org.parley.reader.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Position.Stance;

/** Stances of a speaker on what solves a conflict and what does not: "no military solution", "the only way is dialogue". */
final class Remedies {
    private static final Set<String> BE = Set.of("be", "remain", "lie");

    private Remedies() {}

    static void find(Report report, Sentence sentence, Token token, List<Stand> found) {
        if (token.isNoun() && Senses.is("position.remedy", token.lemma())) {
            if (isNone(sentence, token) && sentence.child(token, "expl") != null || isNoneThere(sentence, token)) {
                missing(report, sentence, token, found);
            } else if (isOnly(sentence, token) && proposed(sentence, token) instanceof Token proposed) {
                add(report, sentence, token, proposed, Stance.URGES, found);
            } else if (isOnly(sentence, token) && sentence.child(token, "cop") != null) {
                way(report, sentence, token, found);
            }
        } else if (token.tag().equals("VB") && Senses.is("position.solved", token.lemma())) {
            alone(report, sentence, token, found);
        } else if (token.tag().equals("VBN") && Senses.is("position.solved", token.lemma())) {
            solved(report, sentence, token, found);
            only(report, sentence, token, found);
        }
    }

    /** "There is no military solution" opposes it; "there is no alternative to talks" wants talks. */
    private static void missing(Report report, Sentence sentence, Token remedy, List<Stand> found) {
        if (Senses.is("position.alternative", remedy.lemma())) {
            List<Token> to = Clauses.behind(sentence, remedy, "to", "but", "than");
            if (!to.isEmpty()) {
                add(report, sentence, remedy, to.getFirst(), Stance.URGES, found);
            }
        } else if (sentence.children(remedy).stream()
                .anyMatch(c ->
                        c.is("amod") && Set.of("military", "armed", "forcible").contains(c.lemma()))) {
            add(report, sentence, remedy, remedy, Stance.OPPOSES, found);
        }
    }

    /** "dialogue is the only way to end the war". */
    private static void way(Report report, Sentence sentence, Token way, List<Stand> found) {
        Token means = sentence.child(way, "csubj") instanceof Token deed ? deed : sentence.child(way, "nsubj");
        if (means != null && !means.isPronoun() && !Happening.isNegated(sentence, way)) {
            add(report, sentence, way, means, Stance.URGES, found);
        }
    }

    /** "only dialogue can end the war". */
    private static void alone(Report report, Sentence sentence, Token solves, List<Stand> found) {
        Token means = sentence.child(solves, "nsubj");
        boolean can =
                sentence.children(solves, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
        if (means != null && means.isNoun() && !means.isProper() && can && isOnly(sentence, means)) {
            add(report, sentence, solves, means, Stance.URGES, found);
        }
    }

    private static boolean isNone(Sentence sentence, Token noun) {
        return sentence.child(noun, "det") instanceof Token det && det.lemma().equals("no");
    }

    /** "there is no solution", with the noun below the verb. */
    private static boolean isNoneThere(Sentence sentence, Token noun) {
        return isNone(sentence, noun)
                && sentence.head(noun) instanceof Token verb
                && sentence.child(verb, "expl") != null;
    }

    private static boolean isOnly(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(c -> Set.of("only", "sole", "best").contains(sentence.lower(c.index())));
    }

    /** What the way "is", or leads "through". */
    private static @Nullable Token proposed(Sentence sentence, Token way) {
        Token head = sentence.head(way);
        if (head == null || !way.is("nsubj")) {
            return null;
        }
        boolean copular = sentence.child(head, "cop") != null && !head.tag().startsWith("JJ");
        boolean infinitive = head.isVerb() && StanceVerbs.isInfinitive(sentence, head);
        if (copular || infinitive) {
            return head;
        }
        if (!BE.contains(head.lemma())) {
            return null;
        }
        Token clause = StanceVerbs.clause(sentence, head);
        List<Token> through = Clauses.behind(sentence, head, "through", "via", "by", "in", "with");
        return clause != null ? clause : through.isEmpty() ? null : through.getFirst();
    }

    /** "cannot be solved by force", "cannot be settled without talks". */
    private static void solved(Report report, Sentence sentence, Token solved, List<Stand> found) {
        boolean can =
                sentence.children(solved, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
        if (!can || sentence.child(solved, "aux:pass") == null || !Happening.isNegated(sentence, solved)) {
            return;
        }
        List<Token> without = Clauses.behind(sentence, solved, "without");
        List<Token> by = Clauses.behind(sentence, solved, "by", "through", "with", "via");
        if (!without.isEmpty()) {
            add(report, sentence, solved, without.getFirst(), Stance.URGES, found);
        } else if (!by.isEmpty()) {
            add(report, sentence, solved, by.getFirst(), Stance.OPPOSES, found);
        }
    }

    /** "can only be solved through dialogue": the means is what is wanted. */
    private static void only(Report report, Sentence sentence, Token solved, List<Stand> found) {
        boolean can =
                sentence.children(solved, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
        List<Token> means = Clauses.behind(sentence, solved, "by", "through", "via");
        boolean alone = sentence.children(solved, "advmod").stream()
                        .anyMatch(a -> sentence.lower(a.index()).equals("only"))
                || !means.isEmpty()
                        && sentence.lower(sentence.subtree(means.getFirst()).nextSetBit(0) - 1)
                                .equals("only");
        if (can && alone && !means.isEmpty() && sentence.child(solved, "aux:pass") != null) {
            Oughts.add(report, sentence, solved, means.getFirst(), Stance.URGES, "only", found);
        }
    }

    private static void add(
            Report report, Sentence sentence, Token focus, Token matter, Stance stance, List<Stand> found) {
        Oughts.told(report, sentence, focus, matter, stance, "remedy", found);
    }
}
