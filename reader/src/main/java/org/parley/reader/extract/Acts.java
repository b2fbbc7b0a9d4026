package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Entity;
import org.parley.reader.mention.EntityType;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Modality;

/** Who did what to whom, beyond talks and stances: an act for each doer and target of a deed. */
final class Acts implements Extractor {
    private static final List<String> NOBODY = List.of("");

    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        List<Told> made = new ArrayList<>();
        for (Deeds deed : deeds(report, sentence)) {
            boolean apart = isRespective(sentence, deed);
            for (int i = 0; i < deed.actors().size(); i++) {
                Actor actor = deed.actors().get(i);
                List<String> targets = apart ? List.of(deed.targets().get(i)) : targets(report, deed, actor);
                for (String told : targets) {
                    Told each =
                            new Told(deed, actor, isOwn(actor, told) ? handed(report, sentence, deed, actor) : told);
                    boolean lost = isOwn(actor, told) && each.target().isEmpty() || each.isJoint();
                    if (!lost && made.stream().noneMatch(t -> t.same(sentence, each))) {
                        made.add(each);
                        claims.accept(claim(report, sentence, each));
                    }
                }
            }
        }
    }

    /** The deeds that a sentence tells, the surest first. */
    private static List<Deeds> deeds(Report report, Sentence sentence) {
        List<Deeds> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (sentence.lower(token.index()).equals("fighting") || token.isNoun()) {
                DeedNouns.find(report, sentence, token, found);
                HeadlineDeeds.find(report, sentence, token, found);
            }
            if (token.isVerb()) {
                DeedVerbs.find(report, sentence, token, found);
                Strife.verb(report, sentence, token, found);
                Alleged.find(report, sentence, token, found);
                Threats.warning(report, sentence, token, found);
                Vows.find(report, sentence, token, found);
            }
            Strife.untold(report, sentence, token, found);
            Suffering.find(report, sentence, token, found);
            Backing.find(report, sentence, token, found);
            Blame.find(report, sentence, token, found);
            Charges.find(report, sentence, token, found);
        }
        found.sort(Comparator.comparingDouble(Deeds::confidence).reversed());
        return found;
    }

    /** "A and B back C and D respectively". */
    private static boolean isRespective(Sentence sentence, Deeds deed) {
        return deed.actors().size() > 1
                && deed.actors().size() == deed.targets().size()
                && sentence.tokens().stream().anyMatch(t -> t.lemma().equals("respectively"));
    }

    /** "X said the rebels fired at its troops": at X's; empty where nobody else hands it on. */
    private static String handed(Report report, Sentence sentence, Deeds deed, Actor actor) {
        Attribution by = report.speech().at(sentence, deed.focus().index());
        if (by == null
                || !by.speaker().isState()
                || deed.type() != Act.Type.ASSAULT && deed.type() != Act.Type.COERCE) {
            return "";
        }
        return isOwn(actor, by.speaker().name()) ? "" : by.speaker().name();
    }

    /** "X" does nothing to "X's troops". */
    private static boolean isOwn(Actor actor, String target) {
        String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
        return target.equals(actor.name())
                || actor.entity() != null && (target.contains(last + "'s ") || target.contains(last + "\u2019s "));
    }

    /** A claim that the sentence has made already. */
    private record Told(Deeds deed, Actor actor, String target) {
        /** Whether this says it too: by the verb and by its noun, or by two verbs joined ("invaded and occupied"). */
        boolean same(Sentence sentence, Told other) {
            Token a = deed.focus();
            Token b = other.deed.focus();
            boolean beside = a.isVerb() && b.isVerb() && Math.abs(a.index() - b.index()) == 2;
            boolean linked = beside || a == b || sentence.head(a) == b || sentence.head(b) == a;
            boolean violent = isViolent(deed.type()) && isViolent(other.deed.type());
            return linked
                    && (deed.type() == other.deed.type() || violent)
                    && actor.name().equals(other.actor.name())
                    && target.equals(other.target);
        }

        /** Who send troops together send them to none of themselves. */
        boolean isJoint() {
            boolean joint = deed.type() == Act.Type.MOBILIZE || deed.type() == Act.Type.SUPPORT;
            return joint && deed.actors().stream().anyMatch(a -> a.name().equals(target));
        }

        private static boolean isViolent(Act.Type type) {
            return type == Act.Type.ASSAULT || type == Act.Type.COERCE;
        }
    }

    /** A deed of war told without its target is taken to be done to those whom the report says its doer fights. */
    private static List<String> targets(Report report, Deeds deed, Actor actor) {
        boolean things = deed.targets().stream().allMatch(Targets::isThing);
        if (deed.type() != Act.Type.ASSAULT || !things) {
            return deed.targets().isEmpty() ? NOBODY : deed.targets();
        }
        List<String> foes = report.foes().of(actor.name());
        if (!deed.targets().isEmpty()) {
            return foes.isEmpty() ? deed.targets() : foes;
        }
        Entity main = report.offices().mainEntity();
        boolean aside = deed.focus().lemma().matches("intervention|intervene");
        return main != null && foes.isEmpty() && !aside && isOutside(report, actor, main) ? List.of(main.name()) : foes;
    }

    /** A state or organisation other than the state that the report is about: its air strikes fall on that one. */
    private static boolean isOutside(Report report, Actor actor, Entity main) {
        return actor.entity() != null
                && actor.entity() != main
                && !report.foes().isBacker(actor.name())
                && !isOf(report, actor, main)
                && (actor.isState() || actor.entity().type() == EntityType.ORGANISATION);
    }

    /** "the Ruritanian-led coalition" does nothing to Ruritania. */
    private static boolean isOf(Report report, Actor actor, Entity main) {
        return report.sentences().stream()
                .flatMap(s -> report.names().in(s).stream())
                .filter(m -> m.entity() == main)
                .anyMatch(m -> actor.name().contains(m.sentence().text(m.from(), m.to())));
    }

    /** No clause is told in more characters. */
    private static final int LONGEST = 440;

    /** The words of the claim: those of the deed, with the clause that a noun of deed stands in. */
    private static BitSet span(Sentence sentence, Token focus, BitSet words) {
        Token top = focus;
        while (!top.isVerb() && sentence.child(top, "cop") == null && sentence.head(top) instanceof Token above) {
            top = above;
        }
        BitSet clause = Clauses.words(sentence, top);
        clause.or(words);
        int begin = sentence.token(clause.nextSetBit(0)).begin();
        return sentence.token(clause.length() - 1).end() - begin > LONGEST ? words : clause;
    }

    /** The clause that tells the deed, with that of a verb that carries it: "is reported to be closing in". */
    private static BitSet words(Sentence sentence, Token focus) {
        BitSet words = Clauses.words(sentence, focus);
        for (Token t = focus; t.isVerb() && t.is("xcomp") && sentence.head(t) instanceof Token above; t = above) {
            words.or(Clauses.words(sentence, above));
        }
        Token shared = focus.is("conj") && sentence.child(focus, "nsubj") == null
                ? Clauses.subjectToken(sentence, focus)
                : null;
        if (shared != null && shared.index() < focus.index()) {
            words.or(sentence.subtree(
                    shared,
                    i -> !sentence.token(i).is("acl") && !sentence.token(i).is("appos")));
        }
        return words;
    }

    private static Act claim(Report report, Sentence sentence, Told told) {
        Deeds deed = told.deed();
        Actor actor = told.actor();
        String target = told.target().isEmpty() ? null : told.target();
        BitSet words = words(sentence, deed.focus());
        boolean open = deed.modality() == Modality.ACTUAL || deed.modality() == Modality.NEGATED;
        boolean lasting = Backing.isBesideName(deed);
        Draft draft = new Draft(report, sentence, deed.focus());
        if (deed.accuser() != null) {
            draft.allegedBy(deed.accuser());
        }
        return new Act(
                draft.words(span(sentence, deed.focus(), words))
                        .modality(deed.modality())
                        .time(open && !lasting ? report.time(sentence, words, deed.focus()) : null)
                        .place(report.place(sentence, deed.focus()))
                        .extent(actor.extent())
                        .envelope(deed.confidence(), deed.rule()),
                actor.name(),
                deed.type(),
                target,
                lasting ? Backing.words(sentence, deed.focus()) : MatterWords.of(sentence, deed.focus()));
    }
}
