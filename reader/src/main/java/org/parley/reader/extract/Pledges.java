package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Commitment.Status;
import org.parley.record.claim.Modality;

/** Finds what actors offer, promise, agree to do, have done or failed to do. */
final class Pledges {
    private static final Set<String> WILL = Set.of("will", "would", "shall", "'ll", "'d");

    private Pledges() {}

    static void verb(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        String lemma = verb.lemma();
        if (Senses.is("commitment.promised", lemma)) {
            given(report, sentence, verb, Status.PROMISED, 0.75, found);
        } else if (Senses.is("commitment.offered", lemma)) {
            given(report, sentence, verb, Status.OFFERED, 0.7, found);
        } else if (Senses.is("commitment.agreed", lemma)) {
            agreed(report, sentence, verb, found);
        } else if (Senses.is("commitment.carried-out", lemma)) {
            done(report, sentence, verb, found);
        } else if (lemma.equals("convince") || lemma.equals("persuade")) {
            convinced(report, sentence, verb, found);
        }
        if (Clauses.patient(sentence, verb) instanceof Token gift && isAnnounced(sentence, verb, gift)) {
            add(report, sentence, verb, Status.PROMISED, gift, null, 0.55, "commitment.promised.announced", found);
        }
        if (Senses.is("commitment.unmet", lemma)) {
            unmet(report, sentence, verb, found);
        }
        if (Senses.is("commitment.breaking", lemma)
                && sentence.child(verb, "obj") instanceof Token duty
                && (Senses.is("commitment.noun.promised", duty.lemma())
                        || Senses.is("commitment.obligation", duty.lemma()))) {
            Token matter = Deliveries.promised(sentence, duty);
            add(report, sentence, verb, Status.BROKEN, matter, null, 0.6, "commitment.broken.verb", found);
        }
        Promises.find(report, sentence, verb, found);
        Deliveries.find(report, sentence, verb, found);
        Intents.find(report, sentence, verb, found);
        if (lemma.equals("decide") && StanceVerbs.clause(sentence, verb) instanceof Token deed) {
            decided(sentence, verb, deed, Holders.of(report, sentence, StanceVerbs.doer(sentence, verb)), found);
        }
    }

    private static void add(
            Report report,
            Sentence sentence,
            Token verb,
            Status status,
            Token matter,
            @Nullable Token to,
            double confidence,
            String rule,
            List<Pledge> found) {
        Modality modality = Happening.modality(sentence, verb);
        boolean told = modality == Modality.ACTUAL || modality == Modality.NEGATED;
        List<Actor> actors = told ? Holders.of(report, sentence, StanceVerbs.doer(sentence, verb)) : List.of();
        if (!actors.isEmpty() && !StanceVerbs.isInfinitive(sentence, verb)) {
            found.add(new Pledge(verb, actors, status, matter, to, modality, confidence, rule));
        }
    }

    /** "vowed to fight on", "offered the rebels a truce", "promised that it would disarm". */
    private static void given(
            Report report, Sentence sentence, Token verb, Status status, double confidence, List<Pledge> found) {
        boolean passive = Clauses.isPassive(sentence, verb);
        if (passive && sentence.child(verb, "obj") instanceof Token gift) {
            Token to = Clauses.patient(sentence, verb);
            add(report, sentence, verb, status, gift, to, confidence, "commitment." + status.code() + ".verb", found);
            return;
        }
        Token object = Clauses.patient(sentence, verb);
        boolean person = object != null && !Holders.of(report, sentence, object).isEmpty();
        Token clause = effort(sentence, StanceVerbs.clause(sentence, verb));
        boolean thing =
                object != null && !person && (object.isNoun() || object.tag().equals("CD"));
        Token matter = clause != null && !passive && !thing ? clause : person ? null : object;
        boolean none = matter == null || matter.isNoun() && Senses.is("commitment.not-a-matter", matter.lemma());
        if (matter == null || none || isCommitted(verb, matter)) {
            return;
        }
        Token to = person ? object : sentence.child(verb, "iobj");
        if (to == null) {
            List<Token> behind = Clauses.behind(sentence, verb, "to");
            to = behind.isEmpty() ? null : behind.getFirst();
        }
        String rule = "commitment." + status.code() + ".verb";
        add(report, sentence, verb, status, matter, to, confidence, rule, found);
    }

    /** "promised that efforts to settle it would go on": the efforts, where the parser takes what they are for. */
    private static @Nullable Token effort(Sentence sentence, @Nullable Token clause) {
        if (clause == null || !clause.is("ccomp") || !StanceVerbs.isInfinitive(sentence, clause)) {
            return clause;
        }
        Token effort = sentence.child(clause, "nsubj");
        return effort != null && effort.index() + 2 == clause.index() && Senses.is("effort.noun", effort.lemma())
                ? effort
                : clause;
    }

