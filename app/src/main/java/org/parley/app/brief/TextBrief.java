package org.parley.app.brief;

import java.util.List;
import java.util.Locale;
import org.parley.app.wording.Wording;

/** The brief for a terminal: at most 100 columns, footnotes at the end. */
public final class TextBrief {
    private static final int COLUMNS = 100;
    private static final int STEP = 4;

    private final StringBuilder out = new StringBuilder();

    private TextBrief() {}

    /** Lines end with a line feed; no other control character is in it. */
    public static String render(List<Brief> briefs) {
        TextBrief text = new TextBrief();
        if (briefs.size() > 1) {
            text.paragraph("", "", Wording.count(briefs.size(), "process", "processes") + ", one after the other.");
        }
        briefs.forEach(text::brief);
        return text.out.toString();
    }

    private void brief(Brief brief) {
        out.append(out.isEmpty() ? "" : "\n\n")
                .append(brief.title().toUpperCase(Locale.ENGLISH))
                .append('\n');
        brief.about().forEach(words -> paragraph("", "", words));
        brief.sections().forEach(this::section);
        heading("Footnotes");
        brief.footnotes().forEach(this::footnote);
    }

    private void heading(String title) {
        out.append('\n')
                .append(title)
                .append('\n')
                .append("=".repeat(title.length()))
                .append('\n');
    }

    private void section(Section section) {
        heading(section.title());
        if (section.groups().isEmpty()) {
            out.append("none reported\n");
        }
        for (Group group : section.groups()) {
            if (group.title() != null) {
                out.append('\n').append(group.title()).append('\n');
            }
            group.lines().forEach(line -> line(line, 0));
        }
    }

    private void line(Line line, int depth) {
        String indent = " ".repeat(depth * STEP);
        paragraph(indent + (depth == 0 ? "* " : "- "), indent + "  ", words(line));
        line.under().forEach(under -> line(under, depth + 1));
    }

    private static String words(Line line) {
        StringBuilder words = new StringBuilder();
        for (Run run : line.runs()) {
            String shown = switch (run) {
                case Run.Lead(String lead) -> lead + ":";
                case Run.Words(String plain) -> plain;
                case Run.Byline(String byline) -> "(" + byline + ")";
                case Run.Note(int number) -> "[" + number + "]";
            };
            boolean joined = run instanceof Run.Note && !words.isEmpty() && words.charAt(words.length() - 1) == ']';
            words.append(words.isEmpty() || joined || shown.isEmpty() ? "" : " ")
                    .append(shown);
        }
        return words.toString();
    }

    private void footnote(Footnote note) {
        String number = String.format(Locale.ROOT, "%-6s", "[" + note.number() + "]");
        String quoted = note.sentence().whole().isEmpty()
                ? "(the report's text is not at hand)"
                : "“" + note.sentence().whole() + "”";
        String indent = " ".repeat(number.length());
        String title = note.title() == null ? "" : " " + note.title();
        String file = note.file().endsWith(note.outlet()) ? "" : " <" + note.file() + ">";
        String grading = note.grading() == null ? "" : "; " + note.grading();
        paragraph(number, indent, note.outlet() + ", " + note.date() + ": " + quoted + title + file + grading);
    }

    private void paragraph(String first, String rest, String words) {
        StringBuilder row = new StringBuilder(first);
        boolean begun = false;
        for (String word : words.split(" ")) {
            int columns = row.codePointCount(0, row.length());
            if (begun && columns + 1 + word.codePointCount(0, word.length()) > COLUMNS) {
                out.append(row.toString().stripTrailing()).append('\n');
                row = new StringBuilder(rest);
                begun = false;
            }
            row.append(begun ? " " : "").append(word);
            begun = true;
        }
        out.append(row.toString().stripTrailing()).append('\n');
    }
}
