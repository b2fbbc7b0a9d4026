package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;
import org.parley.record.process.Actor;

/**
 * What a position is about, taken apart for comparison: two with one core are about the same thing.
 *
 * @param actors whom the words name, in their order; the addressee if they name no one and leave the doer out
 * @param deed what is to be done, null if the table of deeds has no word of it
 * @param rest the stems of what else is said, in order
 * @param names those of the rest that are names or numbers
 * @param turned whether the words ask for the contrary: that the deed be not done
 * @param free whether actor and deed alone say what it is about, and the rest only how and when
 * @param vague whether the words lean on others that are not in them, or deny in a way that is not certain
 */
record Matter(
        Topic topic,
        List<String> actors,
        @Nullable String deed,
        List<String> rest,
        Set<String> names,
        boolean turned,
        boolean free,
        boolean vague) {
    private static final Set<String> SMALL = Table.read("smallwords.txt").stream()
            .flatMap(l -> Words.of(l.getFirst()).stream())
            .collect(Collectors.toSet());
    private static final Set<String> PRONOUNS =
            Set.copyOf(Table.items(Table.read("pronouns.txt").getFirst(), 1));
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "nothing",
            "nobody",
            "none",
            "neither",
            "nor",
            "cannot",
            "cant",
            "wont",
            "dont",
            "doesnt",
            "wouldnt",
            "shouldnt",
            "mustnt",
            "isnt",
            "arent",
            "refuse",
            "refuses",
            "refused");
    private static final Pattern NO_COMPOUND = Pattern.compile("\\b([Nn]o|[Nn]on)-");
    private static final int LEADING_WORDS = 5;
    private static final int ENOUGH_WORDS = 3;

    static Matter of(Position position, ActorsInWords actors) {
        return new Parse(position, actors).matter();
    }

    /** Equal for what is about the same thing, however it is turned. */
    String core() {
        return topic.code() + "|" + deed + "|" + String.join(" ", actors) + "|" + String.join(" ", rest);
    }

    /** Equal where nothing of substance differs. */
    String content() {
        return (turned ? "not " : "") + core();
    }

    /** Whether different reports that say this mean the same, whenever and of whomever they say it. */
    boolean isSpecific() {
        boolean named = actors.size() > 1 || (!actors.isEmpty() && !rest.isEmpty());
        return !vague && (free || named || rest.size() >= ENOUGH_WORDS);
    }

    boolean isEmpty() {
        return deed == null && actors.isEmpty() && rest.isEmpty();
    }

    /** The words as they come, sorted into actors, deed, denials and the rest. */
    private static final class Parse {
        private final Position position;
        private final ActorsInWords known;
        private final String said;
        private final List<String> words;
        private final List<String> stems;
        private final List<Actor> actors = new ArrayList<>();
        private final List<String> rest = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private Deeds.@Nullable Deed deed;
        private int deedAt = -1;
        private int denials;
        private int deniedAt;
        private boolean saidBefore;
        private boolean framed;
        private boolean vague;

        Parse(Position position, ActorsInWords known) {
            this.position = position;
            this.known = known;
            this.said = position.matter() == null
                    ? ""
                    : NO_COMPOUND.matcher(position.matter()).replaceAll("$1");
            this.words = Words.of(said);
            this.stems = words.stream().map(Stem::of).toList();
        }

        Matter matter() {
            for (int i = 0; i < words.size(); ) {
                i += take(i);
            }
            Actor addressee = known.named(position.addressee());
            if (actors.isEmpty() && addressee != null && !vague && !saidBefore) {
                actors.add(addressee);
            }
            boolean here = deed == null && position.topic() == Topic.PARTICIPATION && !actors.isEmpty();
            String name = here ? Deeds.ATTEND : deed == null ? null : deed.name();
            framed = rest.removeIf(stem -> Deeds.KNOWN.isFrame(name, stem));
            boolean contrary = deed != null && deed.contrary();
            boolean certain = denials == 0
                    ? !contrary || position.stance() != Position.Stance.OPPOSES
                    : denials == 1 && !contrary && deniedAt < (deed == null ? LEADING_WORDS : deedAt + 2);
            return new Matter(
                    position.topic(),
                    actors.stream().map(a -> a.address().text()).toList(),
                    name,
                    List.copyOf(rest),
                    Set.copyOf(names),
                    contrary || denials > 0,
                    isFree(),
                    vague || !certain);
        }

        /** A person's going is the same proposal whenever and however it is to be; what is said before it may change it. */
        private boolean isFree() {
            return deed != null
                    && deed.name().equals(Deeds.LEAVE)
                    && actors.size() == 1
                    && actors.getFirst().sort() == Actor.Sort.PERSON
                    && !saidBefore
                    && (!deed.weak() || framed || rest.isEmpty());
        }

        /** @return how many words were taken */
        private int take(int i) {
            String word = words.get(i);
            boolean leans = (PRONOUNS.contains(word) || FirstPerson.is(word)) && !isCapitals(word);
            ActorsInWords.Found actor = known.at(words, i);
            if (actor != null && (actor.length() > 1 || !(leans || SMALL.contains(word)))) {
                if (!actors.contains(actor.actor())) {
                    actors.add(actor.actor());
                }
                return actor.length();
            }
            Deeds.Deed named = deed == null ? Deeds.KNOWN.at(stems, i) : null;
            if (named != null) {
                deed = named;
                deedAt = i;
                return named.length();
            }
            if (NEGATIONS.contains(word)) {
                denials++;
                deniedAt = i;
            } else if (leans) {
                vague |= actors.isEmpty();
            } else if (!SMALL.contains(word)) {
                say(word, stems.get(i));
            }
            return 1;
        }

        private void say(String word, String stem) {
            String shown = switch (word) {
                case "ii" -> "2";
                case "iii" -> "3";
                case "iv" -> "4";
                // one report calls a plan that is answered now this, now that
                case "initiative", "initiatives", "blueprint", "blueprints" -> "plan";
                default -> stem;
            };
            rest.add(shown);
            saidBefore |= deed == null;
            boolean capital = said.contains(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            if (capital || isCapitals(word) || word.chars().anyMatch(Character::isDigit)) {
                names.add(shown);
            }
        }

        private boolean isCapitals(String word) {
            return word.length() > 1 && said.replace(".", "").contains(word.toUpperCase(Locale.ROOT));
        }
    }
}
