package org.parley.reader.extract;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;

/** Conditions told by the noun: "X is a precondition for Y", "on condition that X", "set X as a condition for Y". */
final class ConditionNouns {
    private ConditionNouns() {}

    static void find(Report report, Sentence sentence, Token noun, List<Dependency> found) {
        if (isOfSecrecy(sentence, noun)) {
            return;
        }
        Token above = sentence.head(noun);
        boolean without = Clauses.hasCase(sentence, noun, "without")
                || sentence.lower(noun.index() - 1).equals("without")
                || sentence.child(noun, "det") instanceof Token det
                        && det.lemma().equals("no");
        if (without && !noun.lemma().equals("requirement")) {
            Waivers.general(sentence, noun, above, found);
        } else if (!Waivers.ofCondition(report, sentence, noun, found)) {
            open(report, sentence, noun, above, found);
        }
    }

    /** "said on condition of anonymity": what is not to be told is who says it, and nothing waits for that. */
    private static boolean isOfSecrecy(Sentence sentence, Token noun) {
        return Clauses.behind(sentence, noun, "of").stream().anyMatch(of -> Senses.is("condition.secrecy", of.lemma()));
    }

    private static void open(
            Report report, Sentence sentence, Token noun, @Nullable Token above, List<Dependency> found) {
        Token waits = waiting(report, sentence, noun);
        Token maker = noun.is("xcomp") && above != null && above.lemma().equals("make") ? above : null;
        Token own = sentence.child(noun, "nsubj");
        Token subject = own == null && maker != null ? sentence.child(maker, "obj") : own;
        if ((maker != null || sentence.child(noun, "cop") != null) && subject != null && waits != null) {
            boolean relative = subject.tag().startsWith("W");
            Token first = relative ? above : subject;
            if (first != null && !first.isPronoun() && !Happening.isNegated(sentence, noun)) {
                BitSet span = Clauses.words(sentence, relative ? first : noun);
                add(noun, first, waits, span, 0.6, "condition.precondition", owner(report, sentence, noun), found);
            }
            return;
        }
        if (above != null && noun.is("nsubj") && sentence.child(above, "cop") != null && above.isNoun()) {
            asked(report, sentence, noun, above, waits, found);
            return;
        }
        Token that = clauseOf(sentence, noun);
        List<Token> of = Clauses.behind(sentence, noun, "of");
        Token first = that == null && !of.isEmpty() ? of.getFirst() : that;
        if (above == null || above.equals(first)) {
            return;
        }
        BitSet span = Clauses.words(sentence, above);
        if (Clauses.hasCase(sentence, noun, "on", "under") && first != null) {
            Token verb = Clauses.hasCase(sentence, noun, "on") ? verbAbove(sentence, above) : above;
            BitSet whole = Clauses.words(sentence, verb);
            add(noun, first, verb, whole, 0.75, "condition.on-condition", null, found);
        } else if (Clauses.hasCase(sentence, noun, "as") && above.isVerb() && waits != null) {
            as(report, sentence, noun, above, waits, found);
        }
    }

    /** "join the talks on condition of a truce": it is the joining that waits, wherever the tree hangs the words. */
    private static Token verbAbove(Sentence sentence, Token word) {
        Token above = word.isVerb() ? null : sentence.head(word);
        Token verb = above != null && above.isVerb() ? above : word;
        return isButOnly(sentence, verb) && sentence.head(verb) instanceof Token noun ? noun : verb;
    }

    /** "a truce to let aid in, but only on condition that ...": it is the truce that waits, not what it is for. */
    private static boolean isButOnly(Sentence sentence, Token aim) {
        Token noun = sentence.head(aim);
        boolean infinitive = aim.is("acl") && aim.tag().equals("VB") && noun != null && noun.isNoun();
        if (!infinitive) {
            return false;
        }
        for (int i = aim.index() + 1; i + 2 < sentence.size(); i++) {
            if (sentence.reads(i, "but", "only", "on")) {
                return true;
            }
        }
        return false;
    }

    /** "set a truce as a condition for talks" names what is asked; "must disarm as a condition for talks" is it. */
    private static void as(
            Report report, Sentence sentence, Token noun, Token verb, Token waits, List<Dependency> found) {
        BitSet span = Clauses.words(sentence, verb);
        Token named = Senses.is("condition.naming", verb.lemma()) ? Clauses.patient(sentence, verb) : null;
        boolean done = Happening.modality(sentence, verb) == Modality.ACTUAL;
        if (named == null && Sayings.isCue(verb)) {
            return;
        }
        if (named == null) {
            add(noun, verb, waits, span, 0.6, "condition.as-condition", null, found);
        } else if (done && !named.isPronoun() && !named.tag().startsWith("W")) {
            Token setter = StanceVerbs.doer(sentence, verb);
            add(noun, named, waits, span, 0.7, "condition.named", setter, found);
        }
    }

    /** "the Front's condition for talks is a truce". */
    private static void asked(
            Report report, Sentence sentence, Token noun, Token first, @Nullable Token waits, List<Dependency> found) {
        Token owner = owner(report, sentence, noun);
        if (owner != null && waits != null && Happening.modality(sentence, first) == Modality.ACTUAL) {
            add(noun, first, waits, Clauses.words(sentence, first), 0.6, "condition.asked", owner, found);
        }
    }

    private static void add(
            Token noun,
            Token first,
            Token waits,
            BitSet span,
            double confidence,
            String rule,
            @Nullable Token holder,
            List<Dependency> found) {
        found.add(new Dependency(noun, first, waits, span, false, confidence, rule, holder));
    }

    /** What a condition is one "for", "to" or "of", and that is no holder of it; also what hangs from the words between. */
    static @Nullable Token waiting(Report report, Sentence sentence, Token noun) {
        Token owner = owner(report, sentence, noun);
        List<Token> behind = Stream.of("for", "to")
                .flatMap(p -> Clauses.behind(sentence, noun, p).stream())
                .toList();
        Token strayed = behind.isEmpty() ? strayed(sentence, noun) : behind.getFirst();
        return strayed != null
                ? strayed
                : Clauses.behind(sentence, noun, "of").stream()
                        .filter(t -> !t.equals(owner))
                        .findFirst()
                        .orElse(sentence.child(noun, "acl"));
    }

    /** "its condition of a truce for joining the talks": the tree may hang the deed from the truce. */
    private static @Nullable Token strayed(Sentence sentence, Token noun) {
        for (Token of : Clauses.behind(sentence, noun, "of")) {
            for (Token deed : sentence.children(of, "acl")) {
                if (deed.tag().equals("VBG") && Clauses.hasCase(sentence, deed, "for")) {
                    return deed;
                }
            }
        }
        return null;
    }

    /** Whose it is: "its condition", "a condition of the Front". */
    static @Nullable Token owner(Report report, Sentence sentence, Token noun) {
        Token owner = sentence.child(noun, "nmod:poss");
        return owner != null
                ? owner
                : Clauses.behind(sentence, noun, "of").stream()
                        .filter(t -> !Holders.of(report, sentence, t).isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    static @Nullable Token clauseOf(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            boolean clause = child.is("acl") || child.is("ccomp") || child.is("dep");
            if (clause && sentence.child(child, "nsubj") != null) {
                return child;
            }
        }
        return null;
    }
}
