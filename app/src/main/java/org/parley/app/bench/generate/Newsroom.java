package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.record.document.Timespan;

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

    /** The events that are told: those of the beginning only, if there are fewer reports than events. */
    List<Event> told() {
        return process.events().subList(0, Math.min(reports, process.events().size()));
    }

    Truth truth() {
        return Truth.of(process.cast(), told());
    }

    /** By event, the first of each on its day. */
    void print(Consumer<GeneratedReport> each) {
        List<Event> events = told();
        for (int i = 0; i < events.size(); i++) {
            long until = (long) reports * (i + 1) / events.size();
            tell(events.get(i), (int) until - printed, each);
        }
    }

    private void tell(Event event, int times, Consumer<GeneratedReport> each) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            boolean copied = i > 0 && draw.chance(45);
            Story story =
                    copied ? draw.one(stories).edited(draw) : Story.of(event, background(event), process.cast(), draw);
            stories.add(story);
            LocalDate day = copied && draw.chance(30) ? event.day().plusDays(1) : event.day();
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
            boolean ahead =
                    told.fact().kind() == FactKind.PLANNED || told.fact().kind() == FactKind.POSTPONED;
            boolean past = ahead && time != null && time.earliest().isBefore(event.day());
            boolean again = event.facts().stream()
                    .anyMatch(f -> f.thing().equals(told.fact().thing()));
            if (!again && !past && !told.day().plusDays(RECENT_DAYS).isBefore(event.day())) {
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
}
