package org.parley.record.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.judgement.Grade.Credibility;
import org.parley.record.judgement.Grade.Reliability;

class GradeTest {
    @Test
    void theLettersAndDigitsMeanWhatTheAdmiraltySystemSays() {
        assertThat(Grade.of("B2")).isEqualTo(new Grade(Reliability.USUALLY_RELIABLE, Credibility.PROBABLY_TRUE));
        assertThat(Grade.of("F6")).isEqualTo(new Grade(Reliability.CANNOT_BE_JUDGED, Credibility.CANNOT_BE_JUDGED));
        assertThat(Grade.of("D")).isEqualTo(new Grade(Reliability.NOT_USUALLY_RELIABLE, null));
        assertThat(Grade.of("1")).isEqualTo(new Grade(null, Credibility.CONFIRMED));
    }

    @Test
    void tellsOfTheSourceAndOfTheInformationOnlyWhatWasGraded() {
        assertThat(Grade.of("B2").words()).isEqualTo("source usually reliable, information probably true");
        assertThat(Grade.of("E").words()).isEqualTo("source unreliable");
        assertThat(Grade.of("4").words()).isEqualTo("information doubtful");
    }

    @Property
    void everyGradeComesBackFromItsCode(@ForAll Reliability reliability, @ForAll Credibility credibility) {
        for (Grade grade : new Grade[] {
            new Grade(reliability, credibility), new Grade(reliability, null), new Grade(null, credibility)
        }) {
            assertThat(Grade.of(grade.code())).isEqualTo(grade);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G2", "B7", "B0", "2B", "b2", "BB", "B2 "})
    void whatIsNoGradeIsRefusedWithThoseThatThereAre(String code) {
        assertThatThrownBy(() -> Grade.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no grade \"" + code
                        + "\"; a grade is a letter for the source (A completely reliable, B usually reliable,"
                        + " C fairly reliable, D not usually reliable, E unreliable, F cannot be judged), a digit for"
                        + " the information (1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable,"
                        + " 6 cannot be judged), or both, such as B2");
    }

    @Test
    void aGradeOfNothingIsNone() {
        assertThatThrownBy(() -> new Grade(null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
