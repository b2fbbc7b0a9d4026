package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** All talks that a report speaks of by a noun; "the talks" takes its name and place from those told before. */
final class Gatherings {
    private static final Set<String> OTHER_USES =
            Set.of("news", "press", "media", "party", "training", "parliamentary", "video", "question");

    private final Report report;
    private final Map<Sentence, List<Gathering>> bySentence = new HashMap<>();
    private final List<Gathering> all = new ArrayList<>();

    Gatherings(Report report) {
        this.report = report;
        for (Sentence sentence : report.sentences()) {
            List<Gathering> here = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (isGathering(sentence, token)) {
                    here.add(phrase(sentence, token));
                } else if (token.isVerb() && token.lemma().equals("meet")) {
                    all.add(verb(sentence, token));
                }
            }
            all.addAll(here);
            bySentence.put(sentence, here);
        }
        resolve();
    }

    /** "the talks" take name and place from others once all are known: they may be named later. */
    private void resolve() {
        for (List<Gathering> here : bySentence.values()) {
            for (int i = 0; i < here.size(); i++) {
                Gathering each = here.get(i);
                boolean open = each.place() == null && !each.proper() && isDefinite(each.sentence(), each.head());
                Gathering other = open ? antecedent(each) : null;
                if (other != null) {
                    String name = each.bare() && !other.head().isVerb() ? other.name() : each.name();
                    here.set(
                            i,
                            new Gathering(
                                    each.sentence(),
                                    each.head(),
                                    name,
                                    other.place(),
                                    false,
                                    each.parties(),
                                    each.time(),
                                    each.bare(),
                                    false));
                }
            }
        }
    }

    /** "met in Paris", "travelled to Paris to meet": talks that a noun may later stand for. */
    private Gathering verb(Sentence sentence, Token verb) {
        Mention place = report.place(sentence, verb);
        for (Token t = verb; place == null && t != null && t.isVerb(); t = sentence.head(t)) {
            for (Token goal : Clauses.behind(sentence, t, "to", "in")) {
                Mention mention = report.names().at(sentence, goal.index());
                place = mention != null && Report.isPlace(mention) ? mention : place;
            }
        }
        return new Gathering(
                sentence,
                verb,
                "meeting",
                place == null ? null : Report.placeName(place),
                place != null,
                List.of(),
                null,
                true,
                false);
    }

    List<Gathering> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The talks told of last before a word; what "they" are that "will open". */
    @Nullable
    Gathering before(Sentence sentence, int token) {
        Gathering last = null;
        for (Gathering each : all) {
            boolean earlier = each.sentence().index() < sentence.index()
                    || each.sentence() == sentence && each.head().index() < token;
            if (earlier && sentence.index() - each.sentence().index() <= 3) {
                last = each;
            }
        }
        return last;
    }

    private static boolean isGathering(Sentence sentence, Token token) {
        if (!token.isNoun()
                || !Senses.is("meeting.noun", token.text().toLowerCase(Locale.ROOT))
                        && !Senses.is("meeting.noun", token.lemma().toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean modifiesNoun = token.is("compound") && sentence.head(token) instanceof Token head && head.isNoun();
        String before = sentence.lower(token.index() - 1);
        return !modifiesNoun && !OTHER_USES.contains(before) && !sentence.reads(token.index() + 1, "-");
    }

    private Gathering phrase(Sentence sentence, Token head) {
        Mention own = place(sentence, head);
        List<Actor> parties = parties(sentence, head);
        BitSet below = sentence.subtree(head, i -> !sentence.token(i).relation().equals("acl:relcl"));
        TimeMention time = justBefore(sentence, firstWord(sentence, head));
        time = time == null ? report.time(sentence, below, head) : time;
        boolean bare = own == null && parties.isEmpty() && modifiers(sentence, head) == 0;
        boolean proper = false;
        for (int i = firstWord(sentence, head); i < head.index(); i++) {
            proper |= sentence.token(i).isProper() && !isTime(sentence, sentence.token(i)) && i > 0;
        }
        return new Gathering(
                sentence,
                head,
                words(sentence, head),
                own == null ? null : Report.placeName(own),
                own != null,
                parties,
                time,
                bare,
                proper);
    }

    /** "Feb. 8 negotiations": theirs, whatever the parser made of it. */
    private @Nullable TimeMention justBefore(Sentence sentence, int first) {
        return report.times(sentence).stream()
                .filter(t -> t.to() == first - 1)
                .findFirst()
                .orElse(null);
    }

    private boolean isTime(Sentence sentence, Token token) {
        return report.times(sentence).stream().anyMatch(t -> t.from() <= token.index() && token.index() <= t.to());
    }

    private int modifiers(Sentence sentence, Token head) {
        int count = 0;
        for (Token child : sentence.children(head)) {
            boolean own = child.is("compound")
                    || child.is("nmod:poss")
                    || child.is("nummod")
                    || child.is("amod") && !isVague(child);
            if (own && !isTime(sentence, child)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isVague(Token adjective) {
        return Set.of("such", "same", "latest", "current", "upcoming", "key", "new", "next", "last")
                .contains(adjective.lemma());
    }

    private static int firstWord(Sentence sentence, Token head) {
        int from = head.index();
        for (Token child : sentence.children(head)) {
            boolean modifier = child.is("compound") || child.is("amod") || child.is("nummod") || child.is("nmod:poss");
            if (modifier && child.index() < head.index()) {
                from = Math.min(from, sentence.subtree(child).nextSetBit(0));
            }
        }
        return from;
    }

    /** The noun with its modifiers, from its first proper name on if it has one: "so-called Geneva II conference". */
    private static String words(Sentence sentence, Token head) {
        int from = firstWord(sentence, head);
        while (from < head.index()
                && (!Character.isLetterOrDigit(sentence.token(from).text().codePointAt(0))
                        || Set.of(
                                        "the",
                                        "a",
                                        "an",
                                        "'s",
                                        "their",
                                        "his",
                                        "its",
                                        "her",
                                        "so",
                                        "called",
                                        "key",
                                        "landmark")
                                .contains(sentence.lower(from)))) {
            from++;
        }
        for (int i = from; i < head.index(); i++) {
            if (sentence.token(i).isProper() && !sentence.reads(i + 1, "-") && !sentence.reads(i + 1, "'s")) {
                from = i;
                break;
            }
        }
        return sentence.text(from, head.index()).replaceAll("\\s+", " ").replaceAll("[\"“”]", "");
    }

    /** "talks in Geneva", "the Geneva talks", "the Geneva II conference". */
    private @Nullable Mention place(Sentence sentence, Token head) {
        Mention behind = report.place(sentence, head);
        if (behind != null) {
            return behind;
        }
        int from = firstWord(sentence, head);
        for (int i = from; i < head.index(); i++) {
            Mention mention = report.names().at(sentence, i);
            if (mention != null && Report.isPlace(mention) && isVenue(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** A state before "talks" takes part in them; a city is where they are. */
    private static boolean isVenue(Mention mention) {
        return mention.seat() || mention.entity().type() == EntityType.PLACE;
    }

    /** "talks between A and B", "a meeting with C", "A's meeting", "A-B talks". */
    private List<Actor> parties(Sentence sentence, Token head) {
        Map<String, Actor> parties = new LinkedHashMap<>();
        for (Token child : sentence.children(head)) {
            boolean named =
                    child.is("nmod") && Clauses.hasCase(sentence, child, "between", "with", "of", "among", "involving")
                            || child.is("nmod:poss");
            if (named) {
                boolean of = Clauses.hasCase(sentence, child, "of");
                for (Actor actor : report.actors().all(sentence, child)) {
                    if (isParty(actor) && (!of || isNamedOrPeople(actor, child))) {
                        parties.putIfAbsent(actor.name(), actor);
                    }
                }
            }
        }
        return List.copyOf(parties.values());
    }

    private static boolean isNamedOrPeople(Actor actor, Token head) {
        return head.tag().equals("NNS") && Senses.is("people", head.lemma())
                || actor.entity() != null && actor.entity().type().isCollective();
    }

    /** Whether someone may sit at a table: a place or a thing may not. */
    static boolean isParty(Actor actor) {
        return Holders.acts(actor);
    }

    private static boolean isDefinite(Sentence sentence, Token head) {
        return sentence.children(head, "det").stream()
                .anyMatch(d -> Set.of("the", "these", "those", "this")
                        .contains(d.text().toLowerCase(Locale.ROOT)));
    }

    /**
     * The talks that a definite phrase may stand for: the last of the same noun that place or name tell apart; else the
     * only such told later; else, for a bare "the meeting", those of the one place that the report has spoken of so far.
     */
    private @Nullable Gathering antecedent(Gathering phrase) {
        Gathering before = null;
        Map<String, Gathering> later = new HashMap<>();
        Map<String, Gathering> places = new HashMap<>();
        for (Gathering each : all) {
            boolean same = each.noun().equals(phrase.noun());
            boolean earlier = each.sentence().index() < phrase.sentence().index();
            if (each.isToldApart() && earlier) {
                before = same ? each : before;
                places.put(String.valueOf(each.place()), each);
            } else if (each.isToldApart() && same && each != phrase && each.sentence() != phrase.sentence()) {
                later.put(String.valueOf(each.place()), each);
            }
        }
        if (before != null) {
            return before;
        }
        Map<String, Gathering> only = later.isEmpty() ? places : later;
        return phrase.bare() && only.size() == 1 ? only.values().iterator().next() : null;
    }
}
