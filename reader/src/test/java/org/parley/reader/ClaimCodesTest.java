package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Interaction;
import org.parley.record.claim.Interaction.Auxiliary;
import org.parley.record.claim.Interaction.Event;
import org.parley.record.claim.Interaction.Mode;
import org.parley.record.claim.Interaction.Party;
import org.parley.record.claim.Kind;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;

class ClaimCodesTest {
    private static final ReportDate DATE =
            new ReportDate(Timespan.day(LocalDate.of(2019, 5, 3)), ReportDate.Basis.MANIFEST, "date");

    private static List<Interaction> codes(String text, Kind kind) {
        Document document = Document.of(text, new Origin("test.txt", null, null, null, Genre.NEWS, DATE, "en"));
        return TestReader.READER.read(document).claims().stream()
                .filter(claim -> claim.kind() == kind)
                .map(claim -> claim.envelope().plover())
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void anActHasItsPartiesWithCountryAndSector() {
        assertThat(codes("Ethiopia shelled Eritrea on Monday.", Kind.ACT))
                .singleElement()
                .satisfies(code -> {
                    assertThat(code.event()).isEqualTo(Event.ASSAULT);
                    assertThat(code.mode()).isEqualTo(Mode.HEAVY_WEAPONS);
                    assertThat(code.source()).containsExactly(new Party("Ethiopia", "ETH", "GOV"));
                    assertThat(code.recipient()).containsExactly(new Party("Eritrea", "ERI", "GOV"));
                    assertThat(code.auxiliary()).isEmpty();
                });
    }

    @Test
    void aMeetingToComeIsAgreedTo() {
        assertThat(codes("Ethiopia and Eritrea will hold talks in Cairo next week.", Kind.MEETING))
                .anySatisfy(code -> {
                    assertThat(code.event()).isEqualTo(Event.AGREE);
                    assertThat(code.auxiliary()).containsExactly(Auxiliary.FUTURE);
                });
    }

    @Test
    void whatIsLongPastIsHistorical() {
        assertThat(codes("Ethiopia bombed Eritrea in May 1998.", Kind.ACT))
                .singleElement()
                .satisfies(code -> assertThat(code.auxiliary()).containsExactly(Auxiliary.HISTORICAL));
    }

    @Test
    void aDemandPutToSomeoneIsARequest() {
        assertThat(codes("Eritrea urged Ethiopia to withdraw its troops.", Kind.POSITION))
                .anySatisfy(code -> {
                    assertThat(code.event()).isEqualTo(Event.REQUEST);
                    assertThat(code.mode()).isEqualTo(Mode.YIELD);
                    assertThat(code.recipient()).extracting(Party::country).containsExactly("ETH");
                });
    }

    @Test
    void aStatementIsNoInteraction() {
        Document document = Document.of(
                "“We are tired,” Foreign Minister Ana Diaz said.",
                new Origin("test.txt", null, null, null, Genre.NEWS, DATE, "en"));
        assertThat(TestReader.READER.read(document).claims())
                .isNotEmpty()
                .extracting(Claim::envelope)
                .allSatisfy(envelope -> assertThat(envelope.plover()).isNull());
    }
}
