package org.parley.app.bench.generate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Link;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Office;
import org.parley.record.claim.Position;
import org.parley.record.claim.Source;
import org.parley.record.claim.Statement;

/** Whom the slots of a claim name. */
public final class ClaimNames {
    private ClaimNames() {}

    /** Each once; unnamed sources are no one. */
    public static List<String> in(Claim claim) {
        Source source = claim.envelope().source();
        Stream<String> speaker =
                source == null || source.form() == Source.Form.ANONYMOUS ? Stream.of() : Stream.of(source.speaker());
        return Stream.concat(speaker, slots(claim)).distinct().toList();
    }

    private static Stream<String> slots(Claim claim) {
        return switch (claim) {
            case Office c -> some(c.person(), c.of());
            case Membership c -> some(c.member(), c.group());
            case Meeting c -> c.parties().stream();
            case Attendance c -> some(c.actor());
            case Position c -> some(c.actor(), c.addressee());
            case Condition c -> some(c.actor());
            case Commitment c -> some(c.actor(), c.to());
            case Agreement c ->
                Stream.of(c.parties(), c.brokers(), c.guarantors()).flatMap(List::stream);
            case Act c -> some(c.actor(), c.target());
            case Figure c -> some(c.countedBy());
            case Statement c -> c.anonymous() ? Stream.of() : some(c.speaker());
            case Link c -> Stream.of();
        };
    }

    private static Stream<String> some(@Nullable String... names) {
        return Stream.of(names).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
