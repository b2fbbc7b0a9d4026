package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.List;
import org.parley.record.judgement.Signature;

/** Members of sets which people said are not one: no joining may bring them together, by whatever way. */
final class Apart {
    private final Union union;
    private final List<int[]> pairs = new ArrayList<>();

    Apart(Union union) {
        this.union = union;
    }

    void keep(int one, int other) {
        pairs.add(new int[] {one, other});
    }

    /** Whether joining two would bring a pair together. */
    boolean holds(int one, int other) {
        int a = union.root(one);
        int b = union.root(other);
        for (int[] pair : pairs) {
            int c = union.root(pair[0]);
            int d = union.root(pair[1]);
            if ((a == c && b == d) || (a == d && b == c)) {
                return true;
            }
        }
        return false;
    }

    /** For a person to read: who said it, and why. */
    static String reason(String said, Signature by) {
        return said + ", says " + by.author() + (by.reason() == null ? "" : ": " + by.reason());
    }
}
