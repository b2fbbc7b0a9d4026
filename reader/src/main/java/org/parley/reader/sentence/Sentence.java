package org.parley.reader.sentence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A parsed sentence: its words and the tree over them. */
public final class Sentence {
    private final String text;
    private final int index;
    private final Paragraph paragraph;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /**
     * @param text of the whole report
     * @param index place in the report, from 0
     */
    public Sentence(String text, int index, Paragraph paragraph, List<Token> tokens) {
        this.text = text;
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        List<List<Token>> byHead = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            byHead.add(new ArrayList<>(4));
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                byHead.get(token.head()).add(token);
            }
        }
        this.children = byHead;
    }

    public int index() {
        return index;
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** Offset of the first word in the report's text, in UTF-16 units. */
    public int begin() {
        return tokens.getFirst().begin();
    }

    public int end() {
        return tokens.getLast().end();
    }

    /** The words that depend on one, in order. */
    public List<Token> children(Token head) {
        return children.get(head.index());
    }

    /** The first dependent by a relation, with or without its subtype. */
    public @Nullable Token child(Token head, String relation) {
        for (Token child : children(head)) {
            if (child.is(relation)) {
                return child;
            }
        }
        return null;
    }

    public List<Token> children(Token head, String relation) {
        return children(head).stream().filter(c -> c.is(relation)).toList();
    }

    public @Nullable Token head(Token token) {
        return token.head() < 0 ? null : tokens.get(token.head());
    }

    /** The word at a place; null beyond the ends. */
    public @Nullable Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    /** The lower-case word at a place, empty beyond the ends. */
    public String lower(int i) {
        Token token = at(i);
        return token == null ? "" : token.text().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the lower-case words from a place on are these. */
    public boolean reads(int from, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!lower(from + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The word and all that depend on it. */
    public BitSet subtree(Token head) {
        return subtree(head, i -> true);
    }

    /** The same, without the branches whose top is refused. */
    public BitSet subtree(Token head, IntPredicate keep) {
        BitSet found = new BitSet(tokens.size());
        List<Token> open = new ArrayList<>(List.of(head));
        while (!open.isEmpty()) {
            Token next = open.removeLast();
            if (found.get(next.index())) {
                continue;
            }
            found.set(next.index());
            for (Token child : children(next)) {
                if (keep.test(child.index())) {
                    open.add(child);
                }
            }
        }
        return found;
    }

    /** Whether a word is, or stands below, another in the tree. */
    public boolean dominates(Token upper, Token lower) {
        for (Token t = lower; t != null; t = head(t)) {
            if (t.index() == upper.index()) {
                return true;
            }
        }
        return false;
    }

    /** The report's text from one word to another, both included. */
    public String text(int from, int to) {
        return text.substring(tokens.get(from).begin(), tokens.get(to).end());
    }

    public String text() {
        return text(0, tokens.size() - 1);
    }

    @Override
    public String toString() {
        return text();
    }
}
