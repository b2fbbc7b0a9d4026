package org.parley.app.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.wording.Wording;
import org.parley.record.process.Actor;
import org.parley.record.process.FigureSeries;
import org.parley.record.process.PeaceProcess;

/** Names a process after the state that its actors, agreements and figures are named after most, else after its actors. */
final class ProcessName {
    private static final int MOST_BODIES = 2;

    private ProcessName() {}

    static String of(PeaceProcess process) {
        Optional<Actor> state = process.actors().stream()
                .filter(a -> a.sort() == Actor.Sort.STATE)
                .max(Comparator.comparingLong((Actor a) -> namedAfter(a, process))
                        .thenComparing(Actor::address, Comparator.reverseOrder()));
        String name = state.map(a -> Wording.plain(a.name())).orElseGet(() -> bodies(process));
        return name.isEmpty() ? "Situation brief" : name + ": situation brief";
    }

    private static String bodies(PeaceProcess process) {
        return process.actors().stream()
                .filter(a -> a.sort() == Actor.Sort.BODY)
                .sorted(Comparator.comparingInt((Actor a) -> a.attestations().size())
                        .reversed()
                        .thenComparing(Actor::address))
                .limit(MOST_BODIES)
                .map(a -> Wording.plain(a.name()))
                .collect(Collectors.joining(" and "));
    }

    /** "Syria" and "Syrian opposition" are named after Syria. */
    private static long namedAfter(Actor state, PeaceProcess process) {
        Pattern name = Pattern.compile("(?iu)\\b" + Pattern.quote(state.name()));
        long bodies = process.actors().stream()
                .filter(a -> a.address().equals(state.address())
                        || a.sort() != Actor.Sort.STATE && mentions(name, a.names()))
                .mapToLong(a -> a.attestations().size())
                .sum();
        long places = Stream.concat(
                        process.figures().stream()
                                .filter(f -> mentions(
                                        name, Stream.ofNullable(f.place()).toList()))
                                .map(FigureSeries::attestations),
                        process.agreements().stream()
                                .filter(a -> mentions(name, List.of(a.name())))
                                .map(a -> a.attestations()))
                .mapToLong(List::size)
                .sum();
        return bodies + places;
    }

    private static boolean mentions(Pattern name, List<String> words) {
        return words.stream().anyMatch(w -> name.matcher(w).find());
    }
}
