package org.parley.reader.extract;

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
    /** The rule of what is to be done first; what waits for it may stand in a clause of another's. */
    static final String FIRST = "condition.first";

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
            marked(report, sentence, word, token, clause, told(sentence, clause, main), found);
        } else if (Senses.is("condition.depend", token.lemma()) && token.isVerb()) {
            depends(sentence, token, found, 0.8);
        } else if (Senses.is("condition.dependent", token.lemma())) {
            depends(sentence, token, found, 0.8);
        } else if (Senses.is("condition.noun", token.lemma())) {
            ConditionNouns.find(report, sentence, token, found);
        } else if (word.equals("unconditionally") || word.equals("unconditional")) {
            Waivers.general(sentence, token, clause, found);
        } else if (token.lemma().equals("require") && token.isVerb()) {
            requires(report, sentence, token, found);
        } else if (word.matches("provided|providing") && provided(sentence, token) instanceof Token step) {
            if (clause != null && clause.isVerb() && isToCome(sentence, clause)) {
                add(sentence, token, step, clause, 0.7, "condition.provided", found);
            }
        } else if (word.matches("return|exchange") && Clauses.hasCase(sentence, token, "in")) {
            inReturn(sentence, token, found);
        } else if (Senses.is("condition.demand", token.lemma()) && token.isNoun()) {
            Waivers.ofDemand(report, sentence, token, found);
        } else if (Senses.is("condition.insisting", token.lemma()) && token.isVerb()) {
            Waivers.ofVerb(sentence, token, found);
        } else if (word.equals("first")
                && token.is("advmod")
                && clause != null
                && isObliged(sentence, clause)
                && sentence.children(clause, "advcl").stream().noneMatch(c -> isAim(sentence, c))) {
            first(report, sentence, token, clause, found);
        }
        if (Senses.is("condition.needed", token.lemma())) {
            needed(report, sentence, token, found);
        } else if (token.is("case") && clause != null) {
            nominal(report, sentence, word, token, clause, found);
        }
    }

    /** "it will not talk until they leave, he said": what waits is what is said, and not the saying. */
    private static Token told(Sentence sentence, Token clause, Token main) {
        boolean behind = main.is("parataxis") && main.index() > clause.index() && Sayings.isCue(main);
        return behind && sentence.head(main) instanceof Token said && said.isVerb() ? said : main;
    }

    /** "must first endorse the accord", "has to disarm first". */
    private static boolean isObliged(Sentence sentence, Token verb) {
        Token above = sentence.head(verb);
        boolean hasTo = verb.is("xcomp") && above != null && above.lemma().matches("have|need");
        return hasTo
                || sentence.children(verb, "aux").stream()
                        .anyMatch(a -> sentence.lower(a.index()).matches("must|should"));
    }

    /** "Chad wants to see Mali at the talks, but Togo insists that Mali must first disarm": it is the coming that waits. */
    private static void first(Report report, Sentence sentence, Token first, Token duty, List<Dependency> found) {
        Token demand = duty;
        while (demand != null && !demand.is("conj")) {
            demand = sentence.head(demand);
        }
        Token waits = demand == null ? null : wishedBefore(report, sentence, duty, demand);
        Token holder = waits == null || demand == null ? null : Clauses.subjectToken(sentence, demand);
        BitSet span = Clauses.words(sentence, duty);
        found.add(new Dependency(first, duty, waits, span, false, 0.6, FIRST, holder));
    }

    private static @Nullable Token wishedBefore(Report report, Sentence sentence, Token duty, Token demand) {
        Token wish = sentence.head(demand);
        boolean but =
                sentence.child(demand, "cc") instanceof Token cc && cc.lemma().equals("but");
        Token seen = wish == null || !but ? null : sentence.child(wish, "xcomp");
        Token wanted = seen == null ? null : sentence.child(seen, "obj");
        boolean there = seen != null
                && Clauses.behind(sentence, seen, "at", "in").stream()
                        .anyMatch(t -> t.lemma().equals("table") || Senses.is("meeting.noun", t.lemma()));
        Actor comer = there ? Holders.one(report, sentence, wanted) : null;
        Actor bound = Holders.one(report, sentence, StanceVerbs.doer(sentence, duty));
        return comer != null && bound != null && comer.name().equals(bound.name()) ? seen : null;
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

    /** What waits for a step that a preposition names: "without a truce", "only after a truce", "not before a truce". */
    private static void nominal(
            Report report, Sentence sentence, String word, Token mark, Token step, List<Dependency> found) {
        Token main = sentence.head(step);
        if (main == null || !step.is("obl")) {
            return;
        }
        boolean refused = main.is("xcomp")
                && sentence.head(main) instanceof Token above
                && above.lemma().matches("refuse|decline");
        boolean denied = (refused || Happening.isNegated(sentence, main)) && !isEven(sentence, mark);
        boolean open = refused || Clauses.isModal(sentence, main) || sentence.child(main, "expl") != null;
        boolean named = Senses.is("condition.step", step.lemma());
        if (word.equals("without") && denied && open) {
            add(sentence, step, step, main, 0.6, "condition.without", found);
        } else if (word.equals("without") && !denied) {
            Waivers.lacking(report, sentence, mark, step, main, found);
        } else if (word.equals("before") && Senses.is("condition.insisting", main.lemma())) {
            insisted(sentence, main, step, found);
        } else if (named && word.equals("before") && denied && open) {
            add(sentence, step, step, main, 0.6, "condition.not-before", found);
        } else if (named && word.equals("after") && isOnly(sentence, mark, main) && isToCome(sentence, main)) {
            add(sentence, step, step, main, 0.7, "condition.only-after", found);
        }
    }

    /** "provided that the army left", where the tree takes it for a verb. */
    private static @Nullable Token provided(Sentence sentence, Token word) {
        boolean that = sentence.lower(word.index() + 1).equals("that");
        return that && word.isVerb() ? sentence.child(word, "ccomp") : null;
    }

    /** "offered to join the talks in return for a release": an offer that waits, not what was swapped or agreed. */
    private static void inReturn(Sentence sentence, Token word, List<Dependency> found) {
        Token given = sentence.at(word.index() + 1) instanceof Token mark
                        && mark.text().equals("for")
                ? sentence.head(mark)
                : null;
        Token verb = sentence.head(word);
        while (verb != null && !verb.isVerb()) {
            verb = sentence.head(verb);
        }
        Token above = verb == null ? null : sentence.head(verb);
        boolean offered = above != null
                && verb != null
                && verb.is("xcomp")
                && above.lemma().matches("offer|ready|willing|prepared|propose|promise|pledge");
        boolean would = verb != null
                && sentence.children(verb, "aux").stream()
                        .anyMatch(a -> sentence.lower(a.index()).matches("would|will"));
        if (given != null && given.index() > word.index() && verb != null && (offered || would)) {
            add(sentence, word, given, verb, 0.6, "condition.in-return", found);
        }
    }

    private static boolean isEven(Sentence sentence, Token mark) {
        return sentence.lower(mark.index() - 1).equals("even");
    }

    /** "insists on a truce before talks". */
    private static void insisted(Sentence sentence, Token verb, Token waits, List<Dependency> found) {
        Token wanted = insistedOn(sentence, verb);
        boolean gathers = Senses.is("meeting.noun", waits.lemma());
        if (wanted != null && gathers && Happening.modality(sentence, verb) == Modality.ACTUAL) {
            BitSet span = Clauses.words(sentence, verb);
            Token holder = Clauses.subjectToken(sentence, verb);
            found.add(new Dependency(verb, wanted, waits, span, false, 0.7, "condition.insisted", holder));
        }
    }

    /** What someone "insists on" or "demands". */
    static @Nullable Token insistedOn(Sentence sentence, Token verb) {
        List<Token> on = Clauses.behind(sentence, verb, "on", "upon");
        return on.isEmpty() ? sentence.child(verb, "obj") : on.getFirst();
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
        Token end = word.equals("if") && isObligation(sentence, main) ? aim(sentence, clause) : null;
        if (end != null) {
            add(sentence, mark, main, end, 0.65, "condition.if-wanted", found);
            return;
        }
        Token asked = word.equals("before") ? obliging(sentence, main) : null;
        if (asked != null) {
            add(sentence, mark, asked, clause, 0.7, "condition.before", found);
        } else if (word.equals("before") && main.lemma().equals("wait") && Happening.isNegated(sentence, main)) {
            Waivers.unwaited(sentence, main, clause, found);
        } else if (word.equals("before") && isNeeded(sentence, main) && !Waivers.isNoLonger(sentence, main)) {
            Token wanted = Senses.is("condition.insisting", main.lemma()) ? insistedOn(sentence, main) : null;
            add(sentence, mark, wanted == null ? main : wanted, clause, 0.75, "condition.before", found);
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

    /** "it must show that it holds before we go on": what must be done first is the showing, of which the holding is told. */
    private static @Nullable Token obliging(Sentence sentence, Token told) {
        Token above = told.is("ccomp") && !isObligation(sentence, told) ? sentence.head(told) : null;
        return above != null && above.index() < told.index() && isMust(sentence, above) ? above : null;
    }

    private static boolean isMust(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(a -> Set.of("must", "should").contains(sentence.lower(a.index())));
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

    /** "they must stop". */
    static boolean isObligation(Sentence sentence, Token main) {
        return sentence.children(main, "aux").stream()
                .anyMatch(a -> sentence.lower(a.index()).matches("must|should|have|need"));
    }

    /** "if they want the talks to go on", "if the Front is to attend": what another's duty is the condition of. */
    private static @Nullable Token aim(Sentence sentence, Token clause) {
        return clause.lemma().matches("want|wish")
                ? sentence.child(clause, "xcomp")
                : isAim(sentence, clause) ? clause : null;
    }

    private static boolean isAim(Sentence sentence, Token clause) {
        boolean toBe = clause.tag().equals("VB")
                && sentence.children(clause, "aux").stream()
                        .anyMatch(a -> a.lemma().equals("be"))
                && StanceVerbs.isInfinitive(sentence, clause);
        return toBe && Clauses.hasMark(sentence, clause, "if");
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
        boolean modal = isMust(sentence, main);
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
        Token own = Clauses.subjectToken(sentence, word);
        Token subject = own == null ? sentence.child(word, "csubj") : own;
        if (what != null && (subject != null || !word.lemma().equals("rest"))) {
            BitSet span = Clauses.words(sentence, word);
            Token holder = subject == null ? null : forWhom(sentence, word, subject);
            found.add(new Dependency(word, what, subject, span, false, confidence, "condition.depends", holder));
        }
    }

    /** "for the Front, joining the talks depends on a truce". */
    private static @Nullable Token forWhom(Sentence sentence, Token verb, Token subject) {
        List<Token> behind = Clauses.behind(sentence, subject.is("csubj") ? subject : verb, "for");
        return behind.isEmpty() || behind.getFirst().index() > subject.index() ? null : behind.getFirst();
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
}
