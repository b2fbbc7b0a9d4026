package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Extent;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Link;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Office;
import org.parley.record.claim.Position;
import org.parley.record.claim.Source;
import org.parley.record.claim.Statement;
import org.parley.record.process.Attestation;

/**
 * A slot of a claim that names someone.
 *
 * @param extent of the deed, if this is the one who does it
 * @param role how sure the slot makes it that the words are a name
 */
record Naming(String words, @Nullable Extent extent, Role role) {
    /** What a slot says of the words in it. */
    enum Role {
        /** They are a person's name. */
        PERSON,
        /** They name someone who acts, speaks or is a side. */
        ACTOR,
        /** They may be a name or any other words. */
        OBJECT
    }

    /** Everyone whom a claim names, or means by "we"; unnamed sources are no one. */
    static List<Naming> in(Attestation attestation) {
        return in(attestation.claim()).stream()
                .map(n -> new Naming(FirstPerson.resolved(n.words(), attestation), n.extent(), n.role()))
                .filter(n -> !FirstPerson.is(n.words()))
                .toList();
    }

    /** Everyone whom a claim's own words name. */
    static List<Naming> in(Claim claim) {
        List<Naming> all = new ArrayList<>();
        Source source = claim.envelope().source();
        if (source != null && source.form() != Source.Form.ANONYMOUS) {
            actor(all, source.speaker());
        }
        switch (claim) {
            case Office c -> {
                all.add(new Naming(c.person(), null, Role.PERSON));
                actor(all, c.of());
            }
            case Membership c -> act(all, c, c.member(), null, c.group());
            case Meeting c -> c.parties().forEach(p -> actor(all, p));
            case Attendance c -> act(all, c, c.actor(), null, null);
            case Position c -> act(all, c, c.actor(), c.addressee(), null);
            case Condition c -> act(all, c, c.actor(), null, null);
            case Commitment c -> act(all, c, c.actor(), c.to(), null);
            case Agreement c -> {
                c.parties().forEach(p -> actor(all, p));
                c.brokers().forEach(p -> actor(all, p));
                c.guarantors().forEach(p -> actor(all, p));
                actor(all, c.declaredBy());
            }
            case Act c -> act(all, c, c.actor(), c.target(), null);
            case Figure c -> {
                object(all, c.countedBy());
                object(all, c.perpetrator());
            }
            case Statement c -> {
                actor(all, c.anonymous() ? null : c.speaker());
                object(all, c.affiliation());
            }
            case Link c -> {}
        }
        return all;
    }

    private static void act(
            List<Naming> all, Claim claim, @Nullable String doer, @Nullable String object, @Nullable String group) {
        if (doer != null) {
            all.add(new Naming(doer, claim.envelope().extent(), Role.ACTOR));
        }
        object(all, object);
        actor(all, group);
    }

    private static void actor(List<Naming> all, @Nullable String words) {
        if (words != null) {
            all.add(new Naming(words, null, Role.ACTOR));
        }
    }

    private static void object(List<Naming> all, @Nullable String words) {
        if (words != null) {
            all.add(new Naming(words, null, Role.OBJECT));
        }
    }
}
