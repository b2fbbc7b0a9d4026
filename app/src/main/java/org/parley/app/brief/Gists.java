package org.parley.app.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Terms;
import org.parley.app.wording.Texts;
import org.parley.app.wording.Told;
import org.parley.app.wording.Wording;
import org.parley.record.process.ActEntry;
import org.parley.record.process.Actor;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.CommitmentEntry;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Entry;
import org.parley.record.process.FigureSeries;
import org.parley.record.process.LinkEntry;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.MembershipEntry;
import org.parley.record.process.OfficeEntry;
import org.parley.record.process.Participation;
import org.parley.record.process.PositionEntry;
import org.parley.record.process.StatementEntry;

/** Puts entries into one line each, or one for each way in which they are told: as a fact, planned, possible, denied. */
public final class Gists {
    private final DeedWords deeds;
    private final @Nullable LocalDate asOf;

    /**
     * @param cast of the record that the entries are of
     * @param asOf the day from which plans are looked at
     */
    public Gists(Texts texts, Cast cast, @Nullable LocalDate asOf) {
        this.deeds = new DeedWords(texts, cast, asOf);
        this.asOf = asOf;
    }

    /** None for an actor: what others tell of it is on the record, not that there is one. */
    public List<Gist> of(Entry entry) {
        return switch (entry) {
            case Actor a -> List.of();
            case MeetingEntry m -> List.of(MeetingWords.meeting(m, asOf));
            case Participation p -> List.of(MeetingWords.participation(p));
            case CommitmentEntry c -> List.of(deeds.commitment(c));
            case AgreementEntry a -> List.of(deeds.agreement(a));
            case FigureSeries f -> FigureWords.counts(f);
            case OfficeEntry o -> told(o, of -> Wording.capital(Names.of(o.person())), of -> office(o));
            case MembershipEntry m -> told(m, of -> Wording.capital(Names.of(m.member())), of -> membership(m));
            case PositionEntry p ->
                told(
                        p,
                        of -> Names.holder(p.holder(), of),
                        of -> deeds.position(p.of(of).orElseThrow()));
            case ConditionEntry c -> told(c, of -> Names.holder(c.holder(), of), of -> deeds.condition(c, of));
            case ActEntry a -> told(a, of -> Names.holder(a.actor(), of), of -> deeds.act(a));
            case StatementEntry s -> told(s, of -> speaker(s), of -> Wording.quoted(s.words()));
            case LinkEntry l -> told(l, of -> Wording.capital(Names.of(l.from())), of -> relation(l));
        };
    }

    private static List<Gist> told(
            Entry entry, Function<List<Attestation>, String> lead, Function<List<Attestation>, String> words) {
        return Names.byModality(
                entry.attestations(),
                (modality, of) -> new Gist(lead.apply(of), Told.marked(modality, words.apply(of)), of));
    }

    private static String office(OfficeEntry o) {
        String title = o.title() == null ? "holds a post" : Wording.plain(o.title());
        return o.of() == null ? title : title + ", " + Names.of(o.of());
    }

    private static String membership(MembershipEntry m) {
        return Terms.membership(m.roles().getLast()) + " " + Names.of(m.group());
    }

    private static String speaker(StatementEntry s) {
        return Wording.capital(Names.of(s.speaker())) + (s.anonymous() ? " (unnamed)" : "");
    }

    private static String relation(LinkEntry l) {
        return Terms.relation(l.relation()) + " " + Names.of(l.to());
    }
}
