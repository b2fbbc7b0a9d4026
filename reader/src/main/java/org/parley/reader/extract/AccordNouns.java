package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.reader.extract.AccordStatus.Told;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Agreement.Status;
import org.parley.record.claim.Agreement.Type;
import org.parley.record.claim.Modality;

/** What the nouns and adjectives around an agreement's name tell of it: "violations of the truce", "a shaky ceasefire", "the 1953 armistice". */
final class AccordNouns {
    private static final List<Rule> GOVERNOR = List.of(
            new Rule("agreement.violation", Status.VIOLATED),
            new Rule("agreement.collapsing", Status.COLLAPSED),
            new Rule("agreement.extension", Status.EXTENDED),
            new Rule("agreement.rejection", Status.REJECTED),
            new Rule("agreement.conclusion", Status.CONCLUDED),
            new Rule("agreement.offer", Status.PROPOSED),
            new Rule("agreement.hope", Status.PROPOSED),
            new Rule("agreement.talks", Status.PROPOSED),
            new Rule("agreement.guarantee", Status.IN_FORCE),
            new Rule("agreement.observance", Status.IN_FORCE));
    private static final List<Rule> BEFORE = List.of(
            new Rule("agreement.drafted", Status.NEGOTIATED),
            new Rule("agreement.proposed", Status.PROPOSED),
            new Rule("agreement.failed", Status.COLLAPSED),
            new Rule("agreement.standing", Status.IN_FORCE),
            new Rule("agreement.brokered", Status.CONCLUDED));

    private record Rule(String sense, Status status) {}

    private final Sentence sentence;
    private final Accords.Accord accord;
    private final AccordGrammar grammar;
    private final List<Told> told = new ArrayList<>();

    AccordNouns(Sentence sentence, Accords.Accord accord, AccordGrammar grammar) {
        this.sentence = sentence;
        this.accord = accord;
        this.grammar = grammar;
    }

    /** By the noun that it depends on. */
    List<Told> governed() {
        governor();
        return told;
    }

    /** By the words before it, else by its date, parties or place in the sentence. */
    List<Told> described() {
        before();
        if (told.isEmpty()) {
            detail();
        }
        return told;
    }

    /** "violations of the truce", "prospects for a deal", "the signing of the accord", "left without a deal". */
    private void governor() {
        Token noun = accord.heads() ? grammar.governing() : sentence.head(accord.head());
        if (noun == null) {
            return;
        }
        if (noun.text().equalsIgnoreCase("without")) {
            Token verb = sentence.head(accord.head());
            if (verb != null && Senses.is("agreement.close", verb.lemma())) {
                return;
            }
            told.add(new Told(
                    Status.PROPOSED, Modality.POSSIBLE, accord.head(), false, 0.5, "agreement.proposed.without"));
            return;
        }
        for (Rule rule : GOVERNOR) {
            if (Senses.is(rule.sense(), noun.lemma())) {
                boolean hope =
                        rule.sense().equals("agreement.hope") || rule.sense().equals("agreement.talks");
                boolean given = hope && accord.type() != Type.ACCORD && grammar.isGiven();
                if (!given && !Happening.isNegated(sentence, noun)) {
                    told.add(new Told(
                            rule.status(),
                            hope ? Modality.POSSIBLE : nominal(noun),
                            noun,
                            false,
                            hope ? 0.6 : 0.7,
                            "agreement." + rule.status().code() + "."
                                    + rule.sense().substring(10)));
                }
                return;
            }
        }
    }

    /** A noun of doing has happened unless the verb above it leaves it open. */
    private Modality nominal(Token noun) {
        Token head = sentence.head(noun);
        boolean wanted = head != null
                && (head.isVerb() || head.isNoun())
                && (Senses.is("agreement.want", head.lemma())
                        || Senses.is("agreement.propose", head.lemma())
                        || Senses.is("agreement.negotiate", head.lemma())
                        || Senses.is("agreement.hope", head.lemma()));
        if (wanted) {
            return Modality.POSSIBLE;
        }
        if (sentence.child(noun, "cop") != null) {
            return grammar.modality(noun);
        }
        if (head != null && head.isVerb() && (noun.is("obj") || noun.is("nsubj"))) {
            return grammar.modality(head);
        }
        return isAhead(noun) ? Modality.POSSIBLE : Modality.ACTUAL;
    }

