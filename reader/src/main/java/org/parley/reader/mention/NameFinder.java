package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Finds names in a sentence: the actor base's, those of the name tagger, and bodies told by their last word. */
final class NameFinder {
    private static final Set<String> BODY_WORDS = Set.of(
            "council",
            "coalition",
            "front",
            "movement",
            "army",
            "party",
            "union",
            "forces",
            "committee",
            "league",
            "organization",
            "organisation",
            "alliance",
            "congress",
            "brigade",
            "brigades",
            "assembly",
            "parliament",
            "commission",
            "agency",
            "court",
            "authority",
            "bloc",
            "body",
            "federation",
            "ministry",
            "office",
            "group",
            "command",
            "battalion",
            "militia",
            "network",
            "observatory",
            "foundation",
            "institute",
            "centre",
            "center",
            "association",
            "society",
            "guard",
            "guards",
            "mission",
            "conference",
            "department",
            "tribunal",
            "senate",
            "coordination",
            "platform",
            "initiative",
            "consortium",
            "emirate",
            "junta",
            "faction",
            "corps",
            "directorate",
            "secretariat",
            "bureau",
            "panel",
            "taskforce",
            "jirga",
            "majlis",
            "knesset",
            "bundestag",
            "duma");
    private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "de", "del", "al", "-", "&");
    private static final Set<String> PERSON_PARTICLES = Set.of(
            "al", "el", "-", "bin", "ibn", "ben", "abu", "de", "la", "van", "von", "der", "den", "da", "dos", "du",
            "ould");

    private static final Pattern DAY = Pattern.compile(
            "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
                    + "|November|December|Office|House|Palace|Designate|Elect");

    private final ActorBase base;
    private final Titles titles;

    NameFinder(ActorBase base, Titles titles) {
        this.base = base;
        this.titles = titles;
    }

    /** In order, none over another; of two that clash the longer stands, and of equals the actor base's. */
    List<RawName> find(Sentence sentence) {
        List<RawName> all = new ArrayList<>();
        for (ActorBase.Hit hit : base.find(sentence)) {
            if (!isPartOfWord(sentence, hit) && !isPartOfPerson(sentence, hit)) {
                all.add(new RawName(sentence, hit.from(), hit.to(), hit.actor().type(), hit.actor(), hit.form()));
            }
        }
        BitSet titled = titleWords(sentence);
        List<RawName> known = List.copyOf(all);
        Stream.of(tagged(sentence), bodies(sentence), titled(sentence))
                .flatMap(List::stream)
                .map(name -> afterPost(name, known))
                .filter(name -> titled.get(name.from(), name.to() + 1).cardinality() < name.length())
                .filter(name -> !isRow(name, known))
                .forEach(all::add);
        all.addAll(BracketNames.in(sentence));
        all.sort(Comparator.comparingInt(RawName::length)
                .reversed()
                .thenComparing(r -> r.known() == null)
                .thenComparingInt(RawName::from));
        List<RawName> kept = new ArrayList<>();
        for (RawName name : all) {
            if (kept.stream().noneMatch(k -> k.from() <= name.to() && name.from() <= k.to())) {
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparingInt(RawName::from));
        return kept;
    }

    /** "the envoy to Ruritania Ana Diaz": a tagger takes the state and the person for one place. */
    private RawName afterPost(RawName name, List<RawName> known) {
        for (RawName state : known) {
            boolean posted = state.from() == name.from()
                    && state.type() == EntityType.STATE
                    && name.length() - state.length() >= 2
                    && name.type() != EntityType.PERSON
                    && name.sentence().lower(name.from() - 1).matches("to|for")
                    && titles.endingAt(name.sentence(), name.from() - 2) != null;
            if (posted) {
                return new RawName(
                        name.sentence(), state.to() + 1, name.to(), EntityType.PERSON, null, ActorBase.Form.NAME);
            }
        }
        return name;
    }

    /** "US Middle East" is no name of its own, but two that are known; nor is "EU Energy" before "Commissioner". */
    private boolean isRow(RawName name, List<RawName> known) {
        int covered = 0;
        int parts = 0;
        for (RawName part : known) {
            if (part.from() >= name.from() && part.to() <= name.to()) {
                covered += part.length();
                parts++;
            }
        }
        boolean portfolio = name.type() != EntityType.PERSON
                && covered > 0
                && covered < name.length()
                && known.stream().anyMatch(k -> k.from() == name.from() && k.to() < name.to())
                && !BODY_WORDS.contains(name.sentence().lower(name.to()))
                && titles.startingAt(name.sentence(), name.to() + 1) != null;
        return portfolio || parts > 1 && covered == name.length();
    }

    /** The words of titles of two words and more: "State" in "Secretary of State" names nothing. */
    private BitSet titleWords(Sentence sentence) {
        BitSet words = new BitSet(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Titles.Found found = titles.startingAt(sentence, i);
            if (found != null && found.to() > found.from()) {
                words.set(found.from(), found.to() + 1);
            }
        }
        return words;
    }

    /** A state's name inside a hyphenated word ("US-led") is still the state; a seat's is not. */
    private static boolean isPartOfWord(Sentence sentence, ActorBase.Hit hit) {
        return hit.form() == ActorBase.Form.SEAT && sentence.lower(hit.to() + 1).equals("-");
    }

    /** "Gomez's government" is none of its own where "Omar Gomez's government" is told. */
    private static boolean isPartOfPerson(Sentence sentence, ActorBase.Hit hit) {
        return hit.to() > hit.from()
                && sentence.token(hit.from()).name().equals("PERSON")
                && sentence.at(hit.from() - 1) instanceof Token before
                && before.name().equals("PERSON")
                && before.isProper();
    }

    private List<RawName> tagged(Sentence sentence) {
        List<RawName> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            String name = sentence.token(i).name();
            if (name.equals("O")) {
                i++;
                continue;
            }
            int to = i;
            while (to + 1 < sentence.size() && continues(sentence, to + 1, name)) {
                to++;
            }
            RawName raw = typed(sentence, name.equals("PERSON") ? first(sentence, i, to) : i, to, name);
            if (raw != null) {
                found.add(raw);
            }
            i = to + 1;
        }
        return found;
    }

    /** A tagger drops the particles inside a person's name now and then. */
    private static boolean continues(Sentence sentence, int i, String name) {
        if (sentence.token(i).name().equals(name)) {
            return true;
        }
        if (!name.equals("PERSON") || !PERSON_PARTICLES.contains(sentence.lower(i))) {
            return false;
        }
        for (int next = i + 1; next < Math.min(sentence.size(), i + 3); next++) {
            if (sentence.token(next).name().equals("PERSON")) {
                return true;
            }
            if (!PERSON_PARTICLES.contains(sentence.lower(next))) {
                return false;
            }
        }
        return false;
    }

    /** A tagger misses the first names of peoples it knows little of: "Sein Lwin" in "Sein Lwin Maung". */
    private int first(Sentence sentence, int from, int to) {
        int first = from;
        boolean titled = titles.startingAt(sentence, from) != null;
        for (int i = from - 1; i >= 0 && !titled; i--) {
            Token token = sentence.token(i);
            boolean particle = PERSON_PARTICLES.contains(sentence.lower(i)) && i > 0;
            boolean inside = token.is("compound") || token.is("flat");
            boolean above = token.head() >= from && token.head() <= to;
            if (titles.endingAt(sentence, i) != null) {
                return from;
            }
            if (isBareName(token) && inside && above) {
                first = i;
            } else if (!particle) {
                break;
            }
        }
        return first;
    }

    private @Nullable RawName typed(Sentence sentence, int from, int last, String name) {
        int start = from;
        int to = last;
        while (to > from && sentence.token(to).text().matches("\\P{Alnum}+|'s|’s")) {
            to--;
        }
        if (name.equals("PERSON")) {
            for (Titles.Found title = titles.startingAt(sentence, start);
                    title != null && title.to() < to;
                    title = titles.startingAt(sentence, start)) {
                start = title.to() + 1;
            }
            while (start < to
                    && PERSON_PARTICLES.contains(sentence.lower(start))
                    && sentence.lower(start).equals("-")) {
                start++;
            }
        }
        EntityType type = switch (name) {
            case "PERSON" -> EntityType.PERSON;
            case "LOCATION" -> EntityType.PLACE;
            default -> EntityType.ORGANISATION;
        };
        if (type == EntityType.PLACE && BODY_WORDS.contains(sentence.lower(to))) {
            type = EntityType.GROUP;
        }
        boolean words = sentence.token(start).isCapitalised() || type == EntityType.PERSON;
        return words ? new RawName(sentence, start, to, type, null, ActorBase.Form.NAME) : null;
    }

    /** Proper nouns behind a capitalised title of state, where the tagger saw no name: "Prime Minister Hen Sen". */
    private List<RawName> titled(Sentence sentence) {
        List<RawName> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Titles.Found title = titles.startingAt(sentence, i);
            if (title == null || !isOfState(sentence, title)) {
                continue;
            }
            int from = title.to() + 1;
            int to = from;
            while (sentence.at(to) instanceof Token t && isBareName(t)) {
                to++;
            }
            boolean whole = sentence.at(to) == null || sentence.token(to).name().equals("O");
            if (to > from && whole) {
                found.add(new RawName(sentence, from, to - 1, EntityType.PERSON, null, ActorBase.Form.NAME));
            }
            i = title.to();
        }
        return found;
    }

    private static boolean isOfState(Sentence sentence, Titles.Found title) {
        boolean capital = sentence.token(title.from()).isCapitalised()
                && sentence.token(title.to()).isCapitalised();
        return capital
                && title.title().kind().matches("head|minister")
                && !sentence.token(title.to()).tag().endsWith("S");
    }

    private boolean isBareName(Token token) {
        return token.tag().equals("NNP")
                && token.isCapitalised()
                && token.name().equals("O")
                && token.text().length() > 1
                && !token.text().equals(token.text().toUpperCase(Locale.ROOT))
                && !DAY.matcher(token.text()).matches();
    }

    /** Capitalised words that end in what a body is: "Eastern Highlands Liberation Front". */
    private static List<RawName> bodies(Sentence sentence) {
        List<RawName> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (!token.isCapitalised() || !BODY_WORDS.contains(sentence.lower(token.index()))) {
                continue;
            }
            int from = token.index();
            while (from > 0 && (isNameWord(sentence.token(from - 1)) || isSmallInside(sentence, from - 1))) {
                from--;
            }
            int to = token.index();
            if (sentence.reads(to + 1, "of") || sentence.reads(to + 1, "for")) {
                int next = to + 2 + (sentence.lower(to + 2).equals("the") ? 1 : 0);
                while (sentence.at(next) instanceof Token t && isNameWord(t)) {
                    to = next++;
                }
            }
            if (to > from) {
                found.add(new RawName(sentence, from, to, EntityType.GROUP, null, ActorBase.Form.NAME));
            }
        }
        return found;
    }

    private static boolean isNameWord(Token token) {
        return token.isCapitalised()
                && (token.isProper() || token.tag().equals("JJ"))
                && token.text().length() > 1;
    }

    private static boolean isSmallInside(Sentence sentence, int i) {
        return SMALL.contains(sentence.lower(i))
                && !sentence.lower(i).equals("the")
                && !sentence.lower(i).equals("and")
                && sentence.at(i - 1) instanceof Token before
                && isNameWord(before)
                && sentence.lower(i).equals("-");
    }
}
