package org.parley.reader.extract;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actors;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Figure.Measure;

/** Tells what a quantity measures: by what befell the ones counted, else by what they are. */
final class Measures {
    private static final Map<String, Measure> DEEDS = Map.of(
            "figure.kill", Measure.KILLED,
            "figure.wound", Measure.WOUNDED,
            "figure.displace", Measure.DISPLACED,
            "figure.detain", Measure.DETAINED,
            "figure.affect", Measure.AFFECTED,
            "figure.invite", Measure.INVITED);
    private static final Map<String, Measure> SUBJECT_DEEDS =
            Map.of("figure.die", Measure.KILLED, "figure.flee", Measure.DISPLACED, "figure.suffer", Measure.AFFECTED);
    private static final Map<String, Measure> STATES = Map.of(
            "figure.dead", Measure.KILLED,
            "figure.wounded", Measure.WOUNDED,
            "figure.displaced", Measure.DISPLACED,
            "figure.detained", Measure.DETAINED,
            "figure.affected", Measure.AFFECTED);
    private static final Map<String, Measure> TOLLS = Map.of(
            "figure.death", Measure.KILLED,
            "figure.injury", Measure.WOUNDED,
            "figure.displacement", Measure.DISPLACED,
            "figure.detention", Measure.DETAINED,
            "figure.casualty", Measure.AFFECTED);
    private static final Map<String, Measure> NOUNS = Map.of(
            "figure.refugee", Measure.DISPLACED,
            "figure.prisoner", Measure.DETAINED,
            "figure.force", Measure.FORCES,
            "figure.party", Measure.PARTIES);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Measures() {}

    /**
     * What a quantity measures and by which word.
     *
     * @param deed the verb that befell the ones counted, null if told otherwise
     */
    record Told(Measure measure, @Nullable Token deed, String rule, double confidence) {}

    static @Nullable Told of(Sentence sentence, Quantity quantity) {
        if (quantity.currency()) {
            return new Told(Measure.MONEY, null, "figure.money", 0.85);
        }
        Told fate = fate(sentence, quantity);
        return fate != null ? fate : byNoun(sentence, quantity);
    }

    private static @Nullable Told fate(Sentence sentence, Quantity quantity) {
        Told lives = lives(sentence, quantity.counted());
        if (lives != null) {
            return lives;
        }
        Told toll = toll(sentence, quantity);
        if (toll != null) {
            return toll;
        }
        Told state = state(sentence, quantity);
        Told fate = state != null ? state : deed(sentence, quantity.counted());
        return fate != null ? fate : hardship(sentence, quantity);
    }

    /** "claimed 300 lives": only where lives are taken. */
    private static @Nullable Told lives(Sentence sentence, Token counted) {
        if (!counted.lemma().equals("life")) {
            return null;
        }
        for (Token t = sentence.head(counted); t != null; t = sentence.head(t)) {
            if (t.isVerb()) {
                return Senses.is("figure.take", t.lemma())
                        ? new Told(Measure.KILLED, t, "figure.killed.lives", 0.9)
                        : null;
            }
        }
        return null;
    }

    /** "the deaths of 12 miners", "40 casualties", "a toll of 300", "the death or flight of 2,000 people". */
    private static @Nullable Told toll(Sentence sentence, Quantity quantity) {
        Token counted = quantity.counted();
        Set<Measure> own = tolls(List.of(counted));
        if (!own.isEmpty() && !quantity.isBare()) {
            return new Told(own.iterator().next(), null, "figure.toll.noun", 0.85);
        }
        Token head = sentence.head(counted);
        if (counted.is("nmod")
                && head != null
                && head.index() < quantity.from()
                && Clauses.hasCase(sentence, counted, "of", "at", "to", "as", "over")) {
            Set<Measure> nouns = tolls(Actors.conjuncts(sentence, head));
            return nouns.isEmpty()
                    ? null
                    : new Told(
                            nouns.size() > 1
                                    ? Measure.AFFECTED
                                    : nouns.iterator().next(),
                            null,
                            "figure.toll.of",
                            0.85);
        }
        for (int i = quantity.from() - 1; quantity.isBare() && i >= Math.max(0, quantity.from() - 4); i--) {
            if (sentence.token(i).lemma().equals("toll")) {
                return new Told(Measure.KILLED, null, "figure.toll.near", 0.8);
            }
        }
        return null;
    }

    private static Set<Measure> tolls(List<Token> nouns) {
        Set<Measure> found = EnumSet.noneOf(Measure.class);
        for (Token noun : nouns) {
            TOLLS.forEach((sense, measure) -> {
                if (Senses.is(sense, noun.lemma())) {
                    found.add(measure);
                }
            });
        }
        return found;
    }

