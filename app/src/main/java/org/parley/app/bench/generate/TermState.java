package org.parley.app.bench.generate;

import java.util.Set;

/** Whether a condition still stands. */
public enum TermState {
    OPEN("open"),
    WAIVED("waived"),
    /** Someone else says that its holder dropped it. */
    DROPPED("reported_dropped", "possibly_overtaken"),
    /** Another did what was asked for. */
    MET("met");

    private final Set<String> names;

    TermState(String... names) {
        this.names = Set.of(names);
    }

    /** The codes that the record may have for it. */
    public Set<String> names() {
        return names;
    }

    static TermState of(FactKind kind) {
        return switch (kind) {
            case WAIVED -> WAIVED;
            case DROPPED -> DROPPED;
            case MET -> MET;
            default -> OPEN;
        };
    }
}
