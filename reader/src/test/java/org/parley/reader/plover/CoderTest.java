package org.parley.reader.plover;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reader.TestReader;
import org.parley.record.claim.Interaction.Auxiliary;
import org.parley.record.claim.Interaction.Event;
import org.parley.record.claim.Interaction.Mode;

class CoderTest {
    private static @Nullable Coding code(String sentence) {
        return TestReader.READER.code(Marked.of(sentence, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<s>Norway's foreign minister</s> condemned <t>the Chadian junta</t> over the arrests.|ACCUSE",
                "<s>Chad</s> agreed to reopen its border to <t>Sudanese traders</t>.|AGREE",
                "<s>Norway</s> gave 30 million dollars in relief to <t>Chad</t>.|AID",
                "<s>Chadian jets</s> bombed <t>a rebel camp</t> near the border.|ASSAULT",
                "<s>Chadian police</s> arrested <t>two opposition lawmakers</t>.|COERCE",
                "<s>The Norwegian envoy</s> held talks with <t>the Chadian president</t> in Oslo.|CONSULT",
                "<s>The rebels</s> demanded that <t>the government</t> resign.|REQUEST",
                "<s>The rebels</s> refused to meet <t>the Norwegian envoy</t>.|REJECT",
                "<s>Norway</s> suspended military aid to <t>Chad</t>.|SANCTION",
                "<s>Norway</s> praised <t>Chad's decision</t> to hold elections.|SUPPORT",
                "<s>The rebels</s> threatened to attack <t>the capital</t>.|THREATEN",
                "<s>Chad</s> lifted the ban on <t>opposition parties</t>.|CONCEDE",
                "<s>Chad</s> released <t>forty prisoners</t>.|RETREAT",
                "<s>Chad</s> withdrew its troops from <t>the disputed strip</t>.|RETREAT",
            })
    void tellsWhatTheSourceDoesToTheTarget(String sentence, Event event) {
        assertThat(code(sentence)).isNotNull().extracting(Coding::event).isEqualTo(event);
    }

    @Test
    void aGivenPairIsAlwaysCoded() {
        assertThat(code("<s>Borduria</s> and the glockenspiel of <t>Syldavia</t>."))
                .isNotNull();
        assertThat(TestReader.READER.code(Marked.of("A grey morning, as ever.", "An actor", "a recipient")))
                .isNotNull();
    }

    @Test
    void thePairIsFoundWhereNoneIsGiven() {
        Coding coding = code("Norway condemned Chad over the arrests.");
        assertThat(coding).isNotNull();
        assertThat(coding.source()).isEqualTo("Norway");
        assertThat(coding.target()).isEqualTo("Chad");
        assertThat(coding.event()).isEqualTo(Event.ACCUSE);
    }

    @Test
    void nothingIsSaidWhereNothingIsDone() {
        assertThat(code("A grey morning, as ever.")).isNull();
        assertThat(code(" ")).isNull();
    }

    @Test
    void theDeedThatHasNotHappenedIsMarked() {
        Coding coding = code("<s>The Norwegian envoy</s> will meet <t>the Chadian president</t> on Friday.");
        assertThat(coding).isNotNull();
        assertThat(coding.event()).isEqualTo(Event.AGREE);
        assertThat(coding.auxiliary()).containsExactly(Auxiliary.FUTURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<s>Chadian police</s> arrested <t>two lawmakers</t>.|ARREST",
                "<s>Chad</s> freed <t>forty prisoners</t>.|RELEASE",
                "<s>Chad</s> imposed a curfew in <t>the capital</t>.|CURFEW",
                "<s>Teachers</s> in Chad went on strike against <t>the government</t>.|STRIKE",
            })
    void theWordsTellTheMode(String sentence, Mode mode) {
        assertThat(code(sentence)).isNotNull().extracting(Coding::mode).isEqualTo(mode);
    }
}
