package org.parley.reader.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Actors;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Topic;

/** Stances told by a noun whose owner holds them: "the Front's refusal to disarm", "calls by the envoy for a truce". */
final class StanceNouns {
    private static final Map<String, Stance> SENSES = Map.of(
            "position.noun.demands", Stance.DEMANDS,
            "position.noun.urges", Stance.URGES,
            "position.noun.supports", Stance.SUPPORTS,
            "position.noun.opposes", Stance.OPPOSES,
            "position.noun.accepts", Stance.ACCEPTS);

    private StanceNouns() {}

    static void find(Report report, Sentence sentence, Token noun, List<Stand> found) {
        for (Map.Entry<String, Stance> each : SENSES.entrySet()) {
            if (Senses.is(each.getKey(), noun.lemma())) {
                noun(report, sentence, noun, each.getValue(), found);
            }
        }
        if (Senses.is("position.goal", noun.lemma()) && noun.is("nsubj")) {
            goal(report, sentence, noun, found);
        }
        if (Senses.is("position.plan", noun.lemma())) {
            planned(report, sentence, noun, found);
        }
        if (Senses.is("position.asked", noun.lemma())) {
            asked(report, sentence, noun, found);
        }
        if (Senses.is("position.noun.need", noun.lemma())) {
            stressed(report, sentence, noun, found);
        }
        if (Senses.is("position.noun.wish", noun.lemma())) {
            unwished(report, sentence, noun, found);
        }
        if (Senses.is("position.qualm", noun.lemma())) {
            unobjecting(report, sentence, noun, found);
        }
        if (Senses.is("position.foe", noun.lemma())) {
            side(report, sentence, noun, Stance.OPPOSES, found);
        } else if (Senses.is("position.friend", noun.lemma())) {
            side(report, sentence, noun, Stance.SUPPORTS, found);
        }
    }

    /** "the Front's main demand is the removal of the president". */
    private static void goal(Report report, Sentence sentence, Token goal, List<Stand> found) {
        Token matter = aimed(sentence, goal);
        List<Actor> holders = matter == null ? List.of() : Holders.owners(report, sentence, goal);
        boolean told = matter != null
                && (StanceVerbs.isInfinitive(sentence, matter)
                        ? !Happening.isNegated(sentence, matter)
                        : Happening.modality(sentence, matter) == Modality.ACTUAL);
        if (matter != null && told && !holders.isEmpty()) {
            found.add(new Stand(
                    goal, holders, Stance.DEMANDS, matter, null, Modality.ACTUAL, 0.6, "position.demands.goal"));
        }
    }

    /** What a goal "is", "is to" or "remains". */
    private static @Nullable Token aimed(Sentence sentence, Token goal) {
        Token head = sentence.head(goal);
        if (head == null) {
            return null;
        }
        boolean copular = sentence.child(head, "cop") != null && head.isNoun();
        boolean infinitive = head.isVerb() && StanceVerbs.isInfinitive(sentence, head);
        if (copular || infinitive) {
            return head;
        }
        boolean near = head.index() - goal.index() <= 4;
        return near && head.lemma().matches("be|remain|stay") ? StanceVerbs.clause(sentence, head) : null;
    }

    /** "under the envoy's plan, the army would be split". */
    private static void planned(Report report, Sentence sentence, Token plan, List<Stand> found) {
        Token deed = sentence.head(plan);
        boolean under = deed != null
                && deed.isVerb()
                && Clauses.hasCase(sentence, plan, "under")
                && sentence.children(deed, "aux").stream()
                        .anyMatch(a -> sentence.lower(a.index()).equals("would"));
        List<Actor> holders = under ? authors(report, sentence, plan) : List.of();
        if (deed != null && !holders.isEmpty()) {
            found.add(new Stand(deed, holders, Stance.URGES, deed, null, Modality.ACTUAL, 0.6, "position.urges.plan"));
        }
    }

    /** Whose plan it is: "the envoy's plan", "the plan made a year ago by the envoy". */
    private static List<Actor> authors(Report report, Sentence sentence, Token plan) {
        for (Token made : sentence.children(plan, "acl")) {
            if (Clauses.agent(sentence, made) instanceof Token by && made.tag().equals("VBN")) {
                return Holders.of(report, sentence, by);
            }
        }
        return Holders.owners(report, sentence, plan);
    }

    /** "began the talks at Ruritania's request": what was done is what was asked for. */
    private static void asked(Report report, Sentence sentence, Token noun, List<Stand> found) {
        Token deed = sentence.head(noun);
        boolean at = deed != null
                && deed.isVerb()
                && noun.tag().equals("NN")
                && Clauses.hasCase(sentence, noun, "at", "on", "upon")
                && !Happening.isNegated(sentence, deed);
        List<Actor> holders = at ? Holders.owners(report, sentence, noun) : List.of();
        if (deed != null && !holders.isEmpty()) {
            found.add(new Stand(
                    deed, holders, Stance.URGES, deed, null, Modality.ACTUAL, 0.7, "position.urges.at-request"));
        }
    }

