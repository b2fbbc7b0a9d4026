package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Figure.Measure;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Source;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;

/** A figure for each quantity whose measure can be told. */
final class Figures implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        Quantity larger = null;
        Measures.Told before = null;
        for (Quantity quantity : Quantities.in(report, sentence)) {
            Measures.Told own = Measures.of(sentence, quantity);
            if (larger != null && isSummed(sentence, larger, quantity)) {
                larger = null;
            }
            boolean part = larger != null && isPart(sentence, quantity, larger);
            boolean unlike = part && before != null && own != null && isFate(own) && own.measure() != before.measure();
            part &= !unlike;
            Measures.Told told = before != null && !isFate(own) && (part || isPart(sentence, quantity, null))
                    ? new Measures.Told(before.measure(), before.deed(), "figure.part", 0.8)
                    : own;
            if (told != null && !isOne(quantity, told)) {
                claims.accept(figure(report, sentence, quantity, told, part ? larger : null));
                if (!part) {
                    larger = quantity;
                    before = told;
                }
            }
        }
    }

    /** "one" counts where someone came to harm; else it is no figure. */
    private static boolean isOne(Quantity quantity, Measures.Told told) {
        return quantity.value().signum() == 0 || quantity.value().intValue() == 1 && !isFate(told);
    }

    private static boolean isFate(Measures.@Nullable Told told) {
        return told != null
                && switch (told.measure()) {
                    case KILLED, WOUNDED, DISPLACED, DETAINED, AFFECTED, INVITED ->
                        !told.rule().endsWith(".noun");
                    case PARTIES, FORCES, MONEY, OTHER -> false;
                };
    }

    /** "bringing the week's toll to 530": what follows is no part of what stands before, nor of its day. */
    private static boolean isSummed(Sentence sentence, @Nullable Quantity larger, Quantity quantity) {
        int from = larger == null ? 0 : larger.end() + 1;
        for (int i = from; i < quantity.from(); i++) {
            Token verb = sentence.token(i);
            boolean sums = verb.tag().equals("VBG") && verb.lemma().matches("bring|take|push|raise");
            for (int next = i + 1; sums && next <= i + 5; next++) {
                if (sentence.lower(next).matches("toll|total|number|tally|count")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @param larger null where only the words are asked */
    private static boolean isPart(Sentence sentence, Quantity quantity, @Nullable Quantity larger) {
        int i = quantity.from() - 1;
        boolean with = larger != null
                && sentence.lower(i).equals("with")
                && sentence.lower(i - 1).equals(",")
                && quantity.value().compareTo(larger.value()) < 0;
        return with
                || sentence.lower(i).equals("including")
                || sentence.reads(i - 1, "among", "them")
                || sentence.reads(i - 1, "of", "whom");
    }

    private static Figure figure(
            Report report, Sentence sentence, Quantity quantity, Measures.Told told, @Nullable Quantity larger) {
        Token focus = told.deed() == null ? quantity.counted() : told.deed();
        boolean timed = isCount(told.measure()) && !isSummed(sentence, null, quantity);
        boolean fate = isFate(told) && focus.isVerb();
        TimeMention own = timed ? time(report, sentence, quantity, focus) : null;
        TimeMention when =
                timed && own == null && fate ? besides(sentence, focus, t -> time(report, sentence, quantity, t)) : own;
        Draft draft = new Draft(report, sentence, focus)
                .words(quantity.from(), lastWord(quantity, told))
                .modality(modality(sentence, quantity, told))
                .time(when)
                .place(place(report, sentence, quantity, focus, fate));
        Source source = report.speech().sourceAt(sentence, focus.index());
        return new Figure(
                draft.envelope(told.confidence(), told.rule()),
                told.measure(),
                quantity.value(),
                quantity.bound(),
                of(sentence, quantity),
                when == null ? null : when.text(),
                null,
                source == null || !isCount(told.measure()) ? null : source.speaker(),
                perpetrator(report, sentence, told),
                larger == null ? null : sentence.text(larger.from(), larger.end()));
    }

    private static boolean isCount(Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, DISPLACED, DETAINED, AFFECTED -> true;
            case PARTIES, INVITED, FORCES, MONEY, OTHER -> false;
        };
    }

    /** The phrase ends with the state told of the ones counted: "300 people dead". */
    private static int lastWord(Quantity quantity, Measures.Told told) {
        Token state = told.deed();
        return state != null && told.rule().endsWith(".state")
                ? Math.max(quantity.end(), state.index())
                : quantity.end();
    }

    private static @Nullable String of(Sentence sentence, Quantity quantity) {
        int from = quantity.to() + 1;
        while (from < quantity.counted().index()
                && (sentence.lower(from).equals("of") || sentence.lower(from).equals("-"))) {
            from++;
        }
        return quantity.isBare() ? null : sentence.text(from, quantity.counted().index());
    }

    /** That of the deed; "forced millions to flee" has happened if the forcing has. */
    private static Modality modality(Sentence sentence, Quantity quantity, Measures.Told told) {
        Token verb = told.deed();
        if (verb == null) {
            return told.rule().equals("figure.toll.of") ? ofToll(sentence, quantity) : undone(sentence, quantity);
        }
        Token head = sentence.head(verb);
        while ((verb.is("xcomp") || verb.is("ccomp")) && head != null && Senses.is("figure.force-to", head.lemma())) {
            verb = head;
            head = sentence.head(verb);
        }
        // "how to handle thousands fleeing the war": they flee, whatever is to be done about it
        boolean fleeing = verb.tag().equals("VBG")
                && told.rule().endsWith(".subject")
                && sentence.child(verb, "aux") == null
                && !Happening.isNegated(sentence, verb);
        return fleeing ? ofToll(sentence, quantity) : Happening.modality(sentence, verb);
    }

    /** "would lead to the flight of 2,000": as open as the verb that brings it. */
    private static Modality ofToll(Sentence sentence, Quantity quantity) {
        Token verb = sentence.head(quantity.counted());
        while (verb != null && !verb.isVerb()) {
            verb = sentence.head(verb);
        }
        boolean open = verb != null
                && sentence.children(verb, "aux").stream()
                        .anyMatch(t -> sentence.lower(t.index()).matches("would|could|may|might"));
        return open ? Modality.POSSIBLE : Modality.ACTUAL;
    }

    /** What is only to be sent, given or built is not there yet. */
    private static Modality undone(Sentence sentence, Quantity quantity) {
        Token counted = quantity.counted();
        Token verb = sentence.head(counted);
        boolean object = counted.is("obj") || counted.relation().equals("nsubj:pass");
        boolean definite = sentence.child(counted, "det") instanceof Token det
                && det.lemma().equals("the");
        return verb != null && verb.isVerb() && object && !definite
                ? Happening.modality(sentence, verb)
                : Modality.ACTUAL;
    }

    private static @Nullable TimeMention time(Report report, Sentence sentence, Quantity quantity, Token focus) {
        Token verb = focus;
        while (verb != null && !verb.isVerb()) {
            verb = sentence.head(verb);
        }
        BitSet words = verb == null ? sentence.subtree(quantity.counted()) : Clauses.words(sentence, verb);
        TimeMention own = report.time(sentence, words, focus);
        TimeMention time = own == null && verb != null ? report.time(sentence, words, verb) : own;
        ReportDate date = report.document().origin().date();
        if (time == null
                || !sentence.lower(time.from() - 1).equals("since")
                || time.when() == null
                || date == null
                || date.when().latest().isBefore(time.when().earliest())) {
            return time;
        }
        Timespan when = Timespan.between(time.when().earliest(), date.when().latest());
        return new TimeMention(time.from() - 1, time.to(), when, sentence.text(time.from() - 1, time.to()));
    }

    private static @Nullable Mention place(
            Report report, Sentence sentence, Quantity quantity, Token focus, boolean fate) {
        Mention place = report.place(sentence, focus);
        if (place == null) {
            place = report.place(sentence, quantity.counted());
        }
        if (place == null && focus.isVerb()) {
            Token agent = Clauses.agent(sentence, focus);
            Token event = agent != null && agent.tag().startsWith("W") ? antecedent(sentence, agent) : agent;
            place = event == null ? null : scene(report, sentence, event);
        }
        place = place == null && fate ? within(report, sentence, focus) : place;
        place = place == null && fate
                ? besides(
                        sentence,
                        focus,
                        t -> report.place(sentence, t) instanceof Mention m ? m : within(report, sentence, t))
                : place;
        return place == null ? around(report, sentence, quantity, focus) : place;
    }

    /** "the battle for the port displaced thousands": where it was fought. */
    private static @Nullable Mention scene(Report report, Sentence sentence, Token event) {
        Mention own = report.place(sentence, event);
        boolean fought = Senses.is("act.noun.mutual", event.lemma()) || Senses.is("act.noun.assault", event.lemma());
        return own == null && fought
                ? report.placeOf(sentence, Clauses.behind(sentence, event, "for", "of", "on"))
                : own;
    }

    /** "killed when a shell fell on a market in the port": there; "the port is home to thousands who fled": there as well. */
    private static @Nullable Mention around(Report report, Sentence sentence, Quantity quantity, Token focus) {
        for (Token clause : sentence.children(focus, "advcl")) {
            boolean when = sentence.children(clause, "advmod").stream()
                    .anyMatch(t -> sentence.lower(t.index()).equals("when"));
            for (Token noun : when ? sentence.children(clause) : List.<Token>of()) {
                Mention there = noun.isNoun() ? report.place(sentence, noun) : null;
                if (there != null) {
                    return there;
                }
            }
        }
        int home = quantity.from() - 2;
        Token be = sentence.reads(home, "home", "to") ? sentence.head(sentence.token(home)) : null;
        while (be != null && sentence.child(be, "nsubj") == null) {
            be = sentence.head(be);
        }
        Token host = be == null ? null : sentence.child(be, "nsubj");
        return host == null ? null : report.placeOf(sentence, List.of(host));
    }

    /** "killed in the fighting on the western front of X": the place that is told of where it befell them. */
    private static @Nullable Mention within(Report report, Sentence sentence, Token deed) {
        for (Token where : Clauses.behind(sentence, deed, "in", "at", "near", "during")) {
            BitSet words = sentence.subtree(where);
            for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
                Token of = sentence.token(i);
                boolean told = of.is("nmod") && Clauses.hasCase(sentence, of, "in", "at", "near", "of");
                Mention place = told ? report.placeOf(sentence, List.of(of)) : null;
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    /** "five died and twenty were wounded in X on Friday": what is told of one fate holds for the other as well. */
    private static <T> @Nullable T besides(Sentence sentence, Token deed, Function<Token, @Nullable T> told) {
        List<Token> others = new ArrayList<>(sentence.children(deed, "conj"));
        if (deed.is("conj") && sentence.head(deed) instanceof Token first) {
            others.add(first);
        }
        for (Token other : others) {
            T found = other.isVerb() && isHarm(deed) && isHarm(other) ? told.apply(other) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isHarm(Token verb) {
        return Senses.is("figure.kill", verb.lemma())
                || Senses.is("figure.die", verb.lemma())
                || Senses.is("figure.wound", verb.lemma());
    }

    private static @Nullable Token antecedent(Sentence sentence, Token relative) {
        Token t = relative;
        while (t != null && !t.relation().equals("acl:relcl")) {
            t = sentence.head(t);
        }
        return t == null ? null : sentence.head(t);
    }

    /** Whoever is told to have done it: an actor, not a weapon or an event. */
    private static @Nullable String perpetrator(Report report, Sentence sentence, Measures.Told told) {
        Token deed = told.deed();
        boolean done = isCount(told.measure()) && !told.rule().endsWith(".subject");
        Token agent = deed != null && done ? Clauses.agent(sentence, deed) : null;
        if (agent == null) {
            return null;
        }
        List<Actor> actors = NameLists.actors(report, sentence, agent);
        for (Actor actor : actors) {
            boolean counts = Senses.is("figure.counter", agent.lemma());
            if (!counts
                    && (actor.entity() != null && actor.entity().type().acts() || Senses.is("people", agent.lemma()))) {
                return actor.name();
            }
        }
        return null;
    }
}
