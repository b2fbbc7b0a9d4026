package org.parley.app.bench.generate;

/** Whether a condition still stands. */
public enum TermState {
    OPEN("open"),
    WAIVED("waived"),
    /** Someone else says that its holder dropped it. */
    DROPPED("reported_dropped"),
    /** Another did what was asked for. */
    MET("met"),
    /** The talks that it was for came or were cancelled, or its holder took part in them all the same. */
    OVERTAKEN("overtaken");

    private final String code;

    TermState(String code) {
        this.code = code;
    }

    /** The record's word for it. */
    String code() {
        return code;
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