    /** "has no desire for a truce", "showed no interest in talks". */
    private static void unwished(Report report, Sentence sentence, Token wish, List<Stand> found) {
        Token verb = sentence.head(wish);
        if (verb == null || !isLacked(sentence, verb, wish)) {
            return;
        }
        Token about = matter(report, sentence, wish);
        List<Token> in = Clauses.behind(sentence, wish, "in");
        Token doing = sentence.children(wish, "acl").stream()
                .filter(c -> c.tag().equals("VBG"))
                .findFirst()
                .orElse(null);
        Token matter = about != null ? about : in.isEmpty() ? doing : in.getFirst();
        List<Actor> holders = Holders.of(report, sentence, StanceVerbs.doer(sentence, verb));
        if (matter != null && !holders.isEmpty()) {
            found.add(new Stand(
                    verb, holders, Stance.OPPOSES, matter, null, Modality.ACTUAL, 0.6, "position.opposes.no-wish"));
        }
    }

    /** "has no objection to the plan". */
    private static void unobjecting(Report report, Sentence sentence, Token qualm, List<Stand> found) {
        Token verb = sentence.head(qualm);
        List<Token> about = Clauses.behind(sentence, qualm, "to", "with", "about");
        List<Actor> holders = verb == null || about.isEmpty() || !isLacked(sentence, verb, qualm)
                ? List.of()
                : Holders.of(report, sentence, StanceVerbs.doer(sentence, verb));
        if (verb != null && !holders.isEmpty()) {
            found.add(new Stand(
                    verb,
                    holders,
                    Stance.ACCEPTS,
                    about.getFirst(),
                    null,
                    Modality.ACTUAL,
                    0.6,
                    "position.accepts.no-qualm"));
        }
    }

    /** "has no wish", "does not see a need". */
    private static boolean isLacked(Sentence sentence, Token verb, Token noun) {
        boolean none = sentence.children(noun).stream()
                .anyMatch(c -> c.index() < noun.index() && c.lemma().matches("no|little|scant"));
        boolean had = noun.is("obj") && Senses.is("position.having", verb.lemma());
        return had && (none || Happening.isNegated(sentence, verb));
    }

    /** "a fierce opponent of the accord", told of someone. */
    private static void side(Report report, Sentence sentence, Token noun, Stance stance, List<Stand> found) {
        Token who = noun.is("appos")
                ? sentence.head(noun)
                : sentence.child(noun, "cop") != null ? Clauses.subjectToken(sentence, noun) : null;
        List<Actor> holders = Holders.of(report, sentence, who);
        List<Token> of = Clauses.behind(sentence, noun, "of", "to");
        if (!holders.isEmpty() && !of.isEmpty() && Happening.modality(sentence, noun) == Modality.ACTUAL) {
            String rule = "position." + stance.code() + ".side";
            found.add(new Stand(noun, holders, stance, of.getFirst(), null, Modality.ACTUAL, 0.6, rule));
        }
    }

    /** "stressed the need for a truce". */
    private static void stressed(Report report, Sentence sentence, Token need, List<Stand> found) {
        Token verb = sentence.head(need);
        Token matter = matter(report, sentence, need);
        boolean agreed = verb != null && verb.lemma().equals("agree") && Clauses.hasCase(sentence, need, "on");
        boolean stressing = verb != null && need.is("obj") && Senses.is("position.stressing", verb.lemma());
        if (verb == null || matter == null || !agreed && !stressing) {
            return;
        }
        List<Actor> holders = Holders.of(report, sentence, StanceVerbs.doer(sentence, verb));
        if (!holders.isEmpty() && Happening.modality(sentence, verb) == Modality.ACTUAL) {
            boolean others =
                    Senses.is("effort.noun", matter.lemma()) && !need.lemma().equals("need");
            Stance stance = others ? Stance.SUPPORTS : Stance.URGES;
            String rule = "position." + stance.code() + ".need";
            found.add(new Stand(verb, holders, stance, matter, null, Modality.ACTUAL, 0.7, rule));
        }
    }

