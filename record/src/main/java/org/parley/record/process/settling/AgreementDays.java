package org.parley.record.process.settling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import org.parley.record.document.Timespan;

/** The days on which some claims tell an agreement to be declared and to take effect, as far as they tell any. */
final class AgreementDays {
    /** What takes effect later than that after its declaration is rather another one. */
    private static final int MOST_BETWEEN = 31;

    private final TreeSet<Timespan> declared = new TreeSet<>();
    private final TreeSet<Timespan> effective = new TreeSet<>();

    AgreementDays(AgreementMention mention) {
        if (mention.declared() != null) {
            declared.add(mention.declared());
        }
        if (mention.claim().effective() != null) {
            effective.add(mention.claim().effective());
        }
    }

    void add(AgreementDays other) {
        declared.addAll(other.declared);
        effective.addAll(other.effective);
    }

    boolean isEmpty() {
        return declared.isEmpty() && effective.isEmpty();
    }

    /** Whether both can be of one agreement: what they tell of the same overlaps, and nothing takes effect before it is declared. */
    boolean agree(AgreementDays other) {
        return overlap(declared, other.declared)
                && overlap(effective, other.effective)
                && follow(declared, other.effective)
                && follow(other.declared, effective);
    }

    /** Whether they agree and a day of one is a day of the other. */
    boolean meet(AgreementDays other) {
        return agree(other)
                && (effective.stream().anyMatch(a -> other.effective.stream().anyMatch(a::overlaps))
                        || declared.stream()
                                .anyMatch(a -> other.declared.stream().anyMatch(a::overlaps))
                        || effective.stream()
                                .anyMatch(a -> other.declared.stream().anyMatch(a::overlaps))
                        || declared.stream()
                                .anyMatch(a -> other.effective.stream().anyMatch(a::overlaps)));
    }

    /** Whether these tell when one is to take effect of which the others tell only that it was made, and when. */
    boolean isStartOf(AgreementDays made) {
        return declared.isEmpty()
                && !effective.isEmpty()
                && made.effective.isEmpty()
                && !made.declared.isEmpty()
                && follow(made.declared, effective);
    }

    boolean beganBy(LocalDate day) {
        return effective.stream().noneMatch(t -> t.earliest().isAfter(day))
                && declared.stream().noneMatch(t -> t.earliest().isAfter(day));
    }

    private static boolean overlap(Collection<Timespan> some, Collection<Timespan> others) {
        return some.stream().allMatch(a -> others.stream().allMatch(a::overlaps));
    }

    private static boolean follow(Collection<Timespan> declared, Collection<Timespan> effective) {
        return declared.stream()
                .allMatch(d -> effective.stream()
                        .allMatch(e -> !e.latest().isBefore(d.earliest())
                                && !e.earliest().isAfter(d.latest().plusDays(MOST_BETWEEN))));
    }
}
