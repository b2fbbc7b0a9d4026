package org.parley.record.process;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Code;

/** Whether one side or several made an agreement, as far as reports tell. */
public enum Sides implements Code {
    /** A report calls it unilateral, and none names a second party. */
    UNILATERAL,
    /** One is told to have declared it and no second party is told; nobody says that there was none. */
    ONE_TOLD,
    /** Two parties or more are told, or a report calls it bilateral. */
    SEVERAL;

    static @Nullable Sides of(AgreementEntry agreement) {
        long parties = Stream.concat(agreement.parties().stream(), agreement.declaredBy().stream())
                .map(Mention::who)
                .distinct()
                .count();
        if (agreement.isCalled("(?:bi|tri|multi)lateral") || parties > 1) {
            return SEVERAL;
        }
        if (agreement.isCalled("unilateral")) {
            return UNILATERAL;
        }
        return agreement.declaredBy().isEmpty() ? null : ONE_TOLD;
    }
}
