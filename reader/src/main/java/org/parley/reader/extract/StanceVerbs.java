package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position.Stance;

/** Stances told by a verb: who demands, urges, supports, opposes or accepts what, and of whom. */
final class StanceVerbs {
    private static final Map<String, Stance> SENSES = Map.of(
            "position.demands", Stance.DEMANDS,
            "position.urges", Stance.URGES,
            "position.supports", Stance.SUPPORTS,
            "position.opposes", Stance.OPPOSES,
            "position.accepts", Stance.ACCEPTS);

    private StanceVerbs() {}

    static void find(Report report, Sentence sentence, Token verb, List<Stand> found) {
        Stance told = stance(sentence, verb);
        Frame frame = told == null ? null : Frame.of(report, sentence, verb, told);
        if (told == null || frame == null) {
            return;
        }
        List<Actor> holders = holders(report, sentence, verb);
        Modality modality = modality(sentence, verb, told);
        Stance stance = held(sentence, verb, told);
        if (holders.isEmpty() || modality == Modality.NEGATED || stance == null || NoStance.is(sentence, verb, frame)) {
            return;
        }
        boolean maybe = modality == Modality.POSSIBLE && stance != Stance.ACCEPTS;
        if (maybe || modality == Modality.PLANNED && stance == Stance.DEMANDS) {
            return;
        }
        double confidence = modality == Modality.ACTUAL ? sure(verb.lemma()) : 0.4;
        String rule = "position." + stance.code() + ".verb";
        found.add(new Stand(verb, holders, stance, frame.matter(), frame.addressee(), modality, confidence, rule));
    }

    /** Who holds it: who does it, or whose statement or resolution says it; "joined France in urging" tells of both. */
    private static List<Actor> holders(Report report, Sentence sentence, Token verb) {
        Token doer = doer(sentence, verb);
        List<Actor> holders = Holders.of(report, sentence, doer);
        Token joining = holders.isEmpty() && verb.tag().equals("VBG") ? joining(sentence, verb) : null;
        if (joining != null) {
            List<Actor> both = new ArrayList<>(Holders.of(report, sentence, Clauses.subjectToken(sentence, joining)));
            both.addAll(Holders.of(report, sentence, sentence.child(joining, "obj")));
            return both;
        }
        if (holders.isEmpty()
                && verb.tag().equals("VBG")
                && sentence.lower(verb.index() - 1).equals(",")) {
            return above(report, sentence, verb);
        }
        return holders.isEmpty() ? Issuers.of(report, sentence, doer) : holders;
    }

    /** "said the embargo hurt civilians, urging a pause": the nearest subject above that can hold a stance. */
    private static List<Actor> above(Report report, Sentence sentence, Token participle) {
        for (Token t = sentence.head(participle); t != null; t = sentence.head(t)) {
            List<Actor> holders =
                    t.isVerb() ? Holders.of(report, sentence, Clauses.subjectToken(sentence, t)) : List.<Actor>of();
            if (!holders.isEmpty()) {
                return holders;
            }
        }
        return List.of();
    }

    private static @Nullable Token joining(Sentence sentence, Token verb) {
        for (int i = verb.index() - 2; i > 0 && sentence.lower(verb.index() - 1).equals("in"); i--) {
            Token before = sentence.token(i);
            if (before.isVerb()) {
                return before.lemma().equals("join") ? before : null;
            }
        }
        return null;
    }

    private static double sure(String lemma) {
        return switch (lemma) {
            case "push", "back", "ask", "propose", "advocate" -> 0.55;
            case "reject", "welcome", "demand", "oppose", "accept", "refuse", "want" -> 0.8;
            case "urge", "call", "support" -> 0.75;
            default -> 0.6;
        };
    }

    /** The stance of a verb, or of a verb with its particle: "turned down". */
    static @Nullable Stance stance(Sentence sentence, Token verb) {
        if (verb.lemma().equals("suggest") && isOpinion(sentence, verb)) {
            return null;
        }
        for (Token particle : sentence.children(verb)) {
            if (particle.is("compound") || particle.is("advmod") && particle.index() == verb.index() + 1) {
                Stance phrasal = stance(verb.lemma() + " " + sentence.lower(particle.index()));
                if (phrasal != null) {
                    return phrasal;
                }
            }
        }
        return stance(verb.lemma());
    }

    /** "suggested that it would not help", "that they had met" is what somebody thinks; "that they meet" is what is wanted. */
    private static boolean isOpinion(Sentence sentence, Token verb) {
        int from = verb.index() + 1;
        if (!sentence.lower(from).equals("that")) {
            return false;
        }
        for (int i = from + 1; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            if (word.tag().equals("MD")) {
                return !word.lemma().matches("should|must|ought|shall");
            }
            if (word.tag().matches("VB|VBD|VBZ")) {
                return !word.tag().equals("VB");
            }
        }
        return false;
    }

    private static @Nullable Stance stance(String lemma) {
        for (Map.Entry<String, Stance> each : SENSES.entrySet()) {
            if (Senses.is(each.getKey(), lemma)) {
                return each.getValue();
            }
        }
        return null;
    }

