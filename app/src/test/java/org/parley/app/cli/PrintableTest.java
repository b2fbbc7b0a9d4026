package org.parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 8, '\n', '\r', '\t', 0x1B, 0x7F, 0x85, 0x9B, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029,
                0x202A, 0x202E, 0x2066, 0x2069, 0xD800, 0xFEFF, 0xE0041
            })
    void whatSteersATerminalOrTurnsWordsAroundIsShownAsItsNumber(int c) {
        String escaped = Printable.escape("a" + Character.toString(c) + "b");
        assertThat(escaped).matches("a(\\\\u[0-9a-f]{4}){1,2}b");
    }

    @Test
    void whatPeopleWriteStays() {
        String text = "“Genève” – 日内瓦 جنيف می‌رود 👍🏽 $9\u00A0billion";
        assertThat(Printable.escape(text)).isSameAs(text);
    }
}
