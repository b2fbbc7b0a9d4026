package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Agreement.Status;

/** Between whom an agreement is, who brokered it and who guarantees it, and what it provides. */
final class AccordParties {
    private AccordParties() {}

    static Set<String> parties(Report report, Sentence sentence, Token accord, AccordStatus.Told told) {
        Set<String> parties = new LinkedHashSet<>();
        boolean acts = told.clause() && told.focus().isVerb() && isPartys(sentence, accord, told);
        if (acts) {
            add(report, sentence, Clauses.agent(sentence, told.focus()), parties);
            Clauses.behind(sentence, told.focus(), "with", "between").forEach(t -> add(report, sentence, t, parties));
        }
        Clauses.behind(sentence, accord, "between", "with", "among").forEach(t -> add(report, sentence, t, parties));
        for (Token child : sentence.children(accord)) {
            boolean acl = child.is("acl") && child.isVerb();
            if (acl) {
                Clauses.behind(sentence, child, "between", "with").forEach(t -> add(report, sentence, t, parties));
                if (!Senses.is("agreement.broker", child.lemma())) {
                    Clauses.behind(sentence, child, "by").forEach(t -> add(report, sentence, t, parties));
                }
            }
        }
        return parties;
    }

    /** Whether who does it to the agreement is a party to it, and not its broker or someone who reports it. */
    private static boolean isPartys(Sentence sentence, Token accord, AccordStatus.Told told) {
        Token patient = Clauses.patient(sentence, told.focus());
        boolean done = patient != null && patient.index() == accord.index()
                || accord.head() == told.focus().index();
        return done
                && told.status() != Status.NEGOTIATED
                && !Senses.is("agreement.broker", told.focus().lemma())
                && !Senses.is("agreement.urge", told.focus().lemma());
    }

    static Set<String> brokers(Report report, Sentence sentence, Token accord, AccordStatus.Told told) {
        Set<String> brokers = new LinkedHashSet<>();
        for (Token verb : sentence.tokens()) {
            if (Senses.is("agreement.broker", verb.lemma()) && verb.isVerb()) {
                Token patient = Clauses.patient(sentence, verb);
                boolean relative =
                        verb.relation().equals("acl:relcl") && verb.head() == accord.index() && isWhat(patient);
                if (verb.equals(told.focus()) && told.rule().equals(AccordStatus.BROKERED)) {
                    Clauses.behind(sentence, verb, "by").forEach(t -> add(report, sentence, t, brokers));
                } else if (relative || patient != null && patient.index() == accord.index()) {
                    add(report, sentence, Clauses.agent(sentence, verb), brokers);
                }
            }
        }
        for (int i = accord.index() - 1; i >= Math.max(1, accord.index() - 6); i--) {
            boolean joined = Senses.is("agreement.broker", sentence.token(i).lemma())
                    || Senses.is("agreement.brokered", sentence.lower(i));
            if (joined && sentence.lower(i - 1).equals("-")) {
                Mention before = report.names().at(sentence, i - 2);
                if (before != null && before.entity().type().acts()) {
                    brokers.add(before.entity().name());
                }
            }
        }
        boolean plan = Senses.is("agreement.planned", Accords.lemma(accord));
        for (Token child : sentence.children(accord)) {
            boolean owner = child.is("nmod:poss") || child.is("compound") || child.is("amod");
            Mention name = plan && owner ? report.names().at(sentence, child.index()) : null;
            if (name != null
                    && (name.entity().type() == EntityType.ORGANISATION || child.is("nmod:poss"))
                    && name.entity().type().acts()) {
                brokers.add(name.entity().name());
            }
        }
        return brokers;
    }

    /** "the truce that they brokered", "the truce they brokered". */
    private static boolean isWhat(@Nullable Token patient) {
        return patient == null || patient.tag().matches("W.*|IN");
    }

    static Set<String> guarantors(Report report, Sentence sentence, Token accord) {
        Set<String> guarantors = new LinkedHashSet<>();
        for (Token verb : sentence.tokens()) {
            Token patient = verb.isVerb() && verb.lemma().equals("guarantee") ? Clauses.patient(sentence, verb) : null;
            if (patient != null && patient.index() == accord.index()) {
                add(report, sentence, Clauses.agent(sentence, verb), guarantors);
            }
        }
        // "both are guarantors of the truce"
        Token above = sentence.head(accord);
        if (above != null && above.lemma().equals("guarantor")) {
            add(report, sentence, sentence.child(above, "nsubj"), guarantors);
        }
        for (Token child : sentence.children(accord)) {
            if (child.lemma().equals("guarantor")) {
                Clauses.behind(sentence, child, "of").forEach(t -> add(report, sentence, t, guarantors));
            }
        }
        return guarantors;
    }

    /** What a clause on the agreement says it provides for, in the report's words. */
    static List<String> provisions(Sentence sentence, Token accord) {
        List<String> provisions = new ArrayList<>();
        // "the accord setting out a path": the parser may take it for a clause of its own
        if (accord.is("nsubj")
                && sentence.head(accord) instanceof Token told
                && told.tag().equals("VBG")
                && told.index() == accord.index() + 1
                && Senses.is("agreement.provide", told.lemma())
                && sentence.child(told, "obj") instanceof Token object) {
            int from = sentence.subtree(object).nextSetBit(0);
            provisions.add(sentence.text(
                    from, sentence.subtree(told, i -> i > accord.index()).length() - 1));
        }
        for (Token child : sentence.children(accord)) {
            if (!child.is("acl") || !Senses.is("agreement.provide", child.lemma())) {
                continue;
            }
            for (Token object : sentence.children(child)) {
                boolean provided = object.is("obj")
                        || object.is("obl") && Clauses.hasCase(sentence, object, "for")
                        || object.is("ccomp")
                        || object.is("advcl") && child.lemma().equals("provide");
                if (provided) {
                    java.util.BitSet words = sentence.subtree(object);
                    provisions.add(sentence.text(words.nextSetBit(0), words.length() - 1));
                }
            }
        }
        return provisions;
    }

    private static void add(Report report, Sentence sentence, @Nullable Token noun, Set<String> names) {
        if (noun == null) {
            return;
        }
        Mention mention = report.names().at(sentence, noun.index());
        if (mention != null) {
            // names in a row, where the parser did not join them
            NameLists.upTo(report, sentence, mention.to())
                    .forEach(m -> names.add(m.entity().name()));
        }
        for (Actor actor : NameLists.actors(report, sentence, noun)) {
            boolean acts = actor.entity() != null && actor.entity().type().acts()
                    || actor.entity() == null && Senses.is("people", Accords.lemma(noun));
            boolean speaker = actor.pronoun()
                    && actor.isPerson()
                    && noun.text().toLowerCase(Locale.ROOT).matches("we|our|us");
            if (acts && !speaker) {
                names.add(actor.name());
            }
        }
    }
}
