package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Entity;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/**
 * Who fights whom in a report, by the deeds that it tells with both: what a deed told without its target leaves to the
 * reader. The names that a report has for one side ("the army", "government forces"; "the rebels", "rebel fighters") count
 * together.
 */
final class Foes {
    private static final String GOVERNMENT = "government";
    private static final String REBELS = "rebels";

    private final Report report;
    private final Map<String, Map<String, Integer>> struck = new HashMap<>();
    private final Map<String, Map<String, Integer>> names = new HashMap<>();
    private final Map<String, Integer> risen = new HashMap<>();
    private final Set<String> backers = new HashSet<>();
    private final Map<Boolean, Map<String, Integer>> strikers = new HashMap<>();

    Foes(Report report) {
        this.report = report;
        for (Sentence sentence : report.sentences()) {
            List<Deeds> found = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (token.isVerb()) {
                    DeedVerbs.find(report, sentence, token, found);
                    Strife.verb(report, sentence, token, found);
                }
                if (token.isNoun() || sentence.lower(token.index()).equals("fighting")) {
                    DeedNouns.find(report, sentence, token, found);
                }
                Backing.find(report, sentence, token, found);
                if (token.tag().equals("NNS") && Senses.is("act.rebel", token.lemma())) {
                    report.actors().all(sentence, token).forEach(a -> risen.merge(a.name(), 1, Integer::sum));
                }
            }
            found.forEach(this::add);
        }
    }

    private void add(Deeds deed) {
        boolean helps = deed.type() == Act.Type.SUPPORT && deed.modality() == Modality.ACTUAL;
        if (helps && deed.targets().stream().anyMatch(target -> side(target).equals(GOVERNMENT))) {
            deed.actors().forEach(actor -> backers.add(actor.name()));
        }
        if (deed.type() != Act.Type.ASSAULT || deed.modality() != Modality.ACTUAL) {
            return;
        }
        for (Actor actor : deed.actors()) {
            if (isSide(actor.name()) && !isMeans(actor.name()) && !deed.rule().equals("act.assault.between")) {
                strikers.computeIfAbsent(Senses.is("act.aerial", deed.focus().lemma()), air -> new HashMap<>())
                        .merge(actor.name(), 1, Integer::sum);
            }
            for (String target : deed.targets()) {
                if (isSide(actor.name()) && isSide(target)) {
                    count(actor.name(), target);
                }
            }
        }
    }

    private void count(String actor, String target) {
        if (side(actor).equals(side(target))) {
            return;
        }
        struck.computeIfAbsent(side(actor), a -> new HashMap<>()).merge(side(target), 1, Integer::sum);
        for (String name : List.of(actor, target)) {
            if (isFighter(name) && !name.toLowerCase(Locale.ROOT).endsWith("terrorists")) {
                names.computeIfAbsent(side(name), t -> new HashMap<>()).merge(name, 1, Integer::sum);
            }
        }
    }

    /** Whether the report tells that someone helps the government of the state it is about: no attacker of it. */
    boolean isBacker(String actor) {
        return backers.contains(actor);
    }

    /**
     * Whose strikes from the air, or attacks on the ground, the report tells of where it names an attacker.
     *
     * @param noun that of the deed
     * @return null where it names none, or several without one of them standing out
     */
    @Nullable
    String striker(String noun) {
        Map<String, Integer> told = strikers.getOrDefault(Senses.is("act.aerial", noun), Map.of());
        int all = told.values().stream().mapToInt(Integer::intValue).sum();
        String first = most(told);
        return first != null && told.getOrDefault(first, 0) * 4 >= all * 3 ? first : null;
    }

    /** Whom this one fights most in the report, else who fights it most; empty where the report does not tell. */
    List<String> of(String actor) {
        String mine = side(actor);
        Map<String, Integer> theirs = new HashMap<>();
        struck.forEach((foe, targets) -> targets.forEach((side, told) -> {
            if (side.equals(mine)) {
                theirs.merge(foe, told, Integer::sum);
            }
        }));
        String struckBy = most(theirs);
        String enemy = mine.equals(GOVERNMENT) ? REBELS : mine.equals(REBELS) ? GOVERNMENT : mine;
        String foe = told(mine, enemy) > 0 ? enemy : most(struck.getOrDefault(mine, Map.of()));
        String name = name(foe == null ? struckBy : foe);
        String supposed = name == null && !enemy.equals(mine) ? supposed(enemy) : name;
        return supposed == null ? List.of() : List.of(supposed);
    }

    /** The two that fight each other on the ground: the government and those who rise against it, else the two most told of. */
    List<String> pair() {
        String first = GOVERNMENT;
        String second = REBELS;
        if (told(first, second) == 0) {
            int most = 0;
            for (String one : struck.keySet()) {
                for (String other : struck.getOrDefault(one, Map.of()).keySet()) {
                    if (told(one, other) > most && !one.equals(other)) {
                        most = told(one, other);
                        first = one;
                        second = other;
                    }
                }
            }
            if (most < 2) {
                return List.of();
            }
        }
        String one = name(first);
        String other = name(second);
        return one == null || other == null ? List.of() : List.of(one, other);
    }

    private int told(String one, String other) {
        return struck.getOrDefault(one, Map.of()).getOrDefault(other, 0)
                + struck.getOrDefault(other, Map.of()).getOrDefault(one, 0);
    }

    private @Nullable String name(@Nullable String side) {
        Entity main = report.offices().mainEntity();
        if (main != null && GOVERNMENT.equals(side)) {
            return main.name();
        }
        return side == null ? null : most(names.getOrDefault(side, Map.of()));
    }

    /** A name for a side; where no deed of war has told it, those rise against the state whom the report calls rebels. */
    private @Nullable String supposed(String side) {
        String told = name(side);
        return told == null && side.equals(REBELS) ? most(risen) : told;
    }

    private static @Nullable String most(Map<String, Integer> counted) {
        return counted.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean isMeans(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Senses.is("act.means", Holders.single(last));
    }

    /** Whether a name is of those who fight themselves, and not of what is theirs. */
    private boolean isFighter(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean many = !Holders.single(last).equals(last) || Senses.is("collective", last);
        return entity(name) != null || many && isSide(last);
    }

    /** Whether a name is of those who fight or what is theirs: not of a town or people at large. */
    private boolean isSide(String name) {
        Entity entity = entity(name);
        if (entity != null) {
            return entity.type().acts() && entity.type() != EntityType.REGION;
        }
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            String single = Holders.single(word);
            if (Senses.is("act.fighter", word)
                    || Senses.is("act.fighter", single)
                    || Senses.is("act.rising", single)
                    || Senses.is("governing", word)) {
                return true;
            }
        }
        return false;
    }

    private String side(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Entity entity = entity(name);
        boolean group = entity != null && entity.type().isCollective();
        if (!group) {
            for (String word : lower.split("[^\\p{L}]+")) {
                String single = Holders.single(word);
                if (Senses.is("act.rising", single)) {
                    return REBELS;
                }
            }
        }
        Entity main = report.offices().mainEntity();
        boolean state = main != null
                && (main.equals(entity) || lower.contains(main.name().toLowerCase(Locale.ROOT)));
        boolean ruler = main != null
                && entity != null
                && entity.type() == EntityType.PERSON
                && main.name().equals(report.offices().stateOf(entity));
        boolean ruling = lower.matches("(the )?(government|regime|army|military|state)\\b.*")
                || lower.matches("(government|regime) (forces|troops|soldiers)");
        return state || ruler || ruling ? GOVERNMENT : lower;
    }

    private @Nullable Entity entity(String name) {
        for (Entity entity : report.names().entities()) {
            if (entity.name().equals(name)) {
                return entity;
            }
        }
        return null;
    }
}
