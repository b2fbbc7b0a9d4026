package org.parley.app.bench.generate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.process.Actor;

/**
 * Those who have a part in one process.
 *
 * @param bloc the armed opposition's alliance, with two members
 * @param outsider an armed movement that is in no alliance
 * @param mediator a real state or body
 */
record Cast(
        Land land,
        Player government,
        Player bloc,
        List<Player> members,
        Player outsider,
        Player mediator,
        Player minister,
        Player negotiator,
        Player leader,
        Player envoy) {
    private static final List<String> ALLIANCES = List.of(
            "Coordination Front",
            "National Accord Council",
            "United Assembly",
            "Charter Alliance",
            "Joint Opposition Body");
    private static final List<String> MOVEMENTS = List.of(
            "Revival Movement",
            "Liberation Army",
            "Northern Congress",
            "Homeland Brigades",
            "Freedom Union",
            "Workers' Front",
            "Rural Defence Forces");
    private static final List<Player> MEDIATORS = List.of(
            body("United Nations", true, "UN"),
            body("African Union", true, "AU"),
            body("European Union", true, "EU"),
            state("Norway"),
            state("Qatar"),
            state("Switzerland"),
            state("Kenya"));
    private static final int PEOPLE = 4;

    Cast {
        members = List.copyOf(members);
    }

    static Cast of(int number, Draw draw) {
        Land of = Land.of(number);
        String land = of.name();
        int at = draw.between(0, MOVEMENTS.size() - 1);
        List<Player> movements = Stream.of(0, 1, 2)
                .map(i -> of(MOVEMENTS.get((at + i) % MOVEMENTS.size()), land))
                .toList();
        Player government = new Player(
                id(land + " government"),
                Actor.Sort.STATE,
                List.of(of.people() + " government", "government of " + land, "government"),
                true,
                null);
        Player bloc = of(draw.one(ALLIANCES), land);
        Player mediator = draw.one(MEDIATORS);
        int person = number * PEOPLE;
        return new Cast(
                of,
                government,
                bloc,
                movements.subList(0, 2),
                movements.get(2),
                mediator,
                person(person, new Player.Post("foreign minister", government)),
                person(person + 1, new Player.Post("chief negotiator", bloc)),
                person(person + 2, new Player.Post("leader", movements.get(2))),
                person(person + 3, new Player.Post("envoy", mediator)));
    }

    /** Everyone. */
    List<Player> players() {
        return Stream.concat(
                        Stream.of(government, bloc, outsider, mediator, minister, negotiator, leader, envoy),
                        members.stream())
                .toList();
    }

    /** Who speaks for someone; nobody does for a bloc's members. */
    @Nullable
    Player voiceOf(Player player) {
        return Stream.of(minister, negotiator, leader, envoy)
                .filter(p -> p.post() != null && p.post().of().equals(player))
                .findFirst()
                .orElse(null);
    }

    private static Player of(String kind, String land) {
        String name = kind + " of " + land;
        StringBuilder letters = new StringBuilder();
        for (String word : (kind + " " + land).split(" ")) {
            letters.append(word.charAt(0));
        }
        return new Player(id(name), Actor.Sort.BODY, List.of(name, kind, letters.toString()), true, null);
    }

    private static Player person(int number, Player.Post post) {
        String name = NameStock.person(number);
        return new Player(
                id(name + " " + number),
                Actor.Sort.PERSON,
                List.of(name, name.substring(name.indexOf(' ') + 1)),
                false,
                post);
    }

    private static Player body(String name, boolean article, String letters) {
        return new Player(id(name), Actor.Sort.BODY, List.of(name, letters), article, null);
    }

    private static Player state(String name) {
        return new Player(id(name), Actor.Sort.STATE, List.of(name), false, null);
    }

    private static String id(String name) {
        return "actor/" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
