package org.parley.app.brief;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Position;
import org.parley.record.process.MeetingEntry;

/** What may stand in the body for the names in it: a line that leaves open who is meant is nothing to quote. */
final class Quotable {
    /** A post without its holder and without whose it is: "senior adviser", "the spokeswoman", "President". */
    private static final Pattern BARE_POST =
            Pattern.compile("^(?:(?:the|a|an|one|another|his|her|its|their) )?(?:[\\p{Ll}-]+ ){0,3}"
                    + "(?:adviser|advisor|aide|leader|president|premier|minister|spokesman|spokeswoman|spokesperson|official|envoy"
                    + "|diplomat|ambassador|chief|commander|general|king|chairman|chairwoman|secretary|director|head|negotiator"
                    + "|representative|mediator|lawmaker|senator|person|man|woman|side|party|place)$");

    private static final Pattern POINTS_BACK = Pattern.compile(
            "^(?:it|this|that|these|those|they|he|she|we|i|you|one|who|which|some|others?|both|all|none)$");

    private Quotable() {}

    /** Whether each of those who do, hold or meet in it can be told from others. */
    static boolean is(Claim claim) {
        return names(claim).noneMatch(Quotable::isOpen);
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
