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
                    Gathering gathering = read(sentence, token);
                    here.add(gathering);
                    all.add(gathering);
                }
            }
            bySentence.put(sentence, here);
        }
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

    private Gathering read(Sentence sentence, Token head) {
        String phrase = phrase(sentence, head);
        Mention own = place(sentence, head);
        List<Actor> parties = parties(sentence, head);
        BitSet below = sentence.subtree(head, i -> !sentence.token(i).relation().equals("acl:relcl"));
        TimeMention time = report.time(sentence, below, head);
        boolean bare = own == null && parties.isEmpty() && modifiers(sentence, head) == 0;
        Gathering earlier = bare || own == null ? antecedent(sentence, head, bare) : null;
        String name = bare && earlier != null ? earlier.name() : phrase;
        String place = own != null ? Report.placeName(own) : earlier == null ? null : earlier.place();
        List<Actor> known = parties.isEmpty() && bare && earlier != null ? List.of() : parties;
        return new Gathering(sentence, head, name, place, own != null, known, time, bare);
    }

    private static int modifiers(Sentence sentence, Token head) {
        int count = 0;
        for (Token child : sentence.children(head)) {
            if (child.is("compound")
                    || child.is("nmod:poss")
                    || child.is("nummod")
                    || child.is("amod") && !isVague(child)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isVague(Token adjective) {
        return Set.of("such", "same", "latest", "current", "upcoming", "key", "new", "next", "last")
                .contains(adjective.lemma());
    }

    private static String phrase(Sentence sentence, Token head) {
        int from = head.index();
        for (Token child : sentence.children(head)) {
            boolean modifier = child.is("compound") || child.is("amod") || child.is("nummod");
            if (modifier && child.index() < head.index()) {
                from = Math.min(from, sentence.subtree(child).nextSetBit(0));
            }
        }
        while (from < head.index()
                && !Character.isLetterOrDigit(sentence.token(from).text().codePointAt(0))) {
            from++;
        }
        return sentence.text(from, head.index()).replaceAll("\\s+", " ").replaceAll("[\"“”]", "");
    }

    /** "talks in Geneva", "the Geneva talks". */
    private @Nullable Mention place(Sentence sentence, Token head) {
        Mention behind = report.place(sentence, head);
        if (behind != null) {
            return behind;
        }
        for (Token child : sentence.children(head)) {
            boolean before = (child.is("compound") || child.is("nmod:poss")) && child.index() < head.index();
            Mention mention = before ? report.names().at(sentence, child.index()) : null;
            if (mention != null
                    && Report.isPlace(mention)
                    && (mention.seat() || mention.entity().type() == org.parley.reader.mention.EntityType.PLACE)) {
                return mention;
            }
        }
        return null;
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
        if (actor.entity() != null) {
            return actor.entity().type().acts();
        }
        String[] words = actor.name().toLowerCase(Locale.ROOT).split("[\\s-]+");
        for (String word : words) {
            String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (Senses.is("people", word) || Senses.is("people", single)) {
                return true;
            }
        }
        return false;
    }

    /** The talks before that a phrase may stand for: any for a bare one, else those of the same name. */
    private @Nullable Gathering antecedent(Sentence sentence, Token head, boolean bare) {
        boolean definite = sentence.children(head).stream()
                .anyMatch(c -> c.is("det")
                        && Set.of("the", "these", "those", "this")
                                .contains(c.text().toLowerCase(Locale.ROOT)));
        if (!definite) {
            return null;
        }
        Gathering best = null;
        for (Gathering each : all) {
            boolean near = sentence.index() - each.sentence().index() <= 8;
            boolean fuller = !each.bare() || each.place() != null;
            if (near && fuller && bare) {
                best = each;
            }
        }
        return best;
    }
}
