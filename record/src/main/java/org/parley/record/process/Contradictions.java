package org.parley.record.process;

import java.util.List;

/** Finds what reports of about the same date tell differently. */
final class Contradictions {
    private Contradictions() {}

    static List<Contradiction> in(PeaceProcess process) {
        return List.of();
    }
}
