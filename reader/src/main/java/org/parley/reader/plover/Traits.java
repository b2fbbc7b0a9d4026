package org.parley.reader.plover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * What can be told of a pair: the senses of the words over, under and beside it, each with its place in the grammar, and how
 * the pair is bound to them. Of words that the lexicon does not know nothing is told, so the traits of one text can be
 * learned on and used on another.
 */
final class Traits {
    private static final Set<String> ARGUMENTS = Set.of(
            "obj", "iobj", "obl", "xcomp", "ccomp", "nmod", "acl", "advcl", "compound", "amod", "dep", "advmod", "aux");
    private static final Set<String> WITHIN = Set.of("obj", "compound", "amod", "nmod", "xcomp", "acl");
    private static final Set<String> GRAMMATICAL = Set.of("det", "case", "mark", "punct");
    private static final Set<String> MARKS = Set.of("op.will", "op.must", "op.not", "op.may");

    private final Pair pair;
    private final Sensed words;
    private final Sentence sentence;
    private final BitSet placed = new BitSet();
    private final Set<String> found = new TreeSet<>();

    private Traits(Pair pair, Sensed words) {
        this.pair = pair;
        this.words = words;
        this.sentence = pair.sentence();
    }

    /** Each trait as a word: {@code object:ASSAULT.aerial}, {@code op.end+COERCE}, {@code target.case:against}. */
    static Set<String> of(Pair pair, Sensed words) {
        Traits traits = new Traits(pair, words);
        traits.gather();
        return traits.found;
    }

    private void gather() {
        Token source = pair.sourceHead();
        Token target = pair.targetHead();
        Token main = predicate(source != null ? source : target);
        if (source == null) {
            found.add("source:none");
        } else {
            nominal("source", source);
            found.add("source.rel:" + source.relation());
        }
        if (target == null) {
            found.add("target:none");
        } else {
            nominal("target", target);
            path(target, main);
        }
        if (source != null && target != null) {
            found.add(source.index() < target.index() ? "order:st" : "order:ts");
            if (target.is("conj") && target.head() == source.index()
                    || source.is("conj") && source.head() == target.index()) {
                found.add("joint");
            }
        }
        sentence.tokens().forEach(this::anywhere);
    }

    private void anywhere(Token token) {
        if (pair.inSource(token)) {
            place("in.source", token);
        } else if (pair.inTarget(token)) {
            place("in.target", token);
        } else {
            place("any", token);
            if (!placed.get(token.index())) {
                place("else", token);
            }
        }
    }

    private void place(String zone, Token token) {
        words.withEvents(token).forEach(sense -> found.add(zone + ":" + sense));
    }

    private void nominal(String zone, Token head) {
        found.add(head.name().equals("O") ? zone + ".tag:" + head.tag() : zone + ".name:" + head.name());
        place(zone, head);
    }

    /** Places the predicates over a word and what the nearest takes; gives that one. */
    private @Nullable Token predicate(@Nullable Token from) {
        List<Token> over = over(from);
        if (over.isEmpty()) {
            return null;
        }
        Token nearest = over.getFirst();
        Token main = told(nearest);
        if (main != nearest) {
            placed.set(nearest.index());
            place("say", nearest);
        }
        takes(main);
        for (Token each : over) {
            if (!placed.get(each.index())) {
                placed.set(each.index());
                place("over", each);
            }
        }
        return main;
    }

    private List<Token> over(@Nullable Token from) {
        List<Token> over = new ArrayList<>();
        if (from == null) {
            return over;
        }
        for (Token t = sentence.head(from); t != null; t = sentence.head(t)) {
            boolean list = t.isNoun() && words.senses(t).isEmpty();
            if (!pair.inSource(t) && !pair.inTarget(t) && !list) {
                over.add(t);
            }
        }
        return over.isEmpty() ? List.of(from) : over;
    }

    /** What is said, where the word over the pair only says it. */
    private Token told(Token main) {
        if (!words.senses(main).contains("op.say") || sentence.child(main, "obj") != null) {
            return main;
        }
        for (String relation : List.of("ccomp", "xcomp", "parataxis")) {
            if (sentence.child(main, relation) instanceof Token clause) {
                return clause;
            }
        }
        return main;
    }

