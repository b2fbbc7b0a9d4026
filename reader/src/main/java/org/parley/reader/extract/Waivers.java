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
import org.parley.record.claim.Topic;

/** Conditions that are told as given up: "dropped X as a condition", "no longer a condition", "even without X". */
final class Waivers {
    private Waivers() {}

    /** "without preconditions", "unconditionally". */
    static void general(Sentence sentence, Token word, @Nullable Token above, List<Dependency> found) {
        if (above != null && !word.is("amod") && !isHypothetical(sentence, above)) {
            add(sentence, word, word, above, above, 0.7, null, found);
        }
    }

    /** "only if no conditions were set" drops none. */
    private static boolean isHypothetical(Sentence sentence, Token clause) {
        return Clauses.hasMark(sentence, clause, "if", "unless", "provided", "until");
    }

    /**
     * Reads what a sentence says of a condition's being dropped.
     *
     * @param noun "condition", "precondition"
     * @return whether it says so, be it as done, planned or denied: then the words set no condition
     */
    static boolean ofCondition(Report report, Sentence sentence, Token noun, List<Dependency> found) {
        Token above = sentence.head(noun);
        Token waits = ConditionNouns.waiting(report, sentence, noun);
        boolean as = above != null && noun.is("obl") && Clauses.hasCase(sentence, noun, "as");
        if (above != null && as && isGivenUp(sentence, above)) {
            Token wanted = Clauses.patient(sentence, above);
            Token demand = wanted != null && Senses.is("condition.demand", wanted.lemma()) ? wanted : null;
            Token first = demand == null ? wanted : matter(report, sentence, demand);
            Token holder = demand == null ? StanceVerbs.doer(sentence, above) : holder(report, sentence, demand, above);
            told(sentence, above, first, waits, holder, found);
            return true;
        }
        if (above != null && isDropped(sentence, noun, above)) {
            Token first = matter(report, sentence, noun);
            Token later = first != null && first.equals(waits) ? null : waits;
            told(sentence, above, first == null ? noun : first, later, holder(report, sentence, noun, above), found);
            return true;
        }
        return noLonger(report, sentence, noun, waits, found);
    }

    /** "X is no longer a condition", "no longer makes X a condition", "no longer sets X as a condition". */
    private static boolean noLonger(
            Report report, Sentence sentence, Token noun, @Nullable Token waits, List<Dependency> found) {
        Token above = sentence.head(noun);
        Token subject = sentence.child(noun, "nsubj");
        if (isNoLonger(sentence, noun) && sentence.child(noun, "cop") != null) {
            Token owner = ConditionNouns.owner(report, sentence, noun);
            add(sentence, noun, subject, waits, noun, 0.7, owner == null ? noun : owner, found);
            return true;
        }
        boolean set = above != null && above.isVerb() && (noun.is("xcomp") || Clauses.hasCase(sentence, noun, "as"));
        if (above == null || !set || !isNoLonger(sentence, above)) {
            return false;
        }
        Token object = subject == null ? Clauses.patient(sentence, above) : subject;
        add(sentence, noun, object, waits, above, 0.7, StanceVerbs.doer(sentence, above), found);
        return true;
    }

    /** "dropped its demand for X before talks"; "as a condition" is told by that noun. */
    static void ofDemand(Report report, Sentence sentence, Token noun, List<Dependency> found) {
        Token above = sentence.head(noun);
        Token first = matter(report, sentence, noun);
        if (above == null || first == null || !isDropped(sentence, noun, above)) {
            return;
        }
        Token waits = before(sentence, above);
        Token later = waits == null ? before(sentence, first) : waits;
        if (later != null) {
            told(sentence, above, first, later, holder(report, sentence, noun, above), found);
        }
    }

    /** "no longer insists on X before talks", "no longer demands X to attend". */
    static void ofVerb(Sentence sentence, Token verb, List<Dependency> found) {
        Token first = isNoLonger(sentence, verb) ? Dependencies.insistedOn(sentence, verb) : null;
        Token own = first == null ? null : before(sentence, verb);
        Token before = own == null && first != null ? before(sentence, first) : own;
        Token waits = before == null && first != null ? toDo(sentence, verb, first) : before;
        if (first != null && waits != null) {
            add(sentence, verb, first, waits, verb, 0.65, StanceVerbs.doer(sentence, verb), found);
        }
    }

    /** "would attend even without a truce", "ready to attend without a truce". */
    static void lacking(Report report, Sentence sentence, Token mark, Token step, Token main, List<Dependency> found) {
        boolean even = sentence.lower(mark.index() - 1).equals("even");
        boolean asked = Senses.is("condition.step", step.lemma()) || even && Topics.own(sentence, step) != Topic.OTHER;
        boolean coming = Senses.is("condition.coming", main.lemma()) && !isHypothetical(sentence, main);
        Token comer = Clauses.subjectToken(sentence, main);
        if (asked
                && coming
                && !Happening.isNegated(sentence, main)
                && Happening.modality(sentence, main) == Modality.PLANNED
                && !Holders.of(report, sentence, comer).isEmpty()) {
            add(sentence, step, step, main, main, 0.55, comer, found);
        }
    }

