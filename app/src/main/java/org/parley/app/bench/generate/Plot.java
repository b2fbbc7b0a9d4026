package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.record.claim.Topic;

/**
 * Lets a process come about: rounds of talks one after the other, those invited making up their minds, the war going on
 * beside.
 */
final class Plot {
    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 10);
    private static final int SPREAD_DAYS = 3000;
    private static final int ROUNDS = 5;
    private static final List<String> TOWNS = List.of(
            "Geneva",
            "Nairobi",
            "Doha",
            "Oslo",
            "Addis Ababa",
            "Vienna",
            "Muscat",
            "Cairo",
            "Istanbul",
            "Algiers",
            "Abuja");
    private static final List<String> REGIONS =
            List.of("in the north", "in the southern hills", "along the coast", "in the capital", "near the border");
    private static final List<String> DEMANDS = List.of(
            "a federal constitution",
            "an international inquiry into the killings",
            "new elections within a year",
            "a share of oil revenue",
            "the departure of foreign troops");
    private static final List<String> PROMISES = List.of(
            "open the northern road to aid convoys",
            "hand over maps of its minefields",
            "free women and children it holds",
            "stop recruiting fighters under 18",
            "let monitors visit its barracks");
    private static final List<Topic> PROMISED =
            List.of(Topic.HUMANITARIAN, Topic.WEAPONS, Topic.DETAINEES, Topic.FORCES, Topic.FORCES);

    private final Draw draw;
    private final Cast cast;
    private final Map<LocalDate, List<Fact>> days = new TreeMap<>();

    private Plot(Draw draw, Cast cast) {
        this.draw = draw;
        this.cast = cast;
    }

    static Process of(int number, long seed) {
        Draw draw = new Draw(seed, number);
        Plot plot = new Plot(draw, Cast.of(number, draw));
        plot.play(number);
        List<Event> events = new ArrayList<>();
        plot.days.forEach((day, facts) -> events.add(new Event(day, facts)));
        return new Process(number, plot.cast, events);
    }

    private void play(int number) {
        LocalDate day = FIRST_DAY.plusDays(draw.between(0, SPREAD_DAYS));
        String home = draw.one(TOWNS);
        boolean titled = draw.chance(40);
        Wants wants = new Wants(draw);
        tell(day, Fact.member(cast.members().getFirst(), cast.bloc()));
        for (int i = 1; i <= ROUNDS; i++) {
            String place = draw.chance(70) ? home : draw.one(TOWNS);
            String name = titled ? ordinal(i) + " round of the " + cast.land().name() + " talks" : null;
            List<Player> sides = draw.chance(40)
                    ? List.of(cast.government(), cast.bloc(), cast.outsider())
                    : List.of(cast.government(), cast.bloc());
            Round round = new Round("meeting/" + number + "-" + i, name, place, sides);
            LocalDate end = new RoundPlot(draw, cast, round, wants, this::tell).play(day);
            war(day.plusDays(3), "agreement/" + number + "-" + i);
            day = end.plusDays(draw.between(12, 30));
        }
    }

    private static String ordinal(int number) {
        return List.of("first", "second", "third", "fourth", "fifth").get(number - 1);
    }

    private void war(LocalDate day, String id) {
        Player who = draw.chance(50) ? cast.government() : cast.bloc();
        Player against = who.equals(cast.government()) ? cast.bloc() : cast.government();
        int at = draw.between(0, DEMANDS.size() - 1);
        tell(day, Fact.of(FactKind.DEMAND, who, against, DEMANDS.get(at), Topic.OTHER));
        int pledged = draw.between(0, PROMISES.size() - 1);
        tell(day.plusDays(1), Fact.of(FactKind.PROMISE, against, who, PROMISES.get(pledged), PROMISED.get(pledged)));
        tell(day, Fact.count(FactKind.KILLED, against, draw.one(REGIONS), draw.between(3, 240), draw.chance(30)));
        tell(
                day.plusDays(1),
                Fact.count(FactKind.DISPLACED, who, draw.one(REGIONS), draw.between(2, 90) * 1000L, false));
        if (draw.chance(40)) {
            truce(day, id, who, against);
        }
    }

    private void truce(LocalDate day, String id, Player who, Player against) {
        String name = draw.chance(50)
                ? "ceasefire"
                : draw.one(List.of("10-day truce", "month-long ceasefire", "winter truce"));
        LocalDate effective = day.plusDays(2);
        Deal deal = new Deal(id, name, List.of(who, against), cast.mediator(), effective, day.plusDays(30));
        tell(day, Fact.of(FactKind.SIGNED, cast.mediator(), deal, day));
        tell(effective, Fact.of(FactKind.IN_FORCE, cast.mediator(), deal, effective));
        if (draw.chance(60)) {
            tell(effective.plusDays(3), Fact.of(FactKind.VIOLATED, who, deal, null));
        }
        if (draw.chance(40)) {
            tell(effective.plusDays(5), Fact.of(FactKind.VIOLATED, against, deal, null));
        }
        if (draw.chance(40)) {
            tell(effective.plusDays(7), Fact.of(FactKind.EXTENDED, cast.mediator(), deal, effective.plusDays(7)));
        }
    }

    private void tell(LocalDate day, Fact fact) {
        days.computeIfAbsent(day, d -> new ArrayList<>()).add(fact);
    }
}
