package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Deed;
import org.parley.record.claim.Kind;
import org.parley.record.claim.Position.Stance;

/** What waits for what: a condition for each dependency that a sentence tells, with whose it is. */
final class Conditions implements Extractor {
    /** Words that join two sides and stand at the edge of one. */
    private static final String EDGES =
            "^(?:is|are|was|were) (?=an? |the )| (?:(?:for )?(?:as|so) long|in return|in exchange|on condition|provided)$|,?(?: but)?(?: only)? on (?:the )?condition$";

    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        List<Dependency> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Dependencies.find(report, sentence, token, found);
        }
        for (Dependency each : found) {
            List<Actor> holders = setters(report, sentence, each);
            holders.forEach(holder -> claims.accept(claim(report, sentence, each, holder)));
            if (holders.isEmpty()) {
                claims.accept(claim(report, sentence, each, null));
            }
        }
    }

    private static Condition claim(Report report, Sentence sentence, Dependency each, @Nullable Actor holder) {
        Token consequence = each.consequence();
        String waits = consequence == null ? null : words(sentence, consequence, each.prerequisite());
        boolean general =
                each.waived() && Senses.is("condition.any", each.prerequisite().lemma());
        String first = general
                ? sentence.text(each.prerequisite().index(), each.prerequisite().index())
                : asked(sentence, each.prerequisite()) + words(sentence, each.prerequisite(), consequence);
        Token focus = consequence == null || each.rule().equals(Dependencies.FIRST) ? each.focus() : consequence;
        return new Condition(
                new Draft(report, sentence, focus)
                        .words(each.span())
                        .extent(holder == null ? null : holder.extent())
                        .envelope(each.confidence(), each.rule()),
                holder == null ? null : holder.name(),
                first,
                waits,
                each.waived(),
                general ? null : deed(report, sentence, each.prerequisite()),
                consequence == null ? null : waiting(deed(report, sentence, consequence), holder));
    }

    /** "insisted Chad should first disarm": who is to do it, where the parser takes the name for whom was insisted. */
    private static String asked(Sentence sentence, Token duty) {
        Token name = duty.is("dep") ? StanceVerbs.doer(sentence, duty) : null;
        Token aux = sentence.child(duty, "aux");
        return name != null
                        && aux != null
                        && name.is("obj")
                        && name.index() == aux.index() - 1
                        && name.head() == duty.head()
                ? sentence.text(sentence.subtree(name).nextSetBit(0), name.index()) + " "
                : "";
    }

    /** A coming that is told of nobody is its holder's: "a condition for joining the talks". */
    private static @Nullable Deed waiting(@Nullable Deed deed, @Nullable Actor holder) {
        return deed != null && deed.kind() == Kind.ATTENDANCE && deed.actor() == null && holder != null
                ? new Deed(deed.kind(), holder.name(), deed.status(), deed.object())
                : deed;
    }

    /** Who sets it: whose the words say it is, else who says so, else who is to act only then. */
    static List<Actor> setters(Report report, Sentence sentence, Dependency each) {
        if (each.holder() != null) {
            return Holders.of(report, sentence, each.holder());
        }
        Token at = each.consequence() == null ? each.focus() : each.consequence();
        List<Actor> bound = each.waived() ? List.of() : bound(report, sentence, at);
        if (!bound.isEmpty()) {
            return bound;
        }
        Actor comer = comer(report, sentence, each);
        List<Actor> speakers = Holders.speakers(report, sentence, at).stream()
                .filter(s -> !isOutlet(s) && !isUnnamed(s))
                .toList();
        if (comer != null && (speakers.isEmpty() || !isSet(sentence, each))) {
            return List.of(comer);
        }
        Token setter = setter(sentence, each);
        boolean does = setter != null
                || (speakers.isEmpty() || each.waived()) && at.isVerb() && !Clauses.isPassive(sentence, at);
        Token subject = setter == null ? Clauses.subjectToken(sentence, at) : setter;
        Actor doer = does && !isOwnDuty(report, sentence, each) ? Holders.one(report, sentence, subject) : null;
        return doer == null ? speakers : List.of(doer);
    }

    /** Whose coming waits for what another is to do: it is for them to say whether they come, whoever reports it. */
    private static @Nullable Actor comer(Report report, Sentence sentence, Dependency each) {
        Token coming = each.consequence();
        if (coming == null
                || !Senses.is("condition.coming", coming.lemma())
                || Clauses.isPassive(sentence, coming)
                || sentence.children(coming, "aux").stream()
                        .anyMatch(a -> Senses.is("condition.let", sentence.lower(a.index())))) {
            return null;
        }
        Actor comer = Holders.one(report, sentence, Clauses.subjectToken(sentence, coming));
        return isOwnDuty(report, sentence, each) ? null : comer;
    }

    /** Nobody lays on themselves what they must do to come. */
    private static boolean isOwnDuty(Report report, Sentence sentence, Dependency each) {
        if (each.consequence() == null || !isSet(sentence, each)) {
            return false;
        }
        Actor comer = Holders.one(report, sentence, Clauses.subjectToken(sentence, each.consequence()));
        Actor bound = Holders.one(report, sentence, Clauses.subjectToken(sentence, each.prerequisite()));
        return comer != null && bound != null && comer.name().equals(bound.name());
    }

    /** "they must disarm if they are to attend": a duty that somebody lays on them. */
    private static boolean isSet(Sentence sentence, Dependency each) {
        return each.prerequisite().isVerb() && Dependencies.isObligation(sentence, each.prerequisite());
    }

    /** Those told by words alone hand on what others want. */
    private static boolean isUnnamed(Actor speaker) {
        return speaker.anonymous() && speaker.affiliation() == null;
    }

    /** Who threatened, promised or would rather do what waits. */
    private static List<Actor> bound(Report report, Sentence sentence, Token deed) {
        for (Token t = deed; t.is("xcomp") && sentence.head(t) instanceof Token above; t = above) {
            if (Senses.is("condition.binding", above.lemma()) || Senses.is("condition.preferring", above.lemma())) {
                return Holders.of(report, sentence, Clauses.subjectToken(sentence, above));
            }
        }
        return List.of();
    }

    /** Newspapers and stations tell of conditions and set none. */
    private static boolean isOutlet(Actor speaker) {
        String name = speaker.name().toLowerCase(Locale.ROOT);
        return Senses.is("media.outlet", name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Who "made" it a condition. */
    private static @Nullable Token setter(Sentence sentence, Dependency each) {
        Token verb = sentence.head(each.focus());
        return verb != null && each.focus().is("xcomp") && verb.lemma().equals("make")
                ? StanceVerbs.doer(sentence, verb)
                : null;
    }

    /** The words of one side without those of the other, in one piece around its head. */
    private static String words(Sentence sentence, Token head, @Nullable Token other) {
        BitSet words = sentence.subtree(
                head, i -> belongs(sentence, head, sentence.token(i)) && (other == null || i != other.index()));
        if (other != null && !sentence.dominates(other, head)) {
            words.andNot(sentence.subtree(other));
        }
        int from = head.index();
        while (from > 0 && words.get(from - 1)) {
            from--;
        }
        int to = head.index();
        while (to + 1 < sentence.size() && words.get(to + 1)) {
            to++;
        }
        while (to > head.index()
                && !Character.isLetterOrDigit(sentence.token(to).text().codePointAt(0))) {
            to--;
        }
        while (from < head.index()
                && !Character.isLetterOrDigit(sentence.token(from).text().codePointAt(0))) {
            from++;
        }
        return sentence.text(from, to).replaceAll("\\s+", " ").replaceFirst(EDGES, "");
    }

    /** Not to a side belong what joins it, the next clause, and who says so behind it: "..., the envoy said". */
    private static boolean belongs(Sentence sentence, Token head, Token word) {
        boolean joined = word.head() == head.index()
                && (word.is("parataxis")
                        || word.is("mark")
                        || word.is("case")
                        || word.is("cc")
                        || word.is("conj") && sentence.child(word, "nsubj") != null);
        boolean asLong = word.head() == head.index()
                && word.is("advmod")
                && sentence.lower(word.index()).equals("as");
        boolean told = word.index() > head.index()
                && Sayings.isCue(word)
                && Senses.is("say.told", word.lemma())
                && sentence.child(word, "nsubj") != null;
        return !joined && !asLong && !told && !Sayings.isAppended(sentence, word);
    }

    /** The claim that one side would be, where its verb tells a stance, a deed or an attendance. */
    private static @Nullable Deed deed(Report report, Sentence sentence, Token verb) {
        if (!verb.isVerb()) {
            return null;
        }
        Actor doer = Holders.one(report, sentence, StanceVerbs.doer(sentence, verb));
        String actor = doer == null ? null : doer.name();
        Token meeting = attended(sentence, verb);
        if (meeting != null || Senses.is("condition.attending", verb.lemma())) {
            String status = Happening.isNegated(sentence, verb) ? "refuses" : "attended";
            return new Deed(Kind.ATTENDANCE, actor, status, meeting(report, sentence, meeting));
        }
        Stance stance = StanceVerbs.stance(sentence, verb);
        if (stance != null && actor != null) {
            Token matter = Clauses.patient(sentence, verb);
            String topic = Topics.of(sentence, matter == null ? verb : matter).code();
            return new Deed(Kind.POSITION, actor, stance.code(), topic);
        }
        boolean phrasal = sentence.child(verb, "compound:prt") != null;
        Act.Type type = phrasal ? null : Deeds.type(Deeds.VERBS, verb.lemma());
        return type == null || actor == null
                ? null
                : new Deed(Kind.ACT, actor, type.code().toUpperCase(Locale.ROOT), null);
    }

    /** What one attends, joins, takes part in or goes to, where that is a meeting. */
    private static @Nullable Token attended(Sentence sentence, Token verb) {
        if (Senses.is("condition.attending", verb.lemma())) {
            Token object = Clauses.patient(sentence, verb);
            List<Token> in = Clauses.behind(sentence, verb, "in");
            return object == null && !in.isEmpty() ? in.getFirst() : object;
        }
        Token part = verb.lemma().equals("take") ? sentence.child(verb, "obj") : null;
        boolean takes = part != null && part.lemma().equals("part");
        List<Token> to = takes || verb.lemma().matches("go|come|return")
                ? Clauses.behind(sentence, verb, takes ? "in" : "to")
                : List.of();
        List<Token> at = part != null && takes && to.isEmpty() ? Clauses.behind(sentence, part, "in") : to;
        return at.stream()
                .filter(t -> Senses.is("meeting.noun", t.lemma()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String meeting(Report report, Sentence sentence, @Nullable Token object) {
        Mention name = object == null ? null : report.names().at(sentence, object.index());
        return name != null
                ? name.entity().name()
                : object == null ? null : report.actors().phrase(sentence, object);
    }
}