    private void takes(Token main) {
        placed.set(main.index());
        place("main", main);
        grammar("main", main);
        Token subject = sentence.child(main, "nsubj");
        found.add("main.subject:"
                + (subject == null
                        ? "none"
                        : pair.inSource(subject) ? "source" : pair.inTarget(subject) ? "target" : "other"));
        Set<String> marks = marks(main);
        marked(marks, main);
        for (Token part : sentence.children(main)) {
            boolean argument =
                    ARGUMENTS.stream().anyMatch(part::is) || part.is("conj") && part.isVerb() || part.is("nsubj");
            if (argument && !pair.inSource(part)) {
                part(main, part, marks);
            }
        }
    }

    private void part(Token main, Token part, Set<String> marks) {
        boolean side = part.is("advcl") || part.is("conj");
        boolean clause = part.isVerb() && !part.is("aux");
        if (!pair.inTarget(part)) {
            String zone = side ? "side" : part.is("nsubj") ? "subject" : clause ? "below" : "object";
            placed.set(part.index());
            place(zone, part);
            if (part.isVerb()) {
                grammar(zone, part);
            }
            if (!side) {
                couple(main, part);
                marked(marks, part);
                sentence.children(part).stream()
                        .filter(c -> WITHIN.stream().anyMatch(c::is) && !pair.inSource(c) && !pair.inTarget(c))
                        .forEach(c -> marked(marks, c));
            }
        }
        deeper(part, main, side ? "side" : "deep", part.isVerb() && !side, true);
    }

    private void deeper(Token head, Token main, String zone, boolean coupled, boolean further) {
        for (Token child : sentence.children(head)) {
            if (pair.inSource(child) || GRAMMATICAL.contains(child.relation())) {
                continue;
            }
            if (!pair.inTarget(child)) {
                placed.set(child.index());
                place(zone, child);
                if (coupled) {
                    couple(head, child);
                }
                if (further && !zone.equals("side")) {
                    couple(main, child);
                }
            }
            if (further) {
                deeper(child, main, zone, false, false);
            }
        }
    }

    private void couple(Token upper, Token lower) {
        for (String a : words.withEvents(upper)) {
            for (String b : words.withEvents(lower)) {
                found.add(a + "+" + b);
            }
        }
    }

    private void grammar(String zone, Token verb) {
        found.add(zone + ".tag:" + verb.tag());
        for (Token child : sentence.children(verb)) {
            switch (child.relation()) {
                case "aux" -> place(zone + ".aux", child);
                case "advmod" -> place(zone + ".neg", child);
                case "nsubj:pass", "aux:pass" -> found.add(zone + ".passive");
                case "compound:prt" -> found.add(zone + ".prt:" + child.lemma());
                default -> {}
            }
        }
    }

    /** Whether a predicate is told as to come, as owed, as open, as not so. */
    private Set<String> marks(Token main) {
        Set<String> marks = new TreeSet<>();
        for (Token child : sentence.children(main)) {
            if (child.is("aux") || child.is("advmod") || child.is("mark")) {
                words.senses(child).stream().filter(MARKS::contains).forEach(marks::add);
                if (child.tag().equals("TO")) {
                    marks.add("to");
                }
            }
        }
        return marks;
    }

    private void marked(Set<String> marks, Token token) {
        for (String mark : marks) {
            for (String event : words.events(token)) {
                found.add(mark + "*" + event);
                found.add(mark + "*" + side(event));
            }
        }
    }

    private static String side(String event) {
        return switch (event) {
            case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT" -> "hostile";
            case "SUPPORT", "CONSULT", "COOPERATE", "AID", "CONCEDE", "RETREAT" -> "friendly";
            default -> "verbal";
        };
    }

    /** From the target up to the predicate, four steps at most. */
    private void path(Token target, @Nullable Token main) {
        found.add("target.rel:" + target.relation());
        sentence.children(target, "case").forEach(mark -> found.add("target.case:" + mark.lemma()));
        Token t = sentence.head(target);
        for (int steps = 0; t != null && steps < 4; steps++, t = sentence.head(t)) {
            if (!pair.inTarget(t)) {
                place("path", t);
                if (steps == 0) {
                    place("gov", t);
                }
                if (t == main) {
                    return;
                }
            }
        }
    }
}
