package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
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

    private final Draw draw;
    private final Cast cast;
    private final Round round;
    private final Wants wants;
    private final BiConsumer<LocalDate, Fact> tell;
    private @Nullable Timespan days;

    RoundPlot(Draw draw, Cast cast, Round round, Wants wants, BiConsumer<LocalDate, Fact> tell) {
        this.draw = draw;
        this.cast = cast;
        this.round = round;
        this.wants = wants;
        this.tell = tell;
    }

    /** @return its last day, or that on which it is given up */
    LocalDate play(LocalDate first) {
        boolean called = draw.chance(60);
        boolean tied = called && draw.chance(50);
        if (called) {
            Round meant = tied ? round : new Round(round.id() + "/call", null, round.place(), round.sides());
            tell.accept(first.minusDays(6), Fact.of(FactKind.CALLED_FOR, cast.mediator(), meant, null));
        }
        LocalDate start = first.plusDays(draw.between(18, 28));
        LocalDate end = start.plusDays(draw.between(0, 3));
        days = Timespan.between(start, end);
        news(first, tied ? FactKind.ANSWERED : FactKind.PLANNED, cast.mediator(), days);
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
        return hold(start, end, courses);
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
            case STEADY, WALKING_OUT -> {
                Fact comes = Fact.of(FactKind.WILL_ATTEND, side, round, null);
                tell.accept(soon, comes.disputed(draw.chance(30)));
            }
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
        Term term = term(side, cast.government());
        tell.accept(soon.plusDays(1), Fact.of(FactKind.CONDITION, term, round));
        if (draw.chance(35)) {
            tell.accept(soon.plusDays(2), Fact.of(FactKind.CONDITION, term(cast.government(), side), round));
        }
        if (comes) {
            FactKind end = draw.one(List.of(FactKind.WAIVED, FactKind.DROPPED, FactKind.MET));
            tell.accept(late.minusDays(1), Fact.of(end, term, round));
        }
    }

    private Term term(Player holder, Player from) {
        Want want = wants.next(holder);
        return new Term("condition/" + holder.id() + "/" + want.wanted(), holder, want, from);
    }

    /** @return its last day, later than planned if it is broken off for some days */
    private LocalDate hold(LocalDate start, LocalDate planned, List<Course> courses) {
        news(start, FactKind.UNDERWAY, cast.mediator(), days);
        LocalDate end = draw.chance(25) ? broken(start, planned) : planned;
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
        boolean agreed = draw.chance(40);
        news(end.plusDays(1), agreed ? FactKind.AGREED : FactKind.FRUITLESS, cast.mediator(), days);
        if (draw.chance(50)) {
            news(end.plusDays(draw.between(50, 130)), FactKind.RECALLED, cast.mediator(), days);
        }
        return end;
    }

    private LocalDate broken(LocalDate start, LocalDate planned) {
        FactKind kind = draw.chance(50) ? FactKind.ADJOURNED : FactKind.SUSPENDED;
        news(start.plusDays(1), kind, cast.mediator(), null);
        LocalDate anew = start.plusDays(5);
        LocalDate end = planned.plusDays(6);
        news(anew, FactKind.RESUMED, cast.mediator(), Timespan.between(anew, end));
        days = Timespan.between(start, end);
        return end;
    }

    private void news(LocalDate day, FactKind kind, Player actor, @Nullable Timespan time) {
        tell.accept(day, Fact.of(kind, actor, round, time));
    }
}