    /** Who does it, also where a participle hangs loosely from the clause before. */
    static @Nullable Token doer(Sentence sentence, Token verb) {
        Token agent = Clauses.agent(sentence, verb);
        if (agent != null && !isAsDone(sentence, verb) || Clauses.isPassive(sentence, verb)) {
            return agent;
        }
        if (isAsDone(sentence, verb)) {
            return Clauses.behind(sentence, verb, "by").getFirst();
        }
        Token head = sentence.head(verb);
        boolean loose = verb.is("dep") && (verb.tag().equals("VBG") || isHeadlined(sentence, verb));
        if (!loose || head == null || !head.isVerb()) {
            return null;
        }
        boolean after = sentence.lower(verb.index() - 1).equals(",");
        Token main = after && head.relation().equals("acl:relcl") ? mainVerb(sentence, head) : head;
        return Clauses.subjectToken(sentence, main);
    }

    /** "as requested by the envoy". */
    private static boolean isAsDone(Sentence sentence, Token verb) {
        return verb.tag().equals("VBN")
                && verb.is("advcl")
                && sentence.child(verb, "aux") == null
                && !Clauses.behind(sentence, verb, "by").isEmpty();
    }

    /** "backs plan, urges restraint": the comma of a headline joins the verbs. */
    private static boolean isHeadlined(Sentence sentence, Token verb) {
        return verb.tag().matches("VBZ|VBP") && sentence.lower(verb.index() - 1).equals(",");
    }

    /** The verb that the noun of a relative clause belongs to; the clause's own if there is none. */
    private static Token mainVerb(Sentence sentence, Token relative) {
        for (Token t = sentence.head(relative); t != null; t = sentence.head(t)) {
            if (t.isVerb()) {
                return t;
            }
        }
        return relative;
    }

    /** The stance that is held: who does not accept, or will not, opposes; null where a denial leaves none. */
    private static @Nullable Stance held(Sentence sentence, Token verb, Stance told) {
        boolean refused = sentence.head(verb) instanceof Token head
                && verb.is("xcomp")
                && (head.lemma().equals("refuse") || head.lemma().equals("decline"));
        boolean noLonger = Waivers.isNoLonger(sentence, verb);
        if (!refused && !noLonger && !Happening.isNegated(sentence, verb)) {
            return told;
        }
        boolean wish = !noLonger && (verb.lemma().equals("want") || verb.lemma().equals("seek"));
        return switch (told) {
            case SUPPORTS, ACCEPTS -> Stance.OPPOSES;
            case DEMANDS -> wish ? Stance.OPPOSES : null;
            case URGES, OPPOSES, UNDECIDED -> null;
        };
    }

    private static Modality modality(Sentence sentence, Token verb, Stance told) {
        Modality open = Happening.modality(sentence, verb);
        if (open == Modality.NEGATED && Happening.isDenied(sentence, verb)) {
            return Modality.NEGATED;
        }
        boolean positive = told == Stance.SUPPORTS || told == Stance.ACCEPTS || told == Stance.DEMANDS;
        boolean refusal = Happening.isNegated(sentence, verb) && positive;
        boolean chosen = verb.is("xcomp")
                && sentence.head(verb) instanceof Token head
                && Senses.is("position.choosing", head.lemma())
                && Happening.modality(sentence, head) == Modality.ACTUAL;
        // "a demand rejected by the envoy" has been rejected, however open what was demanded is.
        boolean done = verb.relation().equals("acl")
                && verb.tag().equals("VBN")
                && !Clauses.behind(sentence, verb, "by").isEmpty()
                && open == Modality.POSSIBLE;
        if (done || chosen || verb.lemma().equals("like") && open != Modality.NEGATED) {
            return Modality.ACTUAL;
        }
        boolean stands = told == Stance.OPPOSES || told == Stance.SUPPORTS;
        if (stands && open == Modality.PLANNED || open == Modality.NEGATED && positive) {
            return Modality.ACTUAL;
        }
        if (refusal
                && sentence.child(verb, "aux") instanceof Token aux
                && aux.tag().equals("MD")) {
            return Senses.is("position.may", aux.lemma()) ? Modality.POSSIBLE : Modality.ACTUAL;
        }
        return open;
    }

    static @Nullable Token clause(Sentence sentence, Token verb) {
        for (String relation : List.of("xcomp", "ccomp")) {
            Token clause = sentence.child(verb, relation);
            boolean loose = clause != null
                    && clause.tag().equals("VBG")
                    && sentence.lower(clause.index() - 1).equals(",");
            if (clause != null
                    && !loose
                    && (clause.isVerb() || clause.isNoun() || clause.tag().startsWith("JJ"))) {
                return clause;
            }
        }
        for (Token clause : sentence.children(verb, "advcl")) {
            if (clause.index() > verb.index() && isInfinitive(sentence, clause)) {
                return clause;
            }
        }
        Token mark = sentence.child(verb, "obj");
        return mark != null && mark.tag().equals("IN") ? sentence.child(mark, "dep") : null;
    }

    static boolean isInfinitive(Sentence sentence, Token verb) {
        return sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
    }

    /** The infinitive that a noun or adjective takes: "an offer from both to talk", also where the tree hangs it elsewhere. */
    static @Nullable Token infinitive(Sentence sentence, Token word) {
        for (Token child : sentence.children(word, "acl")) {
            if (isInfinitive(sentence, child)) {
                return child;
            }
        }
        Token next = deedAfter(sentence, word.index() + 1);
        return next != null ? next : deedAfter(sentence, sentence.subtree(word).length());
    }

    private static @Nullable Token deedAfter(Sentence sentence, int i) {
        Token to = sentence.at(i);
        if (to == null || !to.tag().equals("TO") || !to.is("mark")) {
            return null;
        }
        Token deed = sentence.head(to);
        return deed != null && deed.isVerb() && deed.index() - i < 4 ? deed : null;
    }
}
