package org.parley.record.process.settling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Modality;

/**
 * Follows "the truce" of a country from report to report. One that tells its days goes by them; one that tells none is the
 * only truce that reports told of there within a month, or within half a year if it is told as extended, if there is only
 * one. After its collapse was told, what is concluded or in force without days of its own may be another truce, and is left
 * apart; so is one called new.
 */
final class OngoingTruces {
    private static final int WITHIN_DAYS = 30;
    private static final int EXTENDED_WITHIN_DAYS = 183;
    /** Of more truces in one country at once nobody can tell which is meant. */
    private static final int MOST = 4;

    private final List<AgreementMention> mentions;
    private final WhichAgreement which;
    private final Map<String, List<Truce>> byTheatre = new HashMap<>();
    private final Set<Integer> extended = new HashSet<>();

    OngoingTruces(List<AgreementMention> mentions, WhichAgreement which) {
        this.mentions = mentions;
        this.which = which;
        for (List<Integer> set : which.sets()) {
            if (set.stream().anyMatch(i -> mentions.get(i).isExtension())) {
                extended.addAll(set);
            }
        }
    }

    private static final class Truce {
        final int member;
        LocalDate first;
        LocalDate last;

        @Nullable
        LocalDate collapsed;

        Truce(int member, LocalDate reported) {
            this.member = member;
            this.first = reported;
            this.last = reported;
        }
    }

    /** To be asked of all mentions in the order of their reports. */
    void meet(int i) {
        AgreementMention m = mentions.get(i);
        LocalDate day = m.reported();
        if (day == null
                || m.theatre() == null
                || !m.isTruceThere()
                || !m.locality().isEmpty()) {
            return;
        }
        List<Truce> truces = byTheatre.computeIfAbsent(m.theatre(), t -> new ArrayList<>());
        truces.removeIf(t -> ChronoUnit.DAYS.between(t.last, day) > EXTENDED_WITHIN_DAYS);
        Truce truce = truces.stream()
                .filter(t -> which.areOne(t.member, i))
                .findFirst()
                .orElseGet(() -> known(i, m, day, truces));
        if (truce == null) {
            truce = new Truce(i, day);
            truces.add(truce);
            if (truces.size() > MOST) {
                truces.removeFirst();
            }
        }
        truce.last = day;
        if (m.isCollapse() && truce.collapsed == null) {
            truce.collapsed = day;
        }
    }

    private @Nullable Truce known(int i, AgreementMention m, LocalDate day, List<Truce> truces) {
        List<Truce> meant = truces.stream().filter(t -> canBe(i, m, day, t)).toList();
        List<Truce> dated = meant.stream()
                .filter(t -> which.days(i).meet(which.days(t.member)))
                .toList();
        List<Truce> left = dated.isEmpty() ? meant : dated;
        return left.size() == 1
                        && which.join(
                                i, left.getFirst().member, "the only truce that reports tell of there at the time")
                ? left.getFirst()
                : null;
    }

    private boolean canBe(int i, AgreementMention m, LocalDate day, Truce truce) {
        AgreementDays mine = which.days(i);
        AgreementDays its = which.days(truce.member);
        if (mine.meet(its)) {
            return true;
        }
        boolean near =
                ChronoUnit.DAYS.between(truce.last, day) <= (extended.contains(i) ? EXTENDED_WITHIN_DAYS : WITHIN_DAYS);
        boolean another =
                m.name().another() || (isAlive(m) && truce.collapsed != null && truce.collapsed.isBefore(day));
        return near
                && !another
                && mine.agree(its)
                && (mine.isEmpty() || mine.beganBy(truce.first) || isTold(m) && mine.isStartOf(its));
    }

    /** As done: one that is yet to begin may be another. */
    private static boolean isTold(AgreementMention m) {
        return m.claim().envelope().modality() == Modality.ACTUAL;
    }

    private static boolean isAlive(AgreementMention m) {
        return m.claim().status() != Agreement.Status.COLLAPSED && m.claim().status() != Agreement.Status.VIOLATED;
    }
}