    private static void noun(Report report, Sentence sentence, Token noun, Stance stance, List<Stand> found) {
        Token matter = matter(report, sentence, noun);
        Token above = sentence.head(noun);
        boolean open = above != null && above.isVerb() && Happening.modality(sentence, above) != Modality.ACTUAL;
        boolean presupposed = stance != Stance.SUPPORTS && stance != Stance.ACCEPTS;
        boolean dropped = above != null
                && (noun.is("obj") && Senses.is("position.dropping", above.lemma())
                        || Waivers.isDropped(sentence, noun, above));
        boolean claims = noun.lemma().equals("claim") && clause(sentence, noun) != null;
        boolean brought = above != null
                && noun.is("obj")
                && Senses.is("commitment.proposed", noun.lemma())
                && Senses.is("commitment.bringing", above.lemma());
        if (dropped || claims || brought) {
            return;
        }
        boolean wanted =
                Clauses.hasCase(sentence, noun, "for") || above != null && Senses.is("position.unheld", above.lemma());
        if (matter == null || (open || wanted) && !presupposed || Happening.isNegated(sentence, noun)) {
            return;
        }
        List<Actor> holders = holders(report, sentence, noun);
        List<Token> on = Clauses.behind(sentence, noun, "on", "upon");
        Token addressee = on.isEmpty() ? null : on.getFirst();
        if (!holders.isEmpty()) {
            String rule = "position." + stance.code() + ".noun";
            found.add(new Stand(noun, holders, stance, matter, addressee, Modality.ACTUAL, 0.6, rule));
        }
    }

    /** Whose a stance or promise is; who voices "its" own. */
    static List<Actor> holders(Report report, Sentence sentence, Token noun) {
        List<Actor> bearer = bearer(report, sentence, noun);
        Token owner = sentence.child(noun, "nmod:poss");
        boolean own = owner != null && owner.isPronoun() && !bearer.isEmpty();
        List<Actor> owners = own ? List.of() : Holders.owners(report, sentence, noun);
        return owners.isEmpty() ? bearer : owners;
    }

    /** "voiced its support", "made an appeal", "put forward a proposal": who does so. */
    private static List<Actor> bearer(Report report, Sentence sentence, Token noun) {
        Token verb = sentence.head(noun);
        if (verb == null || !verb.isVerb() || !noun.is("obj") || !Senses.is("position.bears", verb.lemma())) {
            return List.of();
        }
        boolean done = Happening.modality(sentence, verb) == Modality.ACTUAL;
        return done ? Holders.of(report, sentence, StanceVerbs.doer(sentence, verb)) : List.of();
    }

    private static @Nullable Token matter(Report report, Sentence sentence, Token noun) {
        Token deed = StanceVerbs.infinitive(sentence, noun);
        List<Token> wanted = Clauses.behind(sentence, noun, "for");
        if (deed != null && (wanted.isEmpty() || wanted.getFirst().index() > deed.index())) {
            return deed;
        }
        for (Token child : complements(sentence, noun)) {
            boolean actor = !Holders.of(report, sentence, child).isEmpty();
            if (!actor || Frame.isNew(sentence, child)) {
                return child;
            }
        }
        for (Token by : Clauses.behind(sentence, noun, "by", "from")) {
            for (Token holder : Actors.conjuncts(sentence, by)) {
                List<Token> behind = Clauses.behind(sentence, holder, "for");
                Token asked = behind.isEmpty() ? StanceVerbs.infinitive(sentence, holder) : behind.getFirst();
                if (asked != null) {
                    return asked;
                }
            }
        }
        Token clause = clause(sentence, noun);
        return clause != null ? clause : isTold(sentence, noun) && !noun.lemma().equals("opposition") ? noun : null;
    }

    /** What stands behind the noun's preposition, also where the tree hangs it from the verb: "strained by opposition to the deal". */
    static List<Token> complements(Sentence sentence, Token noun) {
        List<Token> behind = Clauses.behind(sentence, noun, "for", "to", "of", "against", "over", "on", "with", "that");
        Token next = sentence.at(noun.index() + 1);
        if (behind.isEmpty()
                && next != null
                && next.is("case")
                && Set.of("for", "to", "against").contains(sentence.lower(next.index()))
                && sentence.head(next) instanceof Token nominal
                && nominal.isNoun()) {
            behind.add(nominal);
        }
        return behind;
    }

    /** "the demand that they leave", "opposition to sending troops". */
    static @Nullable Token clause(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            boolean clause = child.is("ccomp")
                    || child.relation().equals("acl")
                    || child.is("advcl") && child.tag().equals("VBG");
            if (clause && child.isVerb() && child.index() > noun.index() && sentence.child(child, "mark") != null
                    || isThat(sentence, noun, child)) {
                return child;
            }
        }
        return null;
    }

    /** "the demand that he quit": the tree may take "that" for a relative. */
    private static boolean isThat(Sentence sentence, Token noun, Token clause) {
        return clause.relation().equals("acl:relcl")
                && clause.isVerb()
                && sentence.lower(noun.index() + 1).equals("that")
                && sentence.child(clause, "nsubj") instanceof Token subject
                && subject.index() > noun.index() + 1;
    }

    /** "its peace proposal", "ceasefire demands": the words before the noun say what it is about; "the exiled opposition" is a body. */
    private static boolean isTold(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(c -> (c.is("compound") || c.is("amod")) && Topics.of(sentence, c) != Topic.OTHER);
    }
}
