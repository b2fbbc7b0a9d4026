package org.parley.app.score;

import java.util.List;
import org.parley.record.claim.Kind;

/** A slot on which two claims of a kind must agree to match. */
record KeySlot(String name, Values values) {

    /** What stands in the slot, and so how it is compared. */
    enum Values {
        NAMES,
        WORDS,
        CODES,
        NUMBERS
    }

    /** Those of a kind; a meeting is told by its name, place and parties besides. */
    static List<KeySlot> of(Kind kind) {
        return switch (kind) {
            case OFFICE -> List.of(name("person"), name("of"));
            case MEMBERSHIP -> List.of(name("member"), name("group"));
            case MEETING -> List.of(code("status"));
            case ATTENDANCE -> List.of(name("actor"), code("status"));
            case POSITION -> List.of(name("actor"), code("stance"), code("topic"));
            case CONDITION -> List.of(words("prerequisite"));
            case COMMITMENT -> List.of(name("actor"), code("topic"), code("status"));
            case AGREEMENT -> List.of(code("type"), code("status"));
            case ACT -> List.of(name("actor"), code("type"), name("target"));
            case FIGURE -> List.of(code("measure"), new KeySlot("value", Values.NUMBERS));
            case STATEMENT -> List.of(name("speaker"));
            case LINK -> List.of(words("from"), words("to"));
        };
    }

    private static KeySlot name(String slot) {
        return new KeySlot(slot, Values.NAMES);
    }

    private static KeySlot words(String slot) {
        return new KeySlot(slot, Values.WORDS);
    }

    private static KeySlot code(String slot) {
        return new KeySlot(slot, Values.CODES);
    }

    double likeness(ClaimLine gold, ClaimLine told) {
        return switch (values) {
            case NAMES -> Likeness.names(gold.text(name), told.text(name));
            case WORDS -> Likeness.words(gold.text(name), told.text(name));
            case CODES -> Likeness.codes(gold.text(name), told.text(name));
            case NUMBERS -> Likeness.numbers(gold.json().get(name), told.json().get(name));
        };
    }
}
