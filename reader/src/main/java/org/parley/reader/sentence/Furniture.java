package org.parley.reader.sentence;

import java.util.List;
import java.util.regex.Pattern;

/** What stands in a report without being part of it: agency lines, credits, calls to read on, file names. */
final class Furniture {
    private static final List<Pattern> LINES = List.of(
            Pattern.compile(
                    "(?i)(source|sources|copyright|©|photo|image credit|credit|tags?|topics?|related|share|filed under)\\b\\s*[:|].{0,120}"),
            Pattern.compile(
                    "(?i)\\(?\\s*(additional |extra )?(reporting|writing|editing|compiled|written|edited) by .{0,200}"),
            Pattern.compile(
                    "(?i)(read|see|find out|click|sign up|subscribe|follow us|download|watch)\\b.{0,30}\\b(more|here|also|newsletter|twitter|facebook|app|alerts?)\\b.{0,60}"),
            Pattern.compile("(?i)(latest|more|top|breaking) (news|stories|headlines)\\b.{0,60}"),
            Pattern.compile(
                    "(?i)by [\\p{Lu}][\\p{L}.'-]+( [\\p{Lu}][\\p{L}.'-]+){1,3}( in [\\p{Lu}][\\p{L}. -]+)?(, .{0,60})?"),
            Pattern.compile("(?i)by the [\\p{L} ]{2,20} (wire )?staff"),
            Pattern.compile(
                    "(?i)(AFP|Reuters|AP|Xinhua|ANSA|DPA|TASS|UPI|Agencies|\\(?ends\\)?|end|enditem|-30-|###?|advertisement)[.!]?"),
            Pattern.compile("[\\d.:/ -]{4,}"),
            Pattern.compile("(?i)\\d{1,2}[:.]\\d{2}\\s*([ap]\\.?m\\.?)?( GMT| BST| EST| EDT)?\\.?"),
            Pattern.compile("(?i)(last )?(updated|published|posted|modified)( on| at)?\\s*:? .{0,50}\\d.{0,30}"),
            Pattern.compile("(?i)(home|world|politics|sport|news)( *[|>»/] *[\\p{L} ]+){1,8}"));

    private Furniture() {}

    static boolean is(String paragraph) {
        if (paragraph.codePoints().noneMatch(Character::isLetter)) {
            return true;
        }
        for (Pattern line : LINES) {
            if (line.matcher(paragraph).matches()) {
                return true;
            }
        }
        return false;
    }
}
