package org.parley.reader.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** What a noun phrase tells of the talks it names: name, place, parties, time. */
final class GatheringPhrase {
    private static final Set<String> OTHER_USES =
            Set.of("news", "press", "media", "party", "training", "parliamentary", "video", "question");
    private static final Set<String> MASS =
            Set.of("discussion", "dialogue", "debate", "negotiation", "consultation", "mediation");
    private static final Set<String> NOT_NAME =
            Set.of("the", "a", "an", "'s", "their", "his", "its", "her", "so", "called", "key", "landmark");

    private final Report report;
    private final Parties parties;

    GatheringPhrase(Report report, Parties parties) {
        this.report = report;
        this.parties = parties;
    }

    /** Whether a noun names talks; of "a round of talks" it is the round. */
    boolean isGathering(Sentence sentence, Token token) {
        boolean other = isTable(sentence, token)
                || isCall(sentence, token)
                || isVisit(sentence, token)
                || isNumbered(sentence, token);
        if (!isTalks(token) && !other) {
            return false;
        }
        boolean modifiesNoun = token.is("compound") && sentence.head(token) instanceof Token head && head.isNoun();
        String before = sentence.lower(token.index() - 1);
        boolean counted = token.is("nmod")
                && Clauses.hasCase(sentence, token, "of")
                && sentence.head(token) instanceof Token part
                && isTalks(part)
                && !isSitting(sentence, part);
        return !modifiesNoun
                && !counted
                && !isSitting(sentence, token)
                && !isMass(sentence, token)
                && (!OTHER_USES.contains(before) || isManySided(sentence, token.index() - 1))
                && !sentence.reads(token.index() + 1, "-");
    }

    /** "the opening session of the talks": the talks, on one of their days. */
    private static boolean isSitting(Sentence sentence, Token session) {
        return session.lemma().equals("session")
                && sentence.lower(session.index() - 1).matches("opening|closing|final|concluding|plenary")
                && Clauses.behind(sentence, session, "of").stream().anyMatch(GatheringPhrase::isTalks);
    }

    /** "an all-party conference", "four-party talks": no party's own. */
    private static boolean isManySided(Sentence sentence, int party) {
        return sentence.lower(party).equals("party")
                && sentence.lower(party - 1).equals("-")
                && sentence.lower(party - 2).matches("all|multi|inter|cross|two|three|four|five|six|seven|eight|\\d");
    }

    /** "Geneva II", "Paris 3": talks that go by their place and number. */
    private boolean isNumbered(Sentence sentence, Token token) {
        Token before = sentence.at(token.index() - 1);
        return before != null
                && before.isProper()
                && token.text().matches("I{1,3}|IV|VI{0,3}|[2-9]")
                && report.named(before.text()) instanceof Mention place
                && isVenue(place)
                && !token.is("nummod");
    }

    /** "not up for discussion", "open to dialogue": talk in general, and no talks. */
    private static boolean isMass(Sentence sentence, Token token) {
        return token.tag().equals("NN")
                && MASS.contains(token.lemma())
                && Clauses.hasCase(sentence, token, "for", "to", "under", "of")
                && sentence.children(token).stream()
                        .noneMatch(child ->
                                child.is("det") || child.is("amod") || child.is("nmod") || child.is("compound"));
    }

    /** "a telephone call from the minister", "calls with his counterpart", "contacts between the two sides"; who "is in contact" may meet nobody. */
    private boolean isCall(Sentence sentence, Token token) {
        if (!token.isNoun() || !token.lemma().matches("call|contact")) {
            return false;
        }
        boolean phone = sentence.lower(token.index() - 1).matches("phone|telephone|video|conference");
        boolean standing = !phone && token.tag().equals("NN") && Clauses.hasCase(sentence, token, "in");
        if (standing) {
            return false;
        }
        return (phone
                        ? Clauses.behind(sentence, token, "with", "between", "from", "to")
                        : Clauses.behind(sentence, token, "with", "between"))
                .stream()
                        .anyMatch(n -> report.actors().all(sentence, n).stream().anyMatch(Parties::isParty));
    }

    /** "the president's visit to Washington", "a trip to Cairo by the envoy". */
    private boolean isVisit(Sentence sentence, Token token) {
        if (!token.isNoun() || !token.lemma().matches("visit|trip|tour")) {
            return false;
        }
        boolean somebody = false;
        boolean somewhere = false;
        for (Token child : sentence.children(token)) {
            somebody |= (child.is("nmod:poss") || Clauses.hasCase(sentence, child, "by"))
                    && report.actors().all(sentence, child).stream().anyMatch(a -> a.isPerson());
            somewhere |= Clauses.hasCase(sentence, child, "to", "of", "in")
                    && report.names().at(sentence, child.index()) instanceof Mention m
                    && Report.isPlace(m);
        }
        return somebody && somewhere;
    }

