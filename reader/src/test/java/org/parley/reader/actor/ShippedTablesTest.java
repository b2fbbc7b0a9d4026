package org.parley.reader.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedTablesTest {
    private static final List<String> MEMBERS =
            List.of(("AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL"
                            + " BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV"
                            + " CUB CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM"
                            + " GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO LVA"
                            + " LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM"
                            + " NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA KNA LCA VCT"
                            + " WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO"
                            + " TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE")
                    .split(" "));
    private static final Set<String> OBSERVERS = Set.of("VAT", "PSE");
    private static final ActorTables TABLES = ActorTables.shipped();

    private static ActorRow state(String code) {
        return TABLES.actors().stream()
                .filter(row -> row.type().equals("state") && row.country().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no state " + code));
    }

    @Test
    void everyMemberAndObserverOfTheUnitedNationsIsKnownWithItsNamesAndCapital() {
        assertThat(MEMBERS).hasSize(193).doesNotHaveDuplicates();
        for (String code : MEMBERS) {
            ActorRow row = state(code);
            assertThat(row.capital()).as(row.name()).isNotEmpty();
            assertThat(row.sector()).isEqualTo("GOV");
            // Dominican is the Dominican Republic's
            if (!code.equals("DMA")) {
                assertThat(row.adjectives()).as(row.name()).isNotEmpty();
            }
        }
        assertThat(OBSERVERS)
                .allSatisfy(code -> assertThat(state(code).capital()).isNotEmpty());
    }

    @Test
    void everyCountryIsACodeOfIso3166() {
        Set<String> codes = Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getISO3Country())
                .collect(Collectors.toSet());
        codes.addAll(Set.of("", "XKX", "ZAR", "YUG", "SCG", "SUN", "CSK", "DDR", "YMD"));
        assertThat(TABLES.actors())
                .allSatisfy(row -> assertThat(codes).as(row.name()).contains(row.country()));
    }

    @Test
    void namesWithoutDoublesAmongStates() {
        assertThat(TABLES.actors().stream()
                        .filter(row -> row.type().equals("state"))
                        .map(ActorRow::name))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "ARM, Armenia, Armenian, Yerevan",
        "BTN, Bhutan, Bhutanese, Thimphu",
        "CIV, Ivory Coast, Ivorian, Yamoussoukro",
        "COD, DR Congo, Congolese, Kinshasa",
        "KIR, Kiribati, I-Kiribati, Tarawa",
        "LSO, Lesotho, Basotho, Maseru",
        "MMR, Myanmar, Burmese, Naypyidaw",
        "NLD, Netherlands, Dutch, Amsterdam",
        "TLS, East Timor, Timorese, Dili",
        "SSD, South Sudan, South Sudanese, Juba",
        "VUT, Vanuatu, Vanuatuan, Port Vila",
        "PSE, Palestine, Palestinian, Ramallah",
    })
    void knowsAState(String code, String name, String adjective, String capital) {
        ActorRow row = state(code);
        assertThat(row.name()).isEqualTo(name);
        assertThat(row.adjectives()).contains(adjective);
        assertThat(row.capital()).isEqualTo(capital);
    }

    @Test
    void southernSudanWasNoStateYet() {
        assertThat(TABLES.actors())
                .filteredOn(row -> row.name().equals("Southern Sudan"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.country()).isEqualTo("SDN");
                    assertThat(row.valid().to()).isEqualTo("2011-07-09");
                });
    }
}
