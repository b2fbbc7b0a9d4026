package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.record.process.Attestation;
import org.parley.record.process.Merge;
import org.parley.record.process.Union;

/** Which mentions have been joined to one meeting so far, why, and what stays unclear. */
final class JoinedMeetings {
    private final List<MeetingMention> mentions;
    private final Union union;
    private final Apart apart;
    private final Map<Integer, MeetingMention> features = new HashMap<>();
    private final Reasons reasons = new Reasons();
    private final Map<Integer, Set<String>> doubts = new HashMap<>();
    private final Map<String, List<Integer>> byDocument = new HashMap<>();

    /** @param mentions as told apart by each report, by date */
    JoinedMeetings(List<MeetingMention> mentions) {
        this.mentions = mentions;
        this.union = new Union(mentions.size());
        this.apart = new Apart(union);
        for (int i = 0; i < mentions.size(); i++) {
            features.put(i, mentions.get(i));
            for (String document : mentions.get(i).documents) {
                byDocument.computeIfAbsent(document, d -> new ArrayList<>()).add(i);
            }
        }
    }

    /** @param said which claims, by id, people said to tell of one meeting or of two */
    void joinAsSaid(Judged.Pairs said) {
        Map<String, Integer> byClaim = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (Attestation a : mentions.get(i).attestations) {
                byClaim.put(a.id(), i);
            }
        }
        apart.obey(said, byClaim, "one meeting", this::join);
    }

    /** The numbers of the mentions of each meeting. */
    List<List<Integer>> sets() {
        return List.copyOf(union.sets());
    }

    List<Merge> merges(List<Integer> set) {
        return reasons.of(set);
    }

    List<String> doubts(List<Integer> set) {
        return set.stream()
                .flatMap(i -> Stream.concat(doubts.getOrDefault(i, Set.of()).stream(), mentions.get(i).doubts.stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /** A number for the meeting that a mention is of. */
    int root(int mention) {
        return union.root(mention);
    }

    /** Whether several meetings were found that it may be. */
    boolean isDoubtful(int mention) {
        return doubts.containsKey(mention);
    }

    /** All that is known of a mention's meeting so far. */
    MeetingMention feature(int mention) {
        return Objects.requireNonNull(features.get(union.root(mention)));
    }

    void join(int mention, int other, String reason) {
        MeetingMention one = feature(mention);
        MeetingMention two = feature(other);
        int before = union.root(mention);
        int after = union.root(other);
        if (!apart.holds(mention, other) && union.join(mention, other)) {
            reasons.add(
                    mention,
                    new Merge(mentions.get(mention).shown(), mentions.get(other).shown(), reason));
            boolean larger = one.attestations.size() > two.attestations.size();
            MeetingMention all = larger ? grown(before, one) : grown(after, two);
            all.absorb(larger ? two : one);
            features.remove(before);
            features.remove(after);
            features.put(union.root(mention), all);
        }
    }

    /** What grows is never a report's own mention, which must stay what that report told. */
    private MeetingMention grown(int root, MeetingMention mention) {
        return mention == mentions.get(root) ? mention.copy() : mention;
    }

    /** @return whether it was joined */
    boolean joinBest(int i, List<Integer> candidates, boolean sameDay, String reason) {
        List<Integer> best = best(i, candidates, sameDay);
        if (best.size() == 1) {
            join(i, best.getFirst(), reason);
        } else if (best.size() > 1) {
            doubts.computeIfAbsent(i, d -> new TreeSet<>())
                    .add(MeetingMention.mayBe(
                            mentions.get(i), best.stream().map(mentions::get).toList()));
        }
        return best.size() == 1;
    }

    /** Those for which most speaks; empty if it can be none. */
    List<Integer> best(int i, List<Integer> candidates, boolean sameDay) {
        List<Integer> best = new ArrayList<>();
        int most = Likeness.NONE + 1;
        if (candidates.size() <= MeetingDays.MOST && mentions.get(i).doubts.isEmpty()) {
            for (int other : candidates) {
                int likeness = union.root(other) == union.root(i)
                                || toldApart(i, other)
                                || apart.holds(i, other)
                                || !feature(other).doubts.isEmpty()
                                || (sameDay && !Likeness.sameDay(feature(i), feature(other)))
                        ? Likeness.NONE
                        : Likeness.of(feature(i), feature(other));
                if (likeness > most) {
                    best.clear();
                    most = likeness;
                }
                if (likeness == most) {
                    best.add(other);
                }
            }
        }
        return best;
    }

    /** Whether a report speaks of the one and of the other, in words that are not for one meeting. */
    boolean toldApart(int one, int other) {
        boolean fewer =
                feature(one).documents.size() <= feature(other).documents.size();
        Set<String> others = feature(fewer ? other : one).documents;
        return feature(fewer ? one : other).documents.stream()
                .filter(others::contains)
                .anyMatch(d -> toldApartIn(d, one, other));
    }

    private boolean toldApartIn(String document, int one, int other) {
        List<Integer> told = byDocument.getOrDefault(document, List.of());
        List<MeetingMention> these = told.stream()
                .filter(i -> union.root(i) == union.root(one))
                .map(mentions::get)
                .toList();
        return told.size() > MeetingDays.MOST
                || told.stream()
                        .filter(i -> union.root(i) == union.root(other))
                        .map(mentions::get)
                        .anyMatch(b -> these.stream().anyMatch(a -> Likeness.areToldApart(a, b)));
    }

    /** Their meetings, each once, in order. */
    List<Integer> roots(Collection<Integer> members) {
        return members.stream().map(union::root).distinct().sorted().toList();
    }
}