    /** "would not wait for a truce before joining the talks". */
    static void unwaited(Sentence sentence, Token wait, Token waits, List<Dependency> found) {
        List<Token> on = Clauses.behind(sentence, wait, "for");
        boolean coming = Senses.is("condition.coming", waits.lemma());
        if (!on.isEmpty() && coming && !isHypothetical(sentence, wait)) {
            add(sentence, wait, on.getFirst(), waits, wait, 0.6, Clauses.subjectToken(sentence, wait), found);
        }
    }

    /** Words that say so of a demand or condition, whose giving up they tell. */
    static boolean isDropped(Sentence sentence, Token noun, Token verb) {
        boolean patient = noun.is("obj") || noun.relation().equals("nsubj:pass");
        boolean up = verb.lemma().equals("give") && isUp(sentence, verb);
        return patient && (up || Senses.is("condition.dropping", verb.lemma()));
    }

    /** "gave its arms up as a condition" gives up what it has, and no condition. */
    private static boolean isGivenUp(Sentence sentence, Token verb) {
        Token wanted = Clauses.patient(sentence, verb);
        boolean up = verb.lemma().equals("give") && isUp(sentence, verb);
        boolean own = wanted != null
                && sentence.child(wanted, "nmod:poss") != null
                && !Senses.is("condition.demand", wanted.lemma());
        return wanted != null && !own && (up || Senses.is("condition.giving-up", verb.lemma()));
    }

    private static boolean isUp(Sentence sentence, Token verb) {
        return sentence.children(verb, "compound").stream()
                .anyMatch(p -> p.lemma().equals("up"));
    }

    /** "no longer insists", "is no longer a condition". */
    static boolean isNoLonger(Sentence sentence, Token word) {
        return sentence.children(word, "advmod").stream().anyMatch(a -> sentence.reads(a.index() - 1, "no", "longer"));
    }

    /** What a demand or condition asks: "for X", "of X", "on X", "that ..."; not those whose it is. */
    private static @Nullable Token matter(Report report, Sentence sentence, Token noun) {
        Token clause = ConditionNouns.clauseOf(sentence, noun);
        if (clause != null) {
            return clause;
        }
        boolean demand = Senses.is("condition.demand", noun.lemma());
        String[] prepositions = demand ? new String[] {"for", "on", "upon", "of"} : new String[] {"of"};
        return Clauses.behind(sentence, noun, prepositions).stream()
                .filter(t -> Holders.of(report, sentence, t).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Whose it was: "its demand", "the Front's demand", else who gave it up. */
    private static @Nullable Token holder(Report report, Sentence sentence, Token noun, Token verb) {
        Token owner = ConditionNouns.owner(report, sentence, noun);
        List<Actor> named = owner == null ? List.of() : Holders.of(report, sentence, owner);
        return named.isEmpty() ? StanceVerbs.doer(sentence, verb) : owner;
    }

    /** "before talks", "before it joins the talks". */
    private static @Nullable Token before(Sentence sentence, Token head) {
        for (Token child : sentence.children(head)) {
            boolean gathering = child.is("obl") && Senses.is("meeting.noun", child.lemma());
            if ((gathering || child.is("advcl"))
                    && (Clauses.hasCase(sentence, child, "before") || Clauses.hasMark(sentence, child, "before"))) {
                return child;
            }
        }
        return null;
    }

    /** "to join the talks", hung from the verb or from what is wanted. */
    private static @Nullable Token toDo(Sentence sentence, Token verb, Token wanted) {
        for (Token head : List.of(verb, wanted)) {
            for (Token child : sentence.children(head)) {
                boolean clause = child.is("advcl") || child.is("acl") || child.is("xcomp");
                if (clause && StanceVerbs.isInfinitive(sentence, child)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** What may be given up, or is asked to be, is neither dropped nor told as set. */
    private static void told(
            Sentence sentence,
            Token verb,
            @Nullable Token first,
            @Nullable Token waits,
            @Nullable Token holder,
            List<Dependency> found) {
        if (Happening.modality(sentence, verb) == Modality.ACTUAL) {
            add(sentence, verb, first, waits, verb, 0.7, holder == null ? verb : holder, found);
        }
    }

    private static void add(
            Sentence sentence,
            Token focus,
            @Nullable Token first,
            @Nullable Token waits,
            Token clause,
            double confidence,
            @Nullable Token holder,
            List<Dependency> found) {
        if (first != null && !Set.of("it", "this", "that").contains(first.lemma())) {
            BitSet span = Clauses.words(sentence, clause);
            found.add(new Dependency(focus, first, waits, span, true, confidence, "condition.waived", holder));
        }
    }
}
