package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Commitment.Status;
import org.parley.record.claim.Modality;

/** Commitments told by what actors will do, are to do by their agreement, or hold out to others. */
final class Promises {
    private static final Set<String> WILL = Set.of("will", "would", "shall", "'ll", "'d");
    private static final Set<String> BOUND = Set.of("will", "would", "shall", "must", "should");

    private Promises() {}

    static void find(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        if (isAgreed(sentence, verb)) {
            byTerms(report, sentence, verb, found);
        } else if (Senses.is("commitment.deed", verb.lemma()) || !Senses.is("commitment.no-deed", verb.lemma())) {
            announced(report, sentence, verb, found);
        }
        if (Senses.is("commitment.bound", verb.lemma())) {
            bound(report, sentence, verb, found);
        } else if (verb.lemma().equals("want") || verb.lemma().equals("like")) {
            helping(report, sentence, verb, found);
        } else if (verb.lemma().equals("invite")) {
            inviting(report, sentence, verb, found);
        } else if (Senses.is("commitment.bringing", verb.lemma())) {
            bringing(report, sentence, verb, found);
        } else if (Senses.is("commitment.lasting", verb.lemma())) {
            standing(report, sentence, verb, found);
        }
    }

    /** "said it would release them": a speaker on their own deeds to come; "Ruritania will send troops": the report. */
    private static void announced(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        Token subject = Clauses.subjectToken(sentence, verb);
        boolean active = !Clauses.isPassive(sentence, verb);
        boolean vowed = verb.is("ccomp")
                && sentence.head(verb) instanceof Token above
                && (Senses.is("commitment.promised", above.lemma()) || Senses.is("commitment.agreed", above.lemma()));
        if (subject == null
                || !active
                || vowed
                || !isToCome(sentence, verb)
                || Happening.isNegated(sentence, verb)
                || isHedged(sentence, verb)) {
            return;
        }
        Attribution by = report.speech().at(sentence, verb.index());
        Actor speaker = by == null ? report.author() : by.speaker();
        List<Actor> actors = doers(report, sentence, verb, subject, by);
        boolean own = speaker != null
                && (actors.stream().anyMatch(each -> isSpeakers(report, each, speaker))
                        || report.actors().all(sentence, subject).contains(speaker));
        boolean deed = Senses.is("commitment.deed", verb.lemma());
        boolean plain = speaker == null
                && Senses.is("commitment.giving", verb.lemma())
                && actors.stream().allMatch(Promises::isBody);
        Token matter = plain && verb.lemma().equals("continue") ? continued(sentence, verb) : verb;
        if (!actors.isEmpty() && matter != null && (own || plain)) {
            double confidence = deed ? 0.55 : 0.45;
            found.add(new Pledge(
                    verb,
                    actors,
                    Status.PROMISED,
                    matter,
                    null,
                    Modality.ACTUAL,
                    confidence,
                    "commitment.promised.will"));
        }
    }

    /** Who speaks of "it" or "they" at once means themselves: "Ruritania, whose guards ..., said both it and the Front would". */
    private static List<Actor> doers(
            Report report, Sentence sentence, Token verb, Token subject, @Nullable Attribution by) {
        boolean said =
                by != null && by.verb() != null && verb.is("ccomp") && by.verb().equals(sentence.head(verb));
        if (by == null || !said || !subject.lemma().matches("it|they|he|she")) {
            return Holders.of(report, sentence, subject);
        }
        boolean person = subject.lemma().matches("he|she");
        if (person != by.speaker().isPerson() || !Holders.acts(by.speaker())) {
            return Holders.of(report, sentence, subject);
        }
        List<Actor> doers = new ArrayList<>(List.of(by.speaker()));
        sentence.children(subject, "conj").forEach(each -> doers.addAll(Holders.of(report, sentence, each)));
        return doers;
    }

    private static @Nullable Token continued(Sentence sentence, Token verb) {
        Token deed = StanceVerbs.clause(sentence, verb);
        return deed != null ? deed : sentence.child(verb, "obj");
    }

