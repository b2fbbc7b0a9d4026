package org.parley.app.brief;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The brief as Markdown with footnotes. Words of reports are escaped, so that none of them is read as markup, as a link or
 * as HTML.
 */
public final class MarkdownBrief {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!$^@]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(://|\\bwww\\.|\\bmailto:|\\bxmpp:)");
    private static final Pattern LIST_MARK = Pattern.compile("^(?:(\\d{1,9})([.)])|([-+=]))");

    private final StringBuilder out = new StringBuilder();
    private final String mark;

    /** @param mark before the numbers of footnotes, which tells those of one brief from another's */
    private MarkdownBrief(String mark) {
        this.mark = mark;
    }

    public static String render(List<Brief> briefs) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < briefs.size(); i++) {
            MarkdownBrief markdown = new MarkdownBrief(briefs.size() == 1 ? "" : (i + 1) + "-");
            markdown.brief(briefs.get(i));
            all.append(i == 0 ? "" : "\n").append(markdown.out);
        }
        return all.toString();
    }

    private void brief(Brief brief) {
        out.append("# ").append(escape(brief.title())).append("\n\n");
        brief.about().forEach(words -> out.append(escape(words)).append("\\\n"));
        out.setLength(out.length() - 2);
        out.append('\n');
        brief.sections().forEach(this::section);
        out.append('\n');
        brief.footnotes().forEach(this::footnote);
    }

    private void section(Section section) {
        out.append("\n## ").append(escape(section.title())).append('\n');
        if (section.groups().isEmpty()) {
            out.append("\nnone reported\n");
        }
        for (Group group : section.groups()) {
            if (group.title() != null) {
                out.append("\n### ").append(escape(group.title())).append('\n');
            }
            out.append('\n');
            group.lines().forEach(line -> line(line, ""));
        }
    }

    private void line(Line line, String indent) {
        out.append(indent).append("-");
        line.runs().forEach(this::run);
        out.append('\n');
        line.under().forEach(under -> line(under, indent + "  "));
    }

    private void run(Run run) {
        switch (run) {
            case Run.Lead(String words) ->
                out.append(" **").append(escape(words)).append(":**");
            case Run.Words(String words) ->
                out.append(words.isEmpty() ? "" : " ").append(escape(words));
            case Run.Byline(String words) ->
                out.append(" (").append(escape(words)).append(')');
            case Run.Note(int number) ->
                out.append("[^").append(mark).append(number).append(']');
        }
    }

    private void footnote(Footnote note) {
        out.append("[^").append(mark).append(note.number()).append("]: ");
        out.append(escape(note.outlet()))
                .append(", ")
                .append(escape(note.date()))
                .append(": ");
        if (note.sentence().whole().isEmpty()) {
            out.append("the report's text is not at hand.");
        } else {
            out.append("“").append(escape(note.sentence().whole())).append("”");
        }
        if (note.title() != null) {
            out.append(' ').append(escape(note.title()));
        }
        out.append(" (").append(escape(note.file())).append(')');
        out.append(note.grading() == null ? "" : "; " + escape(note.grading())).append('\n');
    }

    /** Words on one line, with a backslash before all that Markdown could take for its own. */
    static String escape(String words) {
        String escaped = MARKUP.matcher(words).replaceAll("\\\\$0");
        escaped = ADDRESS.matcher(escaped).replaceAll(m -> {
            String address = m.group();
            int mark = Math.max(address.indexOf(':'), address.indexOf('.'));
            return Matcher.quoteReplacement(address.substring(0, mark) + "\\" + address.substring(mark));
        });
        return LIST_MARK
                .matcher(escaped)
                .replaceFirst(m -> Matcher.quoteReplacement(
                        m.group(3) != null ? "\\" + m.group(3) : m.group(1) + "\\" + m.group(2)));
    }
}
