package org.parley.app.brief;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.record.process.ActEntry;
import org.parley.record.process.Actor;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.CommitmentEntry;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Count;
import org.parley.record.process.Entry;
import org.parley.record.process.FigureSeries;
import org.parley.record.process.LinkEntry;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.MembershipEntry;
import org.parley.record.process.Mention;
import org.parley.record.process.OfficeEntry;
import org.parley.record.process.Participation;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.PositionEntry;
import org.parley.record.process.StatementEntry;

/** What is left of a record if only some claims count; who is who and which meeting is which stay as they are. */
public final class Narrowing {
    private final Function<List<Attestation>, Predicate<Attestation>> counts;

    /** @param counts gives, for all claims of an entry, which of them do */
    public Narrowing(Function<List<Attestation>, Predicate<Attestation>> counts) {
        this.counts = counts;
    }

    public PeaceProcess of(PeaceProcess p) {
        return new PeaceProcess(
                p.name(),
                p.asOf(),
                p.reports(),
                p.undated(),
                all(p.actors(), Actor.class),
                all(p.meetings(), MeetingEntry.class),
                all(p.participations(), Participation.class),
                all(p.offices(), OfficeEntry.class),
                all(p.memberships(), MembershipEntry.class),
                all(p.positions(), PositionEntry.class),
                all(p.conditions(), ConditionEntry.class),
                all(p.commitments(), CommitmentEntry.class),
                all(p.agreements(), AgreementEntry.class),
                all(p.figures(), FigureSeries.class),
                all(p.acts(), ActEntry.class),
                all(p.statements(), StatementEntry.class),
                all(p.links(), LinkEntry.class));
    }

    private <E extends Entry> List<E> all(List<E> entries, Class<E> kind) {
        return entries.stream()
                .map(this::of)
                .flatMap(Optional::stream)
                .map(kind::cast)
                .toList();
    }

    /** Empty if no claim is left that the entry could rest on. */
    public Optional<Entry> of(Entry entry) {
        Predicate<Attestation> counting = counts.apply(entry.attestations());
        List<Attestation> left = left(entry.attestations(), counting);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (entry) {
                    case Actor a ->
                        new Actor(a.address(), a.name(), a.sort(), a.names(), a.partOf(), a.merges(), a.doubts(), left);
                    case MeetingEntry m ->
                        new MeetingEntry(
                                m.address(),
                                m.name(),
                                m.names(),
                                mentions(m.parties(), counting),
                                m.merges(),
                                m.doubts(),
                                left);
                    case Participation x -> new Participation(x.address(), x.actor(), x.meeting(), left);
                    case OfficeEntry o -> new OfficeEntry(o.address(), o.person(), o.title(), o.of(), left);
                    case MembershipEntry m -> new MembershipEntry(m.address(), m.member(), m.group(), left);
                    case PositionEntry x -> x.of(left).orElseThrow();
                    case ConditionEntry c ->
                        c.narrowed(all -> left(all, counts.apply(all))).orElseThrow();
                    case CommitmentEntry c ->
                        new CommitmentEntry(c.address(), c.holder(), c.topic(), c.matter(), c.to(), c.merges(), left);
                    case AgreementEntry a -> agreement(a, left, counting);
                    case FigureSeries f -> figures(f, left, counting);
                    case ActEntry a -> new ActEntry(a.address(), a.actor(), a.type(), a.target(), a.modality(), left);
                    case StatementEntry s ->
                        new StatementEntry(s.address(), s.speaker(), s.form(), s.anonymous(), s.words(), left);
                    case LinkEntry l -> new LinkEntry(l.address(), l.from(), l.relation(), l.to(), left);
                });
    }

    private AgreementEntry agreement(AgreementEntry a, List<Attestation> left, Predicate<Attestation> counting) {
        return new AgreementEntry(
                a.address(),
                a.name(),
                a.type(),
                mentions(a.parties(), counting),
                mentions(a.declaredBy(), counting),
                mentions(a.brokers(), counting),
                mentions(a.guarantors(), counting),
                a.merges(),
                left);
    }

    private FigureSeries figures(FigureSeries f, List<Attestation> left, Predicate<Attestation> counting) {
        List<Count> counted = f.counts().stream()
                .map(c -> c.only(counting))
                .filter(c -> !c.attestations().isEmpty())
                .toList();
        return new FigureSeries(f.address(), f.measure(), f.of(), f.place(), f.period(), f.population(), counted, left);
    }

    private static List<Mention> mentions(List<Mention> all, Predicate<Attestation> counting) {
        return all.stream()
                .map(m -> new Mention(m.who(), left(m.attestations(), counting)))
                .filter(m -> !m.attestations().isEmpty())
                .toList();
    }

    private static List<Attestation> left(List<Attestation> all, Predicate<Attestation> counting) {
        return all.stream().filter(counting).toList();
    }
}
