package org.parley.reader.extract;

import org.parley.reader.sentence.Token;
import org.parley.record.claim.Membership.Role;
import org.parley.record.claim.Modality;

/**
 * That someone belongs to a group.
 *
 * @param focus the word that tells it
 * @param from first word of the phrase
 * @param to last word of it, included
 */
record Bond(
        String member,
        String group,
        Role role,
        Modality modality,
        Token focus,
        int from,
        int to,
        double confidence,
        String rule) {}
