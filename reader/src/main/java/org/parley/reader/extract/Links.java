package org.parley.reader.extract;

import java.util.BitSet;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Link;
import org.parley.record.claim.Link.Relation;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;

/** A link where a verb or noun ties one meeting or agreement to another. */
final class Links implements Extractor {
    private static final Map<String, Relation> VERBS = Map.of(
            "link.prepare", Relation.PREPARES,
            "link.follow", Relation.FOLLOWS,
            "link.resume", Relation.RESUMES,
            "link.implement", Relation.IMPLEMENTS);

    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb()) {
                verb(report, sentence, token, claims);
            } else if (token.isNoun()) {
                noun(report, sentence, token, claims);
            }
        }
    }

    private static void verb(Report report, Sentence sentence, Token verb, Consumer<Claim> claims) {
        for (Map.Entry<String, Relation> each : VERBS.entrySet()) {
            if (!Senses.is(each.getKey(), verb.lemma())) {
                continue;
            }
            Relation relation = each.getValue();
            Token to =
                    relation == Relation.PREPARES ? prepared(sentence, verb) : event(Clauses.patient(sentence, verb));
            Token from = to == null ? null : doer(sentence, verb, to);
            boolean replaced = verb.lemma().equals("replace") && from != null && isMeeting(from);
            if (to != null && from != null && !replaced) {
                link(report, sentence, verb, from, relation, to, modality(sentence, verb, from), "verb", claims);
            }
        }
        follows(report, sentence, verb, claims);
        Token after = verb.lemma().equals("come") ? behind(sentence, verb, "after") : null;
        Token subject = event(Clauses.subjectToken(sentence, verb));
        if (after != null && subject != null) {
            Modality modality = Happening.modality(sentence, verb);
            link(report, sentence, verb, subject, Relation.FOLLOWS, after, modality, "come-after", claims);
        }
    }

    /** "Following the visit, the minister will take part in a meeting". */
    private static void follows(Report report, Sentence sentence, Token verb, Consumer<Claim> claims) {
        Token before = behind(sentence, verb, "following");
        Token subject = event(Clauses.subjectToken(sentence, verb));
        Token object = event(Clauses.patient(sentence, verb));
        Token at = behind(sentence, verb, "in", "at", "for");
        Token from = subject != null ? subject : object != null ? object : at;
        boolean press = from != null && sentence.lower(from.index() - 1).matches("press|news");
        if (before != null && from != null && isMeeting(from) && !press && !from.equals(before)) {
            Modality modality = Happening.modality(sentence, verb);
            link(report, sentence, verb, from, Relation.FOLLOWS, before, modality, "following", claims);
        }
    }

    /** A meeting held to prepare another does so if it is held; a bid or hope to prepare is no more than a plan. */
    private static Modality modality(Sentence sentence, Token verb, Token from) {
        boolean purpose = StanceVerbs.isInfinitive(sentence, verb);
        Token head = sentence.head(verb);
        if (!purpose || head == null) {
            return Happening.modality(sentence, verb);
        }
        if (Senses.is("agreement.hope", head.lemma())) {
            return Modality.PLANNED;
        }
        Token above = sentence.head(from);
        Modality held = above != null && above.isVerb() && !above.equals(verb)
                ? Happening.modality(sentence, above)
                : Modality.ACTUAL;
        boolean isTo = above != null && sentence.lower(above.index() - 1).equals("to") && held == Modality.ACTUAL;
        return isTo ? Modality.PLANNED : held;
    }

    /** What is prepared: "prepare for the summit", "pave the way for talks", "lay the groundwork for a deal". */
    private static @Nullable Token prepared(Sentence sentence, Token verb) {
        Token object = sentence.child(verb, "obj");
        return switch (verb.lemma()) {
            case "prepare" -> event(object) != null ? object : behind(sentence, verb, "for");
            case "lead" -> behind(sentence, verb, "to");
            case "allow", "enable", "facilitate", "precede" -> event(object);
            default -> {
                if (object == null || !Senses.is("link.ground", object.lemma())) {
                    yield null;
                }
                Token of = behind(sentence, object, "for", "to", "towards");
                of = of == null ? behind(sentence, verb, "for", "to", "towards") : of;
                yield of == null ? afterFor(sentence, object.index() + 1) : of;
            }
        };
    }

    /** "the way for Feb. 8 negotiations": the first event after the preposition, whatever the parser hung it from. */
    private static @Nullable Token afterFor(Sentence sentence, int preposition) {
        if (!sentence.reads(preposition, "for")) {
            return null;
        }
        for (int i = preposition + 1; i < Math.min(sentence.size(), preposition + 6); i++) {
            if (event(sentence.token(i)) != null) {
                return sentence.token(i);
            }
        }
        return null;
    }

    private static @Nullable Token behind(Sentence sentence, Token head, String... prepositions) {
        for (Token noun : Clauses.behind(sentence, head, prepositions)) {
            if (event(noun) != null) {
                return noun;
            }
        }
        return null;
    }

    /** The other meeting that does it: the subject, what the clause hangs from, or the one that the clause above tells. */
    private static @Nullable Token doer(Sentence sentence, Token verb, Token to) {
        Token subject = event(Clauses.subjectToken(sentence, verb));
        if (subject != null && !subject.equals(to)) {
            return subject;
        }
        for (Token t = sentence.head(verb); t != null; t = sentence.head(t)) {
            if (event(t) != null && !t.equals(to)) {
                return t;
            }
            for (Token child : sentence.children(t)) {
                boolean told = child.is("nsubj")
                        || child.is("obj")
                        || child.is("obl") && Clauses.hasCase(sentence, child, "in", "at");
                if (told && !child.equals(to) && child.index() < verb.index() && event(child) != null) {
                    return child;
                }
            }
            if (t.is("ccomp")) {
                return null;
            }
        }
        return null;
    }

    /** "the talks mark the resumption of the dialogue", "preparatory talks for the conference". */
    private static void noun(Report report, Sentence sentence, Token noun, Consumer<Claim> claims) {
        Token head = sentence.head(noun);
        if (Senses.is("link.resumption", noun.lemma()) && noun.is("obj") && head != null && head.isVerb()) {
            Token to = behind(sentence, noun, "of");
            Token from = to == null ? null : doer(sentence, noun, to);
            if (to != null && from != null) {
                Modality modality = Happening.modality(sentence, head);
                link(report, sentence, noun, from, Relation.RESUMES, to, modality, "noun", claims);
            }
        } else if (event(noun) != null && Accords.modifiedBy(sentence, noun, "link.preparatory")) {
            Token to = behind(sentence, noun, "for", "to", "before");
            if (to != null) {
                link(report, sentence, noun, noun, Relation.PREPARES, to, Modality.ACTUAL, "preparatory", claims);
            }
        } else if (Senses.is("link.prelude", noun.lemma())) {
            Token to = behind(sentence, noun, "for", "to", "towards", "toward");
            Token subject = event(sentence.child(noun, "nsubj"));
            Token from = to == null ? null : subject != null ? subject : doer(sentence, noun, to);
            if (to != null && from != null) {
                Modality modality = subject != null ? Happening.modality(sentence, noun) : Modality.ACTUAL;
                link(report, sentence, noun, from, Relation.PREPARES, to, modality, "prelude", claims);
            }
        }
    }

    private static boolean isMeeting(Token noun) {
        return Senses.is("link.meeting", Accords.lemma(noun));
    }

    /** The noun itself where it is a meeting or agreement. */
    private static @Nullable Token event(@Nullable Token noun) {
        if (noun == null || !noun.isNoun()) {
            return null;
        }
        String lemma = Accords.lemma(noun);
        return isMeeting(noun) || Senses.is("agreement.accord", lemma) || Senses.is("link.pact", lemma) ? noun : null;
    }

    private static void link(
            Report report,
            Sentence sentence,
            Token focus,
            Token from,
            Relation relation,
            Token to,
            Modality modality,
            String how,
            Consumer<Claim> claims) {
        BitSet words = focus.isVerb() ? Clauses.words(sentence, focus) : sentence.subtree(focus);
        words.or(sentence.subtree(from));
        words.or(sentence.subtree(to));
        claims.accept(new Link(
                new Draft(report, sentence, focus)
                        .words(words)
                        .modality(
                                modality == Modality.ACTUAL && isAhead(report, sentence, from)
                                        ? Modality.PLANNED
                                        : modality)
                        .time(focus.isVerb() ? report.time(sentence, Clauses.words(sentence, focus), focus) : null)
                        .envelope(0.65, "link." + relation.code() + "." + how),
                phrase(report, sentence, from),
                relation,
                phrase(report, sentence, to)));
    }

    /** Whether the talks that do it are told to be ahead: what they will prepare is not done. */
    private static boolean isAhead(Report report, Sentence sentence, Token from) {
        for (Gathering each : report.gatherings().in(sentence)) {
            if (each.head() != from) {
                continue;
            }
            Token verb = Setting.of(sentence, from).predicate();
            Telling adjective = NounTelling.adjective(sentence, from);
            boolean planned = adjective != null && adjective.status() == Meeting.Status.PLANNED
                    || verb != null && Happening.modality(sentence, verb) == Modality.PLANNED;
            return planned || each.time() != null && Telling.isAhead(report, each.time(), false);
        }
        return false;
    }

    /** Its noun phrase; a bare noun with the few words that tell which one is meant. */
    private static String phrase(Report report, Sentence sentence, Token noun) {
        String words = report.actors().phrase(sentence, noun);
        int last = sentence.subtree(noun).length() - 1;
        boolean bare = words.equals(noun.text()) && last > noun.index() && last <= noun.index() + 6;
        return bare ? sentence.text(noun.index(), last).replaceAll("\\s+", " ") : words;
    }
}
