package org.parley.record.process.settling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;
import org.parley.record.process.Reference;

/**
 * What one claim tells an agreement by.
 *
 * @param theatre the country that it holds in: of its place, else the one that the report tells of
 * @param locality the town or region that it holds in, as compared; empty where none is told
 * @param makers the parties and whoever declared it
 * @param owner whose plan it is, by its name; null where that is not told
 * @param declared the day of a signature or declaration, never that of a breach or an end
 */
record AgreementMention(
        Attestation attestation,
        Agreement claim,
        AgreementName name,
        @Nullable String theatre,
        String locality,
        Set<Reference> makers,
        @Nullable Reference owner,
        @Nullable Timespan declared) {
    private static final Pattern LENGTH =
            Pattern.compile("\\d+|two|three|four|five|six|seven|ten|twelve|hours?|days?|weeks?|months?|year|years");
    /** What a plan is called, behind the name of its owner. */
    private static final Set<String> PLANS = Set.of(
            "plan", "plans", "proposal", "proposals", "initiative", "blueprint", "road", "map", "roadmap", "peace");

    static AgreementMention of(Attestation attestation, WhoIsWho who, ReportCountries countries) {
        Agreement claim = (Agreement) attestation.claim();
        String place = claim.envelope().place();
        States.Prefix state = place == null ? null : States.KNOWN.prefix(Words.of(place));
        String theatre =
                state != null ? state.state() : countries.of(claim.envelope().documentId());
        Set<Reference> makers = new TreeSet<>();
        Stream.concat(claim.parties().stream(), Stream.ofNullable(claim.declaredBy()))
                .map(who::named)
                .forEach(makers::add);
        return new AgreementMention(
                attestation,
                claim,
                AgreementName.of(claim.name(), theatre),
                theatre,
                place == null || state != null ? "" : Words.key(place),
                makers,
                owner(claim, who),
                isOfItsMaking(claim) ? claim.envelope().time() : null);
    }

    private static @Nullable Reference owner(Agreement claim, WhoIsWho who) {
        List<String> words = claim.name() == null || !isPlan(claim)
                ? List.of()
                : List.of(claim.name().split("\\s+"));
        int to = words.size();
        while (to > 0 && PLANS.contains(Words.key(words.get(to - 1)))) {
            to--;
        }
        Reference owner = to == 0 || to == words.size() ? null : who.named(String.join(" ", words.subList(0, to)));
        return owner == null || owner.entry() == null ? null : owner;
    }

    private static boolean isPlan(Agreement claim) {
        return claim.type() == Agreement.Type.FRAMEWORK || claim.type() == Agreement.Type.ROADMAP;
    }

    boolean isPlan() {
        return isPlan(claim);
    }

    /** A plan that is known by whose it is, and is not called a new one. */
    boolean isPlanOfOne() {
        return owner != null && !name.another();
    }

    boolean isOwnedAs(AgreementMention other) {
        return owner != null && owner.equals(other.owner);
    }

    /** Its name, empty where none is told. */
    String words() {
        return claim.name() == null ? "" : claim.name();
    }

    /** How long its name says that it is for: "five day"; empty where it does not. */
    String length() {
        return Words.of(words()).stream()
                .filter(word -> LENGTH.matcher(word).matches())
                .collect(Collectors.joining(" "));
    }

    /** Where in its report it is told, in code points. */
    int start() {
        return claim.envelope().span().start();
    }

    /** "The deal", "the agreement": no name of its own. */
    boolean isBare() {
        return claim.type() == Agreement.Type.ACCORD
                && Words.of(words()).size() <= 1
                && name.core().isEmpty();
    }

    boolean isHopedFor() {
        return claim.envelope().modality() == Modality.POSSIBLE;
    }

    /** A truce that someone named has offered. */
    boolean isOffer() {
        return isCeasefire()
                && claim.status() == Agreement.Status.PROPOSED
                && claim.envelope().modality() == Modality.ACTUAL
                && !makers.isEmpty()
                && !name.another();
    }

    /** The day of an offer or of a breach is not the text's own; "the June 2012 accord" is of then, whatever is told of it. */
    private static boolean isOfItsMaking(Agreement claim) {
        Timespan time = claim.envelope().time();
        boolean named = time != null && !MeetingMention.isFine(time);
        return switch (claim.status()) {
            case CONCLUDED -> true;
            case PROPOSED, NEGOTIATED -> named;
            case IN_FORCE -> named && claim.effective() == null;
            case EXTENDED, VIOLATED, REJECTED, COLLAPSED -> false;
        };
    }

    @Nullable
    LocalDate reported() {
        return attestation.reportedOn();
    }

    String document() {
        return claim.envelope().documentId();
    }

    /** A deal told as made and by no name of its own: "the agreement", "the deal". */
    boolean isMadeWithoutName() {
        boolean made = claim.status() == Agreement.Status.CONCLUDED || claim.status() == Agreement.Status.IN_FORCE;
        return made
                && claim.type() == Agreement.Type.ACCORD
                && claim.envelope().modality() == Modality.ACTUAL
                && name.core().isEmpty();
    }

    /** Whether those who made one can have made the other. */
    boolean canShareMakers(AgreementMention other) {
        return makers.isEmpty() || other.makers.isEmpty() || makers.stream().anyMatch(other.makers::contains);
    }

    boolean isCeasefire() {
        return claim.type() == Agreement.Type.CEASEFIRE;
    }

    /** A ceasefire that is there, under whatever general word: not one that is called for or yet to come. */
    boolean isTruceThere() {
        boolean there = switch (claim.status()) {
            case IN_FORCE, VIOLATED, COLLAPSED, EXTENDED -> true;
            case CONCLUDED -> claim.envelope().modality() == Modality.ACTUAL;
            case PROPOSED, NEGOTIATED, REJECTED -> false;
        };
        return there && isCeasefire() && name.hard().isEmpty();
    }

    boolean isExtension() {
        return claim.status() == Agreement.Status.EXTENDED && claim.envelope().modality() == Modality.ACTUAL;
    }

    boolean isCollapse() {
        return claim.status() == Agreement.Status.COLLAPSED && claim.envelope().modality() == Modality.ACTUAL;
    }
}