    /** "2 million people need food", "are on the brink of famine". */
    private static @Nullable Told hardship(Sentence sentence, Quantity quantity) {
        if (quantity.value().compareTo(HUNDRED) < 0
                || !Senses.is("figure.person", quantity.counted().lemma())) {
            return null;
        }
        for (int i = quantity.end() + 1; i <= quantity.end() + 9 && sentence.at(i) instanceof Token after; i++) {
            boolean lacks = after.isVerb() && Senses.is("figure.lack", after.lemma());
            if (lacks || Senses.is("figure.hardship", after.lemma())) {
                return new Told(Measure.AFFECTED, lacks ? after : null, "figure.affected.hardship", 0.75);
            }
            if (after.text().matches("[,;:]")) {
                break;
            }
        }
        return null;
    }

    /** "left 22 people dead", "1.4 million displaced", "12 others wounded"; also "and injured seven". */
    private static @Nullable Told state(Sentence sentence, Quantity quantity) {
        for (int i = quantity.to() + 1; i < quantity.counted().index(); i++) {
            Measure inside = stateOf(sentence, i);
            if (inside != null) {
                return new Told(inside, null, "figure." + inside.code() + ".modifier", 0.8);
            }
        }
        for (int i = quantity.end() + 1; i <= quantity.end() + 3; i++) {
            Token after = sentence.at(i);
            if (after == null) {
                break;
            }
            Measure measure = stateOf(sentence, i);
            if (measure != null && !isActive(sentence, after)) {
                return new Told(measure, after, "figure." + measure.code() + ".state", 0.85);
            }
            if (!Senses.is("figure.between", sentence.lower(i))) {
                break;
            }
        }
        Token before = sentence.at(quantity.from() - 1);
        Measure measure = quantity.isBare() && before != null ? stateOf(sentence, before.index()) : null;
        return measure == null ? null : new Told(measure, before, "figure." + measure.code() + ".before", 0.8);
    }

    private static @Nullable Measure stateOf(Sentence sentence, int i) {
        for (Map.Entry<String, Measure> state : STATES.entrySet()) {
            if (Senses.is(state.getKey(), sentence.lower(i))) {
                return state.getValue();
            }
        }
        return null;
    }

    private static boolean isActive(Sentence sentence, Token word) {
        return word.isVerb()
                && (sentence.child(word, "obj") != null || word.tag().equals("VBG"))
                && !Clauses.isPassive(sentence, word);
    }

    /** The verb whose patient, or whose sufferer, the counted noun is. */
    private static @Nullable Told deed(Sentence sentence, Token counted) {
        for (Token verb : sentence.tokens()) {
            if (!verb.isVerb()) {
                continue;
            }
            Told phrase = phrase(sentence, verb, counted);
            if (phrase != null) {
                return phrase;
            }
            for (Map.Entry<String, Measure> deed : DEEDS.entrySet()) {
                if (Senses.is(deed.getKey(), verb.lemma())
                        && isPatient(sentence, verb, counted)
                        && !isRoom(sentence, verb)) {
                    String how = Clauses.isPassive(sentence, verb) ? "passive" : "object";
                    return new Told(
                            deed.getValue(), verb, "figure." + deed.getValue().code() + "." + how, 0.9);
                }
            }
            for (Map.Entry<String, Measure> deed : SUBJECT_DEEDS.entrySet()) {
                if (Senses.is(deed.getKey(), verb.lemma())
                        && befalls(sentence, verb, Clauses.subjectToken(sentence, verb), counted)) {
                    return new Told(
                            deed.getValue(), verb, "figure." + deed.getValue().code() + ".subject", 0.9);
                }
            }
        }
        return null;
    }

    /** "the port holds 4,000 workers", "the hall held 300": they have room there, nobody keeps them. */
    private static boolean isRoom(Sentence sentence, Token verb) {
        return verb.lemma().equals("hold")
                && sentence.child(verb, "nsubj") instanceof Token holder
                && Senses.is("figure.room", holder.lemma());
    }

