package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Agreement.Status;
import org.parley.record.claim.Code;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

/** What no report says although its day has passed. */
public enum Unreported implements Code {
    /** The day for which it was planned or promised is over, and no report tells what came of it. */
    OUTCOME,
    /** It was to last until a day that is over, and no report tells whether it was extended. */
    EXTENSION;

    static @Nullable Unreported of(AgreementEntry agreement, LocalDate today) {
        Step<Status> latest = agreement.latest();
        if (latest.modality() == Modality.PLANNED) {
            List<Timespan> days = latest.attestations().stream()
                    .flatMap(a -> days((Agreement) a.claim()))
                    .toList();
            boolean over = days.stream().allMatch(d -> d.latest().isBefore(today));
            return !days.isEmpty() && over ? OUTCOME : null;
        }
        return lasts(latest) && hasRunOut(agreement, today) ? EXTENSION : null;
    }

    private static Stream<Timespan> days(Agreement claim) {
        return Stream.<@Nullable Timespan>of(claim.envelope().time(), claim.effective())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private static boolean lasts(Step<Status> latest) {
        boolean stands = switch (latest.status()) {
            case CONCLUDED, IN_FORCE, EXTENDED -> true;
            case PROPOSED, NEGOTIATED, VIOLATED, REJECTED, COLLAPSED -> false;
        };
        return stands && latest.modality() == Modality.ACTUAL;
    }

    /** One told as extended after its last term was told lasts until a day that is not known. */
    private static boolean hasRunOut(AgreementEntry agreement, LocalDate today) {
        List<Dating> terms = agreement.terms();
        LocalDate last = agreement.lastReported();
        if (terms.isEmpty() || last == null) {
            return false;
        }
        Dating term = terms.getLast();
        LocalDate told = term.attestations().getLast().reportedOn();
        boolean prolonged = agreement.history().stream()
                .filter(s -> s.status() == Status.EXTENDED && s.modality() == Modality.ACTUAL)
                .flatMap(s -> s.attestations().stream())
                .anyMatch(a -> ((Agreement) a.claim()).ends() == null
                        && (told == null
                                || a.reportedOn() == null
                                || !a.reportedOn().isBefore(told)));
        LocalDate end = term.when().latest();
        return !prolonged && end.isBefore(today) && !last.isAfter(end);
    }
}
