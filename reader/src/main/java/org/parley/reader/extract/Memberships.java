package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Membership;

/** A membership for each bond that a noun ("a member of"), a verb ("joined") or a list tells. */
final class Memberships implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        List<Bond> bonds = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isNoun()) {
                MemberNouns.find(report, sentence, token, bonds);
            }
            if (token.isVerb()) {
                MemberVerbs.find(report, sentence, token, bonds);
            }
        }
        MemberLists.find(report, sentence, bonds);
        MemberNames.find(report, sentence, bonds);
        Set<String> told = new HashSet<>();
        for (Bond bond : bonds) {
            if (!bond.member().equals(bond.group()) && told.add(bond.member() + "\u0000" + bond.group())) {
                claims.accept(membership(report, sentence, bond));
            }
        }
    }

    private static Membership membership(Report report, Sentence sentence, Bond bond) {
        BitSet words = new BitSet(sentence.size());
        words.set(bond.from(), bond.to() + 1);
        TimeMention time = bond.focus().isVerb()
                ? report.time(sentence, Clauses.words(sentence, bond.focus()), bond.focus())
                : report.time(sentence, words, bond.focus());
        return new Membership(
                new Draft(report, sentence, bond.focus())
                        .words(words)
                        .modality(bond.modality())
                        .time(time)
                        .envelope(bond.confidence(), bond.rule()),
                bond.member(),
                bond.group(),
                bond.role());
    }
}
