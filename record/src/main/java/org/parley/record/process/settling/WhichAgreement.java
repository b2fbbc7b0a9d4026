package org.parley.record.process.settling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;
import org.parley.record.process.Merge;
import org.parley.record.process.Union;

/**
 * Finds which claims are of one agreement: those of one type and name, or of one type, day and country, and truces that
 * {@link OngoingTruces} follows from report to report. Days that differ keep them apart by whatever way they would come
 * together.
 */
final class WhichAgreement {
    private static final int SAME_WORDS_DAYS = 30;
    /** Within so many days one who has a plan, or makes an offer in the same words, has that one. */
    private static final int SAME_OWNER_DAYS = 7;

    private final List<AgreementMention> mentions;
    private final Union union;
    private final Map<Integer, AgreementDays> days = new HashMap<>();
    private final Reasons reasons = new Reasons();

    private WhichAgreement(List<AgreementMention> mentions) {
        this.mentions = mentions;
        this.union = new Union(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            days.put(i, new AgreementDays(mentions.get(i)));
        }
    }

    /** @param mentions by report date */
    static WhichAgreement of(List<AgreementMention> mentions) {
        WhichAgreement which = new WhichAgreement(mentions);
        ReportAgreements within = new ReportAgreements(mentions, which);
        for (int i = 0; i < mentions.size(); i++) {
            within.meet(i);
        }
        which.joinAcrossReports();
        OngoingTruces truces = new OngoingTruces(mentions, which);
        for (int i = 0; i < mentions.size(); i++) {
            truces.meet(i);
        }
        return which;
    }

    /** By number among the mentions. */
    Collection<List<Integer>> sets() {
        return union.sets();
    }

    /** Why the mentions of a set are one, sorted. */
    List<Merge> merges(List<Integer> set) {
        return reasons.of(set);
    }

    AgreementDays days(int i) {
        return Objects.requireNonNull(days.get(union.root(i)));
    }

    boolean areOne(int one, int other) {
        return union.root(one) == union.root(other);
    }

    /** @return whether they are one now */
    boolean join(int i, int before, String reason) {
        if (areOne(i, before)) {
            return true;
        }
        AgreementDays mine = days(i);
        AgreementDays others = days(before);
        if (!mine.agree(others)) {
            return false;
        }
        union.join(i, before);
        mine.add(others);
        days.put(union.root(i), mine);
        reasons.add(i, new Merge(shown(i), shown(before), reason));
        return true;
    }

    private String shown(int i) {
        AgreementMention m = mentions.get(i);
        Timespan time = m.declared() != null ? m.declared() : m.claim().effective();
        return Objects.requireNonNullElse(m.claim().name(), m.claim().type().code())
                + (time == null ? "" : ", " + time);
    }

    private void joinAcrossReports() {
        Map<String, Integer> byName = new HashMap<>();
        Map<String, Integer> byDay = new HashMap<>();
        Map<String, Integer> byOwner = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            AgreementMention m = mentions.get(i);
            String type = m.claim().type().code() + "|";
            String country = Objects.requireNonNullElse(m.theatre(), "") + "|" + m.locality() + "|";
            if (!m.name().core().isEmpty()) {
                // "The local truces" are other ones in the next country; a treaty is one wherever it is told of.
                joinNamed(i, type + m.name().core() + "|" + (m.isCeasefire() ? country : ""), byName);
            }
            joinOfOneDay(i, type + country, byDay);
            if (m.isPlanOfOne()) {
                joinNear(i, "plan|" + m.owner(), byOwner, "the plan of one owner within days");
            }
            if (m.isOffer() && !m.length().isEmpty()) {
                joinNear(i, type + m.length() + "|" + m.makers(), byOwner, "one party's offer within days");
            }
        }
    }

    private void joinNamed(int i, String block, Map<String, Integer> last) {
        Integer before = last.put(block, i);
        if (before != null && (days(i).meet(days(before)) || isNear(i, before))) {
            join(i, before, "the same name, and dates that agree");
        }
    }

    private void joinNear(int i, String block, Map<String, Integer> last, String reason) {
        Integer before = last.put(block, i);
        if (before != null && isWithin(i, before, SAME_OWNER_DAYS)) {
            join(i, before, reason);
        }
    }

    private boolean isNear(int one, int other) {
        return isWithin(one, other, SAME_WORDS_DAYS);
    }

    private boolean isWithin(int one, int other, int days) {
        LocalDate a = mentions.get(one).reported();
        LocalDate b = mentions.get(other).reported();
        return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) <= days;
    }

    private void joinOfOneDay(int i, String block, Map<String, Integer> first) {
        AgreementMention m = mentions.get(i);
        if (m.claim().envelope().modality() == Modality.NEGATED) {
            return;
        }
        String hard = m.isCeasefire() ? m.name().hard() : "";
        for (Timespan day : finelyTold(m)) {
            Integer before = first.putIfAbsent(block + hard + "|" + day, i);
            if (before != null && (m.isCeasefire() || namesAgree(m, mentions.get(before)))) {
                join(i, before, "the same type, country and date");
            }
        }
    }

    private static List<Timespan> finelyTold(AgreementMention m) {
        List<Timespan> days = new ArrayList<>();
        if (m.declared() != null && MeetingMention.isFine(m.declared())) {
            days.add(m.declared());
        }
        if (m.claim().effective() != null && MeetingMention.isFine(m.claim().effective())) {
            days.add(m.claim().effective());
        }
        return days;
    }

    private static boolean namesAgree(AgreementMention one, AgreementMention other) {
        String a = one.name().core();
        String b = other.name().core();
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }
}
