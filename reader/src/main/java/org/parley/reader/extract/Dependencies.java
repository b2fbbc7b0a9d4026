package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;

/** Finds what is made to depend on what: "until", "unless", "only if", "depends on", "a precondition for". */
final class Dependencies {
    private Dependencies() {}

    static void find(Report report, Sentence sentence, Token token, List<Dependency> found) {
        String word = sentence.lower(token.index());
        Token clause = sentence.head(token);
        boolean marks = token.is("mark") || token.is("advmod") || token.is("case");
        if (marks
                && clause != null
                && (clause.is("advcl") || clause.is("dep") && isConditional(word))
                && clause.index() > token.index()
                && sentence.head(clause) instanceof Token main) {
            marked(report, sentence, word, token, clause, main, found);
        } else if (Senses.is("condition.depend", token.lemma()) && token.isVerb()) {
            depends(sentence, token, found, 0.8);
        } else if (Senses.is("condition.dependent", token.lemma())) {
            depends(sentence, token, found, 0.8);
        } else if (Senses.is("condition.noun", token.lemma())) {
            noun(sentence, token, found);
        } else if (word.equals("unconditionally") || word.equals("unconditional")) {
            waived(sentence, token, clause, found);
        } else if (token.lemma().equals("require") && token.isVerb()) {
            requires(report, sentence, token, found);
        } else if (word.equals("first") && token.is("advmod") && clause != null && isObliged(sentence, clause)) {
            found.add(new Dependency(
                    token, clause, null, Clauses.words(sentence, clause), false, 0.6, "condition.first"));
        }
        if (Senses.is("condition.needed", token.lemma())) {
            needed(report, sentence, token, found);
        } else if (word.equals("without") && token.is("case") && clause != null) {
            lacking(sentence, clause, found);
        }
    }

    /** "must first endorse the accord", "has to disarm first". */
    private static boolean isObliged(Sentence sentence, Token verb) {
        Token above = sentence.head(verb);
        boolean hasTo = verb.is("xcomp") && above != null && above.lemma().matches("have|need");
        return hasTo
                || sentence.children(verb, "aux").stream()
                        .anyMatch(a -> sentence.lower(a.index()).matches("must|should"));
    }

    private static boolean isConditional(String word) {
        return word.equals("if") || word.equals("unless") || word.equals("until");
    }

    /** "a vote is needed to pass it", "they are required to disarm before the vote". */
    private static void needed(Report report, Sentence sentence, Token word, List<Dependency> found) {
        boolean passive = word.tag().equals("VBN") && Clauses.isPassive(sentence, word) && !word.is("acl");
        Token subject = passive
                ? Clauses.patient(sentence, word)
                : sentence.child(word, "cop") != null ? sentence.child(word, "nsubj") : null;
        if (subject == null || subject.tag().startsWith("W") || Happening.isNegated(sentence, word)) {
            return;
        }
        Token clause = StanceVerbs.clause(sentence, word);
        Token deed = clause != null && StanceVerbs.isInfinitive(sentence, clause) ? clause : null;
        boolean actor = !Holders.of(report, sentence, subject).isEmpty();
        Token first = actor ? deed : subject;
        List<Token> behind = Clauses.behind(sentence, actor && deed != null ? deed : word, "before", "for");
        Token waits = deed != null && !actor ? deed : behind.isEmpty() ? null : behind.getFirst();
        if (first != null && !first.isPronoun() && waits != null) {
            BitSet span = Clauses.words(sentence, word);
            found.add(new Dependency(word, first, waits, span, false, 0.6, "condition.needed"));
        }
    }

    /** "without a truce there can be no talks". */
    private static void lacking(Sentence sentence, Token lacked, List<Dependency> found) {
        Token main = sentence.head(lacked);
        if (main == null || !lacked.is("obl") || !Happening.isNegated(sentence, main)) {
            return;
        }
        if (Clauses.isModal(sentence, main) || sentence.child(main, "expl") != null) {
            add(sentence, lacked, lacked, main, 0.6, "condition.without", found);
        }
    }

