package org.parley.reader.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Topic;

/** Stances told by what actors try to bring about: "in a bid to revive the talks", "is trying to persuade them to disarm". */
final class Efforts {
    /** What trying for is a stance on the process; who tries to take a town just fights. */
    private static final Set<Topic> PROCESS = EnumSet.of(
            Topic.TALKS,
            Topic.CEASEFIRE,
            Topic.PARTICIPATION,
            Topic.TRANSITION,
            Topic.CONSTITUTION,
            Topic.HUMANITARIAN,
            Topic.DETAINEES,
            Topic.IMPLEMENTATION);

    private Efforts() {}

    static void find(Report report, Sentence sentence, Token token, List<Stand> found) {
        if (token.isVerb() && Senses.is("effort.verb", token.lemma())) {
            Token deed = StanceVerbs.clause(sentence, token);
            boolean done = Happening.modality(sentence, token) == Modality.ACTUAL;
            if (deed != null && done && StanceVerbs.isInfinitive(sentence, deed)) {
                add(
                        report,
                        sentence,
                        token,
                        Holders.of(report, sentence, StanceVerbs.doer(sentence, token)),
                        deed,
                        found);
            }
        } else if (token.isNoun() && Senses.is("effort.noun", token.lemma())) {
            Token deed = StanceVerbs.infinitive(sentence, token);
            Token verb = sentence.head(token);
            if (deed != null && !Happening.isNegated(sentence, token)) {
                add(
                        report,
                        sentence,
                        verb != null && verb.isVerb() ? verb : token,
                        makers(report, sentence, token),
                        deed,
                        found);
            }
        }
    }

    /** Whose effort it is: its owner, who makes or leads it, or who acts "in a bid" to. */
    private static List<Actor> makers(Report report, Sentence sentence, Token effort) {
        List<Actor> owners = Holders.owners(report, sentence, effort);
        Token verb = sentence.head(effort);
        if (verb == null || !verb.isVerb() && sentence.child(verb, "cop") == null) {
            return owners;
        }
        boolean making = effort.is("obj") && Senses.is("effort.making", verb.lemma());
        boolean acting = effort.is("obl") && Clauses.hasCase(sentence, effort, "in", "as");
        boolean done = Happening.modality(sentence, verb) == Modality.ACTUAL;
        boolean own = (making || acting) && done;
        return own ? Holders.of(report, sentence, StanceVerbs.doer(sentence, verb)) : owners;
    }

    private static void add(
            Report report, Sentence sentence, Token focus, List<Actor> holders, Token deed, List<Stand> found) {
        if (holders.isEmpty() || Happening.isNegated(sentence, deed)) {
            return;
        }
        Token moved = StanceVerbs.clause(sentence, deed);
        Token mover = sentence.child(deed, "obj");
        Topic about = Topics.own(sentence, deed);
        if (Senses.is("effort.hinder", deed.lemma())
                && sentence.child(deed, "obj") != null
                && (PROCESS.contains(about) || about == Topic.SANCTIONS)) {
            found.add(stand(focus, holders, Stance.OPPOSES, deed, null));
        } else if (Senses.is("effort.oust", deed.lemma()) && mover != null) {
            found.add(stand(focus, holders, Stance.OPPOSES, deed, null));
        } else if (moved != null && mover != null && Senses.is("position.person", deed.lemma())) {
            found.add(stand(focus, holders, Stance.URGES, moved, mover));
        } else if (Senses.is("effort.gain", deed.lemma()) && PROCESS.contains(Topics.of(sentence, deed))) {
            found.add(stand(focus, holders, Stance.URGES, deed, null));
        } else if (Senses.is("effort.deed", deed.lemma()) && PROCESS.contains(Topics.of(sentence, deed))) {
            found.add(stand(focus, holders, Stance.SUPPORTS, deed, null));
        }
    }

    private static Stand stand(
            Token focus, List<Actor> holders, Stance stance, Token matter, @Nullable Token addressee) {
        String rule = "position." + stance.code() + ".effort";
        return new Stand(focus, holders, stance, matter, addressee, Modality.ACTUAL, 0.6, rule);
    }
}