    /** "lost their lives", "drove 300 from their homes", "the toll has passed 500". */
    private static @Nullable Told phrase(Sentence sentence, Token verb, Token counted) {
        Token object = sentence.child(verb, "obj");
        Token subject = sentence.child(verb, "nsubj");
        if (verb.lemma().equals("lose")
                && object != null
                && object.lemma().equals("life")
                && befalls(sentence, verb, Clauses.subjectToken(sentence, verb), counted)) {
            return new Told(Measure.KILLED, verb, "figure.killed.lost", 0.85);
        }
        boolean home = Clauses.behind(sentence, verb, "from", "out").stream()
                .anyMatch(t -> Senses.is("figure.home", t.lemma()));
        if (home && Senses.is("figure.drive", verb.lemma()) && isPatient(sentence, verb, counted)) {
            return new Told(Measure.DISPLACED, verb, "figure.displaced.driven", 0.85);
        }
        boolean toll = subject != null && subject.lemma().equals("toll") && counted.head() == verb.index();
        boolean homes = verb.lemma().equals("lose") && object != null && Senses.is("figure.home", object.lemma());
        if (homes && befalls(sentence, verb, Clauses.subjectToken(sentence, verb), counted)) {
            return new Told(Measure.DISPLACED, verb, "figure.displaced.lost", 0.85);
        }
        return toll && !counted.is("nsubj") ? new Told(Measure.KILLED, verb, "figure.toll.verb", 0.85) : null;
    }

    /** "killed over 300": a parser takes such a bound for a preposition, or the object for a second one. */
    private static boolean isPatient(Sentence sentence, Token verb, Token counted) {
        if (befalls(sentence, verb, Clauses.patient(sentence, verb), counted)) {
            return true;
        }
        boolean loose = counted.head() == verb.index()
                && counted.index() > verb.index()
                && (counted.is("iobj") || counted.is("obl") && Clauses.hasCase(sentence, counted, "over", "above"));
        return loose && !Clauses.isPassive(sentence, verb) && sentence.child(verb, "obj") == null;
    }

    private static boolean befalls(Sentence sentence, Token verb, @Nullable Token one, Token counted) {
        boolean relative =
                one != null && (one.tag().startsWith("W") || one.lemma().equals("that"));
        Token noun = relative && verb.relation().equals("acl:relcl") ? sentence.head(verb) : one;
        if (noun == null) {
            return false;
        }
        List<Token> all = Actors.conjuncts(sentence, noun);
        return all.contains(counted)
                || Senses.is("part", noun.lemma())
                        && !isSomeOf(sentence, noun, counted)
                        && Clauses.behind(sentence, noun, "of").contains(counted)
                || counted.is("nmod")
                        && Clauses.hasCase(sentence, counted, "of")
                        && all.contains(sentence.head(counted))
                        && sentence.head(counted) instanceof Token unit
                        && unit.index() < counted.index()
                        && counted.index() - unit.index() <= 5
                        && !Character.isUpperCase(unit.text().codePointAt(0))
                        && (unit.tag().equals("CD")
                                || unit.tag().equals("NNS")
                                        && unit.lemma().matches("ten|hundred|thousand|million|dozen|score|billion"));
    }

    /** "many of the 3 million": how many is not told. */
    private static boolean isSomeOf(Sentence sentence, Token noun, Token counted) {
        return noun.lemma().matches("many|most|some|several|few") && sentence.child(counted, "det") != null;
    }

    private static @Nullable Told byNoun(Sentence sentence, Quantity quantity) {
        Token counted = quantity.counted();
        if (quantity.isBare()) {
            Token whole = sentence.head(counted);
            boolean of = counted.is("nmod") && Clauses.hasCase(sentence, counted, "of");
            if (whole != null && of && isSomeOf(sentence, whole, counted)) {
                return new Told(Measure.OTHER, null, "figure.other.whole", 0.4);
            }
            return whole != null && of && Senses.is("figure.whole", whole.lemma())
                    ? new Told(Measure.PARTIES, null, "figure.parties.of", 0.7)
                    : null;
        }
        if (quantity.definite() && !isTold(sentence, counted)) {
            return null;
        }
        for (Map.Entry<String, Measure> noun : NOUNS.entrySet()) {
            if (Senses.is(noun.getKey(), counted.lemma())) {
                return new Told(
                        noun.getValue(), null, "figure." + noun.getValue().code() + ".noun", 0.65);
            }
        }
        if (Senses.is("figure.thing", counted.lemma())) {
            return new Told(Measure.OTHER, null, "figure.other.noun", 0.65);
        }
        // A handful of anything is a way of speaking more often than a figure.
        boolean many = quantity.value().compareTo(HUNDRED) >= 0
                || quantity.value().compareTo(BigDecimal.TEN) >= 0 && Senses.is("people", counted.lemma());
        return many ? new Told(Measure.OTHER, null, "figure.other.many", 0.4) : null;
    }

    /** "the four committees that ...", "the five members of ...": said here, not pointed back to. */
    private static boolean isTold(Sentence sentence, Token counted) {
        if (Senses.is("figure.pair", counted.lemma())) {
            return Clauses.behind(sentence, counted, "of").stream().anyMatch(Token::isProper);
        }
        for (Token child : sentence.children(counted)) {
            if (child.index() > counted.index() && (child.is("nmod") || child.is("acl"))) {
                return true;
            }
        }
        return false;
    }
}
