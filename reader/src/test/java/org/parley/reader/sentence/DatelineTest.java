package org.parley.reader.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.MatchResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BOGOTA, 27 August 2012 - | The president spoke.
                    HURDAL, Norway, 18 October 2012 – | The talks opened.
                    HAVANA, 19 November 2012 (Meridian) - | The rebels wait.
                    4 September 2012 - | The rebels wait.
                    Addis Ababa, Jan. 4, 2014: | The rebels wait.
                    UNITED NATIONS, Nov 3 (Reuters) - | The council met.
                    Geneva, Thursday, 22 January 2014 -- | The council met.
                    GENEVA (AP) -- | The council met.
                    JUBA, South Sudan - | The council met.
                    """)
    void placeDateAndAgencyBeforeTheFirstSentenceAreSetAside(String line, String rest) {
        String paragraph = line + " " + rest;
        assertThat(paragraph.substring(Dateline.length(paragraph)).strip()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The truce of 4 September - the third this year - was broken.",
                "On 4 September, the rebels left.",
                "The 27 August 2012 - 4 September 2012 round was held in Havana.",
                "Ban Ki-moon, the secretary-general, spoke."
            })
    void aSentenceThatOnlySpeaksOfADateStandsWhole(String paragraph) {
        assertThat(Dateline.length(paragraph)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels wait for an answer JUBA, South Sudan, March 8 (Reuters) - The council met.",
                "Envoy says talks go on Geneva, Switzerland (AFP) -- The council met."
            })
    void headlinesThatRunIntoADatelineEndBeforeIt(String paragraph) {
        MatchResult line = Objects.requireNonNull(Dateline.within(paragraph, 0));
        assertThat(paragraph.substring(line.end())).isEqualTo("The council met.");
        assertThat(paragraph.substring(0, line.start()).strip())
                .matches("Rebels wait for an answer|Envoy says talks go on");
    }
}
