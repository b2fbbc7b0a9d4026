package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;

/**
 * Decides which names of one report name the same: persons by surname, bodies by full form or acronym, states by the
 * actor base. A short form that fits two full ones fits none.
 */
final class EntityResolver {
    private final List<RawName> names;
    private final Map<RawName, Cluster> clusterOf = new HashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();

    /** Names of one entity, with the fullest among them. */
    private static final class Cluster {
        final List<RawName> members = new ArrayList<>();
        RawName fullest;
        EntityType type;

        Cluster(RawName first) {
            fullest = first;
            type = first.type();
            members.add(first);
        }

        /** The actor base's row of the fullest name, else of any. */
        @Nullable
        KnownActor known() {
            return fullest.known() != null
                    ? fullest.known()
                    : members.stream()
                            .map(RawName::known)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }

        /** A town that the tagger once takes for a body, by the talks held there, is a town. */
        EntityType sort() {
            long towns = members.stream()
                    .filter(member -> member.type() == EntityType.PLACE)
                    .count();
            return type == EntityType.ORGANISATION && 2 * towns > members.size() ? EntityType.PLACE : type;
        }

        void add(RawName name) {
            members.add(name);
            int more = name.keys().size() - fullest.keys().size();
            if (more > 0 || more == 0 && name.text().equals(fullest.text() + "s")) {
                fullest = name;
            }
        }
    }

    private static final Pattern INTRODUCES = Pattern.compile(
            "\\(|,? (also |better |commonly )?(known|called)( as| by its (\\w+ )?(acronym|initials)( of)?)? (the )?|, or (the )?");

    private EntityResolver(List<RawName> names) {
        this.names = names;
    }

    /** @return the entity of each name, by the name's place in the list */
    static List<Entity> resolve(List<RawName> names) {
        return new EntityResolver(names).resolve();
    }

    private List<Entity> resolve() {
        known();
        fullPersons();
        monarchs();
        bodies();
        introduced();
        shortForms();
        Map<Cluster, Entity> entities = new LinkedHashMap<>();
        List<Entity> resolved = new ArrayList<>();
        for (RawName name : names) {
            Cluster cluster = cluster(name);
            resolved.add(entities.computeIfAbsent(cluster, c -> entity(entities.size(), c)));
        }
        return resolved;
    }

    private static Entity entity(int id, Cluster cluster) {
        KnownActor known = cluster.known();
        String name = known != null && (known.type() == EntityType.STATE || known.type() == EntityType.REGION)
                ? known.name()
                : fullestName(cluster);
        return new Entity(id, name, cluster.sort(), known);
    }

    /**
     * An international organisation's acronym alone, or words that describe it, give way to the actor base's name; a name that the
     * report spells out stands.
     */
    private static String fullestName(Cluster cluster) {
        KnownActor known = cluster.known();
        String text = cluster.fullest.isRoyal() ? cluster.fullest.royalText() : cluster.fullest.text();
        if (known == null) {
            return text;
        }
        boolean acronym = text.length() <= 8 && text.equals(text.toUpperCase(Locale.ROOT));
        boolean world =
                known.type() == EntityType.ORGANISATION && known.country().isEmpty();
        boolean described = text.startsWith(known.name())
                || text.startsWith("self-")
                || world && text.matches("\\P{Lu}*|.* [Hh]eadquarters");
        return acronym && world || described && !known.name().equals(text) ? known.name() : text;
    }

    private Cluster cluster(RawName name) {
        return clusterOf.computeIfAbsent(name, this::open);
    }

    private Cluster open(RawName name) {
        Cluster cluster = new Cluster(name);
        clusters.add(cluster);
        return cluster;
    }

    private void join(RawName name, Cluster cluster) {
        cluster.add(name);
        clusterOf.put(name, cluster);
    }

    private void known() {
        Map<KnownActor, Cluster> byActor = new HashMap<>();
        for (RawName name : names) {
            KnownActor actor = name.known();
            if (actor != null) {
                Cluster cluster = byActor.get(actor);
                if (cluster == null) {
                    byActor.put(actor, cluster(name));
                } else {
                    join(name, cluster);
                }
            }
        }
    }

    private void fullPersons() {
        for (RawName name : names) {
            List<String> keys = name.keys();
            if (name.type() == EntityType.PERSON && keys.size() > 1 && !clusterOf.containsKey(name)) {
                Cluster same = person(keys);
                if (same == null) {
                    cluster(name);
                } else {
                    join(name, same);
                }
            }
        }
    }

    /** A king goes by one name, which is nobody's surname: "King Idris" is not "Omar bin Idris". */
    private void monarchs() {
        Map<String, Cluster> byName = new HashMap<>();
        for (RawName name : names) {
            if (name.isRoyal() && !clusterOf.containsKey(name)) {
                Cluster same = byName.get(name.keys().getFirst());
                if (same == null) {
                    byName.put(name.keys().getFirst(), cluster(name));
                } else {
                    join(name, same);
                }
            }
        }
        for (RawName name : names) {
            List<String> keys = name.keys();
            Cluster same = keys.size() == 1 && name.type() == EntityType.PERSON ? byName.get(keys.getFirst()) : null;
            if (same != null && !clusterOf.containsKey(name)) {
                join(name, same);
            }
        }
    }

