package org.parley.sources;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A report in Markdown: its words without the markup, and what a front matter says of it. */
final class MarkdownReport {
    private static final Parser PARSER = Parser.builder().build();

    private MarkdownReport() {}

    static Extract extract(String markdown) {
        FrontMatter matter = FrontMatter.of(markdown);
        Words words = new Words();
        PARSER.parse(matter.rest()).accept(words);
        String title = matter.field("title");
        return new Extract(
                words.paragraphs.toString(),
                title != null ? title : words.title,
                matter.field("outlet"),
                matter.field("author"),
                matter.field("lang"),
                matter.dates());
    }

    private static final class Words extends AbstractVisitor {
        private final Paragraphs paragraphs = new Paragraphs();
        private @Nullable String title;

        @Override
        public void visit(Heading heading) {
            Words inside = new Words();
            inside.visitChildren(heading);
            String words = inside.paragraphs.toString().strip();
            if (title == null && heading.getLevel() == 1 && !words.isEmpty()) {
                title = words;
            }
            block(words);
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            paragraphs.end();
        }

        private void block(String words) {
            paragraphs.add(words);
            paragraphs.end();
        }

        @Override
        public void visit(FencedCodeBlock block) {
            block(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            block(block.getLiteral());
        }

        @Override
        public void visit(HtmlBlock block) {
            block(Jsoup.parseBodyFragment(block.getLiteral()).text());
        }

        @Override
        public void visit(Text text) {
            paragraphs.add(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            paragraphs.add(code.getLiteral());
        }

        /** The words under a picture's address stand for the picture; a reader does not see them. */
        @Override
        public void visit(Image image) {}

        @Override
        public void visit(SoftLineBreak lineBreak) {
            paragraphs.add(" ");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            paragraphs.line();
        }
    }
}
