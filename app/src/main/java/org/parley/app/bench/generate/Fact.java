package org.parley.app.bench.generate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Topic;
import org.parley.record.document.Timespan;

/**
 * Something that comes about in a process, for reports to tell.
 *
 * @param actor whose deed it is
 * @param other to whom, or with whom
 * @param time when it is or is to be, where that is told
 * @param words what is wanted, promised or counted
 * @param number what is counted
 * @param disputed whether outlets tell different things of it
 */
record Fact(
        FactKind kind,
        Player actor,
        @Nullable Player other,
        @Nullable Round round,
        @Nullable Term term,
        @Nullable Deal deal,
        @Nullable Timespan time,
        @Nullable String words,
        Topic topic,
        long number,
        boolean disputed) {

    static Fact of(FactKind kind, Player actor, Round round, @Nullable Timespan time) {
        return new Fact(kind, actor, null, round, null, null, time, null, Topic.TALKS, 0, false);
    }

    static Fact of(FactKind kind, Term term, Round round) {
        Player doer = kind == FactKind.MET ? term.from() : term.holder();
        return new Fact(
                kind,
                doer,
                null,
                round,
                term,
                null,
                null,
                term.want().wanted(),
                term.want().topic(),
                0,
                false);
    }

    static Fact of(FactKind kind, Player actor, Deal deal, @Nullable LocalDate day) {
        Timespan time = day == null ? null : Timespan.day(day);
        return new Fact(kind, actor, null, null, null, deal, time, null, Topic.CEASEFIRE, 0, false);
    }

    static Fact of(FactKind kind, Player actor, Player other, String words, Topic topic) {
        return new Fact(kind, actor, other, null, null, null, null, words, topic, 0, false);
    }

    static Fact count(FactKind kind, Player counter, String where, long number, boolean disputed) {
        return new Fact(kind, counter, null, null, null, null, null, where, Topic.OTHER, number, disputed);
    }

    static Fact member(Player member, Player group) {
        return new Fact(FactKind.MEMBER, member, group, null, null, null, null, null, Topic.OTHER, 0, false);
    }

    /** The same, told alike by all outlets; or told as something else by some. */
    Fact disputed(boolean is) {
        return new Fact(kind, actor, other, round, term, deal, time, words, topic, number, is);
    }

    /** The same actor, round and words told otherwise. */
    Fact as(FactKind otherwise) {
        return new Fact(otherwise, actor, other, round, term, deal, time, words, topic, number, disputed);
    }

    /** Whether some outlets tell that its actor comes, and others that it does not. */
    boolean isDisputedPart() {
        return disputed && kind.attendance() != null;
    }

    /** What it is told of: of two facts about one thing the later is what holds. */
    String thing() {
        String of = round == null ? deal == null ? kind + " " + words : deal.id() : round.id();
        if (term != null) {
            return term.id();
        }
        return kind.attendance() == null && kind.standing() == null && deal == null
                ? kind + " " + actor.id() + " " + words
                : kind.attendance() == null ? of : actor.id() + " at " + of;
    }
}