    /** "committed a crime": only deeds, money and troops are committed to others. */
    private static boolean isCommitted(Token verb, Token matter) {
        boolean means = matter.tag().equals("CD")
                || Senses.is("act.given.force", matter.lemma())
                || Senses.is("commitment.means", matter.lemma());
        return verb.lemma().equals("commit") && matter.isNoun() && matter.is("obj") && !means;
    }

    /** "announced aid", "unveiled an amnesty"; who announces or orders a truce holds their fire, who declares one has it. */
    private static boolean isAnnounced(Sentence sentence, Token verb, Token noun) {
        return Senses.is("commitment.announcing", verb.lemma()) && isGift(sentence, noun)
                || Senses.is("commitment.ordering", verb.lemma())
                        && Senses.is("agreement.ceasefire", Accords.lemma(noun));
    }

    /** "15 million dollars in aid", "an amnesty". */
    private static boolean isGift(Sentence sentence, Token noun) {
        return Senses.is("commitment.announced", noun.lemma())
                || Clauses.behind(sentence, noun, "in", "of").stream()
                        .anyMatch(t -> Senses.is("commitment.announced", t.lemma()));
    }

    /** "agreed to withdraw"; to meet is a meeting, and a plan that is agreed is an agreement. */
    private static void agreed(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        Token first = StanceVerbs.clause(sentence, verb);
        if (first != null && StanceVerbs.isInfinitive(sentence, first)) {
            List<Token> deeds = new ArrayList<>(List.of(first));
            deeds.addAll(sentence.children(first, "conj"));
            deeds.stream()
                    .filter(d -> d.tag().equals("VB") && !isMeeting(sentence, d))
                    .findFirst()
                    .ifPresent(deed -> add(
                            report, sentence, verb, Status.AGREED, deed, null, 0.65, "commitment.agreed.verb", found));
        }
    }

    /** To meet, or to hold, resume or extend talks or a truce. */
    private static boolean isMeeting(Sentence sentence, Token deed) {
        Token object = sentence.child(deed, "obj");
        return Senses.is("commitment.meeting", deed.lemma())
                && (object == null
                        || !deed.lemma().matches("hold|continue|extend|start|resume")
                        || Senses.is("link.meeting", Accords.lemma(object))
                        || Senses.is("agreement.accord", Accords.lemma(object)));
    }

