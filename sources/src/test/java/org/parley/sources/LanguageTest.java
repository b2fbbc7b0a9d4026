package org.parley.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The two sides met in Geneva and said that they would meet again.",
                "en|Delegation of the Houthis leaves Muscat",
                "fr|Les deux délégations se sont retrouvées à Genève pour une deuxième séance avec le médiateur.",
                "es|Las dos delegaciones se reunieron en La Habana para hablar de las víctimas y del alto el fuego.",
                "de|Die beiden Delegationen trafen sich in Genf, um über die Freilassung der Gefangenen zu sprechen.",
                "it|Le due delegazioni si sono incontrate a Roma per discutere della tregua che è stata firmata.",
                "pt|As duas delegações encontraram-se em Luanda para falar da paz e dos refugiados que não voltaram.",
                "nl|De twee delegaties zijn het in Den Haag niet eens geworden over de vrijlating van gevangenen.",
                "tr|İki heyet barış için bir araya geldi ve daha sonra ateşkes ile ilgili bir metin yayınlandı.",
                "ru|Делегации встретились в Астане и договорились о перемирии.",
                "uk|Делегації зустрілися в Мінську і домовилися про перемир'я та обмін полоненими, її підтримали.",
                "ar|التقى الوفدان في جنيف لبحث وقف إطلاق النار",
                "fa|دو هیئت پس از گفت‌وگو در ژنو پیمان چهار ماده‌ای را پذیرفتند و گروه‌ها گفتند",
                "he|המשלחות נפגשו בקהיר כדי לדון בהפסקת אש",
                "zh|双方代表在日内瓦举行会谈",
                "und|Assad. Jarba. Kerry!",
                "und|1234 5678"
            })
    void tellsTheLanguageOfASentence(String language, String text) {
        assertThat(Language.of(text, null)).isEqualTo(language);
    }

    @Test
    void believesTheFileOnlyWhereTheTextDoesNotTell() {
        assertThat(Language.of("Assad. Jarba. Kerry!", "en-GB")).isEqualTo("en");
        assertThat(Language.of("Les deux délégations se sont retrouvées à Genève.", "en"))
                .isEqualTo("fr");
        assertThat(Language.of("Assad. Jarba.", "no such tag!")).isEqualTo("und");
    }
}
