package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Topic;
import org.parley.record.document.Timespan;

/** Lets one round of talks come about, or not. */
final class RoundPlot {
    /** How someone invited makes up its mind. */
    private enum Course {
        STEADY,
        WAVERING,
        REVERSING,
        ABSENT,
        WALKING_OUT,
        THREATENING
    }

    private static final List<Want> WANTS = List.of(
            new Want("the release of political prisoners", "released the political prisoners", Topic.DETAINEES),
            new Want("an end to air strikes", "ended its air strikes", Topic.CEASEFIRE),
            new Want("the lifting of the blockade", "lifted the blockade", Topic.HUMANITARIAN),
            new Want(
                    "the withdrawal of troops from the river valley",
                    "withdrawn its troops from the river valley",
                    Topic.FORCES),
            new Want("the reopening of the border crossings", "reopened the border crossings", Topic.TERRITORY),
            new Want("a halt to the shelling of villages", "halted the shelling of villages", Topic.CEASEFIRE),
            new Want("passage for food convoys", "granted passage to food convoys", Topic.HUMANITARIAN));

    private final Draw draw;
    private final Cast cast;
    private final Round round;
    private final BiConsumer<LocalDate, Fact> tell;
    private @Nullable Timespan days;

    RoundPlot(Draw draw, Cast cast, Round round, BiConsumer<LocalDate, Fact> tell) {
        this.draw = draw;
        this.cast = cast;
        this.round = round;
        this.tell = tell;
    }

    /** @return its last day, or that on which it is given up */
    LocalDate play(LocalDate first) {
        if (draw.chance(60)) {
            news(first.minusDays(6), FactKind.CALLED_FOR, cast.mediator(), null);
        }
        LocalDate start = first.plusDays(draw.between(18, 28));
        LocalDate end = start.plusDays(draw.between(0, 3));
        days = Timespan.between(start, end);
        news(first, FactKind.PLANNED, cast.mediator(), days);
        List<Course> courses = new ArrayList<>();
        for (Player side : round.sides()) {
            courses.add(side.equals(cast.government()) ? Course.STEADY : draw.one(List.of(Course.values())));
        }
        if (round.sides().size() == 2) {
            news(first.plusDays(2), FactKind.NOT_INVITED, cast.outsider(), null);
        }
        for (int i = 0; i < courses.size(); i++) {
            before(first, start, round.sides().get(i), courses.get(i));
        }
        int fate = draw.between(1, 100);
        if (fate <= 8) {
            news(start.minusDays(3), FactKind.CANCELLED, cast.mediator(), null);
            return start;
        }
        if (fate <= 13) {
            return end.plusDays(8);
        }
        if (fate <= 38) {
            int by = draw.between(9, 18);
            start = start.plusDays(by);
            end = end.plusDays(by);
            putBack(start.minusDays(by + 2L), Timespan.between(start, end));
        }
        hold(start, end, courses);
        return end;
    }

    private void putBack(LocalDate day, Timespan anew) {
        if (draw.chance(60)) {
            news(day, FactKind.POSTPONED, cast.mediator(), anew);
        } else {
            news(day, FactKind.PUT_OFF, cast.mediator(), null);
            news(day.plusDays(4), FactKind.PLANNED, cast.mediator(), anew);
        }
        days = anew;
    }

    private void before(LocalDate first, LocalDate start, Player side, Course course) {
        news(first.plusDays(1), FactKind.INVITED, side, null);
        LocalDate soon = first.plusDays(draw.between(2, 4));
        LocalDate late = start.minusDays(draw.between(4, 7));
        switch (course) {
            case STEADY, WALKING_OUT -> news(soon, FactKind.WILL_ATTEND, side, null);
            case WAVERING -> {
                news(soon, FactKind.UNDECIDED, side, null);
                term(soon, late, side, true);
                news(late, FactKind.WILL_ATTEND, side, null);
            }
            case REVERSING -> {
                news(soon, FactKind.REFUSES, side, null);
                term(soon, late, side, true);
                news(late, FactKind.WILL_ATTEND, side, null);
            }
            case ABSENT -> {
                news(soon, FactKind.REFUSES, side, null);
                term(soon, late, side, false);
            }
            case THREATENING -> {
                news(soon, FactKind.WILL_ATTEND, side, null);
                news(late, FactKind.MAY_WITHDRAW, side, null);
            }
        }
    }

    private void term(LocalDate soon, LocalDate late, Player side, boolean comes) {
        Want want = draw.one(WANTS);
        Term term = new Term("condition/" + side.id() + "/" + want.wanted(), side, want, cast.government());
        tell.accept(soon.plusDays(1), Fact.of(FactKind.CONDITION, term, round));
        if (comes) {
            FactKind end = draw.one(List.of(FactKind.WAIVED, FactKind.DROPPED, FactKind.MET));
            tell.accept(late.minusDays(1), Fact.of(end, term, round));
        }
    }

    private void hold(LocalDate start, LocalDate end, List<Course> courses) {
        news(start, FactKind.UNDERWAY, cast.mediator(), days);
        for (int i = 0; i < courses.size(); i++) {
            Player side = round.sides().get(i);
            switch (courses.get(i)) {
                case ABSENT -> {}
                case WALKING_OUT -> {
                    news(start, FactKind.ATTENDING, side, null);
                    news(end, FactKind.WITHDREW, side, null);
                }
                default -> {
                    if (!start.equals(end)) {
                        news(start, FactKind.ATTENDING, side, null);
                    }
                    news(end, FactKind.ATTENDED, side, null);
                }
            }
        }
        news(end.plusDays(1), draw.chance(40) ? FactKind.AGREED : FactKind.FRUITLESS, cast.mediator(), days);
    }

    private void news(LocalDate day, FactKind kind, Player actor, @Nullable Timespan time) {
        tell.accept(day, Fact.of(kind, actor, round, time));
    }
}