    private static void marked(
            Report report,
            Sentence sentence,
            String word,
            Token mark,
            Token clause,
            Token main,
            List<Dependency> found) {
        boolean only = isOnly(sentence, mark, main);
        if (word.equals("if")
                && isMeans(sentence, clause, main)
                && sentence.child(clause, "xcomp") instanceof Token end) {
            add(sentence, mark, main, end, 0.65, "condition.if-wanted", found);
            return;
        }
        if (word.equals("before") && isNeeded(sentence, main)) {
            add(sentence, mark, main, clause, 0.75, "condition.before", found);
        } else if (word.equals("before") && Happening.isNegated(sentence, main) && Clauses.isModal(sentence, main)) {
            add(sentence, mark, clause, main, 0.7, "condition.not-before", found);
        }
        boolean sets = switch (word) {
            case "unless", "provided", "providing" -> true;
            case "until", "till" -> isHeldBack(sentence, main);
            case "if" -> only || isIf(report, sentence, mark, clause, main);
            case "once" -> only || isToCome(sentence, main) && !isSame(report, sentence, clause, main);
            case "after", "when" -> only;
            case "as" ->
                sentence.lower(mark.index() - 1).equals("long")
                        && !sentence.lower(mark.index() - 3).equals("for");
            default -> false;
        };
        if (sets) {
            boolean sure = only || word.equals("until") || word.equals("unless");
            boolean asLong = sentence.lower(main.index()).equals("long");
            Token waits = asLong && sentence.head(main) instanceof Token above ? above : main;
            add(sentence, mark, clause, waits, sure ? 0.8 : 0.6, "condition." + (only ? "only-" : "") + word, found);
        }
    }

    private static void add(
            Sentence sentence,
            Token focus,
            Token prerequisite,
            Token consequence,
            double confidence,
            String rule,
            List<Dependency> found) {
        BitSet span = Clauses.words(sentence, consequence);
        span.or(Clauses.words(sentence, prerequisite));
        found.add(new Dependency(focus, prerequisite, consequence, span, false, confidence, rule));
    }

    /** "only if they sign", "could only happen if they signed". */
    private static boolean isOnly(Sentence sentence, Token mark, Token main) {
        return sentence.lower(mark.index() - 1).equals("only")
                || sentence.children(main, "advmod").stream()
                        .anyMatch(a -> a.index() < main.index()
                                && sentence.lower(a.index()).equals("only"));
    }

    /** "if they want peace talks to go on, they must stop": what they must is the condition of what they want. */
    private static boolean isMeans(Sentence sentence, Token clause, Token main) {
        return clause.lemma().matches("want|wish")
                && sentence.children(main, "aux").stream()
                        .anyMatch(a -> sentence.lower(a.index()).matches("must|should|have|need"));
    }

    /** "until" tells a condition where something is kept from happening, and a time where it just goes on. */
    private static boolean isHeldBack(Sentence sentence, Token main) {
        return isToCome(sentence, main)
                || Happening.isNegated(sentence, main)
                || Senses.is("condition.until", main.lemma()) && !main.tag().equals("VBD")
                || main.lemma().equals("refuse");
    }

    private static boolean isToCome(Sentence sentence, Token main) {
        return Clauses.isModal(sentence, main) || Happening.modality(sentence, main) != Modality.ACTUAL;
    }

    /** "will join once he takes over": the same one does both, which tells when, not on what condition. */
    private static boolean isSame(Report report, Sentence sentence, Token clause, Token main) {
        Actor first = Holders.one(report, sentence, Clauses.subjectToken(sentence, clause));
        Actor waiting = Holders.one(report, sentence, Clauses.subjectToken(sentence, main));
        return first != null && waiting != null && first.name().equals(waiting.name());
    }

    private static boolean isNeeded(Sentence sentence, Token main) {
        boolean modal = sentence.children(main, "aux").stream()
                .anyMatch(a -> Set.of("must", "should").contains(sentence.lower(a.index())));
        Token above = sentence.head(main);
        boolean below = main.is("xcomp") && above != null && Senses.is("condition.need", above.lemma());
        return modal
                || below
                || Senses.is("condition.need", main.lemma()) && !main.lemma().equals("have");
    }

    /** Whose doing, or what process, waits for it; what merely goes wrong otherwise is a prediction. */
    private static boolean isIf(Report report, Sentence sentence, Token mark, Token clause, Token main) {
        String before = sentence.lower(mark.index() - 1);
        boolean aside = before.equals("even") || before.equals("as") || before.equals("what");
        boolean bare = sentence.child(clause, "nsubj") == null && !clause.tag().equals("VBN");
        if (aside || bare || !isToCome(sentence, main) || Senses.is("condition.mishap", main.lemma())) {
            return false;
        }
        boolean doer = !Holders.of(report, sentence, Clauses.subjectToken(sentence, main))
                .isEmpty();
        return doer || Senses.is("condition.process", main.lemma());
    }

