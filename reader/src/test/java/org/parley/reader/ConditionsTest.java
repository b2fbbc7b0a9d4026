package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Kind;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;

class ConditionsTest {
    private static List<Condition> conditions(String text) {
        Document document = Document.of(text, new Origin("test.txt", null, null, null, Genre.NEWS, null, "en"));
        return TestReader.proposed(document).stream()
                .filter(Condition.class::isInstance)
                .map(Condition.class::cast)
                .toList();
    }

    @Test
    void untilHoldsBackWhatIsRefused() {
        assertThat(conditions("Kenya said it would not negotiate until Ethiopia withdrew its troops."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.actor()).isEqualTo("Kenya");
                    assertThat(c.prerequisite()).isEqualTo("Ethiopia withdrew its troops");
                    assertThat(c.consequence()).contains("negotiate");
                    assertThat(c.waived()).isFalse();
                });
    }

    @Test
    void unlessAndOnlyIfTellConditions() {
        assertThat(conditions("There can be no deal unless Ethiopia frees the hostages."))
                .singleElement()
                .satisfies(c -> assertThat(c.prerequisite()).isEqualTo("Ethiopia frees the hostages"));
        assertThat(conditions("The talks can resume only if Ethiopia frees the hostages."))
                .singleElement()
                .satisfies(c -> assertThat(c.prerequisite()).isEqualTo("Ethiopia frees the hostages"));
    }

    @Test
    void whatDependsWaits() {
        assertThat(conditions("The truce depends on a withdrawal of all troops."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.prerequisite()).isEqualTo("a withdrawal of all troops");
                    assertThat(c.consequence()).isEqualTo("The truce");
                });
    }

    @Test
    void withoutPreconditionsWaivesThem() {
        assertThat(conditions("Kenya is ready to resume the talks without preconditions."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.waived()).isTrue();
                    assertThat(c.prerequisite()).isEqualTo("preconditions");
                });
    }

    @Test
    void theDeedsOfBothSidesAreToldWhereTheyCanBe() {
        assertThat(conditions("Kenya will attend the conference only if Ethiopia accepts the truce."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.thenDeed()).isNotNull();
                    assertThat(c.thenDeed().kind()).isEqualTo(Kind.ATTENDANCE);
                    assertThat(c.ifDeed()).isNotNull();
                    assertThat(c.ifDeed().actor()).isEqualTo("Ethiopia");
                });
    }

    @Test
    void aTimeOrAPredictionIsNoCondition() {
        assertThat(conditions("The war lasted until the armies were exhausted."))
                .isEmpty();
        assertThat(conditions("If the talks fail, the region will suffer.")).isEmpty();
        assertThat(conditions("Kenya asked if the talks were over.")).isEmpty();
    }
}
