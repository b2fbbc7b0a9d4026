package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.parley.record.claim.Position.Stance.DEMANDS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.record.claim.Source;
import org.parley.record.claim.Topic;
import org.parley.record.document.Genre;
import org.parley.record.process.settling.Settling;

class AuthorTest {
    private final Dossier dossier = new Dossier();

    private PeaceProcess settled() {
        return Settling.settle(dossier.evidence());
    }

    private Attestation only() {
        return settled().positions().getFirst().attestations().getFirst();
    }

    @ParameterizedTest
    @EnumSource(value = Genre.class, mode = EnumSource.Mode.EXCLUDE, names = "NEWS")
    void whatAnAuthorSignsIsTheAuthorsWord(Genre genre) {
        dossier.signed("2014-01-10", "The Front must leave.", "Northern Front", genre)
                .position("Southern Council", DEMANDS, Topic.TALKS, "direct talks");
        assertThat(only().sayer()).isEqualTo(new Sayer(Sayer.Voice.AUTHOR, "Northern Front"));
        assertThat(only().relayedBy()).isNull();
    }

    @Test
    void aNamedReporterDoesNotSpeakForThePartiesInANewsStory() {
        dossier.signed("2014-01-10", "The Council wants talks.", "Ida Berg", Genre.NEWS)
                .position("Southern Council", DEMANDS, Topic.TALKS, "direct talks");
        assertThat(only().sayer().voice()).isEqualTo(Sayer.Voice.REPORT);
    }

    @Test
    void whomTheAuthorQuotesIsHandedOnByTheAuthor() {
        dossier.signed("2014-01-10", "Our envoy said so.", "Northern Front", Genre.PARTY_STATEMENT)
                .says("Ida Berg")
                .position("Southern Council", DEMANDS, Topic.TALKS, "direct talks")
                .says(new Source("a commander", Source.Form.ANONYMOUS))
                .position("Lake Brigade", DEMANDS, Topic.TALKS, "more talks");
        assertThat(settled().positions())
                .flatExtracting(PositionEntry::attestations)
                .extracting(Attestation::sayer, Attestation::relayedBy)
                .containsExactlyInAnyOrder(
                        tuple(new Sayer(Sayer.Voice.SPEAKER, "Ida Berg"), "Northern Front"),
                        tuple(new Sayer(Sayer.Voice.UNNAMED, "a commander"), "Northern Front"));
    }

    @Test
    void anAuthorThatQuotesItselfHandsNothingOn() {
        dossier.signed("2014-01-10", "The Northern Front said so.", "Northern Front", Genre.PARTY_STATEMENT)
                .says("the Northern Front")
                .position("Northern Front", DEMANDS, Topic.TALKS, "direct talks");
        assertThat(only().sayer()).isEqualTo(new Sayer(Sayer.Voice.AUTHOR, "Northern Front"));
        assertThat(only().relayedBy()).isNull();
    }

    @Test
    void weIsTheAuthorInItsOwnTextAndTheSpeakerInAQuotation() {
        dossier.signed("2014-01-10", "We want talks.", "Northern Front", Genre.PARTY_STATEMENT)
                .position("We", DEMANDS, Topic.TALKS, "direct talks");
        dossier.report("2014-01-11", "Told by a paper.")
                .says("Southern Council")
                .position("we", DEMANDS, Topic.TALKS, "direct talks");
        dossier.report("2014-01-12", "Told by nobody known.").position("we", DEMANDS, Topic.TALKS, "direct talks");
        PeaceProcess process = settled();
        assertThat(process.positions())
                .extracting(p -> p.holder().words())
                .containsExactlyInAnyOrder("Northern Front", "Southern Council", "we");
        assertThat(process.actors()).extracting(Actor::name).containsExactly("Northern Front", "Southern Council");
    }

    @Test
    void aTextOfItsAuthorStaysSoWhereAnOutletPrintsItWhole() {
        dossier.report("2014-01-10", "We want talks.").position("We", DEMANDS, Topic.TALKS, "direct talks");
        dossier.signed("2014-01-10", "We want talks.", "Northern Front", Genre.PARTY_STATEMENT);
        assertThat(only().sayer().voice()).isEqualTo(Sayer.Voice.AUTHOR);
    }

    @Test
    void anAuthorAndThoseWhoQuoteItAreOneOrigin() {
        dossier.signed("2014-01-10", "We want talks.", "Northern Front", Genre.PARTY_STATEMENT)
                .position("Northern Front", DEMANDS, Topic.TALKS, "direct talks");
        dossier.report("2014-01-11", "A paper has it.")
                .says("Northern Front")
                .position("Northern Front", DEMANDS, Topic.TALKS, "direct talks");
        assertThat(settled().positions())
                .singleElement()
                .satisfies(p -> assertThat(p.support()).isEqualTo(1));
    }

    @Test
    void twoWhoHoldOnePostAtOnceAreBothShown() {
        dossier.report("2014-01-10", "First").office("Ida Berg", "prime minister", "Norland");
        dossier.report("2014-01-20", "Second").office("Omar Gomez", "Prime Minister", "Norland");
        assertThat(settled().contradictions()).isEmpty();
        dossier.report("2014-02-10", "Third").office("Ida Berg", "prime minister", "Norland");
        PeaceProcess process = settled();
        assertThat(process.contradictions())
                .singleElement()
                .satisfies(c -> assertThat(c.sides())
                        .extracting(Contradiction.Side::told)
                        .containsExactly("Ida Berg", "Omar Gomez"));
        assertThat(process.asOf(LocalDate.parse("2014-01-20")).contradictions()).isEmpty();
        assertThat(process.asOf(LocalDate.parse("2014-01-10")).offices())
                .singleElement()
                .satisfies(o -> assertThat(o.person().words()).isEqualTo("Ida Berg"));
        assertThat(process.offices())
                .filteredOn(o -> o.person().words().equals("Ida Berg"))
                .allSatisfy(o -> assertThat(o.lastReported()).isEqualTo(LocalDate.parse("2014-02-10")));
    }
}