    private static boolean isBody(Actor actor) {
        return actor.entity() != null && actor.entity().type() != EntityType.PERSON;
    }

    /** "will", "would", "is to". */
    private static boolean isToCome(Sentence sentence, Token verb) {
        boolean to = sentence.lower(verb.index() - 1).equals("to")
                && sentence.lower(verb.index() - 2).matches("is|are");
        return to
                || isUnderWay(sentence, verb)
                || sentence.children(verb, "aux").stream().anyMatch(a -> WILL.contains(sentence.lower(a.index())));
    }

    /** "said it was sending troops": in hand, and so promised. */
    private static boolean isUnderWay(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb, "aux");
        return verb.tag().equals("VBG")
                && Senses.is("commitment.sending", verb.lemma())
                && verb.is("ccomp")
                && auxiliaries.size() == 1
                && auxiliaries.getFirst().lemma().equals("be");
    }

    /** "if it will send aid"; who "will stay away" promises nothing. */
    private static boolean isHedged(Sentence sentence, Token verb) {
        boolean away = sentence.children(verb, "advmod").stream()
                .anyMatch(a -> a.lemma().equals("away"));
        return away
                || sentence.child(verb, "mark") instanceof Token mark
                        && Senses.is("condition.mark", sentence.lower(mark.index()));
    }

    /** The speaker, or the state or body that the speaker speaks for. */
    private static boolean isSpeakers(Report report, Actor actor, Actor speaker) {
        return actor.name().equals(speaker.name())
                || actor.name().equals(speaker.affiliation())
                || actor.name().equals(Holders.spokenFor(report, speaker).name())
                || actor.entity() != null
                        && actor.entity().equals(report.offices().mainEntity())
                        && isOfficial(report, speaker);
    }

    /** "the presidential adviser": of the government that the report is about, where no other is named. */
    private static boolean isOfficial(Report report, Actor speaker) {
        return speaker.entity() != null
                && report.offices().all().stream().anyMatch(o -> o.person().equals(speaker.entity()) && o.of() == null);
    }

    /** "under the accord, the rebels will disarm", "must open the port, as agreed". */
    private static boolean isAgreed(Sentence sentence, Token verb) {
        boolean bound =
                sentence.children(verb, "aux").stream().anyMatch(a -> BOUND.contains(sentence.lower(a.index())));
        if (!bound || Happening.isNegated(sentence, verb)) {
            return false;
        }
        for (Token child : sentence.children(verb)) {
            boolean under = child.is("obl")
                    && Senses.is("commitment.duty", child.lemma())
                    && Clauses.hasCase(sentence, child, "under");
            boolean as = child.is("advcl")
                    && child.lemma().equals("agree")
                    && sentence.lower(child.index() - 1).equals("as");
            if (under || as) {
                return true;
            }
        }
        return false;
    }

    private static void byTerms(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        List<Actor> actors = Clauses.isPassive(sentence, verb)
                ? List.of()
                : Holders.of(report, sentence, Clauses.subjectToken(sentence, verb));
        if (!actors.isEmpty()) {
            found.add(new Pledge(
                    verb, actors, Status.AGREED, verb, null, Modality.ACTUAL, 0.55, "commitment.agreed.terms"));
        }
    }

    /** "the rebels are supposed to gather at two camps". */
    private static void bound(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        Token deed = StanceVerbs.clause(sentence, verb);
        boolean to = deed != null
                && StanceVerbs.isInfinitive(sentence, deed)
                && verb.tag().equals("VBN");
        List<Actor> actors = to ? Holders.of(report, sentence, Clauses.patient(sentence, verb)) : List.of();
        if (deed != null && !actors.isEmpty() && !Happening.isNegated(sentence, verb)) {
            found.add(new Pledge(
                    verb, actors, Status.AGREED, deed, null, Modality.ACTUAL, 0.6, "commitment.agreed.supposed"));
        }
    }

    /** "wants to help bridge the rift". */
    private static void helping(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        Token help = StanceVerbs.clause(sentence, verb);
        boolean offers = help != null
                && sentence.child(verb, "obj") == null
                && Senses.is("commitment.helping", help.lemma())
                && !Happening.isNegated(sentence, verb);
        List<Actor> actors = offers ? Holders.of(report, sentence, StanceVerbs.doer(sentence, verb)) : List.of();
        if (help != null && !actors.isEmpty()) {
            found.add(new Pledge(
                    verb, actors, Status.OFFERED, help, null, Modality.ACTUAL, 0.6, "commitment.offered.help"));
        }
    }

    /** "invited the rebels to join the government". */
    private static void inviting(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        Token join = StanceVerbs.clause(sentence, verb);
        boolean seat = join != null
                && Senses.is("commitment.joining", join.lemma())
                && sentence.child(join, "obj") instanceof Token body
                && Senses.is("commitment.joined", body.lemma());
        boolean done = Happening.modality(sentence, verb) == Modality.ACTUAL;
        List<Actor> actors = seat && done ? Holders.of(report, sentence, StanceVerbs.doer(sentence, verb)) : List.of();
        if (join != null && !actors.isEmpty()) {
            Token to = Clauses.patient(sentence, verb);
            found.add(new Pledge(
                    verb, actors, Status.OFFERED, join, to, Modality.ACTUAL, 0.6, "commitment.offered.invites"));
        }
    }

    /** "announced a proposal for a truce". */
    private static void bringing(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        Token proposal = sentence.child(verb, "obj");
        boolean proposed = proposal != null && Senses.is("commitment.proposed", proposal.lemma());
        List<Token> wanted = proposal == null || !proposed
                ? new ArrayList<>()
                : new ArrayList<>(StanceNouns.complements(sentence, proposal));
        // "announced a proposal on Monday for a truce": a day is what no offer is of
        if (wanted.removeIf(Timing::isDay)) {
            wanted.clear();
            sentence.subtree(verb).stream()
                    .mapToObj(sentence::token)
                    .filter(w -> w.index() > verb.index() && w.isNoun() && Clauses.hasCase(sentence, w, "for"))
                    .forEach(wanted::add);
        }
        boolean done = Happening.modality(sentence, verb) == Modality.ACTUAL;
        List<Actor> actors =
                done && !wanted.isEmpty() ? Holders.of(report, sentence, StanceVerbs.doer(sentence, verb)) : List.of();
        if (!actors.isEmpty()) {
            found.add(new Pledge(
                    verb,
                    actors,
                    Status.OFFERED,
                    wanted.getFirst(),
                    null,
                    Modality.ACTUAL,
                    0.55,
                    "commitment.offered.brought"));
        }
    }

    /** "the offer remains on the table", "will remain committed to the talks". */
    private static void standing(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        Token subject = sentence.child(verb, "nsubj");
        if (subject == null || Happening.isNegated(sentence, verb)) {
            return;
        }
        boolean offer = subject.lemma().equals("offer");
        List<Actor> owners = offer ? Holders.owners(report, sentence, subject) : List.of();
        if (offer) {
            List<Actor> actors = owners.isEmpty() ? Holders.speakers(report, sentence, verb) : owners;
            stands(verb, actors, Status.OFFERED, subject, "commitment.offered.remains", found);
        } else if (sentence.child(verb, "xcomp") instanceof Token staying
                && Senses.is("commitment.staying", sentence.lower(staying.index()))
                && isToCome(sentence, verb)) {
            List<Actor> actors = Holders.of(report, sentence, subject);
            stands(verb, actors, Status.PROMISED, verb, "commitment.promised.remains", found);
        }
    }

    private static void stands(
            Token verb, List<Actor> actors, Status status, Token matter, String rule, List<Pledge> found) {
        if (!actors.isEmpty()) {
            found.add(new Pledge(verb, actors, status, matter, null, Modality.ACTUAL, 0.6, rule));
        }
    }
}
