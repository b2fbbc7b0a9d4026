package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Topic;

/** What actors offer, promise, agree to and carry out: a commitment for each of them. */
final class Commitments implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        List<Pledge> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean adjective = token.tag().startsWith("JJ")
                    || Senses.is("commitment.resolved", token.text())
                    || token.tag().equals("VBN") && token.text().equals("prepared");
            if (adjective) {
                Pledges.adjective(report, sentence, token, found);
            }
            if (token.isVerb()) {
                Pledges.verb(report, sentence, token, found);
            } else if (token.isNoun()) {
                Pledges.noun(report, sentence, token, found);
            }
        }
        for (Pledge pledge : found) {
            if (Matters.mayBePromised(sentence, pledge.matter())) {
                Topic topic = topic(sentence, pledge);
                List<Actor> actors = pledge.actors();
                actors.forEach(actor -> claims.accept(claim(report, sentence, pledge, topic, actor)));
                for (Pledge next : joined(sentence, pledge, topic)) {
                    actors.forEach(actor ->
                            claims.accept(claim(report, sentence, next, Topics.own(sentence, next.matter()), actor)));
                }
            }
        }
    }

    /** "would respect the truce and let aid through": a deed of another topic is a commitment of its own. */
    private static List<Pledge> joined(Sentence sentence, Pledge pledge, Topic first) {
        List<Pledge> next = new ArrayList<>();
        boolean ahead = pledge.status() != Commitment.Status.CARRIED_OUT && pledge.status() != Commitment.Status.BROKEN;
        if (!ahead || !pledge.matter().tag().equals("VB")) {
            return next;
        }
        for (Token deed : sentence.children(pledge.matter(), "conj")) {
            boolean own = deed.tag().equals("VB")
                    && sentence.child(deed, "nsubj") == null
                    && sentence.child(deed, "aux") == null;
            Topic topic = own ? Topics.own(sentence, deed) : Topic.OTHER;
            if (topic != Topic.OTHER && topic != first && Matters.mayBePromised(sentence, deed)) {
                next.add(pledge.of(deed));
            }
        }
        return next;
    }

    /** "a centre to coordinate relief", "send a team to help the displaced": what it is for; else the matter itself. */
    private static Token purpose(Sentence sentence, Token matter) {
        Token made = matter.isVerb() ? sentence.child(matter, "obj") : matter;
        List<Token> of = made == null ? List.of() : Clauses.behind(sentence, made, "of");
        Token body = !of.isEmpty() && Senses.is("commitment.body", of.getFirst().lemma()) ? of.getFirst() : made;
        if (body == null || !Senses.is("commitment.body", body.lemma())) {
            return matter;
        }
        Token last = StanceVerbs.infinitive(sentence, body);
        Token clause = last == null && matter.isVerb() ? StanceVerbs.clause(sentence, matter) : last;
        return clause == null || Topics.of(sentence, clause) == Topic.OTHER ? matter : clause;
    }

    private static Topic topic(Sentence sentence, Pledge pledge) {
        Topic own = Topics.own(sentence, purpose(sentence, pledge.matter()));
        Topic told = own == Topic.OTHER ? Topics.of(sentence, pledge.matter()) : own;
        if (told == Topic.TALKS && Senses.is("commitment.terms", Accords.lemma(pledge.matter()))) {
            return Topic.IMPLEMENTATION;
        }
        boolean vow = Senses.is("commitment.promised", pledge.focus().lemma());
        return told == Topic.OTHER && !vow ? Topics.of(sentence, pledge.focus()) : told;
    }

    private static Commitment claim(Report report, Sentence sentence, Pledge pledge, Topic topic, Actor actor) {
        Actor to = Holders.one(report, sentence, pledge.to());
        BitSet words = Clauses.words(sentence, pledge.focus());
        double doubt = topic == Topic.OTHER ? 0.7 : 1;
        return new Commitment(
                new Draft(report, sentence, pledge.focus())
                        .words(words)
                        .modality(pledge.modality())
                        .time(report.time(sentence, words, pledge.focus()))
                        .extent(actor.extent())
                        .envelope(pledge.confidence() * doubt, pledge.rule()),
                actor.name(),
                topic,
                MatterWords.of(sentence, pledge.matter()),
                to == null || to.name().equals(actor.name()) ? null : to.name(),
                pledge.status());
    }
}
