package org.parley.record.claim;

/**
 * An actor belongs to a group, bloc or alliance.
 */
public record Membership(Envelope envelope, String member, String group, Role role) implements Claim {
    /** What the member is to the group. */
    public enum Role implements Code {
        MEMBER,
        LEADER,
        MAIN_COMPONENT {
            @Override
            public String code() {
                return "main component";
            }
        },
        ALLY
    }

    @Override
    public Membership withEnvelope(Envelope changed) {
        return new Membership(changed, member, group, role);
    }
}
