package org.parley.app.brief;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
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
    private final BiPredicate<Attestation, List<Attestation>> counts;

    /** @param counts whether a claim does, in the light of all of its entry */
    public Narrowing(BiPredicate<Attestation, List<Attestation>> counts) {
        this.counts = counts;
    }

    public PeaceProcess of(PeaceProcess p) {
        return new PeaceProcess(
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
        List<Attestation> left = left(entry.attestations(), entry.attestations());
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
                                mentions(m.parties(), m.attestations()),
                                m.merges(),
                                m.doubts(),
                                left);
                    case Participation x -> new Participation(x.address(), x.actor(), x.meeting(), left);
                    case OfficeEntry o -> new OfficeEntry(o.address(), o.person(), o.title(), o.of(), left);
                    case MembershipEntry m -> new MembershipEntry(m.address(), m.member(), m.group(), left);
                    case PositionEntry x -> new PositionEntry(x.address(), x.holder(), x.topic(), x.stance(), left);
                    case ConditionEntry c -> c.narrowed(all -> left(all, all)).orElseThrow();
                    case CommitmentEntry c ->
                        new CommitmentEntry(c.address(), c.holder(), c.topic(), c.matter(), c.to(), left);
                    case AgreementEntry a -> agreement(a, left);
                    case FigureSeries f -> figures(f, left);
                    case ActEntry a -> new ActEntry(a.address(), a.actor(), a.type(), a.target(), a.modality(), left);
                    case StatementEntry s ->
                        new StatementEntry(s.address(), s.speaker(), s.form(), s.anonymous(), s.words(), left);
                    case LinkEntry l -> new LinkEntry(l.address(), l.from(), l.relation(), l.to(), left);
                });
    }

    private AgreementEntry agreement(AgreementEntry a, List<Attestation> left) {
        return new AgreementEntry(
                a.address(),
                a.name(),
                a.type(),
                mentions(a.parties(), a.attestations()),
                mentions(a.brokers(), a.attestations()),
                mentions(a.guarantors(), a.attestations()),
                a.merges(),
                left);
    }

    private FigureSeries figures(FigureSeries f, List<Attestation> left) {
        List<Count> counted = f.counts().stream()
                .map(c -> new Count(c.value(), c.counter(), c.perpetrator(), left(c.attestations(), f.attestations())))
                .filter(c -> !c.attestations().isEmpty())
                .toList();
        return new FigureSeries(f.address(), f.measure(), f.of(), f.place(), f.period(), f.population(), counted, left);
    }

    private List<Mention> mentions(List<Mention> all, List<Attestation> entry) {
        return all.stream()
                .map(m -> new Mention(m.who(), left(m.attestations(), entry)))
                .filter(m -> !m.attestations().isEmpty())
                .toList();
    }

    private List<Attestation> left(List<Attestation> all, List<Attestation> entry) {
        return all.stream().filter(a -> counts.test(a, entry)).toList();
    }
}
