package org.parley.reader.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Actors;
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
record Roles(
        @Nullable Token doer, List<Actor> actors, @Nullable Token patient) {
    private static final Set<String> LOOSE = Set.of("advmod", "advcl", "dep", "xcomp", "conj", "parataxis", "ccomp");

    static Roles of(Report report, Sentence sentence, Token verb) {
        Token goingOn = goingOn(sentence, verb);
        if (goingOn != null) {
            Token doer = Antecedents.of(report, sentence, StanceVerbs.doer(sentence, goingOn));
            return new Roles(doer, Deeds.doers(report, sentence, doer), sentence.head(verb));
        }
        Token by = shortAgent(report, sentence, verb);
        if (by != null) {
            return new Roles(by, Deeds.doers(report, sentence, by), sufferer(sentence, verb));
        }
        Token twin = twin(sentence, verb);
        Token subject = StanceVerbs.doer(sentence, twin == null ? trailed(sentence, verb) : twin);
        Token handed = handed(sentence, verb);
        Token relative = subject == null ? relative(sentence, verb) : subject;
        Token told = handed != null ? handed : relative == null ? stranded(sentence, verb) : relative;
        Token doer = Antecedents.of(report, sentence, told == null ? before(report, sentence, verb) : told);
        Token patient = Antecedents.of(report, sentence, patient(sentence, verb));
        if (doer != null && isTeller(sentence, verb, doer)) {
            return new Roles(null, List.of(), patient);
        }
        if (Senses.is("act.dying", verb.lemma())) {
            return new Roles(null, means(report, sentence, verb), Antecedents.of(report, sentence, told));
        }
        return new Roles(doer, doers(report, sentence, verb, doer, patient), patient);
    }

    /** "fighting that monitors say has killed hundreds": they say so, and it is the fighting that killed. */
    private static boolean isTeller(Sentence sentence, Token verb, Token doer) {
        return doer.index() + 1 < verb.index()
                && Senses.is("say", sentence.token(doer.index() + 1).lemma())
                && sentence.token(doer.index() + 1).head() == verb.index();
    }

    /** Whom the doer stands for; of a passive without one, whose shells were fired or troops sent, or whose raid it was. */
    private static List<Actor> doers(
            Report report, Sentence sentence, Token verb, @Nullable Token doer, @Nullable Token patient) {
        boolean passive = Clauses.isPassive(sentence, verb);
        if (doer == null && patient != null) {
            if (Senses.is("act.means", patient.lemma())) {
                return DeedNouns.owners(report, sentence, patient, Deeds.type(Deeds.NOUNS, patient.lemma()));
            }
            if (passive && Senses.is("act.mobilize", verb.lemma()) && Senses.is("act.fighter", patient.lemma())) {
                return Deeds.doers(report, sentence, patient);
            }
        }
        boolean killed = passive && Senses.is("act.assault", verb.lemma());
        return doer == null && killed ? means(report, sentence, verb) : Deeds.doers(report, sentence, doer);
    }

    /**
     * "continued shelling parts of the town", "answered by firing rockets": a parser takes the participle for an adjective of
     * the noun that it governs.
     *
     * @return the verb above, null where the participle is none of these
     */
    static @Nullable Token goingOn(Sentence sentence, Token verb) {
        Token object = sentence.head(verb);
        Token above = object == null ? null : sentence.head(object);
        boolean gerund = verb.tag().equals("VBG") && verb.is("amod") && object != null && above != null;
        if (!gerund || object == null || above == null || !above.isVerb() || object.index() < verb.index()) {
            return null;
        }
        boolean aspect =
                object.is("obj") && above.index() == verb.index() - 1 && Senses.is("act.going-on", above.lemma());
        boolean after = object.is("obl") && sentence.lower(verb.index() - 1).matches("by|after|while|despite|since");
        return aspect || after ? above : null;
    }

    /** "shelled and stormed the area": the verb joined before it, whatever the parser hung it on. */
    private static @Nullable Token twin(Sentence sentence, Token verb) {
        Token first = sentence.at(verb.index() - 2);
        boolean joined = sentence.lower(verb.index() - 1).matches("and|or")
                && first != null
                && first.tag().equals(verb.tag())
                && verb.head() != first.index();
        return joined && !verb.tag().equals("VBN") ? first : null;
    }

    /** "ambushed a patrol, killing two": a participle behind a comma goes with the verb, not with the noun before it. */
    private static Token trailed(Sentence sentence, Token verb) {
        boolean apart = verb.tag().equals("VBG")
                && verb.relation().equals("acl")
                && Senses.is("act.outcome", verb.lemma())
                && sentence.lower(verb.index() - 1).equals(",");
        for (Token t = verb; apart && t != null; t = sentence.head(t)) {
            if (t != verb && t.isVerb()) {
                return t;
            }
        }
        return verb;
    }

    /** "X, which seized the town", "rebels, who want talks, killed two": a parser may hang the verb on the noun behind it, or on the clause between. */
    private static @Nullable Token stranded(Sentence sentence, Token verb) {
        if (!verb.tag().matches("VBD|VBZ|VBP") || Clauses.isPassive(sentence, verb)) {
            return null;
        }
        int before = verb.index() - 1;
        if (before > 1 && sentence.token(before).is("advmod")) {
            before--;
        }
        Token mark = sentence.at(before);
        if (mark != null && mark.tag().matches("WDT|WP") && (verb.is("amod") || verb.is("dep"))) {
            Token noun = sentence.at(before - (sentence.lower(before - 1).equals(",") ? 2 : 1));
            return noun != null && noun.isNoun() ? noun : null;
        }
        Token root =
                sentence.tokens().stream().filter(t -> t.is("root")).findFirst().orElse(verb);
        boolean apart = sentence.lower(before).equals(",") && verb.is("dep");
        return apart && root.isNoun() && root.index() < verb.index() && sentence.child(root, "acl") != null
                ? root
                : null;
    }

    /** "raids which the envoy said had killed ten": the raids have, and not the envoy. */
    private static @Nullable Token handed(Sentence sentence, Token verb) {
        Token above = sentence.head(verb);
        boolean finite = sentence.child(verb, "aux") != null && sentence.child(verb, "nsubj") == null;
        return finite
                        && above != null
                        && (verb.is("ccomp") || verb.is("xcomp"))
                        && above.relation().equals("acl:relcl")
                        && Senses.is("say", above.lemma())
                        && sentence.child(above, "nsubj") instanceof Token speaker
                        && !speaker.tag().startsWith("W")
                ? sentence.head(above)
                : null;
    }

    /** "the force that took control": a parser takes "that" for a second object. */
    private static @Nullable Token relative(Sentence sentence, Token verb) {
        List<Token> objects = sentence.children(verb, "obj");
        return objects.size() > 1 && objects.getFirst().tag().startsWith("W") ? objects.getFirst() : null;
    }

    /** "after a lull, rebels this week recaptured the town": the noun before a verb in a tense that the parser left without a subject. */
    private static @Nullable Token before(Report report, Sentence sentence, Token verb) {
        boolean bare = verb.tag().matches("VBD|VBZ|VBP")
                && sentence.children(verb).stream().noneMatch(c -> c.is("nsubj") || c.is("csubj") || c.is("aux"))
                && (verb.is("root") || verb.is("advcl") || verb.is("ccomp") || verb.is("parataxis"));
        if (!bare || Clauses.isPassive(sentence, verb)) {
            return null;
        }
        for (int i = verb.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            boolean time = report.isTime(sentence, i);
            if (token.isNoun() && !time) {
                return sentence.child(token, "case") == null ? token : null;
            }
            if (!time && !token.is("advmod")) {
                return null;
            }
        }
        return null;
    }

    /** "praised abroad and assailed by rivals", "backed by X, the Front": the agent of a participle that stands without its auxiliary. */
    private static @Nullable Token shortAgent(Report report, Sentence sentence, Token verb) {
        Token object = sentence.child(verb, "obj");
        boolean whole = sentence.child(verb, "aux") != null
                || Clauses.isPassive(sentence, verb)
                || object != null && (object.isNoun() || object.isPronoun());
        if (whole
                || !verb.tag().startsWith("VB")
                || verb.tag().equals("VBG")
                || verb.lemma().equals("complain")) {
            return null;
        }
        Token next = sentence.child(verb, "conj");
        boolean joined = next != null
                && verb.tag().equals("VBN")
                && next.tag().equals("VBN")
                && next.index() - verb.index() <= 3;
        return Clauses.behind(sentence, joined && next != null ? next : verb, "by").stream()
                .filter(by -> !Deeds.doers(report, sentence, by).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The object, also where it stands before: "the sanctions it imposed"; and where the parser lost it: the noun next to the verb. */
    private static @Nullable Token patient(Sentence sentence, Token verb) {
        Token next = sentence.at(verb.index() + 2);
        boolean twin = next != null && next.isVerb() && twin(sentence, next) == verb;
        Token told = relative(sentence, verb) == null
                ? Clauses.patient(sentence, twin && next != null ? next : verb)
                : sentence.children(verb, "obj").get(1);
        if (told != null || Clauses.isPassive(sentence, verb)) {
            return told;
        }
        Token shared = shared(sentence, verb);
        if (shared != null) {
            return shared;
        }
        Token beside = after(sentence, verb);
        if (beside != null) {
            return beside;
        }
        Token head = sentence.head(verb);
        Token subject = sentence.child(verb, "nsubj");
        boolean before = subject != null
                && head != null
                && verb.relation().equals("acl:relcl")
                && !subject.tag().startsWith("W")
                && head.isNoun();
        return before ? head : null;
    }

    /** "executed rebels captured alive": the noun next to it that the parser took for the subject of what follows. */
    private static @Nullable Token after(Sentence sentence, Token verb) {
        if (verb.is("amod")
                && sentence.head(verb) instanceof Token seized
                && seized.index() > verb.index()
                && stranded(sentence, verb) != null) {
            return seized;
        }
        if (sentence.child(verb, "xcomp") instanceof Token dead && dead.lemma().equals("dead")) {
            return sentence.children(dead).stream()
                    .filter(Token::isNoun)
                    .findFirst()
                    .orElse(null);
        }
        int i = verb.index() + 1;
        while (sentence.at(i) instanceof Token word
                && (word.is("det")
                        || word.is("amod")
                        || word.is("nummod")
                        || word.is("compound")
                        || word.is("nmod:poss"))) {
            i++;
        }
        Token noun = sentence.at(i);
        Token clause = noun == null ? null : sentence.head(noun);
        boolean lost = noun != null
                && clause != null
                && noun.isNoun()
                && noun.is("nsubj")
                && clause.tag().equals("VBN")
                && clause.head() == verb.index()
                && sentence.child(clause, "aux") == null;
        return lost ? noun : null;
    }

    /** "captured and killed the guards": both of them. */
    private static @Nullable Token shared(Sentence sentence, Token verb) {
        Token first = sentence.head(verb);
        if (verb.is("conj") && first != null && first.isVerb()) {
            Token object = sentence.child(first, "obj");
            return object != null && object.index() > verb.index() ? object : null;
        }
        Token next = sentence.child(verb, "conj");
        return next != null
                        && next.isVerb()
                        && next.index() - verb.index() <= 3
                        && sentence.child(next, "nsubj") == null
                        && !Clauses.isPassive(sentence, next)
                ? sentence.child(next, "obj")
                : null;
    }

    private static @Nullable Token sufferer(Sentence sentence, Token participle) {
        Token own = sentence.child(participle, "nsubj");
        Token head = sentence.head(participle);
        if (own != null || head == null) {
            return own;
        }
        Token before = sentence.at(participle.index() - 2);
        boolean scene = before != null
                && head.isVerb()
                && Clauses.hasCase(sentence, before, "in", "at", "near", "around", "across");
        boolean apposed =
                sentence.lower(participle.index() - 1).equals(",") && before != null && before.isNoun() && !scene;
        if (apposed) {
            return before;
        }
        if (head.isNoun() || head.isPronoun()) {
            return head;
        }
        return LOOSE.contains(participle.relation()) ? Clauses.subjectToken(sentence, head) : null;
    }

    /** Of those killed "in Ruritanian air strikes": Ruritania. */
    private static List<Actor> means(Report report, Sentence sentence, Token verb) {
        for (Token in : Clauses.behind(sentence, verb, "in", "during", "from").stream()
                .flatMap(each -> Actors.conjuncts(sentence, each).stream())
                .toList()) {
            List<Token> with =
                    Senses.is("act.noun.mutual", in.lemma()) ? Clauses.behind(sentence, in, "with") : List.of();
            if (!with.isEmpty()) {
                return Deeds.doers(report, sentence, with.getFirst());
            }
            Token done = measured(sentence, in);
            boolean deed = Senses.is("act.means", done.lemma()) || Senses.is("act.noun.assault", done.lemma());
            List<Actor> owners =
                    deed ? DeedNouns.owners(report, sentence, done, Deeds.type(Deeds.NOUNS, done.lemma())) : List.of();
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        return List.of();
    }

    /** "in eight days of one of the worst raids": the raids. */
    static Token measured(Sentence sentence, Token noun) {
        Token at = noun;
        while (Senses.is("time.unit", at.lemma())
                || Senses.is("part", at.lemma())
                || Senses.is("act.counted", at.lemma())) {
            List<Token> of = Clauses.behind(sentence, at, "of");
            if (of.isEmpty()) {
                return at;
            }
            at = of.getFirst();
        }
        return at;
    }
}
