package org.parley.record.claim;

import java.util.Objects;
import org.parley.record.document.Document;
import org.parley.record.document.Span;

/**
 * One statement of fact, plan, stance or speech that a report makes about a peace process, tied to the words that make
 * it. Immutable; the vocabulary is closed, so a {@code switch} over it needs no default.
 */
public sealed interface Claim
        permits Office,
                Membership,
                Meeting,
                Attendance,
                Position,
                Condition,
                Commitment,
                Agreement,
                Act,
                Figure,
                Statement,
                Link {

    Envelope envelope();

    /** The same claim in another envelope. */
    Claim withEnvelope(Envelope changed);

    default Kind kind() {
        return switch (this) {
            case Office c -> Kind.OFFICE;
            case Membership c -> Kind.MEMBERSHIP;
            case Meeting c -> Kind.MEETING;
            case Attendance c -> Kind.ATTENDANCE;
            case Position c -> Kind.POSITION;
            case Condition c -> Kind.CONDITION;
            case Commitment c -> Kind.COMMITMENT;
            case Agreement c -> Kind.AGREEMENT;
            case Act c -> Kind.ACT;
            case Figure c -> Kind.FIGURE;
            case Statement c -> Kind.STATEMENT;
            case Link c -> Kind.LINK;
        };
    }

    /** Hash of the report's text, the kind, the span and the key slots: the same claim has the same id in every run. */
    default String id() {
        Span span = envelope().span();
        StringBuilder key = new StringBuilder(envelope().documentId())
                .append('|')
                .append(kind().code())
                .append('|')
                .append(span.start())
                .append('-')
                .append(span.end());
        return Document.hash(key.append(keySlots()).toString());
    }

    /** Whether two claims tell the same of the same words, a little more of them or less: alike in kind and key slots. */
    default boolean retells(Claim other) {
        return kind() == other.kind()
                && envelope().documentId().equals(other.envelope().documentId())
                && envelope().span().overlaps(other.envelope().span())
                && keySlots().equals(other.keySlots());
    }

    /** Whether it retells another and tells the same in every slot, however sure and by whatever rule. */
    default boolean tellsAll(Claim other) {
        Envelope a = envelope();
        Envelope b = other.envelope();
        return retells(other)
                && withEnvelope(b).equals(other)
                && a.modality() == b.modality()
                && Objects.equals(a.time(), b.time())
                && Objects.equals(a.place(), b.place())
                && Objects.equals(a.source(), b.source())
                && Objects.equals(a.extent(), b.extent());
    }

    private String keySlots() {
        StringBuilder key = new StringBuilder();
        kind().keys().forEach(slot -> key.append('|').append(Slots.of(this, slot)));
        return key.toString();
    }
}