    /** "will hand over their arms within weeks of the signing": what a plan is reckoned from is to come as well. */
    private boolean isAhead(Token noun) {
        Token above = sentence.head(noun);
        while (above != null && !above.isVerb()) {
            above = sentence.head(above);
        }
        return above != null && Set.of(Modality.PLANNED, Modality.POSSIBLE).contains(grammar.modality(above));
    }

    /** "a proposed truce", "the UN-brokered deal", "a shaky ceasefire". */
    private void before() {
        if (accord.proposal() && !grammar.isGiven()) {
            Status status = Accords.modifiedBy(sentence, accord.head(), "agreement.drafted")
                    ? Status.NEGOTIATED
                    : Status.PROPOSED;
            told.add(new Told(
                    status, Modality.ACTUAL, accord.head(), false, 0.55, "agreement." + status.code() + ".noun"));
            return;
        }
        for (Rule rule : BEFORE) {
            boolean given = rule.status() == Status.PROPOSED && grammar.isGiven();
            if (!given && Accords.modifiedBy(sentence, accord.head(), rule.sense())) {
                Modality modality = rule.status() == Status.PROPOSED ? Modality.POSSIBLE : Modality.ACTUAL;
                told.add(new Told(
                        rule.status(),
                        modality,
                        accord.head(),
                        false,
                        0.65,
                        "agreement." + rule.status().code() + ".before"));
                return;
            }
        }
    }

    /** Parties or a date tell more than a mention; what has a date has been agreed. */
    private void detail() {
        Token head = accord.head();
        boolean dated = isDated(sentence, accord);
        boolean between =
                sentence.children(head, "nmod").stream().anyMatch(t -> Clauses.hasCase(sentence, t, "between"));
        if (!dated && !between) {
            spokenOf();
            under();
            return;
        }
        boolean open = sentence.head(head) instanceof Token above
                && above.isVerb()
                && grammar.modality(above) != Modality.ACTUAL;
        boolean indefinite =
                sentence.child(head, "det") instanceof Token det && det.lemma().matches("an?|any|no");
        if (!accord.proposal() && (dated || !open && !indefinite)) {
            told.add(told(Status.CONCLUDED, Modality.ACTUAL, 0.6, "agreement.concluded.detail"));
        }
    }

    /** "the June 2012 accord", "the accord of June 2012": what has a date has been agreed. */
    static boolean isDated(Sentence sentence, Accords.Accord accord) {
        Token head = accord.head();
        boolean month = sentence.lower(head.index() - 1).matches("(19|20)\\d\\d");
        return month || sentence.children(head).stream().anyMatch(child -> isDate(sentence, accord, child));
    }

    /** "Under the deal, troops will leave": there is one. */
    private void under() {
        Token head = accord.head();
        boolean first = head.index() < 5 && Clauses.hasCase(sentence, head, "under") && grammar.isGiven();
        if (told.isEmpty() && first && !accord.proposal() && Senses.is("agreement.accord", Accords.lemma(head))) {
            told.add(told(Status.CONCLUDED, Modality.ACTUAL, 0.5, "agreement.concluded.under"));
        }
    }

    /** "the accord averted a disaster": what does something is there. */
    private void spokenOf() {
        Token verb = sentence.head(accord.head());
        boolean accorded = accord.heads() && Senses.is("agreement.accord", Accords.lemma(accord.head()));
        if (verb != null
                && verb.isVerb()
                && accord.head().relation().equals("nsubj")
                && accorded
                && grammar.isGiven()
                && grammar.modality(verb) == Modality.ACTUAL) {
            told.add(told(Status.CONCLUDED, Modality.ACTUAL, verb, 0.6, "agreement.concluded.spoken-of"));
        }
    }

    /** "the 1953 armistice", "the accord of May 2009". */
    private static boolean isDate(Sentence sentence, Accords.Accord accord, Token child) {
        boolean before = child.index() < accord.head().index();
        boolean of = child.is("nmod")
                && Clauses.hasCase(sentence, child, "of")
                && child.index() <= accord.head().index() + 4;
        String year = "(19|20)\\d\\d";
        return (before || of) && child.text().matches(year)
                || of && sentence.lower(child.index() + 1).matches(year);
    }

    private Told told(Status status, Modality modality, double confidence, String rule) {
        return new Told(status, modality, accord.head(), false, confidence, rule);
    }

    private Told told(Status status, Modality modality, Token focus, double confidence, String rule) {
        return new Told(status, modality, focus, true, confidence, rule);
    }
}
