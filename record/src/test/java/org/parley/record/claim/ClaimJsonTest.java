package org.parley.record.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;

class ClaimJsonTest {
    private static final Envelope ENVELOPE = new Envelope(
            "a/report.txt",
            "0123",
            new Span(3, 40),
            Modality.PLANNED,
            new Source("one diplomat", Source.Form.ANONYMOUS),
            Timespan.parse("2014-01-22/2014-01-24"),
            "Jan. 22",
            "Montreux",
            Extent.PART,
            0.875,
            "meeting.verb",
            "test");

    private static final List<Claim> ALL = List.of(
            new Office(ENVELOPE, "Ana Diaz", "foreign minister", "Colombia"),
            new Membership(ENVELOPE, "Eastern Council", "National Coalition", Membership.Role.MAIN_COMPONENT),
            new Meeting(
                    ENVELOPE,
                    "Lake Round",
                    List.of("A", "B"),
                    List.of("Montreux", "Geneva"),
                    "to end it",
                    Meeting.Format.CLOSED_DOOR,
                    "ministers",
                    Meeting.Outcome.ADJOURNED,
                    Meeting.Status.PLANNED),
            new Attendance(
                    ENVELOPE,
                    "A",
                    "Lake Round",
                    Attendance.Role.CHAIR,
                    Timespan.parse("2014-01-17"),
                    Attendance.Status.UNDECIDED),
            new Position(ENVELOPE, "A", Position.Stance.DEMANDS, Topic.LEADERSHIP, "that B go", "B"),
            new Condition(
                    ENVELOPE,
                    "A",
                    "B leaves",
                    "talks",
                    true,
                    new Deed(Kind.ACT, "B", "RETREAT", null),
                    new Deed(Kind.ATTENDANCE, "A", "will_attend", "Lake Round")),
            new Commitment(ENVELOPE, "A", Topic.DETAINEES, "to swap", "B", Commitment.Status.OFFERED),
            new Agreement(
                    ENVELOPE,
                    "truce",
                    Agreement.Type.CEASEFIRE,
                    List.of("A"),
                    List.of("C"),
                    List.of(),
                    List.of("no flights"),
                    "C",
                    Timespan.parse("2014"),
                    null,
                    Agreement.Status.IN_FORCE),
            new Act(ENVELOPE, "A", Act.Type.ACCUSE, "B", "of shelling"),
            new Figure(
                    ENVELOPE,
                    Figure.Measure.KILLED,
                    new BigDecimal("130000"),
                    Figure.Bound.ABOUT,
                    "people",
                    null,
                    null,
                    "monitors",
                    null,
                    null),
            new Statement(ENVELOPE, "one diplomat", Statement.Form.DIRECT, true, "Western", null, null, null),
            new Link(ENVELOPE, "Paris", Link.Relation.PREPARES, "Lake Round"));

    @Test
    void everyKindComesBackAsItWasWritten() throws ClaimFormatException {
        assertThat(ALL).extracting(Claim::kind).containsExactly(Kind.values());
        for (Claim claim : ALL) {
            assertThat(ClaimJson.read(ClaimJson.write(claim))).isEqualTo(claim);
        }
    }

    @Property(tries = 300)
    void whateverIsWrittenComesBack(@ForAll("any") Claim claim) throws ClaimFormatException {
        String line = ClaimJson.write(claim);
        assertThat(line).doesNotContain("\n");
        assertThat(ClaimJson.read(line)).isEqualTo(claim);
        assertThat(ClaimJson.read(line).id()).isEqualTo(claim.id());
    }

    @Provide
    Arbitrary<Claim> any() {
        Document report = Document.of("They met.", new Origin("a \"b\".txt", null, null, null, Genre.NEWS, null, "en"));
        return AnyClaim.of(List.of(report), Wordstock.SYRIA);
    }

