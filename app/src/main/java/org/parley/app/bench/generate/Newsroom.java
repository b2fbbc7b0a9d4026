package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Timespan;
import org.parley.record.process.MeetingEntry.Standing;

/** Tells the events of a process in reports: some desks in words of their own, others handing on what these wrote. */
final class Newsroom {
    static final List<String> COLOUR = List.of(
            "Snow had closed the road to the airport.",
            "Shops in the old town opened late.",
            "The hotel lobby was crowded with camera crews.",
            "Rain fell through the morning.",
            "Traffic in the city centre was heavy.",
            "The building was once a cigar factory.",
            "Coffee was served in paper cups.",
            "Flags hung limp in the heat.");
    private static final List<String> OUTLETS = List.of(
            "Harbour Wire",
            "Meridian Press",
            "Continental News Agency",
            "The Daily Lantern",
            "Northern Courier",
            "Radio Savanna",
            "The Observer of the Straits",
            "Plateau Times",
            "Evening Compass",
            "Delta Post",
            "Capital Herald",
            "The Riverside Gazette",
            "Monitor Online",
            "Crescent Daily");
    private static final int RECENT_DAYS = 9;

    private final Process process;
    private final Draw draw;
    private final int reports;
    private final Map<String, Told> current = new LinkedHashMap<>();
    private int printed;

    private record Told(LocalDate day, Fact fact) {}

    /** @param reports how many to write in all */
    Newsroom(Process process, int reports, long seed) {
        this.process = process;
        this.reports = reports;
        this.draw = new Draw(seed ^ 0x5eedL, process.number());
    }

    /**
     * The events that are told: those of the beginning only, if there are fewer reports than events. What only one report
     * tells is not disputed.
     */
    List<Event> told() {
        int count = Math.min(reports, process.events().size());
        List<Event> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Event event = process.events().get(i);
            boolean alone = until(i + 1, count) - until(i, count) < 2;
            told.add(
                    alone
                            ? new Event(
                                    event.day(),
                                    event.facts().stream()
                                            .map(f -> f.isDisputedPart() ? f.disputed(false) : f)
                                            .toList())
                            : event);
        }
        return told;
    }

    private int until(int event, int events) {
        return (int) ((long) reports * event / events);
    }

    Truth truth() {
        return Truth.of(process, told());
    }

    /** By event, the first of each on its day. */
    void print(Consumer<GeneratedReport> each) {
        List<Event> events = told();
        for (int i = 0; i < events.size(); i++) {
            LocalDate next = i + 1 < events.size() ? events.get(i + 1).day() : LocalDate.MAX;
            boolean quiet = events.get(i).day().plusDays(1).isBefore(next);
            tell(events.get(i), until(i + 1, events.size()) - printed, quiet, each);
        }
    }

    /** @param quiet whether the next day has no news of its own, so that copies of that day tell nothing that is over */
    private void tell(Event event, int times, boolean quiet, Consumer<GeneratedReport> each) {
        boolean disputed = event.facts().stream().anyMatch(Fact::isDisputedPart);
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            boolean other = disputed && i == 1;
            boolean copied = i > 0 && !other && draw.chance(45);
            Story story = copied
                    ? draw.one(stories).edited(draw)
                    : Story.of(event, background(event), other, process.cast(), draw);
            stories.add(story);
            LocalDate day = copied && quiet && draw.chance(30) ? event.day().plusDays(1) : event.day();
            String path = "p%05d/r%06d.txt".formatted(process.number(), ++printed);
            each.accept(story.printed(draw.one(OUTLETS), day, path));
        }
        event.facts().forEach(f -> {
            current.remove(f.thing());
            current.put(f.thing(), new Told(event.day(), f));
        });
    }

    /** Up to three things told some days before that still hold. */
    private List<Fact> background(Event event) {
        List<Fact> recent = new ArrayList<>();
        for (Told told : current.values()) {
            Timespan time = told.fact().time();
            boolean past = time != null
                    && isAhead(told.fact().kind())
                    && time.earliest().isBefore(event.day());
            boolean again = event.facts().stream()
                    .anyMatch(f -> f.thing().equals(told.fact().thing()));
            boolean opened = told.fact().kind() == FactKind.CONDITION
                    && hasOpened(told.fact().round(), event);
            if (!again && !past && !opened && !told.day().plusDays(RECENT_DAYS).isBefore(event.day())) {
                recent.add(told.fact());
            }
        }
        List<Fact> chosen = new ArrayList<>();
        while (!recent.isEmpty() && chosen.size() < 3) {
            Fact fact = draw.one(recent);
            recent.remove(fact);
            chosen.add(fact);
        }
        return chosen;
    }

    private static boolean isAhead(FactKind kind) {
        return kind == FactKind.PLANNED
                || kind == FactKind.ANSWERED
                || kind == FactKind.POSTPONED
                || kind == FactKind.RESUMED;
    }

    /** Nobody goes on telling what someone waits for before talks that have begun, or are off. */
    private boolean hasOpened(@Nullable Round round, Event event) {
        return Stream.concat(current.values().stream().map(Told::fact), event.facts().stream())
                .anyMatch(f -> f.round() != null
                        && f.round().equals(round)
                        && (f.kind().standing() == Standing.UNDERWAY
                                || f.kind().standing() == Standing.HELD
                                || f.kind().standing() == Standing.CANCELLED));
    }
}
