package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Modality;

/**
 * Which agreements that one report tells of are one: a truce that is there, the same name, the same makers. A deal without
 * a name of its own is the one told of shortly before, as long reports tell of several.
 */
final class ReportAgreements {
    /** In characters: what is called "the deal" further on may be the next one. */
    private static final int NEAR = 700;

    private final List<AgreementMention> mentions;
    private final WhichAgreement which;
    private final Map<String, Integer> last = new HashMap<>();
    /** Words for plans that in one report are those of several. */
    private final Set<String> ofSeveral = new HashSet<>();

    ReportAgreements(List<AgreementMention> mentions, WhichAgreement which) {
        this.mentions = mentions;
        this.which = which;
    }

    /** To be asked of all mentions in their order. */
    void meet(int i) {
        AgreementMention m = mentions.get(i);
        String report = m.attestation().origin() + "|" + m.claim().type() + "|";
        if (m.isTruceThere()) {
            joinLast(i, report + "truce|" + m.locality(), "the truce that one report tells of");
        }
        if (m.claim().name() != null) {
            named(i, m, report);
        }
        if (!m.makers().isEmpty() && m.isTruceThere()) {
            joinLast(i, report + m.makers(), "of the same parties in one report");
        }
        if (m.isOffer()) {
            joinLast(i, report + "offer|" + m.makers(), "one party's offer in one report");
        }
        if (m.isMadeWithoutName()) {
            joinLast(i, report + "made", "the deal that one report tells of");
        }
        signedThere(i, m, report);
        plan(i, m);
    }

    private void named(int i, AgreementMention m, String report) {
        String hoped = m.isBare() && m.claim().envelope().modality() == Modality.POSSIBLE ? "hoped|" : "";
        joinLast(i, report + hoped + Words.key(m.words()), "the same words in one report");
        if (!m.name().core().isEmpty()) {
            joinLast(i, report + "#" + m.name().core(), "the same name in one report");
        }
    }

    /** "The agreement was reached in Geneva", "the Geneva agreement". */
    private void signedThere(int i, AgreementMention m, String report) {
        boolean made = m.claim().status() == Agreement.Status.CONCLUDED
                && m.claim().envelope().modality() == Modality.ACTUAL
                && !m.isCeasefire();
        String place = m.isMadeWithoutName() ? m.locality() : m.name().core();
        if (made && !place.isEmpty()) {
            joinLast(i, report + "in|" + place, "the place where one report says that it was made");
        }
    }

    /** "The Union's peace plan", "the plan". */
    private void plan(int i, AgreementMention m) {
        String noun = m.isPlan() && m.claim().name() != null
                ? m.attestation().origin() + "|plan|" + Words.of(m.words()).getLast()
                : "";
        boolean bare = Words.of(m.words()).size() == 1;
        if (!noun.isEmpty() && !bare && !m.name().core().isEmpty()) {
            Integer before = last.put(noun, i);
            if (!m.isPlanOfOne() || before != null && !mentions.get(before).isOwnedAs(m)) {
                ofSeveral.add(noun);
            }
        } else if (bare && last.containsKey(noun) && !ofSeveral.contains(noun)) {
            which.join(i, last.getOrDefault(noun, i), "the one plan of that word in one report");
        }
    }

    /** Where days keep the two apart, the later one stands for the block from there. */
    private void joinLast(int i, String block, String reason) {
        Integer before = last.get(block);
        boolean joined = before != null && canBeOne(i, before) && which.join(i, before, reason);
        if (!joined || mentions.get(i).isBare()) {
            last.put(block, i);
        }
    }

    private boolean canBeOne(int i, int before) {
        AgreementMention one = mentions.get(i);
        AgreementMention other = mentions.get(before);
        boolean hoped = one.isBare() && other.isBare() && one.isHopedFor() != other.isHopedFor();
        boolean far = one.isBare()
                && other.isBare()
                && Math.abs(one.start() - other.start()) > NEAR
                && one.makers().stream().noneMatch(other.makers()::contains);
        boolean lengths = one.length().isEmpty()
                || other.length().isEmpty()
                || one.length().equals(other.length());
        boolean offers = !one.isOffer() || !other.isOffer() || lengths;
        return !hoped && !far && offers && (!one.isMadeWithoutName() || one.canShareMakers(other));
    }
}
