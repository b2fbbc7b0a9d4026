package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.parley.record.claim.Act;
import org.parley.record.claim.Act.Type;

/** The acts that a few sentences are read to tell. */
final class Acts {
    private Acts() {}

    static List<Act> acts(String text) {
        return TestReader.proposed(text, Act.class);
    }

    static void isAct(Act act, String actor, Type type, String target) {
        assertThat(act.actor()).isEqualTo(actor);
        assertThat(act.type()).isEqualTo(type);
        assertThat(act.target()).isEqualTo(target);
    }

    static void isTold(String text, String actor, Type type, String target) {
        assertThat(acts(text)).anySatisfy(act -> isAct(act, actor, type, target));
    }
}
