package org.parley.record.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;

/**
 * What several may want or refuse, with where each of them stands.
 *
 * @param named the claim whose words name it: the most usual of its short wordings
 * @param turned whether these words ask for its contrary, since no report words it otherwise
 * @param holdings by holder, sorted
 * @param splits the blocs that it divides
 */
public record Proposal(
        Address address, Topic topic, Attestation named, boolean turned, List<Holding> holdings, List<Split> splits) {
    public Proposal {
        holdings = List.copyOf(holdings);
        splits = List.copyOf(splits);
    }

    /** In the words of a report; null if none words it. */
    public @Nullable String name() {
        return ((Position) named.claim()).matter();
    }

    /** Of whom it is wanted, where a report says and the words leave it out. */
    public @Nullable String addressee() {
        Position claim = (Position) named.claim();
        return claim.leavesOutAddressee() ? claim.addressee() : null;
    }

    /** One holder's position, and who states it, last spoken first. */
    public record Holding(PositionEntry position, List<Spoken> spoken) {
        public Holding {
            spoken = List.copyOf(spoken);
        }
    }

    /**
     * Members of one bloc, or the bloc and a member, want opposite things.
     *
     * @param against claims by others of the bloc than those for it
     */
    public record Split(Reference bloc, List<Attestation> forIt, List<Attestation> against) {
        public Split {
            forIt = List.copyOf(forIt);
            against = List.copyOf(against);
        }
    }
}