    @Test
    void codesOfPloverComeBackAsTheyWereWritten() throws ClaimFormatException {
        Interaction interaction = new Interaction(
                Interaction.Event.COERCE,
                Interaction.Mode.MARTIAL_LAW,
                List.of(Interaction.Context.LEGAL),
                List.of(new Interaction.Party("A", "CHE", "GOV")),
                List.of(new Interaction.Party("B", null, null)),
                List.of(Interaction.Auxiliary.FUTURE));
        Claim coded = new Act(ENVELOPE.coded(interaction), "A", Act.Type.COERCE, "B", null);
        String line = ClaimJson.write(coded);
        assertThat(line)
                .contains("\"plover\":{\"event\":\"COERCE\",\"mode\":\"martial-law\",\"context\":[\"legal\"]")
                .contains("\"source\":[{\"name\":\"A\",\"country\":\"CHE\",\"sector\":\"GOV\"}]")
                .contains("\"recipient\":[{\"name\":\"B\"}]");
        assertThat(ClaimJson.read(line)).isEqualTo(coded);
        assertThat(coded.id()).isEqualTo(new Act(ENVELOPE, "A", Act.Type.COERCE, "B", null).id());
    }

    @Test
    void aModeThatItsEventHasNotIsRefused() {
        assertThatThrownBy(() -> ClaimJson.read(
                        "{\"document\":\"a\",\"kind\":\"act\",\"start\":0,\"end\":2,\"actor\":\"A\",\"type\":\"AID\","
                                + "\"plover\":{\"event\":\"AID\",\"mode\":\"phone\",\"source\":[{\"name\":\"A\"}]}}"))
                .isInstanceOf(ClaimFormatException.class)
                .hasMessageContaining("field plover: AID has no mode phone");
    }

    @Test
    void slotsHaveTheirPublicNamesAndCodes() {
        assertThat(ClaimJson.write(ALL.get(3)))
                .contains("\"decide_by\":\"2014-01-17\"", "\"status\":\"undecided\"", "\"time_text\":\"Jan. 22\"");
        assertThat(ClaimJson.write(ALL.get(1))).contains("\"role\":\"main component\"");
        assertThat(ClaimJson.write(ALL.get(5))).contains("\"if\":{\"kind\":\"act\"", "\"waived\":true");
        assertThat(ClaimJson.write(ALL.get(8))).contains("\"type\":\"ACCUSE\"");
        assertThat(ClaimJson.write(ALL.get(9))).contains("\"value\":130000,");
    }

    @Test
    void idDependsOnTextKindSpanAndKeySlotsAlone() {
        Position position = (Position) ALL.get(4);
        Claim other = new Position(ENVELOPE, "A", Position.Stance.DEMANDS, Topic.LEADERSHIP, "in other words", null);
        Claim stance = new Position(ENVELOPE, "A", Position.Stance.OPPOSES, Topic.LEADERSHIP, null, null);
        assertThat(other.id()).isEqualTo(position.id());
        assertThat(stance.id()).isNotEqualTo(position.id());
    }

    @Test
    void aLineMarkedByHandNeedsNoReaderFields() throws ClaimFormatException {
        Claim claim = ClaimJson.read(
                "{\"document\":\"a.txt\",\"kind\":\"office\",\"person\":\"Ana Diaz\",\"start\":0,\"end\":8}");
        assertThat(claim.envelope().modality()).isEqualTo(Modality.ACTUAL);
        assertThat(claim.envelope().confidence()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{ | not JSON",
                "[] | JSON object",
                "{\"kind\":\"speech\"} | unknown value \"speech\"",
                "{\"kind\":\"office\",\"persn\":\"x\"} | field persn: no slot of kind office",
                "{\"kind\":\"office\",\"document\":\"a\",\"start\":5,\"end\":2} | field end: a span must run forward",
                "{\"kind\":\"office\",\"document\":\"a\",\"start\":0,\"end\":2} | field person: a office must have it",
                "{\"kind\":\"office\",\"document\":\"a\",\"start\":0,\"end\":2,\"time\":\"soon\"} | field time:"
                        + " \"soon\"",
                "{\"kind\":\"meeting\",\"document\":\"a\",\"start\":0,\"end\":2,\"status\":\"held\",\"parties\":\"A\"}"
                        + " | field parties: must be a list",
            })
    void aWrongLineIsRefusedWithTheFieldNamed(String line, String message) {
        assertThatThrownBy(() -> ClaimJson.read(line))
                .isInstanceOf(ClaimFormatException.class)
                .hasMessageContaining(message);
    }
}
