package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Agreement.Status;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Modality;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;

/** An agreement for each thing that a sentence tells of one: that it is offered, signed, kept, broken. */
final class Agreements implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Accords.Accord accord : Accords.in(report, sentence)) {
            for (AccordStatus.Told told : AccordStatus.of(sentence, accord)) {
                claims.accept(agreement(report, sentence, accord, told));
            }
        }
        for (AccordStatus.Told told : Exchanges.in(sentence)) {
            Accords.Accord accord =
                    new Accords.Accord(told.focus(), told.focus().index(), Agreement.Type.EXCHANGE, false);
            claims.accept(agreement(report, sentence, accord, told));
        }
        for (Token verb : sentence.tokens()) {
            Token matter = verb.lemma().equals("agree") && verb.isVerb() ? matter(sentence, verb) : null;
            if (matter != null && Happening.modality(sentence, verb) == Modality.NEGATED) {
                AccordStatus.Told told = new AccordStatus.Told(
                        Status.CONCLUDED, Modality.NEGATED, verb, true, 0.65, "agreement.concluded.failed-to-agree");
                claims.accept(agreement(
                        report,
                        sentence,
                        new Accords.Accord(matter, matter.index(), Agreement.Type.ACCORD, false),
                        told));
            }
        }
    }

    /** What they did not agree on, where it is no agreement by its name. */
    private static @Nullable Token matter(Sentence sentence, Token verb) {
        for (Token noun : Clauses.behind(sentence, verb, "on", "upon", "over")) {
            if (noun.isNoun() && !Senses.is("agreement.accord", Accords.lemma(noun))) {
                return noun;
            }
        }
        return null;
    }

    private static Agreement agreement(
            Report report, Sentence sentence, Accords.Accord accord, AccordStatus.Told told) {
        BitSet words = told.clause() ? Clauses.words(sentence, told.focus()) : all(sentence);
        words.or(sentence.subtree(accord.head()));
        boolean described = told.rule().endsWith(".before") && told.status() == Status.COLLAPSED;
        TimeMention time = report.time(sentence, described ? sentence.subtree(accord.head()) : words, told.focus());
        if (isOver(told) && isAhead(report, time)) {
            time = null;
        }
        Timespan when = time == null ? null : time.when();
        boolean ends =
                told.clause() && Senses.is("agreement.expire", told.focus().lemma())
                        || time != null && Set.of("until", "till").contains(sentence.lower(time.from() - 1));
        TimeMention start = begin(report, sentence, accord.head(), told.focus());
        if (start != null && start.equals(time) && told.status() == Status.CONCLUDED) {
            time = null;
        }
        boolean begins = start == null && told.status() == Status.IN_FORCE && told.clause() && !ends;
        Set<String> brokers = told.modality() == Modality.NEGATED
                        && (told.status() == Status.CONCLUDED || told.status() == Status.NEGOTIATED)
                ? Set.of()
                : AccordParties.brokers(report, sentence, accord.head(), told);
        Set<String> parties = AccordParties.parties(report, sentence, accord.head(), told);
        parties.removeAll(brokers);
        return new Agreement(
                draft(report, sentence, told, parties)
                        .words(words)
                        .modality(modality(sentence, told))
                        .time(time == null && told.status() != Status.CONCLUDED ? start : time)
                        .place(place(report, sentence, accord.head(), told.focus()))
                        .envelope(told.confidence(), told.rule()),
                accord.head().isPronoun() || accord.head().isVerb()
                        ? null
                        : report.actors().phrase(sentence, accord.head()),
                accord.type(),
                new ArrayList<>(parties),
                new ArrayList<>(brokers),
                new ArrayList<>(AccordParties.guarantors(report, sentence, accord.head())),
                AccordParties.provisions(sentence, accord.head()),
                declaredBy(report, sentence, accord, told),
                start != null ? start.when() : begins ? when : null,
                ends ? when : null,
                told.status());
    }

    /** "accused X of striking a deal": the accuser's word, and X's deal; its parties are set right. */
    private static Draft draft(Report report, Sentence sentence, AccordStatus.Told told, Set<String> parties) {
        Draft draft = new Draft(report, sentence, told.focus());
        if (DeedVerbs.charge(sentence, told.focus()) instanceof Token charge) {
            parties.clear();
            Holders.of(report, sentence, Clauses.patient(sentence, charge)).forEach(a -> parties.add(a.name()));
            if (Holders.one(report, sentence, Clauses.agent(sentence, charge)) instanceof Actor accuser) {
                draft.allegedBy(accuser);
            }
        }
        return draft;
    }

    /** What others are accused of having struck is a charge, and on nobody's word a deal. */
    private static Modality modality(Sentence sentence, AccordStatus.Told told) {
        boolean charged = told.status() == Status.CONCLUDED
                && told.modality() == Modality.ACTUAL
                && DeedVerbs.charge(sentence, told.focus()) != null;
        return charged ? Modality.POSSIBLE : told.modality();
    }

    private static boolean isOver(AccordStatus.Told told) {
        return told.modality() == Modality.ACTUAL
                && switch (told.status()) {
                    case VIOLATED, COLLAPSED, REJECTED -> true;
                    case PROPOSED, NEGOTIATED, CONCLUDED, IN_FORCE, EXTENDED -> false;
                };
    }

    /** What lies after the report is no day on which something was broken: it is another verb's. */
    private static boolean isAhead(Report report, @Nullable TimeMention time) {
        ReportDate date = report.document().origin().date();
        return time != null
                && time.when() != null
                && date != null
                && time.when().earliest().isAfter(date.when().latest());
    }

    private static @Nullable Mention place(Report report, Sentence sentence, Token accord, Token focus) {
        Mention place = report.place(sentence, accord);
        return place == null && focus.isVerb() ? report.place(sentence, focus) : place;
    }

    /** "a truce starting on Friday", "ordered a pause to begin on May 2". */
    private static @Nullable TimeMention begin(Report report, Sentence sentence, Token accord, Token focus) {
        Token aim = accord.is("obj") && accord.head() == focus.index() ? sentence.child(focus, "xcomp") : null;
        if (aim != null && aim.lemma().matches("begin|start|commence")) {
            return report.time(sentence, sentence.subtree(aim), aim);
        }
        for (Token child : sentence.children(accord)) {
            if (child.is("acl") && Senses.is("agreement.start", child.lemma())) {
                return report.time(sentence, sentence.subtree(child), child);
            }
        }
        return null;
    }

    private static @Nullable String declaredBy(
            Report report, Sentence sentence, Accords.Accord accord, AccordStatus.Told told) {
        boolean orders = accord.type() == Agreement.Type.CEASEFIRE
                && told.status() == Status.CONCLUDED
                && told.focus().lemma().matches("order|decree");
        if (!told.clause()
                || !told.focus().isVerb()
                || !orders && !Senses.is("agreement.declare", told.focus().lemma())
                || told.focus().lemma().equals("call") && told.status() == Status.PROPOSED) {
            return null;
        }
        Token agent = Clauses.agent(sentence, told.focus());
        List<Actor> actors = agent == null ? List.of() : NameLists.actors(report, sentence, agent);
        boolean acts = agent != null
                && !actors.isEmpty()
                && (actors.getFirst().entity() != null || Senses.is("people", Accords.lemma(agent)));
        // a body of many orders others to keep it; a leader or a state orders its own
        boolean own = acts
                && (!orders || actors.getFirst().isPerson() || actors.getFirst().isState());
        return own ? actors.getFirst().name() : null;
    }

    private static BitSet all(Sentence sentence) {
        BitSet words = new BitSet(sentence.size());
        words.set(0, sentence.size());
        return words;
    }
}