    /** A person of the same surname whose other names do not clash. */
    private @Nullable Cluster person(List<String> keys) {
        for (Cluster cluster : clusters) {
            if (cluster.type == EntityType.PERSON) {
                List<String> full = cluster.fullest.keys();
                boolean surname = full.getLast().equals(keys.getLast())
                        && full.getFirst().charAt(0) == keys.getFirst().charAt(0);
                if (surname || full.containsAll(keys) || keys.containsAll(full)) {
                    return cluster;
                }
            }
        }
        return null;
    }

    private void bodies() {
        Map<List<String>, Cluster> byKeys = new HashMap<>();
        for (RawName name : names) {
            if (name.type().isCollective() || name.type() == EntityType.PLACE) {
                List<String> keys = singular(name);
                Cluster same = byKeys.get(keys);
                if (same == null) {
                    byKeys.put(keys, cluster(name));
                } else if (!clusterOf.containsKey(name)) {
                    join(name, same);
                }
            }
        }
    }

    /** "National Front of Azra (FNA)", "the FNA (National Front of Azra)", "the National Front, known as FNA": one body. */
    private void introduced() {
        for (int i = 0; i + 1 < names.size(); i++) {
            RawName name = names.get(i);
            RawName next = names.get(i + 1);
            boolean beside = name.sentence().equals(next.sentence()) && name.to() + 1 < next.from();
            if (beside && isIntroduced(name, next) && mayBeOne(cluster(name), cluster(next))) {
                merge(cluster(next), cluster(name));
            }
        }
    }

    private static boolean isIntroduced(RawName name, RawName next) {
        Sentence sentence = name.sentence();
        String between = sentence.text(name.to() + 1, next.from() - 1).replaceAll("\\s+", " ") + " ";
        String plain = between.startsWith("(") ? "(" : " " + between;
        boolean bracket = plain.equals("(") && sentence.lower(name.to() + 2).equals(sentence.lower(next.from()));
        boolean acronym = BracketNames.isAcronym(next.text());
        boolean first = bracket && BracketNames.isAcronym(name.text()) && next.length() > 1;
        return (bracket
                        ? sentence.lower(next.to() + 1).equals(")")
                        : INTRODUCES.matcher(plain.replace(" ,", ",")).matches())
                && (acronym && name.length() > 1 || first);
    }

    private static boolean mayBeOne(Cluster full, Cluster other) {
        KnownActor one = full.known();
        KnownActor two = other.known();
        boolean media =
                Stream.of(one, two).anyMatch(k -> k != null && k.sector().equals("MEDIA"));
        return full != other
                && full.type.isCollective()
                && (other.type.isCollective() || other.type == EntityType.PERSON && other.fullest.length() == 1)
                && !media
                && (one == null || two == null);
    }

    private void merge(Cluster from, Cluster into) {
        for (RawName name : from.members) {
            join(name, into);
        }
        clusters.remove(from);
    }

    /** "Azran Tiger" and "Azran Tigers" name the same. */
    private static List<String> singular(RawName name) {
        List<String> keys = new ArrayList<>(name.keys());
        if (!keys.isEmpty() && keys.getLast().length() > 4 && name.type().isCollective()) {
            keys.add(keys.removeLast().replaceAll("(?<=[^s])s$", ""));
        }
        return keys;
    }

    /** One word, or an acronym, that fits exactly one fuller name of the report. */
    private void shortForms() {
        for (RawName name : names) {
            if (name.known() != null
                    || clusterOf.containsKey(name)
                            && clusterOf.get(name).members.size() > 1) {
                continue;
            }
            List<String> keys = name.keys();
            if (keys.size() != 1) {
                continue;
            }
            Cluster full = fuller(name, keys.getFirst());
            if (full != null) {
                Cluster own = clusterOf.get(name);
                if (own != null) {
                    clusters.remove(own);
                }
                join(name, full);
            }
        }
    }

    private @Nullable Cluster fuller(RawName name, String key) {
        List<Cluster> surname = new ArrayList<>();
        List<Cluster> other = new ArrayList<>();
        for (Cluster cluster : clusters) {
            List<String> full = cluster.fullest.keys();
            if (full.size() > 1) {
                if (cluster.type == EntityType.PERSON && full.getLast().equals(key)) {
                    surname.add(cluster);
                } else if (cluster.type == EntityType.PERSON && full.contains(key) || isAcronym(name.text(), cluster)) {
                    other.add(cluster);
                }
            }
        }
        List<Cluster> fit = surname.isEmpty() ? other : surname;
        if (fit.size() <= 1) {
            return fit.isEmpty() ? null : fit.getFirst();
        }
        return fit.stream()
                .max(java.util.Comparator.comparingInt(c -> c.members.size()))
                .orElse(null);
    }

    private static boolean isAcronym(String text, Cluster cluster) {
        if (text.length() < 2 || !text.equals(text.toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : cluster.fullest.text().split("[\\s-]+")) {
            if (Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().equals(text.replace(".", ""));
    }
}
