package org.parley.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.claim.ClaimFormatException;
import org.parley.record.claim.ClaimJson;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;

class QuotableTest {
    private static final LocalDate DAY = LocalDate.of(2019, 2, 20);

    /** Whether a claim, told surely by a dated report, stands in the body. */
    private static boolean isInBody(String claim, String told) {
        ReportDate date = new ReportDate(Timespan.day(DAY), ReportDate.Basis.MANIFEST, "as the test says");
        Origin origin = new Origin("a.txt", null, "Lakeside Wire", null, Genre.NEWS, date, "en");
        Document report = Document.of("Norland and the Front spoke of it at length by the lake.", origin);
        String json = "{\"document_id\": \"" + report.id() + "\", \"document\": \"a.txt\", \"start\": 0, \"end\": 30, "
                + "\"modality\": \"actual\", \"confidence\": 0.95, \"rule\": \"test\", " + claim.replace('\'', '"')
                + "}";
        try {
            Golden golden = new Golden(Path.of("."), List.of(Golden.reading(report, List.of(ClaimJson.read(json)))));
            String brief = TextBrief.render(List.of(golden.brief(DAY)));
            assertThat(brief).contains(told);
            return brief.indexOf(told) < brief.indexOf("Unreviewed");
        } catch (ClaimFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "plan; ; false",
                "ceasefires; 'declared_by': 'Norland', ; false",
                "ceasefire; 'declared_by': 'Norland', ; true",
                "plan; 'parties': ['Norland', 'Sudland Front'], ; true",
                "plan; 'place': 'Lakeport', ; true",
                "Lakeport plan; ; true",
                "draft proposal; ; true",
            })
    void anAgreementNeedsSomethingToTellItFromOthers(String name, String more, boolean inBody) {
        String type = name.startsWith("cease") ? "ceasefire" : "roadmap";
        String claim = "'kind': 'agreement', 'type': '" + type + "', 'status': 'concluded', "
                + (more == null ? "" : more) + "'name': '" + name + "'";
        String shown = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + ":";
        assertThat(isInBody(claim, shown)).isEqualTo(inBody);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "killed; ; 4; Killed; false",
                "killed; 'place': 'Lakeport', ; 4; Killed; true",
                "killed; 'of': 'porters', ; 4; Killed; true",
                "killed; 'of': 'its porters', ; 4; Killed; false",
                "killed; ; 250000; Killed; true",
                "money; 'of': 'dollars', ; 250000; Money; false",
            })
    void aFigureNeedsAPlaceATimeOrAGroup(String measure, String more, int value, String shown, boolean inBody) {
        String claim = "'kind': 'figure', 'measure': '" + measure + "', 'bound': 'exact', " + (more == null ? "" : more)
                + "'value': " + value;
        assertThat(isInBody(claim, shown)).isEqualTo(inBody);
    }

    @Test
    void whereTheWordsShownHoldBothSidesOfAConditionTheyStandOnce() {
        String claim = "'kind': 'condition', 'actor': 'Norland', 'prerequisite': 'Front spoke', 'consequence': 'it'";
        String once = "Norland: makes it a condition (in the words \u201cNorland and the Front spoke of\u201d)";
        assertThat(isInBody(claim, once)).isTrue();
    }
}
