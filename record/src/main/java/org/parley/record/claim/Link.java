package org.parley.record.claim;

/**
 * One meeting or agreement prepares, follows, resumes or implements another.
 */
public record Link(Envelope envelope, String from, Relation relation, String to) implements Claim {
    /** How {@code from} stands to {@code to}. */
    public enum Relation implements Code {
        PREPARES,
        FOLLOWS,
        RESUMES,
        IMPLEMENTS
    }

    @Override
    public Link withEnvelope(Envelope changed) {
        return new Link(changed, from, relation, to);
    }
}
