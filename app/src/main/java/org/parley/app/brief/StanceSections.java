package org.parley.app.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.wording.StanceWords;
import org.parley.app.wording.Terms;
import org.parley.record.claim.Act;
import org.parley.record.claim.Topic;
import org.parley.record.process.Proposal;

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
        Map<Topic, List<Proposal>> byTopic =
                desk.process.proposals().stream().collect(Collectors.groupingBy(Proposal::topic));
        return new Section(
                "positions",
                "Positions",
                Arrays.stream(Topic.values())
                        .map(t -> new Group(Terms.topic(t), onTopic(t, byTopic.getOrDefault(t, List.of()), desk)))
                        .toList());
    }

    /** Proposals on which several stand come first, their holders side by side. */
    private static List<Line> onTopic(Topic topic, List<Proposal> proposals, Desk desk) {
        List<Line> lines = new ArrayList<>();
        proposals.stream()
                .filter(p -> p.holdings().size() > 1)
                .limit(MOST_OF_TOPIC)
                .map(p -> shared(p, desk))
                .forEach(lines::add);
        lines.addAll(desk.strongest(
                MOST_OF_TOPIC,
                Stream.concat(
                        proposals.stream().filter(p -> p.holdings().size() == 1).flatMap(p -> gists(p, desk)),
                        desk.gists(desk.process.commitments().stream()
                                .filter(c -> c.topic() == topic && c.isNonRecognition()))),
                "positions"));
        return lines;
    }

    private static Line shared(Proposal p, Desk desk) {
        List<Line> under = new ArrayList<>();
        gists(p, desk).map(desk::line).forEach(under::add);
        for (Proposal.Split split : p.splits()) {
            under.add(desk.line(
                    "",
                    "Divides " + Names.of(split.bloc()) + ": some are for it, some against",
                    Stream.concat(split.forIt().stream(), split.against().stream())
                            .toList()));
        }
        return Line.of("On " + StanceWords.proposal(p, desk.texts) + ":").with(under);
    }

    private static Stream<Gist> gists(Proposal p, Desk desk) {
        return desk.gists(p.holdings().stream().map(Proposal.Holding::position));
    }

    static Section commitments(Desk desk) {
        return Section.of(
                "commitments",
                "Commitments",
                desk.strongest(
                        MOST_COMMITMENTS,
                        desk.gists(desk.process.commitments().stream().filter(c -> !c.isNonRecognition())),
                        "timeline"));
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
