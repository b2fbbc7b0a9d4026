package org.parley.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The main text of a web page: the article that holds most of the page's running text, else the block that does, without
 * navigation, asides and what a reader of the page does not see.
 */
final class MainText {
    private static final String FURNITURE =
            "script, style, noscript, template, nav, footer, aside, form, button, select, iframe, object, svg, canvas, "
                    + "dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], "
                    + "[role=contentinfo], [role=search], [style~=(?i)display\\s*:\\s*none], "
                    + "[style~=(?i)visibility\\s*:\\s*hidden]";
    private static final Set<String> ASIDE_CLASSES = Set.of(
            "related",
            "newsletter",
            "share",
            "social",
            "advert",
            "advertisement",
            "promo",
            "comments",
            "breadcrumb",
            "breadcrumbs",
            "most-read",
            "tags",
            "cookie",
            "subscribe");
    private static final String ARTICLE = "article, [itemprop=articleBody], main, [role=main]";

    /** An aside inside the article is short beside it; what is longer is the article itself, oddly named. */
    private static final double MOST_ASIDE = 0.3;

    private MainText() {}

    static String of(Document page) {
        page.select(FURNITURE).remove();
        Element main = main(page);
        int length = main.text().length();
        for (Element part : main.select("div, section, ul, p")) {
            if (part != main
                    && part.classNames().stream().anyMatch(ASIDE_CLASSES::contains)
                    && part.text().length() < MOST_ASIDE * length) {
                part.remove();
            }
        }
        Paragraphs paragraphs = new Paragraphs();
        main.traverse(new Words(paragraphs));
        return paragraphs.toString();
    }

    private static Element main(Document page) {
        Element dense = densest(page);
        if (dense == null) {
            return page.body();
        }
        Element article = dense.closest("article");
        Element around = article != null ? article : dense.closest(ARTICLE);
        return around != null ? around : dense;
    }

    /**
     * The element with the most running text right below it. A paragraph counts three quarters for the parent of its
     * parent: enough to gather paragraphs that are wrapped one by one, too little to take in a side column.
     */
    private static @Nullable Element densest(Document page) {
        Map<Element, Integer> lengths = new HashMap<>();
        Element best = null;
        int most = 0;
        for (Element paragraph : page.select("p")) {
            int length = paragraph.text().length();
            Element parent = paragraph.parent();
            for (int weight = 4; parent != null && weight > 2; weight--) {
                int sum = lengths.merge(parent, weight * length, Integer::sum);
                if (sum > most) {
                    best = parent;
                    most = sum;
                }
                parent = parent.parent();
            }
        }
        return best;
    }

    private record Words(Paragraphs paragraphs) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode text -> paragraphs.add(text.getWholeText());
                case Element element when element.nameIs("br") -> paragraphs.line();
                case Element element when parts(element) -> paragraphs.end();
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.nameIs("td") || element.nameIs("th")) {
                    paragraphs.cell();
                } else if (parts(element)) {
                    paragraphs.end();
                }
            }
        }

        private static boolean parts(Element element) {
            return element.isBlock() && !element.nameIs("td") && !element.nameIs("th");
        }
    }
}
