package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map by name that shares with the one it was made from all that both hold: to change a few of a million entries
 * costs a few steps each. A hash array mapped trie (Bagwell, "Ideal Hash Trees", 2001).
 */
final class Trie<V> {
    private static final int BITS = 5;
    private static final int LOWEST = (1 << BITS) - 1;

    private final @Nullable Node<V> root;

    private Trie(@Nullable Node<V> root) {
        this.root = root;
    }

    static <V> Trie<V> empty() {
        return new Trie<>(null);
    }

    private sealed interface Node<V> {}

    /** @param children one for each bit that is set, in order */
    @SuppressWarnings("ArrayRecordComponent")
    private record Branch<V>(int bits, Node<V>[] children) implements Node<V> {}

    /** @param next another name with the same hash */
    private record Leaf<V>(
            int hash, String name, V value, @Nullable Leaf<V> next) implements Node<V> {}

    boolean isEmpty() {
        return root == null;
    }

    @Nullable
    V get(String name) {
        int hash = spread(name);
        Node<V> node = root;
        for (int shift = 0; node instanceof Branch<V> branch; shift += BITS) {
            int bit = 1 << (hash >>> shift & LOWEST);
            node = (branch.bits & bit) == 0 ? null : branch.children[index(branch.bits, bit)];
        }
        for (Leaf<V> leaf = (Leaf<V>) node; leaf != null; leaf = leaf.next) {
            if (leaf.hash == hash && leaf.name.equals(name)) {
                return leaf.value;
            }
        }
        return null;
    }

    V get(String name, V otherwise) {
        V value = get(name);
        return value == null ? otherwise : value;
    }

    Trie<V> with(String name, V value) {
        return new Trie<>(put(root, new Leaf<>(spread(name), name, value, null), 0));
    }

    void forEach(BiConsumer<String, V> each) {
        if (root != null) {
            visit(root, each);
        }
    }

    private static <V> void visit(Node<V> node, BiConsumer<String, V> each) {
        switch (node) {
            case Branch<V> branch -> {
                for (Node<V> child : branch.children) {
                    visit(child, each);
                }
            }
            case Leaf<V> first -> {
                for (Leaf<V> leaf = first; leaf != null; leaf = leaf.next) {
                    each.accept(leaf.name, leaf.value);
                }
            }
        }
    }

    private static int spread(String name) {
        int hash = name.hashCode();
        return hash ^ hash >>> 16;
    }

    private static int index(int bits, int bit) {
        return Integer.bitCount(bits & bit - 1);
    }

    private static <V> Node<V> put(@Nullable Node<V> node, Leaf<V> leaf, int shift) {
        return switch (node) {
            case null -> leaf;
            case Leaf<V> other when other.hash == leaf.hash -> chained(without(other, leaf.name), leaf);
            case Leaf<V> other -> put(put(new Branch<>(0, children(0)), other, shift), leaf, shift);
            case Branch<V> branch -> put(branch, leaf, shift);
        };
    }

    private static <V> Branch<V> put(Branch<V> branch, Leaf<V> leaf, int shift) {
        int bit = 1 << (leaf.hash >>> shift & LOWEST);
        int at = index(branch.bits, bit);
        int size = branch.children.length;
        boolean there = (branch.bits & bit) != 0;
        Node<V>[] children = children(there ? size : size + 1);
        System.arraycopy(branch.children, 0, children, 0, at);
        int rest = there ? at + 1 : at;
        System.arraycopy(branch.children, rest, children, at + 1, size - rest);
        children[at] = put(there ? branch.children[at] : null, leaf, shift + BITS);
        return new Branch<>(branch.bits | bit, children);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> Node<V>[] children(int size) {
        return new Node[size];
    }

    private static <V> Leaf<V> chained(@Nullable Leaf<V> others, Leaf<V> leaf) {
        return others == null ? leaf : new Leaf<>(leaf.hash, leaf.name, leaf.value, others);
    }

    private static <V> @Nullable Leaf<V> without(Leaf<V> chain, String name) {
        Leaf<V> rest = chain.next == null ? null : without(chain.next, name);
        return chain.name.equals(name) ? rest : new Leaf<>(chain.hash, chain.name, chain.value, rest);
    }

    /** Changes made one after another, which show here at once and elsewhere when they are done. */
    static final class Edit<V> {
        private final Trie<V> before;
        private final Map<String, V> changed = new HashMap<>();

        Edit(Trie<V> before) {
            this.before = before;
        }

        @Nullable
        V get(String name) {
            V now = changed.get(name);
            return now == null ? before.get(name) : now;
        }

        V get(String name, V otherwise) {
            V value = get(name);
            return value == null ? otherwise : value;
        }

        void put(String name, V value) {
            changed.put(name, Objects.requireNonNull(value));
        }

        /** The names of what was put. */
        Set<String> changed() {
            return changed.keySet();
        }

        Trie<V> done() {
            Trie<V> now = before;
            for (Map.Entry<String, V> change : changed.entrySet()) {
                now = now.with(change.getKey(), change.getValue());
            }
            return now;
        }
    }
}
