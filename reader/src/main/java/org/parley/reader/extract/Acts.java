package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Modality;

/** Who did what to whom, beyond talks and stances: an act for each doer and target of a deed. */
final class Acts implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        List<Deeds> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (sentence.lower(token.index()).equals("fighting") || token.isNoun()) {
                DeedNouns.find(report, sentence, token, found);
            }
            if (token.isVerb()) {
                DeedVerbs.find(report, sentence, token, found);
            }
            DeedNouns.backed(report, sentence, token, found);
            DeedNouns.occupied(report, sentence, token, found);
            Blame.find(report, sentence, token, found);
        }
        for (Deeds deed : found) {
            for (Actor actor : deed.actors()) {
                if (deed.targets().isEmpty()) {
                    claims.accept(claim(report, sentence, deed, actor, null));
                }
                for (String target : deed.targets()) {
                    if (!target.equals(actor.name())) {
                        claims.accept(claim(report, sentence, deed, actor, target));
                    }
                }
            }
        }
    }

    private static Act claim(Report report, Sentence sentence, Deeds deed, Actor actor, @Nullable String target) {
        BitSet words = Clauses.words(sentence, deed.focus());
        boolean open = deed.modality() == Modality.ACTUAL || deed.modality() == Modality.NEGATED;
        return new Act(
                new Draft(report, sentence, deed.focus())
                        .words(words)
                        .modality(deed.modality())
                        .time(open ? report.time(sentence, words, deed.focus()) : null)
                        .place(report.place(sentence, deed.focus()))
                        .extent(actor.extent())
                        .envelope(deed.confidence(), deed.rule()),
                actor.name(),
                deed.type(),
                target,
                Positions.words(sentence, deed.focus()));
    }
}
