package org.parley.app.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.app.wording.Terms;
import org.parley.record.claim.Act;
import org.parley.record.claim.Topic;

/** What the parties want, what they have promised, and what they do: each kept to the strongest lines. */
final class StanceSections {
    private static final int MOST_OF_TOPIC = 8;
    private static final int MOST_COMMITMENTS = 15;
    private static final int MOST_OF_SORT = 8;

    private record Sort(String title, Set<Act.Type> types) {}

    private static final List<Sort> SORTS = List.of(
            new Sort("Incidents", EnumSet.of(Act.Type.ASSAULT, Act.Type.COERCE, Act.Type.MOBILIZE)),
            new Sort("Withdrawals, releases, concessions", EnumSet.of(Act.Type.RETREAT, Act.Type.CONCEDE)),
            new Sort("Threats, sanctions, protest", EnumSet.of(Act.Type.THREATEN, Act.Type.SANCTION, Act.Type.PROTEST)),
            new Sort("Accusations", EnumSet.of(Act.Type.ACCUSE)),
            new Sort("Support, relief, joint work", EnumSet.of(Act.Type.SUPPORT, Act.Type.AID, Act.Type.COOPERATE)));

    private StanceSections() {}

    static Section positions(Desk desk) {
        List<Group> groups = new ArrayList<>();
        Arrays.stream(Topic.values())
                .forEach(topic -> groups.add(new Group(
                        Terms.topic(topic),
                        desk.strongest(
                                MOST_OF_TOPIC,
                                desk.gists(desk.process.positions().stream().filter(p -> p.topic() == topic)),
                                "positions"))));
        return new Section("positions", "Positions", groups);
    }

    static Section commitments(Desk desk) {
        return Section.of(
                "commitments",
                "Commitments",
                desk.strongest(MOST_COMMITMENTS, desk.gists(desk.process.commitments().stream()), "timeline"));
    }

    static Section acts(Desk desk) {
        return new Section(
                "acts",
                "Support, accusations, threats, incidents",
                SORTS.stream()
                        .map(sort -> new Group(
                                sort.title(),
                                desk.strongest(
                                        MOST_OF_SORT,
                                        desk.gists(desk.process.acts().stream()
                                                .filter(a -> sort.types().contains(a.type()))),
                                        "timeline")))
                        .toList());
    }
}
