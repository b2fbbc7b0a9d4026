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
        String first = each.waived()
                ? sentence.text(each.prerequisite().index(), each.prerequisite().index())
                : words(sentence, each.prerequisite(), consequence);
        return new Condition(
                new Draft(report, sentence, consequence == null ? each.focus() : consequence)
                        .words(each.span())
                        .extent(holder == null ? null : holder.extent())
                        .envelope(each.confidence(), each.rule()),
                holder == null ? null : holder.name(),
                first,
                waits,
                each.waived(),
                each.waived() ? null : deed(report, sentence, each.prerequisite()),
                consequence == null ? null : deed(report, sentence, consequence));
    }

    /** Who sets it: who says so, else who is to act only then. */
    static List<Actor> setters(Report report, Sentence sentence, Dependency each) {
        Token at = each.consequence() == null ? each.focus() : each.consequence();
        List<Actor> bound = each.waived() ? List.of() : bound(report, sentence, at);
        if (!bound.isEmpty()) {
            return bound;
        }
        List<Actor> speakers = Holders.speakers(report, sentence, at).stream()
                .filter(s -> !isOutlet(s))
                .toList();
        Token setter = setter(sentence, each);
        boolean does = setter != null
                || (speakers.isEmpty() || each.waived()) && at.isVerb() && !Clauses.isPassive(sentence, at);
        Token subject = setter == null ? Clauses.subjectToken(sentence, at) : setter;
        Actor doer = does ? Holders.one(report, sentence, subject) : null;
        return doer == null ? speakers : List.of(doer);
    }

    /** Who threatened or promised to do what waits. */
    private static List<Actor> bound(Report report, Sentence sentence, Token deed) {
        for (Token t = deed; t.is("xcomp") && sentence.head(t) instanceof Token above; t = above) {
            if (Senses.is("condition.binding", above.lemma())) {
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
        return sentence.text(from, to).replaceAll("\\s+", " ").replaceFirst(" (for )?(as|so) long$", "");
    }

    /** Not to a side belong what joins it, the next clause, and who says so behind it: "..., the envoy said". */
    private static boolean belongs(Sentence sentence, Token head, Token word) {
        boolean joined = word.head() == head.index()
                && (word.is("parataxis")
                        || word.is("mark")
                        || word.is("case")
                        || word.is("cc")
                        || word.is("conj") && sentence.child(word, "nsubj") != null);
        boolean told = word.index() > head.index()
                && Sayings.isCue(word)
                && Senses.is("say.told", word.lemma())
                && sentence.child(word, "nsubj") != null;
        return !joined && !told;
    }

    /** The claim that one side would be, where its verb tells a stance, a deed or an attendance. */
    private static @Nullable Deed deed(Report report, Sentence sentence, Token verb) {
        if (!verb.isVerb()) {
            return null;
        }
        Actor doer = Holders.one(report, sentence, StanceVerbs.doer(sentence, verb));
        String actor = doer == null ? null : doer.name();
        if (Senses.is("condition.attending", verb.lemma())) {
            String status = Happening.isNegated(sentence, verb) ? "refuses" : "attended";
            return new Deed(Kind.ATTENDANCE, actor, status, meeting(report, sentence, verb));
        }
        Stance stance = StanceVerbs.stance(sentence, verb);
        if (stance != null && actor != null) {
            Token matter = Clauses.patient(sentence, verb);
            String topic = Topics.of(sentence, matter == null ? verb : matter).code();
            return new Deed(Kind.POSITION, actor, stance.code(), topic);
        }
        Act.Type type = Deeds.type(Deeds.VERBS, verb.lemma());
        return type == null || actor == null
                ? null
                : new Deed(Kind.ACT, actor, type.code().toUpperCase(Locale.ROOT), null);
    }

    private static @Nullable String meeting(Report report, Sentence sentence, Token verb) {
        Token object = Clauses.patient(sentence, verb);
        Mention name = object == null ? null : report.names().at(sentence, object.index());
        return name != null
                ? name.entity().name()
                : object == null ? null : report.actors().phrase(sentence, object);
    }
}
