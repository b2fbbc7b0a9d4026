package org.parley.reader.extract;

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

/** Stances told without a verb of stance: who will not, is unwilling or opposed to, or has yet to make up their mind. */
final class Refusals {
    private static final Set<String> WILL = Set.of("will", "wo", "would", "shall", "'ll", "'d");

    private Refusals() {}

    static void find(Report report, Sentence sentence, Token token, List<Stand> found) {
        sides(report, sentence, token, found);
        speaks(report, sentence, token, found);
        wavers(report, sentence, token, found);
        silent(report, sentence, token, found);
        undecided(report, sentence, token, found);
        if (token.isVerb() && willNot(sentence, token) && isWilled(report, sentence, token)) {
            add(report, sentence, token, token, Stance.OPPOSES, "position.opposes.will-not", found);
        } else if (isUnwilling(token) || isNotReady(sentence, token) || isNotDrawn(sentence, token)) {
            Token matter = complement(sentence, token);
            if (matter != null) {
                add(report, sentence, token, matter, Stance.OPPOSES, "position.opposes.adjective", found);
            }
        } else if (token.isVerb() && Senses.is("position.awaiting", token.lemma())) {
            Token object =
                    token.lemma().equals("wait") ? complementOf(sentence, token, "for") : sentence.child(token, "obj");
            boolean open = Happening.modality(sentence, token) != Modality.ACTUAL;
            if (object != null && !open && Senses.is("position.awaited", object.lemma())) {
                add(report, sentence, token, object, Stance.UNDECIDED, "position.undecided.awaits", found);
            }
        }
    }

    /** What one refuses by its own sense, or says of oneself: "we will not hand them over", "said it would not pay". */
    private static boolean isWilled(Report report, Sentence sentence, Token verb) {
        if (Senses.is("position.refusing", verb.lemma())) {
            return true;
        }
        if (Senses.is("position.happening", verb.lemma()) || Senses.is("position.attending", verb.lemma())) {
            return false;
        }
        Token subject = sentence.child(verb, "nsubj");
        boolean ours = subject != null && sentence.lower(subject.index()).equals("we");
        Attribution by = report.speech().at(sentence, verb.index());
        boolean own = subject != null
                && by != null
                && Holders.of(report, sentence, subject).stream()
                        .anyMatch(each -> each.name().equals(by.speaker().name()));
        return (ours || own) && Topics.own(sentence, verb) != Topic.OTHER;
    }

    private static boolean willNot(Sentence sentence, Token verb) {
        boolean will = sentence.children(verb, "aux").stream()
                .anyMatch(a -> WILL.contains(a.text().toLowerCase(java.util.Locale.ROOT)));
        boolean conditional = sentence.child(verb, "mark") instanceof Token mark
                && Senses.is("condition.mark", mark.text().toLowerCase(java.util.Locale.ROOT));
        return will && Happening.isNegated(sentence, verb) && !conditional;
    }

    /** "is opposed", "is committed": passive in form alone. */
    private static boolean isState(Sentence sentence, Token token) {
        return isUnwilling(token) || Senses.is("position.devoted", sentence.lower(token.index()));
    }

    private static boolean isUnwilling(Token token) {
        return token.tag().startsWith("JJ") && Senses.is("position.adjective.opposes", token.lemma())
                || token.tag().equals("VBN") && token.text().equals("opposed");
    }