    private static void done(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        boolean modal =
                sentence.children(verb, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
        if (modal) {
            return;
        }
        List<Token> behind = Clauses.behind(sentence, verb, "with", "by", "to");
        boolean keeps = Senses.is("commitment.keeping", verb.lemma()) && !behind.isEmpty();
        Token object = keeps ? behind.getFirst() : Clauses.patient(sentence, verb);
        boolean recognising = verb.lemma().equals("recognize") || verb.lemma().equals("recognise");
        boolean state = object != null && !Holders.of(report, sentence, object).isEmpty();
        if (object != null && recognising == state) {
            Token to = recognising ? object : null;
            Token matter = recognising ? verb : object;
            add(report, sentence, verb, Status.CARRIED_OUT, matter, to, 0.75, "commitment.carried-out.verb", found);
        }
    }

    /** Who is convinced to do something agrees to it. */
    private static void convinced(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        Token who = Clauses.patient(sentence, verb);
        Token deed = StanceVerbs.clause(sentence, verb);
        boolean done = Happening.modality(sentence, verb) == Modality.ACTUAL;
        List<Actor> actors = Holders.of(report, sentence, who);
        if (done && deed != null && !actors.isEmpty() && !StanceVerbs.isInfinitive(sentence, verb)) {
            found.add(new Pledge(
                    verb, actors, Status.AGREED, deed, null, Modality.ACTUAL, 0.6, "commitment.agreed.convinced"));
        }
    }

    /** "has failed to implement the protocol". */
    private static void unmet(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        Token fail = sentence.head(verb);
        if (fail != null
                && verb.is("xcomp")
                && fail.lemma().equals("fail")
                && Happening.modality(sentence, fail) == Modality.ACTUAL) {
            List<Actor> actors = Holders.of(report, sentence, Clauses.subjectToken(sentence, fail));
            found.add(new Pledge(
                    fail, actors, Status.BROKEN, verb, null, Modality.ACTUAL, 0.65, "commitment.broken.failed"));
        }
    }

    /** "decided to suspend the flights", "its decision to release them". */
    private static void decided(Sentence sentence, Token decision, Token deed, List<Actor> actors, List<Pledge> found) {
        boolean told = !decision.isVerb() || Happening.modality(sentence, decision) == Modality.ACTUAL;
        if (told && Senses.is("commitment.deed", deed.lemma()) && !actors.isEmpty()) {
            found.add(new Pledge(
                    decision, actors, Status.AGREED, deed, null, Modality.ACTUAL, 0.5, "commitment.agreed.decided"));
        }
    }

    /** "is ready to talk", "determined to go on". */
    static void adjective(Report report, Sentence sentence, Token adjective, List<Pledge> found) {
        boolean ready = Senses.is("commitment.ready", sentence.lower(adjective.index()));
        boolean resolved = Senses.is("commitment.resolved", sentence.lower(adjective.index()));
        if (!ready && !resolved || Happening.isNegated(sentence, adjective)) {
            return;
        }
        Token deed = readyFor(sentence, adjective);
        if (deed == null || ready && !isOffer(sentence, adjective, deed)) {
            return;
        }
        boolean copula = sentence.child(adjective, "cop") != null || sentence.child(adjective, "aux:pass") != null;
        Token subject = copula || adjective.is("xcomp")
                ? Clauses.subjectToken(sentence, adjective)
                : adjective.is("acl") || adjective.is("amod") ? sentence.head(adjective) : null;
        boolean would =
                sentence.children(adjective, "aux").stream().anyMatch(a -> WILL.contains(sentence.lower(a.index())));
        boolean open = Happening.modality(sentence, adjective) != Modality.ACTUAL && copula && !would;
        List<Actor> actors = open ? List.of() : Holders.of(report, sentence, subject);
        if (!actors.isEmpty()) {
            Status status = ready ? Status.OFFERED : Status.PROMISED;
            String rule = ready ? "commitment.offered.ready" : "commitment.promised.resolved";
            found.add(new Pledge(adjective, actors, status, deed, null, Modality.ACTUAL, 0.65, rule));
        }
    }

    /** Who is keen or glad to do something offers it only where it is a service; who is asked has offered nothing. */
    private static boolean isOffer(Sentence sentence, Token adjective, Token deed) {
        boolean asked = sentence.child(adjective, "cop") instanceof Token copula
                && sentence.child(adjective, "nsubj") instanceof Token subject
                && copula.index() < subject.index();
        boolean glad = Senses.is("commitment.glad", sentence.lower(adjective.index()));
        return !asked && (!glad || Senses.is("commitment.service", deed.lemma()));
    }

    /** "ready to talk", "ready, they said, to talk", "ready for talks". */
    private static @Nullable Token readyFor(Sentence sentence, Token adjective) {
        Token clause = StanceVerbs.clause(sentence, adjective);
        Token deed = clause != null ? clause : StanceVerbs.infinitive(sentence, adjective);
        for (Token child : deed == null ? sentence.children(adjective) : List.<Token>of()) {
            if (child.index() > adjective.index() && child.isVerb() && StanceVerbs.isInfinitive(sentence, child)) {
                return child;
            }
        }
        if (deed != null) {
            return deed;
        }
        boolean resolved = Senses.is("commitment.resolved", sentence.lower(adjective.index()));
        List<Token> behind = Clauses.behind(sentence, adjective, resolved ? "to" : "for");
        return behind.isEmpty() ? null : behind.getFirst();
    }

    /** "its failure to honour the accord". */
    private static void failure(Report report, Sentence sentence, Token noun, List<Pledge> found) {
        Token deed = StanceVerbs.infinitive(sentence, noun);
        List<Actor> actors = Holders.owners(report, sentence, noun);
        if (deed != null && !actors.isEmpty() && Senses.is("commitment.unmet", deed.lemma())) {
            found.add(new Pledge(
                    noun, actors, Status.BROKEN, deed, null, Modality.ACTUAL, 0.6, "commitment.broken.failure"));
        }
    }

    /** "Ruritania's offer of a truce", "a pledge by the Front to disarm". */
    static void noun(Report report, Sentence sentence, Token noun, List<Pledge> found) {
        if (noun.lemma().equals("decision") && StanceVerbs.infinitive(sentence, noun) instanceof Token deed) {
            decided(sentence, noun, deed, Holders.owners(report, sentence, noun), found);
        }
        if (noun.lemma().equals("failure")) {
            failure(report, sentence, noun, found);
        }
        boolean offer = Senses.is("commitment.noun.offered", noun.lemma());
        if (!offer && !Senses.is("commitment.noun.promised", noun.lemma()) || Happening.isNegated(sentence, noun)) {
            return;
        }
        boolean kept = sentence.head(noun) instanceof Token verb
                && (Senses.is("commitment.delivering", verb.lemma())
                        || Senses.is("commitment.breaking", verb.lemma())
                        || Senses.is("commitment.reneging", verb.lemma()));
        Token matter = noun.is("conj") || kept ? null : promisedBy(sentence, noun);
        List<Actor> actors = StanceNouns.holders(report, sentence, noun);
        if (matter != null && !actors.isEmpty()) {
            Status status = offer ? Status.OFFERED : Status.PROMISED;
            String rule = "commitment." + status.code() + ".noun";
            found.add(new Pledge(noun, actors, status, matter, null, Modality.ACTUAL, 0.55, rule));
        }
    }

    private static @Nullable Token promisedBy(Sentence sentence, Token noun) {
        Token deed = StanceVerbs.infinitive(sentence, noun);
        if (deed != null) {
            return deed;
        }
        List<Token> of = Clauses.behind(sentence, noun, "of", "to", "for");
        Token clause = StanceNouns.clause(sentence, noun);
        return !of.isEmpty() ? of.getFirst() : clause != null ? clause : sentence.child(noun, "ccomp");
    }
}
