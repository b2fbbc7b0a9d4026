package org.parley.app.brief;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.app.wording.Texts;
import org.parley.app.wording.Wording;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.FigureSeries;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Support;

/**
 * The situation brief, ready to be rendered: what is said, in which order and resting on which sentences is settled here.
 *
 * @param title the process's name
 * @param about as of when, from how many reports, how much of it reviewed: one sentence each
 * @param footnotes by number, from 1; every {@link Run.Note} has one
 */
public record Brief(String title, List<String> about, List<Section> sections, List<Footnote> footnotes) {
    /**
     * Claims at least this sure stand in the body, the others under "Unreviewed". Confidence is calibrated: of claims at 0.8
     * about one in five is wrong, and below that too many for lines that are going to be quoted.
     */
    public static final double SURE = 0.8;

    public Brief {
        about = List.copyOf(about);
        sections = List.copyOf(sections);
        footnotes = List.copyOf(footnotes);
    }

    /**
     * @param process as of the day that the brief is for
     * @param texts those that its claims point into
     * @param unread reports that were found and not read
     */
    public static Brief of(PeaceProcess process, Texts texts, List<Unread> unread) {
        Set<String> open = open(new Narrowing(Brief::sure).of(process));
        Function<List<Attestation>, Predicate<Attestation>> body =
                entry -> sure(entry).and(a -> !open.contains(a.id()));
        Desk desk = new Desk(new Narrowing(body).of(process), texts);
        List<Section> sections = List.of(
                new ChangesSection(desk).section(),
                new TalksSection(desk).section(),
                StanceSections.positions(desk),
                new ConditionsSection(desk).section(),
                new AgreementsSection(desk).section(),
                StanceSections.commitments(desk),
                StanceSections.acts(desk),
                FiguresSection.of(desk),
                NextDatesSection.of(desk),
                ReportSections.contradictions(desk),
                ReportSections.gaps(process),
                ReportSections.undated(process),
                ReportSections.unread(unread),
                UnreviewedSection.of(
                        desk, new Narrowing(entry -> body.apply(entry).negate()).of(process)));
        return new Brief(title(process), Header.about(process), sections, desk.footnotes());
    }

    /** The claims of agreements and figures of which no sure claim tells which they are. */
    private static Set<String> open(PeaceProcess sure) {
        return sure.entries()
                .filter(e -> (e instanceof AgreementEntry || e instanceof FigureSeries) && !Quotable.is(e))
                .flatMap(e -> e.attestations().stream())
                .map(Attestation::id)
                .collect(Collectors.toSet());
    }

    private static String title(PeaceProcess process) {
        return process.name().isEmpty() ? "Situation brief" : Wording.plain(process.name()) + ": situation brief";
    }

    /** Which of the claims of an entry may stand in the body: sure ones, whose names tell who is meant. */
    private static Predicate<Attestation> sure(List<Attestation> entry) {
        Support support = Support.of(entry);
        return attestation -> support.confidence(attestation) >= SURE && Quotable.is(attestation.claim());
    }
}
