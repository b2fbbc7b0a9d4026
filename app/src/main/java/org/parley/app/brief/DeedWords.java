package org.parley.app.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Days;
import org.parley.app.wording.StanceWords;
import org.parley.app.wording.Terms;
import org.parley.app.wording.Texts;
import org.parley.app.wording.Told;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;
import org.parley.record.document.Timespan;
import org.parley.record.process.ActEntry;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.CommitmentEntry;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.PositionEntry;
import org.parley.record.process.Sides;
import org.parley.record.process.Step;
import org.parley.record.process.Unreported;

/** What parties want, make conditional, promise, agree and do, in words; the reports' own stand between quotation marks. */
final class DeedWords {
    private static final int MOST_WORDINGS = 2;

    private static final Pattern NO_BEFORE =
            Pattern.compile("\\b(?:no|not|never|cannot|neither|nor|nothing)(?: \\S+){0,3}$");

    private static final Pattern WANTS_TO = Pattern.compile("\\bwant(?:s|ed)? to$");

    /** "They were fighting his forces": the line names who, and the words would only point back to it. */
    private static final Pattern LEANS =
            Pattern.compile("^(?:it|they|he|she|we|i) .*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern DENIES = Pattern.compile("\\b(?:not|never|no)\\b|n't\\b");

    private final Texts texts;
    private final Cast cast;
    private final @Nullable LocalDate asOf;

    /** @param asOf the day from which plans are looked at */
    DeedWords(Texts texts, Cast cast, @Nullable LocalDate asOf) {
        this.texts = texts;
        this.cast = cast;
        this.asOf = asOf;
    }

    /** @param p with the claims of the line alone */
    String position(PositionEntry p) {
        Step<Position.Stance> latest = p.latest();
        String matter = wordings(latest.attestations(), c -> c instanceof Position position ? position.matter() : null);
        return (isOwnAim(latest)
                        ? "wants to"
                        : StanceWords.of(p, latest, Names.arePlural(p.holder().words())))
                + (matter.isEmpty() ? ", on " + Terms.topic(p.topic()).toLowerCase(Locale.ROOT) : " " + matter)
                + (p.addressees().isEmpty() ? "" : "; of " + String.join(", ", cast.named(p.addressees())))
                + StanceWords.notes(p).stream().map(n -> "; " + n).collect(Collectors.joining());
    }

    /** Who "wants to keep" something asks it of nobody. */
    private boolean isOwnAim(Step<Position.Stance> step) {
        return step.status() == Position.Stance.DEMANDS
                && step.attestations().stream()
                        .allMatch(a -> a.claim() instanceof Position told
                                && told.addressee() == null
                                && told.matter() != null
                                && WANTS_TO.matcher(texts.before(told.matter(), told))
                                        .find());
    }

    String condition(ConditionEntry c, List<Attestation> of) {
        String first = wordings(of, claim -> claim instanceof Condition told ? told.prerequisite() : null);
        String then = wordings(of, claim -> claim instanceof Condition told ? told.consequence() : null);
        if (c.dropping()) {
            return "conditions dropped: " + first + (then.isEmpty() ? "" : ", for " + then);
        }
        String whole = together(of);
        if (whole != null) {
            return "makes it a condition " + whole;
        }
        return then.isEmpty() ? "makes it a condition: " + first : then + depends(of) + first;
    }

    /** Where one side is a scrap, shown in its clause, and the other stands in that clause too, both are told at once. */
    private @Nullable String together(List<Attestation> of) {
        List<Texts.Phrase> first =
                texts.phrases(of, 1, claim -> claim instanceof Condition told ? told.prerequisite() : null);
        List<Texts.Phrase> then =
                texts.phrases(of, 1, claim -> claim instanceof Condition told ? told.consequence() : null);
        if (first.isEmpty() || then.isEmpty()) {
            return null;
        }
        boolean waits = holds(then.getFirst(), first.getFirst());
        boolean asked = holds(first.getFirst(), then.getFirst());
        return waits ? then.getFirst().shown() : asked ? first.getFirst().shown() : null;
    }

    private static boolean holds(Texts.Phrase clause, Texts.Phrase words) {
        return clause.shown().startsWith("(in the words ")
                && clause.from().equals(words.from())
                && clause.shown().contains(Wording.flat(words.bare()));
    }

    /** "He refused unless it was signed" does not say that his refusal depends on it. */
    private String depends(List<Attestation> of) {
        boolean unless = of.stream().map(Attestation::claim).allMatch(c -> c instanceof Condition told && unless(told));
        return unless ? ", unless: " : " depends on: ";
    }

    /** "There can be no deal unless": where the no is not among the words shown, the deal depends on it. */
    private boolean unless(Condition told) {
        String waits = told.consequence();
        return texts.before(told.prerequisite(), told).endsWith("unless")
                && (waits == null
                        || !NO_BEFORE.matcher(texts.before(waits, told)).find());
    }

    Gist commitment(CommitmentEntry c) {
        Step<Commitment.Status> latest = c.latest();
        String matter = wordings(c.attestations(), claim -> claim instanceof Commitment told ? told.matter() : null);
        return new Gist(
                Names.holder(c.holder(), latest.attestations()),
                (isPlainNo(latest, matter)
                                ? matter
                                : Told.commitment(latest.status(), latest.modality())
                                        + (matter.isEmpty()
                                                ? ", on "
                                                        + Terms.topic(c.topic()).toLowerCase(Locale.ROOT)
                                                : ": " + matter))
                        + (c.to() == null || c.isNonRecognition() ? "" : "; to " + Names.of(c.to()))
                        + when(latest.time())
                        + unreported(c.unreported(asOf)),
                latest.attestations());
    }

    /** "Does not recognise it": nobody denies that it was carried out, the words themselves say that it is not. */
    private static boolean isPlainNo(Step<Commitment.Status> step, String matter) {
        return step.status() == Commitment.Status.CARRIED_OUT
                && step.modality() == Modality.NEGATED
                && DENIES.matcher(matter).find();
    }

    Gist agreement(AgreementEntry a) {
        Step<Agreement.Status> latest = a.latest();
        String type = Terms.type(a.type());
        boolean named = a.name().toLowerCase(Locale.ROOT).contains(type);
        return new Gist(
                Wording.capital(Wording.plain(a.name())) + where(a),
                (named ? "" : type + ", ") + status(a, latest) + when(latest.time()) + unreported(a.unreported(asOf)),
                latest.attestations());
    }

    /** What one side declares, nobody has concluded with it. */
    private static String status(AgreementEntry a, Step<Agreement.Status> latest) {
        boolean declared = a.type() == Agreement.Type.CEASEFIRE
                && latest.status() == Agreement.Status.CONCLUDED
                && latest.modality() == Modality.ACTUAL
                && a.sides() == Sides.ONE_TOLD;
        return declared ? "declared" : Told.agreement(latest.status(), latest.modality());
    }

    /** A ceasefire's place is where it holds; any other's may be where it was signed. */
    private static String where(AgreementEntry a) {
        String name = a.name().toLowerCase(Locale.ROOT);
        return a.type() != Agreement.Type.CEASEFIRE
                ? ""
                : a.places().stream()
                        .filter(place -> !name.contains(place.toLowerCase(Locale.ROOT)))
                        .map(place -> ", " + Wording.plain(place))
                        .collect(Collectors.joining());
    }

    private static String unreported(@Nullable Unreported what) {
        return what == null ? "" : "; " + Told.unreported(what);
    }

    String act(ActEntry a) {
        String plain = wordings(a.attestations(), claim -> leans(claim) ? null : matter(claim));
        String matter = plain.isEmpty() ? wordings(a.attestations(), DeedWords::matter) : plain;
        return Terms.act(a.type())
                + " "
                + target(a)
                + (matter.isEmpty() ? "" : ": " + matter)
                + when(a.attestations().getLast().claim().envelope().time());
    }

    private static @Nullable String matter(Claim claim) {
        return claim instanceof Act told ? told.matter() : null;
    }

    private static boolean leans(Claim claim) {
        String matter = matter(claim);
        return matter != null && LEANS.matcher(matter).matches();
    }

    /** A state that the words of no report name is the one that rises are against: its government. */
    private String target(ActEntry a) {
        if (a.target() == null) {
            return "someone not named";
        }
        String name = Names.of(a.target());
        boolean rising = cast.isState(a.target()) && !cast.isState(a.actor());
        boolean named = !rising
                || a.attestations().stream()
                        .anyMatch(x -> texts.excerpt(x.claim())
                                .text()
                                .contains(name.substring(0, Math.min(4, name.length()))));
        return (named ? "" : "the government of ") + name;
    }

    private String wordings(List<Attestation> of, Function<Claim, @Nullable String> slot) {
        return texts.phrases(of, MOST_WORDINGS, slot).stream()
                .map(Texts.Phrase::shown)
                .collect(Collectors.joining("; "));
    }

    private static String when(@Nullable Timespan time) {
        return time == null ? "" : " (" + Days.of(time) + ")";
    }
}
