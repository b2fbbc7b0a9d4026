package org.parley.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.parley.app.wording.Texts;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;
import org.parley.record.process.Evidence;
import org.parley.record.process.settling.Settling;

/** What a report holds stays words, whatever it looks like. */
class HostileTextTest {
    private static final String ATTACK =
            "<img src=x onerror=alert(1)> [a](javascript:alert(1)) **b** `c` [^1]: d # e \u202e\u001b[31m https://evil.test &lt; \"q\"";
    private static final String TEXT = "The Front wants " + ATTACK + " now.\nAnd nothing else.\n";

    private static Brief brief() {
        Origin origin = new Origin(
                "reports/<b>x</b>.txt",
                "A title]( **with** <i>marks</i>",
                "The <u>Wire</u>",
                null,
                Genre.NEWS,
                new ReportDate(Timespan.day(LocalDate.of(2019, 3, 2)), ReportDate.Basis.MANIFEST, "date"),
                "en");
        Document document = Document.of(TEXT, origin);
        Envelope envelope = new Envelope(
                origin.path(),
                document.id(),
                new Span(0, TEXT.indexOf('\n')),
                Modality.ACTUAL,
                null,
                null,
                null,
                "<b>Port</b>",
                null,
                0.9,
                "test",
                "test");
        List<Claim> claims = List.of(
                new Position(envelope, "1. Front <s>", Position.Stance.DEMANDS, Topic.TALKS, ATTACK, null),
                new Figure(
                        envelope,
                        Figure.Measure.KILLED,
                        BigDecimal.TEN,
                        Figure.Bound.EXACT,
                        null,
                        null,
                        null,
                        "<i>me</i>\n# Heading",
                        null,
                        null));
        return Brief.of(
                Settling.settle(Evidence.of(List.of(document), claims)),
                Texts.of(List.of(Golden.reading(document, claims))),
                List.of(new Unread("<script>", "a\nb")));
    }

    @Test
    void addsNoElementToThePage() {
        var page = Jsoup.parse(HtmlBrief.render(List.of(brief())));
        assertThat(page.select("script, img, b, i, u, s, a[href^=javascript], [onerror], [src], link"))
                .isEmpty();
        assertThat(page.select("#n1 q").text()).contains("<img src=x onerror=alert(1)>");
    }

    @Test
    void pointsToNothingOutsideThePage() {
        var page = Jsoup.parse(HtmlBrief.render(List.of(brief())));
        assertThat(page.select("[href]")).allMatch(e -> e.attr("href").startsWith("#"));
        assertThat(page.select("style").html()).contains("details[open] > span").doesNotContain("url(", "@import");
    }

    @Test
    void marksNothingUpInMarkdown() {
        String markdown = MarkdownBrief.render(List.of(brief()));
        assertThat(markdown)
                .contains("\\<img src=x onerror=alert(1)\\>")
                .contains("\\[a\\](javascript:alert(1))")
                .contains("\\*\\*b\\*\\*")
                .contains("https\\://evil.test")
                .doesNotContainPattern("(?m)^# Heading")
                .doesNotContainPattern("(?<!\\\\)<");
    }

    @Test
    void steersNoTerminal() {
        for (String rendered : List.of(
                TextBrief.render(List.of(brief())),
                MarkdownBrief.render(List.of(brief())),
                HtmlBrief.render(List.of(brief())))) {
            assertThat(rendered.codePoints().filter(c -> c != '\n'))
                    .noneMatch(
                            c -> Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT);
        }
    }
}
