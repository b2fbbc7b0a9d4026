package org.parley.app.bench.settled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.parley.app.bench.generate.Truth;
import org.parley.record.claim.Attendance;
import org.parley.record.process.Address;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Contradiction;
import org.parley.record.process.Counterpart;
import org.parley.record.process.Participation;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Violation;

/** What a record tells of how entries bear on each other: told differently, waiting for each other, alleged by whom. */
final class Tellings {
    private final PeaceProcess record;
    private final Known known;
    private final Losses losses;

    Tellings(PeaceProcess record, Known known, Losses losses) {
        this.record = record;
        this.known = known;
        this.losses = losses;
    }

    /** Parts that outlets tell differently. One who changed its mind within days is told differently too, and is none too many. */
    Share disputed(Alignment who, Alignment which) {
        Set<Address> contradicted = new HashSet<>();
        record.contradictions().stream().map(Contradiction::entry).forEach(contradicted::add);
        Set<Truth.Part> known = new HashSet<>();
        Set<Truth.Part> turning = new HashSet<>();
        for (Truth truth : this.known.truths()) {
            known.addAll(truth.disputed());
            truth.parts().forEach((part, history) -> {
                if (!truth.disputed().contains(part) && history.turns()) {
                    turning.add(part);
                }
            });
        }
        List<Object> told = new ArrayList<>();
        for (Participation p : record.participations()) {
            Address meeting = p.meeting() == null ? null : p.meeting().entry();
            String actor = who.known(p.actor().entry());
            String round = which.known(meeting);
            Object part = actor == null || round == null ? p.address() : new Truth.Part(actor, round);
            if (contradicted.contains(p.address())
                    && p.roles().contains(Attendance.Role.PARTICIPANT)
                    && !turning.contains(part)) {
                told.add(part);
            }
        }
        return shared("contradiction", known, told);
    }

    /** Conditions named as waiting for each other. */
    Share mutual(Alignment what) {
        Set<Truth.Pair> known = new HashSet<>();
        this.known.truths().forEach(t -> known.addAll(t.mutual()));
        Set<Object> told = new HashSet<>();
        for (ConditionEntry condition : record.conditions()) {
            for (Counterpart other : condition.mutual()) {
                String one = what.known(condition.address());
                String two = what.known(other.condition());
                told.add(Truth.Pair.of(
                        one == null ? condition.address().text() : one,
                        two == null ? other.condition().text() : two));
            }
        }
        return shared("mutual conditions", known, told);
    }

    /** Who alleges that which ceasefire was violated, however many breaches of it. */
    Share violations(Alignment deals) {
        Set<Truth.Allegation> known = new HashSet<>();
        this.known.truths().forEach(t -> known.addAll(t.allegations()));
        Set<Object> told = new HashSet<>();
        for (AgreementEntry agreement : record.agreements()) {
            for (Violation violation : agreement.violations()) {
                String deal = deals.known(agreement.address());
                told.add(new Truth.Allegation(deal == null ? agreement.address().text() : deal, alleger(violation)));
            }
        }
        return shared("violation", known, told);
    }

    /** By id, or the name as told of one who is nobody known there. A spokesperson's word is that of whom it speaks for. */
    private String alleger(Violation violation) {
        String name = violation.by().name();
        Attestation first = violation.attestations().getFirst();
        Known.Report report = Objects.requireNonNull(
                known.reports().get(first.claim().envelope().documentId()));
        String id = report.named(name);
        return id == null ? name : report.voices().getOrDefault(id, id);
    }

    private Share shared(String what, Set<?> known, Iterable<?> told) {
        Share share = new Share();
        Set<Object> found = new HashSet<>();
        for (Object each : told) {
            share.addTold(1);
            if (known.contains(each) && found.add(each)) {
                share.addRight();
            } else {
                losses.add(what + " too many", each.toString());
            }
        }
        for (Object each : known) {
            share.addKnown();
            if (!found.contains(each)) {
                losses.add(what + " not told", each.toString());
            }
        }
        return share;
    }
}