    /** "the negotiating table". */
    private static boolean isTable(Sentence sentence, Token token) {
        return token.lemma().equals("table")
                && sentence.lower(token.index() - 1)
                        .matches("negotiating|negotiation|negotiations|bargaining|peace|talks");
    }

    private static boolean isTalks(Token token) {
        return token.isNoun()
                && (Senses.is("meeting.noun", token.text().toLowerCase(Locale.ROOT))
                        || Senses.is("meeting.noun", token.lemma().toLowerCase(Locale.ROOT)));
    }

    Gathering of(Sentence sentence, Token head) {
        Token of = counted(sentence, head);
        Token counted = of == null ? head : of;
        Trail trail = Trail.behind(report, parties, sentence, counted);
        Mention own = place(sentence, head);
        own = own == null ? place(sentence, counted) : own;
        own = own == null ? trail.place() : own;
        Set<String> named = sitting(sentence, head, counted, trail);
        BitSet below = sentence.subtree(head, i -> !sentence.token(i).relation().equals("acl:relcl"));
        TimeMention time = justBefore(sentence, firstWord(sentence, head));
        time = time == null ? trail.time() : time;
        time = time == null ? report.time(sentence, below, head) : time;
        String purpose = purpose(sentence, counted);
        return new Gathering(
                sentence,
                head,
                words(sentence, head, counted),
                placeName(sentence, head, own),
                own != null,
                List.copyOf(named),
                !named.isEmpty(),
                time,
                purpose,
                own == null && named.isEmpty() && purpose == null && modifiers(sentence, head) == 0,
                isProper(sentence, head));
    }

    /** The place that the phrase tells, else that where they are told to open or take place: "talks opened in Oslo". */
    private @Nullable String placeName(Sentence sentence, Token head, @Nullable Mention own) {
        Setting setting = Setting.of(sentence, head);
        Token verb = setting.predicate();
        boolean there = own == null
                && verb != null
                && (setting.role() == Setting.Role.SUBJECT || setting.role() == Setting.Role.OBJECT)
                && (Senses.is("meeting.begin", verb.lemma())
                        || Senses.is("meeting.hold", verb.lemma())
                        || Senses.is("meeting.occur", verb.lemma()));
        Mention place = there && verb != null ? held(sentence, verb) : own;
        if (place == null && verb != null && setting.role() == Setting.Role.SUBJECT && !isProper(sentence, head)) {
            place = Surroundings.place(report, sentence, verb);
        }
        return place == null ? null : Report.placeName(place);
    }

    /** "talks opened in Oslo", "Oslo will host the talks". */
    private @Nullable Mention held(Sentence sentence, Token verb) {
        Token host = Senses.is("attend.host", verb.lemma()) ? sentence.child(verb, "nsubj") : null;
        Mention town = host == null ? null : report.placeOf(sentence, List.of(host));
        return town != null && isVenue(town) ? town : report.place(sentence, verb);
    }

    /** "The mediator suspended the talks": one alone who does so sits there with nobody. */
    private static boolean isConvener(Sentence sentence, Token verb) {
        boolean convenes = Senses.is("meeting.suspend", verb.lemma())
                || VerbTelling.isPutBack(sentence, verb)
                || Senses.is("meeting.plan", verb.lemma());
        Token agent = Clauses.agent(sentence, verb);
        return convenes && agent != null && !agent.tag().endsWith("S") && sentence.child(agent, "conj") == null;
    }

    private boolean isProper(Sentence sentence, Token head) {
        boolean proper = false;
        for (int i = firstWord(sentence, head); i < head.index(); i++) {
            proper |= sentence.token(i).isProper() && !report.isTime(sentence, i) && i > 0;
        }
        return proper;
    }

    /** Those whom the phrase names, the verb that holds the talks, and the words right behind. */
    private Set<String> sitting(Sentence sentence, Token head, Token counted, Trail trail) {
        Set<String> named = parties.of(sentence, head);
        if (counted != head) {
            named.addAll(parties.of(sentence, counted));
        }
        Setting setting = Setting.of(sentence, head);
        Token verb = setting.predicate();
        boolean asked = verb != null
                && setting.role() == Setting.Role.OBLIQUE
                && Gatherings.isDefinite(sentence, setting.top())
                && VerbTelling.isWished(sentence, verb);
        if (verb != null && setting.isHeldBy(sentence) && !asked) {
            parties.with(sentence, verb, named);
            if (!named.isEmpty() || !isConvener(sentence, verb)) {
                parties.add(sentence, Clauses.agent(sentence, verb), named);
            }
        }
        named.addAll(trail.parties());
        if (verb != null && (isThereFor(sentence, setting, verb) && !named.isEmpty() || isIn(sentence, setting))) {
            parties.add(sentence, sentence.child(verb, "nsubj"), named);
        }
        if (sentence.children(head, "nmod:poss").isEmpty()) {
            parties.guest(sentence, setting, named);
        }
        return named;
    }