    /** "is against the plan", "voted for the plan", "abstained in the vote". */
    private static void sides(Report report, Sentence sentence, Token token, List<Stand> found) {
        boolean devoted = Senses.is("position.devoted", sentence.lower(token.index()))
                && !Happening.isNegated(sentence, token)
                && StanceVerbs.clause(sentence, token) == null;
        if (devoted && complementOf(sentence, token, "to") instanceof Token cause) {
            add(report, sentence, token, cause, Stance.SUPPORTS, "position.supports.devoted", found);
        }
        boolean eager = token.tag().startsWith("JJ")
                && Senses.is("position.adjective.supports", token.lemma())
                && sentence.child(token, "cop") != null
                && Happening.modality(sentence, token) == Modality.ACTUAL;
        if (eager && complement(sentence, token) instanceof Token cause) {
            add(report, sentence, token, cause, Stance.SUPPORTS, "position.supports.adjective", found);
        }
        boolean is = token.isNoun() && sentence.child(token, "cop") != null;
        if (is && Clauses.hasCase(sentence, token, "against")) {
            add(report, sentence, token, token, Stance.OPPOSES, "position.opposes.against", found);
        } else if (is && token.lemma().matches("favou?r") && favoured(sentence, token) instanceof Token matter) {
            add(report, sentence, token, matter, Stance.SUPPORTS, "position.supports.favour", found);
        } else if (token.isVerb() && token.lemma().equals("vote") && isDone(sentence, token)) {
            if (complementOf(sentence, token, "against") instanceof Token matter) {
                add(report, sentence, token, matter, Stance.OPPOSES, "position.opposes.vote", found);
            } else if (complementOf(sentence, token, "for") instanceof Token matter) {
                add(report, sentence, token, matter, Stance.SUPPORTS, "position.supports.vote", found);
            }
        } else if (token.isVerb() && token.lemma().equals("abstain") && isDone(sentence, token)) {
            Token matter = complementOf(sentence, token, "on", "from", "in");
            if (matter != null) {
                add(report, sentence, token, matter, Stance.UNDECIDED, "position.undecided.abstains", found);
            }
        }
    }

    private static @Nullable Token favoured(Sentence sentence, Token favour) {
        Token matter = complementOf(sentence, favour, "of");
        return matter == null ? sentence.child(favour, "acl") : matter;
    }

    /** "spoke out against the plan", "warned the rebels against it", "stands by the accord", "sides with them". */
    private static void speaks(Report report, Sentence sentence, Token token, List<Stand> found) {
        if (!token.isVerb() || !isDone(sentence, token) || Happening.isNegated(sentence, token)) {
            return;
        }
        if (Senses.is("position.speaks", token.lemma())
                && complementOf(sentence, token, "against") instanceof Token matter) {
            add(report, sentence, token, matter, Stance.OPPOSES, "position.opposes.speaks", found);
        } else if (Senses.is("position.warns", token.lemma())
                && StanceVerbs.clause(sentence, token) instanceof Token deed
                && StanceVerbs.isInfinitive(sentence, deed)
                && Happening.isNegated(sentence, deed)) {
            add(report, sentence, token, deed, Stance.OPPOSES, "position.opposes.warns", found);
        } else if (Senses.is("position.stands", token.lemma())
                && complementOf(sentence, token, "by", "behind", "to") instanceof Token matter
                && !matter.lemma().matches("power|office|post")
                && Holders.of(report, sentence, matter).isEmpty()) {
            add(report, sentence, token, matter, Stance.SUPPORTS, "position.supports.stands", found);
        }
    }

    /** "has not decided whether to sign", "would not say whether it supports the plan". */
    private static void wavers(Report report, Sentence sentence, Token token, List<Stand> found) {
        boolean open = Senses.is("position.deciding", token.lemma())
                        && (Happening.isNegated(sentence, token) || token.is("xcomp"))
                || Senses.is("position.wavering", token.lemma());
        for (Token clause : open ? sentence.children(token) : List.<Token>of()) {
            boolean whether = (clause.is("ccomp") || clause.is("advcl") || clause.is("xcomp"))
                    && Clauses.hasMark(sentence, clause, "whether");
            if (whether && !Senses.is("position.attending", clause.lemma())) {
                add(report, sentence, token, clause, Stance.UNDECIDED, "position.undecided.whether", found);
            }
        }
        boolean marked = open
                && sentence.child(token, "obj") instanceof Token mark
                && sentence.lower(mark.index()).equals("whether");
        Token deed = marked ? StanceVerbs.clause(sentence, token) : null;
        if (deed != null && !Senses.is("position.attending", deed.lemma())) {
            add(report, sentence, token, deed, Stance.UNDECIDED, "position.undecided.whether", found);
        }
    }

