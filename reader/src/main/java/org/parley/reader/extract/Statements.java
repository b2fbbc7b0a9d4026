package org.parley.reader.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Office;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Statement;

/** A statement for each sentence and speaker that {@link Speech} found. */
final class Statements implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        Set<String> told = new HashSet<>();
        for (Attribution by : report.speech().in(sentence)) {
            Actor speaker = by.speaker();
            if (!told.add(speaker.name())) {
                continue;
            }
            Token verb = by.verb();
            Draft draft = new Draft(report, sentence, verb == null ? sentence.token(0) : verb).noSource();
            if (verb != null) {
                draft.time(report.time(sentence, ownWords(sentence, by, verb), verb));
            }
            claims.accept(new Statement(
                    draft.envelope(by.confidence(), by.rule()),
                    speaker.name(),
                    by.direct() ? Statement.Form.DIRECT : Statement.Form.INDIRECT,
                    speaker.anonymous(),
                    speaker.affiliation() != null ? speaker.affiliation() : affiliation(report, speaker),
                    null,
                    verb == null ? null : venue(report, sentence, verb),
                    verb == null ? null : audience(report, sentence, verb)));
        }
    }

    /** Whom a named person speaks for: what the report's offices are of. */
    private static @Nullable String affiliation(Report report, Actor speaker) {
        if (speaker.entity() == null || !speaker.isPerson()) {
            return null;
        }
        return report.offices().all().stream()
                .filter(office -> office.person().equals(speaker.entity()) && office.of() != null)
                .findFirst()
                .map(Office::of)
                .orElse(null);
    }

    /** "in a statement", "at a briefing in Geneva", "on state television". */
    private static @Nullable String venue(Report report, Sentence sentence, Token verb) {
        for (Token nominal : Clauses.behind(sentence, verb, "in", "at", "on", "during", "through", "via")) {
            if (Senses.is("say.venue", nominal.lemma())) {
                return report.actors().phrase(sentence, nominal);
            }
        }
        return null;
    }

    /** "told reporters", "assured the council", "said to the envoy". */
    private static @Nullable String audience(Report report, Sentence sentence, Token verb) {
        boolean addresses = Senses.is("say.audience", verb.lemma());
        for (Token child : sentence.children(verb)) {
            boolean object = addresses && (child.is("obj") || child.is("iobj"));
            boolean to = child.is("obl") && Clauses.hasCase(sentence, child, "to");
            Actor heard = object || to ? report.actors().at(sentence, child) : null;
            if (heard != null && child.index() > verb.index() && Holders.acts(heard)) {
                return heard.name();
            }
        }
        return null;
    }

    /** The words of the saying itself, without what is said. */
    private static BitSet ownWords(Sentence sentence, Attribution by, Token verb) {
        BitSet words = sentence.subtree(verb);
        words.andNot(by.content());
        return words;
    }
}
