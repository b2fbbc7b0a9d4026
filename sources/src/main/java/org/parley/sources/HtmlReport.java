package org.parley.sources;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A report on a web page: its main text, and what the page's head says of it. */
final class HtmlReport {
    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private HtmlReport() {}

    static Extract extract(byte[] bytes) throws RefusedException {
        Document page = Jsoup.parse(ReportFile.text(bytes, charset(bytes)));
        HtmlHead head = HtmlHead.of(page);
        return new Extract(
                MainText.of(page), head.title(), head.outlet(), head.author(), head.language(), head.dates());
    }

    /** A page may declare another charset than UTF-8; one that declares none, or none that there is, must be UTF-8. */
    private static Charset charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            // As browsers do: what calls itself Latin-1 is nearly always the Windows code page that contains it.
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
