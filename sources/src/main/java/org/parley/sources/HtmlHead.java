package org.parley.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.parley.sources.dating.DateField;

/** What a page says of itself: in its meta elements, its linked data, and its marked times. */
record HtmlHead(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable String language,
        List<DateField> dates) {
    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "dcterms.issued",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "date");

    HtmlHead {
        dates = List.copyOf(dates);
    }

    static HtmlHead of(Document page) {
        LinkedData data = LinkedData.of(page);
        Elements headings = page.select("h1");
        return new HtmlHead(
                firstOf(
                        meta(page, "og:title"),
                        headings.size() == 1 ? headings.text() : null,
                        data.headline(),
                        page.title()),
                firstOf(meta(page, "og:site_name"), data.publisher(), meta(page, "application-name")),
                firstOf(meta(page, "author"), meta(page, "dc.creator"), data.author()),
                firstOf(page.select("html").attr("lang"), meta(page, "og:locale")),
                dates(page, data));
    }

    private static List<DateField> dates(Document page, LinkedData data) {
        List<DateField> dates = new ArrayList<>();
        for (String name : DATE_NAMES) {
            String value = meta(page, name);
            if (value != null) {
                dates.add(new DateField("meta " + name, value));
            }
        }
        data.published().forEach(value -> dates.add(new DateField("JSON-LD datePublished", value)));
        for (Element time : page.select("time[itemprop=datePublished], time[pubdate]")) {
            dates.add(new DateField("time element of publication", time.attr("datetime")));
        }
        // Times in running text may be those of events; only where all agree do they date the page.
        List<String> days = page.select("article time[datetime], main time[datetime]").stream()
                .map(time -> time.attr("datetime"))
                .toList();
        if (days.stream()
                        .map(day -> day.length() < 10 ? day : day.substring(0, 10))
                        .distinct()
                        .count()
                == 1) {
            dates.add(new DateField("time element", days.getFirst()));
        }
        return dates;
    }

    private static @Nullable String meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            boolean called = Stream.of("property", "name", "itemprop")
                    .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name));
            if (called && !meta.attr("content").isBlank()) {
                return meta.attr("content");
            }
        }
        return null;
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
