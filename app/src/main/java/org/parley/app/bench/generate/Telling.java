package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Source;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;

/** A fact put into words, and what of it the words tell. */
final class Telling {
    private static final List<String> UNNAMED = List.of(
            "a diplomat close to the talks",
            "officials involved in the preparations",
            "a person familiar with the talks",
            "two Western diplomats");

    private final Fact fact;
    private final Cast cast;
    private final ReportNames names;
    private final Dates dates;
    private final Draw draw;
    private final StringBuilder text = new StringBuilder();
    private int marked;

    /** The words between the marks, null if the pattern has none. */
    @Nullable
    Span mark;

    /** The phrase that introduces the speaker by office, if it does. */
    @Nullable
    Span office;

    @Nullable
    Player speaker;

    @Nullable
    Source source;

    @Nullable
    Timespan time;

    @Nullable
    String timeText;

    @Nullable
    String place;

    @Nullable
    String meeting;

    /** What a condition asks, with the one of whom it asks it; null if the words do not tell. */
    @Nullable
    String wanted;

    boolean tellsSides;
    long number;

    Telling(Fact fact, Cast cast, ReportNames names, Dates dates, Draw draw) {
        this.fact = fact;
        this.cast = cast;
        this.names = names;
        this.dates = dates;
        this.draw = draw;
    }

    String text() {
        return text.toString();
    }

    /** Fills in a pattern; with a capital at its beginning and a full stop at its end. */
    void fill(String pattern) {
        boolean self = pattern.startsWith("@");
        String left = self ? pattern.substring(1) : pattern;
        for (int at = 0; at < left.length(); at++) {
            char c = left.charAt(at);
            switch (c) {
                case '{' -> {
                    int close = left.indexOf('}', at);
                    slot(left.substring(at + 1, close), left);
                    at = close;
                }
                case '<' -> marked = text.length();
                case '>' -> mark = new Span(marked, text.length());
                default -> append(c);
            }
        }
        if (text.charAt(text.length() - 1) == ',') {
            text.setLength(text.length() - 1);
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        text.append('.');
        if (self) {
            says(fact.actor());
        }
    }

    /** An apposition's closing comma is not followed by another. */
    private void append(char c) {
        if (c != ',' || text.charAt(text.length() - 1) != ',') {
            text.append(c);
        }
    }

    private void says(Player who) {
        speaker = who;
        source = new Source(names.slot(who), Source.Form.INDIRECT);
    }

    private void slot(String name, String pattern) {
        switch (name) {
            case "actor" -> text.append(names.say(fact.actor()));
            case "other" -> text.append(names.say(other()));
            case "sayer" -> sayer();
            case "anon" -> {
                String words = draw.one(UNNAMED);
                source = new Source(words, Source.Form.ANONYMOUS);
                text.append(words);
            }
            case "counter" -> {
                text.append(names.say(fact.actor()));
                says(fact.actor());
            }
            case "sides" -> {
                tellsSides = true;
                text.append(list(sides()));
            }
            case "meeting" -> meeting(pattern.contains("{place}"));
            case "place" -> {
                place = round().place();
                text.append(place);
            }
            case "when", "start", "end", "day" -> time(name);
            case "deal" ->
                text.append("the ").append(Objects.requireNonNull(fact.deal()).name());
            case "words" -> words();
            case "done" ->
                text.append(Objects.requireNonNull(fact.term()).want().done());
            case "number" -> {
                number = fact.disputed() && draw.chance(50) ? fact.number() * 2 : fact.number();
                text.append(String.format(Locale.ROOT, "%,d", number));
            }
            default -> throw new IllegalArgumentException("wording.tsv has an unknown slot {" + name + "}");
        }
    }

    private void words() {
        int from = text.length();
        text.append(fact.words());
        Term term = fact.term();
        if (term != null) {
            text.append(" by ").append(names.say(term.from()));
            wanted = text.substring(from);
        }
    }

    Player other() {
        Deal deal = fact.deal();
        if (deal != null) {
            return fact.kind() == FactKind.VIOLATED
                    ? deal.sides().getFirst().equals(fact.actor())
                            ? deal.sides().get(1)
                            : deal.sides().getFirst()
                    : deal.broker();
        }
        return fact.other() == null ? cast.mediator() : fact.other();
    }

    List<Player> sides() {
        return fact.deal() == null ? round().sides() : fact.deal().sides();
    }

    private Round round() {
        return Objects.requireNonNull(fact.round());
    }

    private String list(List<Player> players) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < players.size(); i++) {
            list.append(i == 0 ? "" : i == players.size() - 1 ? " and " : ", ").append(names.say(players.get(i)));
        }
        return list.toString();
    }

    private void meeting(boolean placed) {
        String town = round().place();
        String own = round().name();
        if (own != null && draw.chance(70)) {
            meeting = own;
            text.append("the ").append(own);
        } else if (placed) {
            text.append("the talks");
        } else if (draw.chance(60)) {
            meeting = town + " talks";
            place = town;
            text.append("the ").append(meeting);
        } else {
            place = town;
            text.append("the talks in ").append(town);
        }
    }

    private void time(String slot) {
        Timespan all = Objects.requireNonNull(fact.time());
        if (slot.equals("when")) {
            time = all;
            String words = dates.span(all);
            timeText = words;
            text.append(words);
        } else {
            LocalDate day = slot.equals("end") ? all.latest() : all.earliest();
            time = Timespan.day(day);
            timeText = dates.day(day);
            text.append(slot.equals("day") ? "" : "on ").append(timeText);
        }
    }

    private void sayer() {
        Player voice = voice();
        Player.Post post = Objects.requireNonNull(voice.post());
        says(voice);
        if (names.knows(voice)) {
            text.append(names.say(voice));
            return;
        }
        int from = text.length();
        if (draw.chance(50)) {
            text.append(post.title())
                    .append(' ')
                    .append(names.say(voice))
                    .append(" of ")
                    .append(names.say(post.of()));
            office = new Span(from, text.length());
        } else {
            text.append(names.say(voice))
                    .append(", the ")
                    .append(post.title())
                    .append(" of ")
                    .append(names.say(post.of()));
            office = new Span(from, text.length());
            text.append(',');
        }
    }

    /** A party's doings are told by its own people; talks, invitations and what it was asked for by the mediator's. */
    private Player voice() {
        boolean mediated = fact.kind().standing() != null
                || fact.kind() == FactKind.RECALLED
                || fact.kind() == FactKind.INVITED
                || fact.kind() == FactKind.NOT_INVITED
                || fact.kind() == FactKind.DROPPED
                || fact.kind() == FactKind.MET;
        Player own = mediated ? null : cast.voiceOf(fact.actor());
        return own == null ? cast.envoy() : own;
    }
}
