package org.parley.record.process.settling;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Timespan;
import org.parley.record.process.Union;

/**
 * Finds texts that are copies of one another, also cut or lightly edited: those that share at least half of the shorter
 * one's shingles, within some days. A quarter of the shingles, chosen by hash, stands for all; each text is held only
 * against the last few that share one, so the cost grows with the texts and not with their pairs.
 */
final class Copies {
    private static final int SHINGLE_WORDS = 5;
    private static final int SAMPLING = 4;
    private static final int KEPT_PER_SHINGLE = 6;
    private static final int FEWEST_SHINGLES = 6;
    private static final double CONTAINMENT = 0.5;
    private static final int WINDOW_DAYS = 7;

    /** A text, with its date if it has one. */
    record Text(String id, String words, @Nullable Timespan date) {}

    private Copies() {}

    /** @param texts sorted so that equal evidence gives equal order; undated last
     *  @return for each text the smallest id among its copies */
    static Map<String, String> origins(List<Text> texts) {
        Union union = new Union(texts.size());
        Map<Long, int[]> holders = new HashMap<>();
        Set<Long>[] sketches = sketches(texts);
        for (int i = 0; i < texts.size(); i++) {
            Set<Integer> sharers = new HashSet<>();
            for (Long shingle : sketches[i]) {
                int[] held = holders.get(shingle);
                if (held != null) {
                    for (int other : held) {
                        sharers.add(other);
                    }
                }
                holders.put(shingle, withLast(held, i));
            }
            for (int other : sharers) {
                if (near(texts.get(i).date(), texts.get(other).date()) && isCopy(sketches[i], sketches[other])) {
                    union.join(i, other);
                }
            }
        }
        return named(texts, union);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Set<Long>[] sketches(List<Text> texts) {
        Set<Long>[] sketches = new Set[texts.size()];
        for (int i = 0; i < sketches.length; i++) {
            sketches[i] = sketch(Words.of(texts.get(i).words()));
        }
        return sketches;
    }

    private static Set<Long> sketch(List<String> words) {
        Set<Long> sketch = new HashSet<>();
        for (int i = 0; i + SHINGLE_WORDS <= words.size(); i++) {
            long hash = 1125899906842597L;
            for (String word : words.subList(i, i + SHINGLE_WORDS)) {
                hash = (hash * 1000003) ^ word.hashCode();
            }
            hash ^= hash >>> 29;
            hash *= 0xbf58476d1ce4e5b9L;
            hash ^= hash >>> 32;
            if (Long.remainderUnsigned(hash, SAMPLING) == 0) {
                sketch.add(hash);
            }
        }
        return sketch;
    }

    private static int[] withLast(int @Nullable [] held, int next) {
        if (held == null) {
            return new int[] {next};
        }
        int from = held.length < KEPT_PER_SHINGLE ? 0 : 1;
        int[] more = Arrays.copyOfRange(held, from, held.length + 1);
        more[more.length - 1] = next;
        return more;
    }

    private static boolean isCopy(Set<Long> one, Set<Long> other) {
        boolean cut = one.size() <= other.size();
        Set<Long> shorter = cut ? one : other;
        Set<Long> longer = cut ? other : one;
        if (shorter.size() < FEWEST_SHINGLES) {
            return false;
        }
        long shared = shorter.stream().filter(longer::contains).count();
        return shared >= CONTAINMENT * shorter.size();
    }

    private static boolean near(@Nullable Timespan one, @Nullable Timespan other) {
        return one == null
                || other == null
                || Math.abs(ChronoUnit.DAYS.between(one.latest(), other.latest())) <= WINDOW_DAYS;
    }

    private static Map<String, String> named(List<Text> texts, Union union) {
        Map<String, String> origins = new HashMap<>();
        for (List<Integer> copies : union.sets()) {
            String smallest = copies.stream()
                    .map(i -> texts.get(i).id())
                    .min(String::compareTo)
                    .orElseThrow();
            copies.forEach(i -> origins.put(texts.get(i).id(), smallest));
        }
        return origins;
    }
}