    /** "is due in Oslo for talks with B". */
    private static boolean isThereFor(Sentence sentence, Setting setting, Token predicate) {
        return setting.role() == Setting.Role.OBLIQUE
                && sentence.child(predicate, "cop") != null
                && setting.isBehind(sentence, "for", "in");
    }

    /** "A is in talks with B". */
    private static boolean isIn(Sentence sentence, Setting setting) {
        return setting.role() == Setting.Role.PREDICATE && setting.isBehind(sentence, "in");
    }

    /** "talks on the release of prisoners", "talks aimed at ending the war", "talks to end the war". */
    private @Nullable String purpose(Sentence sentence, Token head) {
        for (Token child : sentence.children(head)) {
            boolean gerund = child.relation().equals("acl") && child.tag().equals("VBG");
            boolean about = (child.is("nmod") || gerund)
                    && Clauses.hasCase(sentence, child, "on", "about", "over", "concerning", "regarding")
                    && !report.isTime(sentence, child.index());
            boolean aim = child.relation().equals("acl")
                    && child.index() > head.index()
                    && (child.lemma().equals("aim")
                            || child.tag().equals("VB")
                                    && !Senses.is("meeting.begin", child.lemma())
                                    && StanceVerbs.isInfinitive(sentence, child));
            if (about || aim) {
                BitSet words = withoutDay(sentence, sentence.subtree(child), child);
                int from = about ? child.index() : words.nextSetBit(0);
                for (int i = words.nextSetBit(0); about && i < child.index(); i++) {
                    if (!sentence.token(i).is("case")) {
                        from = i;
                        break;
                    }
                }
                return sentence.text(from, words.length() - 1).replaceAll("\\s+", " ");
            }
        }
        return null;
    }

    /** "over its accession last October": the day at the end is that of the talks. */
    private static BitSet withoutDay(Sentence sentence, BitSet words, Token head) {
        for (Token day : sentence.children(head, "obl:tmod")) {
            BitSet last = sentence.subtree(day);
            if (last.length() == words.length() && last.nextSetBit(0) > head.index()) {
                words.andNot(last);
            }
        }
        return words;
    }

    /** "a round of talks", "a series of meetings": the talks. */
    private static @Nullable Token counted(Sentence sentence, Token head) {
        for (Token of : Clauses.behind(sentence, head, "of")) {
            if (isTalks(of)) {
                return of;
            }
        }
        return null;
    }

    /** "Feb. 8 negotiations": theirs, whatever the parser made of it. */
    private @Nullable TimeMention justBefore(Sentence sentence, int first) {
        return report.times(sentence).stream()
                .filter(t -> t.to() == first - 1)
                .findFirst()
                .orElse(null);
    }

    private int modifiers(Sentence sentence, Token head) {
        int count = 0;
        for (Token child : sentence.children(head)) {
            boolean own = child.is("compound")
                    || child.is("nmod:poss")
                    || child.is("nummod")
                    || child.is("amod") && !isVague(child);
            if (own && !report.isTime(sentence, child.index())) {
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
    private static String words(Sentence sentence, Token head, Token last) {
        int from = firstWord(sentence, head);
        while (from < head.index()
                && (!Character.isLetterOrDigit(sentence.token(from).text().codePointAt(0))
                        || NOT_NAME.contains(sentence.lower(from)))) {
            from++;
        }
        for (int i = from; i < head.index(); i++) {
            if (sentence.token(i).isProper() && !sentence.reads(i + 1, "-") && !sentence.reads(i + 1, "'s")) {
                from = i;
                break;
            }
        }
        return sentence.text(from, last.index()).replaceAll("\\s+", " ").replaceAll("[\"“”]", "");
    }

    /** "talks in Geneva", "the Geneva talks", "the Geneva II conference". */
    private @Nullable Mention place(Sentence sentence, Token head) {
        Mention behind = report.place(sentence, head);
        if (behind != null) {
            return behind;
        }
        for (Token goal : head.lemma().matches("visit|trip|tour")
                ? Clauses.behind(sentence, head, "to", "of")
                : List.<Token>of()) {
            Mention there = report.names().at(sentence, goal.index());
            if (there != null && Report.isPlace(there)) {
                return there;
            }
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
}
