package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * Who does the deed of a verb, and who suffers it, in whichever voice it is told.
 *
 * @param doer the noun that does it, null where only its deed or means is told
 * @param actors whom it stands for, empty where there is none to tell
 * @param patient null where the verb names none
 */
record Roles(@Nullable Token doer, List<Actor> actors, @Nullable Token patient) {
    private static final Set<String> LOOSE = Set.of("advmod", "advcl", "dep", "xcomp", "conj", "parataxis", "ccomp");

    static Roles of(Report report, Sentence sentence, Token verb) {
        Token by = shortAgent(report, sentence, verb);
        if (by != null) {
            return new Roles(by, Deeds.doers(report, sentence, by), sufferer(sentence, verb));
        }
        Token doer = StanceVerbs.doer(sentence, verb);
        if (doer != null && doer.tag().startsWith("W")) {
            return new Roles(doer, relative(report, sentence, doer), Clauses.patient(sentence, verb));
        }
        Token patient = Clauses.patient(sentence, verb);
        boolean killed = Clauses.isPassive(sentence, verb) && Senses.is("act.assault", verb.lemma());
        List<Actor> actors = doer == null && killed ? means(report, sentence, verb) : Deeds.doers(report, sentence, doer);
        return new Roles(doer, actors, patient);
    }

    /** "praised abroad and assailed by rivals", "backed by X, the Front": the agent of a participle that stands without its auxiliary. */
    private static @Nullable Token shortAgent(Report report, Sentence sentence, Token verb) {
        Token object = sentence.child(verb, "obj");
        boolean whole = sentence.child(verb, "aux") != null
                || Clauses.isPassive(sentence, verb)
                || object != null && (object.isNoun() || object.isPronoun());
        if (whole || !verb.tag().startsWith("VB") || verb.tag().equals("VBG") || verb.lemma().equals("complain")) {
            return null;
        }
        return Clauses.behind(sentence, verb, "by").stream()
                .filter(by -> !Deeds.doers(report, sentence, by).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Token sufferer(Sentence sentence, Token participle) {
        Token own = sentence.child(participle, "nsubj");
        Token head = sentence.head(participle);
        if (own != null || head == null) {
            return own;
        }
        if (head.isNoun() || head.isPronoun()) {
            return head;
        }
        return LOOSE.contains(participle.relation()) ? Clauses.subjectToken(sentence, head) : null;
    }

    /** Of those killed "in Ruritanian air strikes": Ruritania. */
    private static List<Actor> means(Report report, Sentence sentence, Token verb) {
        for (Token in : Clauses.behind(sentence, verb, "in", "during", "from")) {
            boolean deed = Senses.is("act.means", in.lemma()) || Senses.is("act.noun.assault", in.lemma());
            List<Actor> owners = deed ? DeedNouns.owners(report, sentence, in, Deeds.type(Deeds.NOUNS, in.lemma())) : List.of();
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        return List.of();
    }

    /** "talks between X and Y, which are fighting": a relative clause that the parser hung too high is about the names next to it. */
    private static List<Actor> relative(Report report, Sentence sentence, Token pronoun) {
        List<Actor> told = Deeds.doers(report, sentence, pronoun);
        Token next = sentence.at(pronoun.index() - 1);
        if (!told.isEmpty() || next == null || !sentence.lower(next.index()).equals(",")) {
            return told;
        }
        Token last = sentence.at(next.index() - 1);
        boolean many = sentence.head(pronoun) instanceof Token verb
                && (verb.tag().equals("VBP") || sentence.child(verb, "aux") instanceof Token aux && aux.tag().equals("VBP"));
        Token top = last;
        while (top != null && many && top.is("conj") && !last.tag().equals("NNS")) {
            top = sentence.head(top);
        }
        List<Actor> actors = new ArrayList<>(Holders.of(report, sentence, top));
        return actors;
    }
}
