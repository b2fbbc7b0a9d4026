package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.record.judgement.Signature;
import org.parley.record.process.Union;

/** Members of sets which people said are not one: no joining may bring them together, by whatever way. */
final class Apart {
    private final Union union;
    private final List<int[]> pairs = new ArrayList<>();

    Apart(Union union) {
        this.union = union;
    }

    private void keep(int one, int other) {
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

    /**
     * Carries out what people said: first who is apart, so that no joining undoes it.
     *
     * @param members the numbers of what they spoke of; what is not among them is passed over
     * @param joining joins two, for a reason
     */
    void obey(Judged.Pairs said, Map<String, Integer> members, String one, Joined joining) {
        for (boolean same : new boolean[] {false, true}) {
            for (Judged.Pairs.Word word : said.all()) {
                Integer first = members.get(word.one());
                Integer second = members.get(word.other());
                if (first == null || second == null || word.same() != same) {
                    continue;
                }
                if (same) {
                    joining.join(first, second, reason(one, word.by()));
                } else {
                    keep(first, second);
                }
            }
        }
    }

    /** Joins two members for a reason. */
    interface Joined {
        void join(int one, int other, String reason);
    }

    /** For a person to read: who said it, and why. */
    private static String reason(String said, Signature by) {
        return said + ", says " + by.author() + (by.reason() == null ? "" : ": " + by.reason());
    }
}
