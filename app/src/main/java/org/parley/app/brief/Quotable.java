package org.parley.app.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.wording.Scrap;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Entry;
import org.parley.record.process.FigureSeries;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.Mention;
import org.parley.record.process.Reference;

/** What may stand in the body for the names in it: a line that leaves open who or what is meant is nothing to quote. */
final class Quotable {
    /** From there on a number without place or time is that of a whole war. */
    private static final BigDecimal WAR = BigDecimal.valueOf(10_000);

    /** "Its citizens", "their fighters": whose, the line does not say. */
    private static final Pattern SOMEONES =
            Pattern.compile("^(?:its|their|his|her|our|my) .*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_WORD = Pattern.compile("^(?:(?:the|an?|this|that) )?\\S+$");

    private static final Pattern PROPER = Pattern.compile("(?<=.)\\p{Lu}|^\\p{Lu}\\S* \\p{L}|\\d");

    /** A post without its holder and without whose it is: "senior adviser", "the spokeswoman", "President". */
    private static final Pattern BARE_POST =
            Pattern.compile("^(?:(?:the|a|an|one|another|his|her|its|their) )?(?:[\\p{Ll}-]+ ){0,3}"
                    + "(?:adviser|advisor|aide|leader|president|premier|minister|spokesman|spokeswoman|spokesperson|official|envoy"
                    + "|diplomat|ambassador|chief|commander|general|king|chairman|chairwoman|secretary|director|head|negotiator"
                    + "|representative|mediator|lawmaker|senator|person|man|woman|side|party|place)$");

    private static final Pattern POINTS_BACK = Pattern.compile(
            "^(?:it|this|that|these|those|they|he|she|we|i|you|one|who|which|some|others?|both|all|none)$");

    private Quotable() {}

    /** Whether each of those who do, hold or meet in it can be told from others, and its words alone say what it is about. */
    static boolean is(Claim claim) {
        return (!(claim instanceof Condition c) || isTold(c)) && names(claim).noneMatch(Quotable::isOpen);
    }

    /** A condition that is somebody's, or that somebody tells, in words that do not lean on those before them. */
    private static boolean isTold(Condition c) {
        boolean leans =
                Scrap.pointsBack(c.prerequisite()) || c.consequence() != null && Scrap.pointsBack(c.consequence());
        return !leans && (c.actor() != null || c.envelope().source() != null);
    }

    /** Whether anything tells what it is about from others of its kind; of most entries their claims alone tell it. */
    static boolean is(Entry entry) {
        return switch (entry) {
            case MeetingEntry m -> is(m);
            case AgreementEntry a -> is(a);
            case FigureSeries f -> is(f);
            default -> true;
        };
    }

    /**
     * "Plan", "deal" or "ceasefires" alone are no agreement to tell from others: what does is a name, its makers, a place, a
     * day or what it lays down. One that is only hoped for needs more than a word for what it should be like.
     */
    private static boolean is(AgreementEntry a) {
        if (PROPER.matcher(a.name()).find()
                || !a.places().isEmpty()
                || !a.provisions().isEmpty()
                || isDated(a)) {
            return true;
        }
        Set<Reference> makers = Stream.of(a.parties(), a.declaredBy(), a.brokers())
                .flatMap(List::stream)
                .map(Mention::who)
                .collect(Collectors.toSet());
        boolean many = a.name().endsWith("s");
        boolean hoped = a.history().stream().allMatch(s -> s.modality() == Modality.POSSIBLE);
        return makers.size() > 1
                || !a.declaredBy().isEmpty() && !many
                || !ONE_WORD.matcher(a.name()).matches() && !hoped;
    }

    private static boolean isDated(AgreementEntry a) {
        boolean timed =
                a.attestations().stream().anyMatch(x -> x.claim().envelope().time() != null);
        return timed || a.effective() != null || a.ends() != null;
    }

    /** Whether a place, a time or a group tells which people or things were counted; a currency does not. */
    private static boolean is(FigureSeries f) {
        boolean someones = f.of() != null && SOMEONES.matcher(f.of()).matches();
        boolean counted = f.of() != null && f.measure() != Figure.Measure.MONEY;
        boolean war = f.measure() != Figure.Measure.MONEY
                && f.counts().stream().allMatch(c -> c.value().compareTo(WAR) >= 0);
        boolean part = f.counts().stream().anyMatch(c -> !c.parts().isEmpty());
        return !someones
                && (counted || f.place() != null || f.period() != null || f.population() != null || war || part);
    }

    /** Whether anything tells a meeting from others: a name, a place, a day, or who meets. */
    static boolean is(MeetingEntry m) {
        boolean named = m.name().codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        return named
                || !m.places().isEmpty()
                || m.time() != null
                || !m.parties().isEmpty();
    }

    private static Stream<String> names(Claim claim) {
        return switch (claim) {
            case Position p -> Stream.of(p.actor());
            case Commitment c -> Stream.of(c.actor());
            case Condition c -> Stream.ofNullable(c.actor());
            case Attendance a -> Stream.of(a.actor());
            case Act a -> Stream.concat(Stream.of(a.actor()), Stream.ofNullable(a.target()));
            case Meeting m -> m.parties().stream();
            case Agreement a -> a.parties().stream();
            default -> Stream.empty();
        };
    }

    private static boolean isOpen(String name) {
        String bare = name.strip();
        boolean oneWord = bare.indexOf(' ') < 0;
        String lower = oneWord ? bare.toLowerCase(Locale.ROOT) : bare;
        return BARE_POST.matcher(lower).matches() || POINTS_BACK.matcher(lower).matches();
    }
}