    /** "officials said no decision had been made on whether to arm them": who says so has not decided. */
    private static void undecided(Report report, Sentence sentence, Token decision, List<Stand> found) {
        Token verb = sentence.head(decision);
        boolean none = verb != null && verb.isVerb() && Happening.isNegated(sentence, verb)
                || sentence.child(decision, "det") instanceof Token det
                        && det.lemma().equals("no");
        if (verb == null || !none || !decision.lemma().equals("decision")) {
            return;
        }
        for (Token word : sentence.tokens()) {
            boolean whether = word.index() > decision.index()
                    && sentence.lower(word.index()).equals("whether")
                    && sentence.dominates(verb, word);
            Token deed = whether ? sentence.head(word) : null;
            Token subject = Clauses.isPassive(sentence, verb) ? null : Clauses.subjectToken(sentence, verb);
            List<Actor> own = Holders.of(report, sentence, subject);
            List<Actor> holders = own.isEmpty() ? Holders.speakers(report, sentence, verb) : own;
            if (deed != null && deed.isVerb() && !Senses.is("position.attending", deed.lemma()) && !holders.isEmpty()) {
                String rule = "position.undecided.no-decision";
                found.add(new Stand(verb, holders, Stance.UNDECIDED, deed, null, Modality.ACTUAL, 0.55, rule));
            }
        }
    }

    /** "has yet to respond to the offer", "failed to give an answer to the proposal". */
    private static void silent(Report report, Sentence sentence, Token token, List<Stand> found) {
        Token answer = sentence.child(token, "obj");
        boolean giving = Senses.is("position.unanswered", token.lemma())
                && answer != null
                && Senses.is("position.answer", answer.lemma());
        Token head = sentence.head(token);
        if (head == null || !giving && !Senses.is("position.replying", token.lemma())) {
            return;
        }
        boolean yet = sentence.reads(token.index() - 2, "yet", "to");
        boolean failed = head.lemma().equals("fail") && !Senses.is("position.receiving", token.lemma());
        Token matter = complementOf(sentence, giving && answer != null ? answer : token, "to", "on");
        if (StanceVerbs.isInfinitive(sentence, token) && (yet || failed) && matter != null) {
            add(report, sentence, head, matter, Stance.UNDECIDED, "position.undecided.silent", found);
        }
    }

    private static boolean isDone(Sentence sentence, Token verb) {
        return Happening.modality(sentence, verb) == Modality.ACTUAL;
    }

    /** What stands behind the first of these prepositions that there is. */
    private static @Nullable Token complementOf(Sentence sentence, Token head, String... prepositions) {
        for (String preposition : prepositions) {
            List<Token> behind = Clauses.behind(sentence, head, preposition);
            if (!behind.isEmpty()) {
                return behind.getFirst();
            }
        }
        return null;
    }

    private static boolean isNotReady(Sentence sentence, Token token) {
        return Senses.is("commitment.ready", token.lemma()) && Happening.isNegated(sentence, token);
    }

    private static boolean isNotDrawn(Sentence sentence, Token token) {
        return Senses.is("position.drawn", sentence.lower(token.index())) && Happening.isNegated(sentence, token);
    }

    private static @Nullable Token complement(Sentence sentence, Token adjective) {
        Token clause = StanceVerbs.clause(sentence, adjective);
        if (clause != null) {
            return clause;
        }
        return complementOf(sentence, adjective, "to", "in", "of", "about", "with", "at");
    }

    private static void add(
            Report report,
            Sentence sentence,
            Token focus,
            Token matter,
            Stance stance,
            String rule,
            List<Stand> found) {
        Token subject = focus.relation().equals("acl") || focus.is("amod")
                ? sentence.head(focus)
                : Clauses.subjectToken(sentence, focus);
        List<Actor> holders = Clauses.isPassive(sentence, focus) && focus.isVerb() && !isState(sentence, focus)
                ? List.of()
                : Holders.of(report, sentence, subject);
        if (!holders.isEmpty()) {
            found.add(new Stand(focus, holders, stance, matter, null, Modality.ACTUAL, 0.6, rule));
        }
    }
}