    /** "the truce depends on a withdrawal". */
    private static void depends(Sentence sentence, Token word, List<Dependency> found, double confidence) {
        List<Token> on = Clauses.behind(sentence, word, "on", "upon");
        Token what = on.isEmpty() ? sentence.child(word, "ccomp") : on.getFirst();
        for (Token clause : sentence.children(word, "advcl")) {
            boolean behind = sentence.child(clause, "mark") instanceof Token mark
                    && Set.of("on", "upon").contains(sentence.lower(mark.index()));
            what = what == null && behind ? clause : what;
        }
        Token subject = Clauses.subjectToken(sentence, word);
        if (what != null && (subject != null || !word.lemma().equals("rest"))) {
            BitSet span = Clauses.words(sentence, word);
            found.add(new Dependency(word, what, subject, span, false, confidence, "condition.depends"));
        }
    }

    /** "progress requires trust"; who requires something of someone has a position. */
    private static void requires(Report report, Sentence sentence, Token verb, List<Dependency> found) {
        Token subject = sentence.child(verb, "nsubj");
        Token object = sentence.child(verb, "obj");
        boolean thing = subject != null
                && !Clauses.isPassive(sentence, verb)
                && Holders.of(report, sentence, subject).isEmpty()
                && !subject.isPronoun();
        if (thing && object != null && Happening.modality(sentence, verb) == Modality.ACTUAL) {
            BitSet span = Clauses.words(sentence, verb);
            found.add(new Dependency(verb, object, subject, span, false, 0.55, "condition.requires"));
        }
    }

    /** "X is a precondition for Y", "on condition that X", "as a condition for Y", "without preconditions". */
    private static void noun(Sentence sentence, Token noun, List<Dependency> found) {
        Token above = sentence.head(noun);
        boolean without = Clauses.hasCase(sentence, noun, "without")
                || sentence.lower(noun.index() - 1).equals("without")
                || sentence.child(noun, "det") instanceof Token det
                        && det.lemma().equals("no");
        if (without && !noun.lemma().equals("requirement")) {
            waived(sentence, noun, above, found);
            return;
        }
        List<Token> of = new ArrayList<>(Clauses.behind(sentence, noun, "for", "to", "of"));
        if (of.isEmpty() && sentence.child(noun, "acl") instanceof Token deed) {
            of.add(deed);
        }
        Token maker = noun.is("xcomp") && above != null && above.lemma().equals("make") ? above : null;
        Token own = sentence.child(noun, "nsubj");
        Token subject = own == null && maker != null ? sentence.child(maker, "obj") : own;
        if ((maker != null || sentence.child(noun, "cop") != null) && subject != null && !of.isEmpty()) {
            boolean relative = subject.tag().startsWith("W");
            Token first = relative ? above : subject;
            if (first != null && !first.isPronoun() && !Happening.isNegated(sentence, noun)) {
                BitSet span = Clauses.words(sentence, relative ? first : noun);
                found.add(new Dependency(noun, first, of.getFirst(), span, false, 0.6, "condition.precondition"));
            }
            return;
        }
        Token that = clauseOf(sentence, noun);
        if (Clauses.hasCase(sentence, noun, "on", "under") && that != null && above != null) {
            BitSet span = Clauses.words(sentence, above);
            found.add(new Dependency(noun, that, above, span, false, 0.75, "condition.on-condition"));
        } else if (Clauses.hasCase(sentence, noun, "as") && above != null && above.isVerb() && !of.isEmpty()) {
            BitSet span = Clauses.words(sentence, above);
            found.add(new Dependency(noun, above, of.getFirst(), span, false, 0.6, "condition.as-condition"));
        }
    }

    private static @Nullable Token clauseOf(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            boolean clause = child.is("acl") || child.is("ccomp") || child.is("dep");
            if (clause && sentence.child(child, "nsubj") != null) {
                return child;
            }
        }
        return null;
    }

    private static void waived(Sentence sentence, Token word, @Nullable Token above, List<Dependency> found) {
        if (above != null && !word.is("amod") && !isHypothetical(sentence, above)) {
            BitSet span = Clauses.words(sentence, above);
            found.add(new Dependency(word, word, above, span, true, 0.7, "condition.waived"));
        }
    }

    /** "only if no conditions were set" drops none. */
    private static boolean isHypothetical(Sentence sentence, Token clause) {
        return sentence.children(clause, "mark").stream()
                .anyMatch(m -> m.text().matches("(?i)if|unless|provided|until"));
    }
}
