package org.parley.record.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Sets of numbers 0 to n-1 that are joined step by step; a set is known by its smallest member. */
public final class Union {
    private final int[] parent;

    public Union(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    public int root(int member) {
        int root = member;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int i = member; parent[i] != root; ) {
            int next = parent[i];
            parent[i] = root;
            i = next;
        }
        return root;
    }

    /** @return whether they were apart */
    public boolean join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
        return a != b;
    }

    /** Every set, its members in order. */
    public Collection<List<Integer>> sets() {
        TreeMap<Integer, List<Integer>> sets = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            sets.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
        }
        return sets.values();
    }
}
