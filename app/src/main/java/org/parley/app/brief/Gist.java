package org.parley.app.brief;

import java.util.List;
import org.parley.record.process.Attestation;

/**
 * An entry in one line.
 *
 * @param lead whom or what it is about
 * @param words what is told of it, saying whether it is planned, possible or denied
 * @param attestations the claims that tell just this, never empty
 */
public record Gist(String lead, String words, List<Attestation> attestations) {
    public Gist {
        attestations = List.copyOf(attestations);
    }
}
