package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Agreement.Status;
import org.parley.record.claim.Modality;

/** What is said of an agreement without a verb of its own: "the truce is over", "a deal is close", "close to a deal", "there is no accord". */
final class AccordPredicates {
    private record Rule(String sense, Status status) {}

    private static final List<Rule> RULES = List.of(
            new Rule("agreement.over", Status.COLLAPSED),
            new Rule("agreement.valid", Status.IN_FORCE),
            new Rule("agreement.near", Status.PROPOSED));

    private final Sentence sentence;
    private final Accords.Accord accord;
    private final AccordGrammar grammar;

    AccordPredicates(Sentence sentence, Accords.Accord accord, AccordGrammar grammar) {
        this.sentence = sentence;
        this.accord = accord;
        this.grammar = grammar;
    }

    List<AccordStatus.Told> told() {
        List<AccordStatus.Told> told = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            AccordStatus.Told one = token.isVerb() ? there(token) : predicate(token);
            if (one != null && told.isEmpty()) {
                told.add(one);
            }
        }
        return told;
    }

    private AccordStatus.@Nullable Told predicate(Token word) {
        Token head = sentence.head(word);
        boolean copula = sentence.child(word, "cop") != null;
        // "is over": the parser may take the copula for the verb
        Token clause = !copula && head != null && head.lemma().equals("be") ? head : word;
        if (!copula && clause == word || !grammar.isOne(sentence.child(clause, "nsubj"))) {
            return nearness(word);
        }
        for (Rule rule : RULES) {
            if (Senses.is(rule.sense(), word.lemma().toLowerCase(java.util.Locale.ROOT))) {
                return told(rule.status(), modality(rule.status(), clause), clause, "predicate");
            }
        }
        return null;
    }

    private Modality modality(Status status, Token word) {
        Modality modality = grammar.modality(word);
        return status == Status.PROPOSED && modality != Modality.NEGATED ? Modality.POSSIBLE : modality;
    }

    /** "close to a deal", "near an agreement": not there yet. */
    private AccordStatus.@Nullable Told nearness(Token word) {
        boolean close = Set.of("close", "closer", "near", "nearer").contains(sentence.lower(word.index()));
        if (!close || accord.proposal()) {
            return null;
        }
        Token head = accord.head();
        boolean to = head.is("obl") && head.head() == word.index() && Clauses.hasCase(sentence, head, "to");
        boolean near = word.is("case") && word.head() == head.index();
        return to || near ? told(Status.PROPOSED, Modality.POSSIBLE, word, "near") : null;
    }

    /** "there is no accord", "unless there is a truce"; that there is one tells that it holds. */
    private AccordStatus.@Nullable Told there(Token verb) {
        boolean exists = verb.lemma().equals("be")
                && sentence.children(verb).stream().anyMatch(t -> t.tag().equals("EX"))
                && grammar.isOne(sentence.child(verb, "nsubj"));
        String noun = Accords.lemma(accord.head());
        if (!exists || accord.proposal() || noun.matches("consensus|understanding")) {
            return null;
        }
        Modality modality = grammar.modality(verb);
        boolean truce = Senses.is("agreement.ceasefire", noun);
        return switch (modality) {
            case ACTUAL, NEGATED -> told(truce ? Status.IN_FORCE : Status.CONCLUDED, modality, verb, "there-is");
            case PLANNED, POSSIBLE -> told(Status.PROPOSED, Modality.POSSIBLE, verb, "there-may-be");
        };
    }

    private static AccordStatus.Told told(Status status, Modality modality, Token focus, String how) {
        return new AccordStatus.Told(status, modality, focus, true, 0.65, "agreement." + status.code() + "." + how);
    }
}
