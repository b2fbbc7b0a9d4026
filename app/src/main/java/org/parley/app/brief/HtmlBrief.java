package org.parley.app.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.parley.app.wording.Excerpt;

/**
 * The brief as one HTML page that needs nothing else: no script, no picture, no font from elsewhere, so it can be opened from
 * a stick and mailed. A note opens its sentence in place; on paper the sentences stand at the end.
 */
public final class HtmlBrief {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Map<Integer, Footnote> footnotes = new HashMap<>();

    private final String mark;

    /** @param mark before each place in the page, which tells those of one brief from another's */
    private HtmlBrief(Brief brief, String mark) {
        this.mark = mark;
        brief.footnotes().forEach(note -> footnotes.put(note.number(), note));
    }

    /** @param briefs one after another, at least one */
    public static String render(List<Brief> briefs) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.expectFirst("html").attr("lang", "en");
        head(page.head(), briefs.stream().map(Brief::title).collect(Collectors.joining("; ")));
        for (int i = 0; i < briefs.size(); i++) {
            new HtmlBrief(briefs.get(i), briefs.size() == 1 ? "" : "p" + (i + 1) + "-")
                    .body(page.body(), briefs.get(i));
        }
        return page.outerHtml() + "\n";
    }

    private static void head(Element head, String title) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(title);
        head.appendElement("style").appendChild(new DataNode(Style.CSS));
    }

    private void body(Element body, Brief brief) {
        Element header = block(body, "header");
        block(header, "h1").text(brief.title());
        brief.about().forEach(words -> block(header, "p").text(words));
        contents(block(body, "nav"), brief.sections());
        Element main = block(body, "main");
        brief.sections().forEach(section -> section(main, section));
        Element notes = block(main, "section").attr("id", mark + "footnotes");
        block(notes, "h2").text("Footnotes");
        Element list = block(notes, "ol");
        brief.footnotes().forEach(note -> sentence(block(list, "li").attr("id", mark + "n" + note.number()), note));
    }

    private void contents(Element nav, List<Section> sections) {
        sections.stream()
                .filter(s -> !s.groups().isEmpty())
                .forEach(s ->
                        block(nav, "a").attr("href", "#" + mark + s.anchor()).text(s.title()));
    }

    private void section(Element main, Section section) {
        Element element = block(main, "section").attr("id", mark + section.anchor());
        block(element, "h2").text(section.title());
        if (section.groups().isEmpty()) {
            block(element, "p").addClass("none").text("none reported");
        }
        for (Group group : section.groups()) {
            if (group.title() != null) {
                block(element, "h3").text(group.title());
            }
            lines(element, group.lines());
        }
    }

    private void lines(Element parent, List<Line> lines) {
        Element list = block(parent, "ul");
        for (Line line : lines) {
            Element item = block(list, "li");
            line.runs().forEach(run -> run(item, run));
            if (!line.under().isEmpty()) {
                lines(item, line.under());
            }
        }
    }

    private void run(Element item, Run run) {
        switch (run) {
            case Run.Lead(String words) -> item.appendElement("strong").text(words + ":");
            case Run.Words(String words) -> item.appendText(" " + words);
            case Run.Byline(String words) ->
                item.appendText(" ").appendElement("span").addClass("by").text("(" + words + ")");
            case Run.Note(int number) -> note(item, number);
        }
    }

    private void note(Element item, int number) {
        Footnote note = footnotes.get(number);
        if (note == null) {
            throw new IllegalStateException("no footnote has the number " + number);
        }
        item.appendText(" ");
        Element opening = item.appendElement("details");
        opening.appendElement("summary").text("[" + number + "]");
        sentence(opening.appendElement("span"), note);
    }

    private static void sentence(Element parent, Footnote note) {
        Excerpt.Parts parts = note.sentence();
        if (parts.whole().isEmpty()) {
            parent.appendElement("q").text("the report's text is not at hand");
        } else {
            Element quoted = parent.appendElement("q");
            quoted.appendText(parts.before());
            quoted.appendElement("mark").text(parts.marked());
            quoted.appendText(parts.after());
        }
        String title = note.title() == null ? "" : note.title() + ", ";
        parent.appendText(" ")
                .appendElement("cite")
                .text(note.outlet() + ", " + note.date() + ". " + title + note.file());
        if (note.grading() != null) {
            parent.appendText("; " + note.grading());
        }
    }

    /** On a line of its own in the source, so that two versions of a brief can be compared. */
    private static Element block(Element parent, String tag) {
        return parent.appendText("\n").appendElement(tag);
    }
}
