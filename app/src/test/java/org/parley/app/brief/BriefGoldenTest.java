package org.parley.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.app.sides.JsonSide;
import org.parley.app.sides.Remarks;
import org.parley.app.sides.Side;
import org.parley.app.sides.TextSide;

class BriefGoldenTest {
    private static final LocalDate AS_OF = LocalDate.of(2019, 3, 5);
    private final Golden lakeport = Golden.lakeport();

    @Test
    void rendersText() {
        String actual = TextBrief.render(List.of(lakeport.brief(AS_OF)));
        assertThat(actual).isEqualTo(lakeport.expected("brief.txt", actual));
        assertThat(actual.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void rendersMarkdown() {
        String actual = MarkdownBrief.render(List.of(lakeport.brief(AS_OF)));
        assertThat(actual).isEqualTo(lakeport.expected("brief.md", actual));
    }

    @Test
    void rendersHtml() {
        String actual = HtmlBrief.render(List.of(lakeport.brief(AS_OF)));
        assertThat(actual).isEqualTo(lakeport.expected("brief.html", actual));
    }

    @Test
    void showsEachSideAsATableAndAsJson() {
        StringBuilder tables = new StringBuilder();
        for (Side.Kind kind : Side.Kind.values()) {
            tables.append(TextSide.render(
                    Map.of("Lakeport", Side.of(kind, lakeport.process(AS_OF), lakeport.texts())), lakeport.texts()));
        }
        assertThat(tables.toString()).isEqualTo(lakeport.expected("sides.txt", tables.toString()));
        String json = JsonSide.render(
                Map.of("Lakeport", Side.of(Side.Kind.POSITIONS, lakeport.process(AS_OF), lakeport.texts())),
                lakeport.texts(),
                Remarks.of(List.of()));
        assertThat(json).isEqualTo(lakeport.expected("positions.json", json));
    }
}
