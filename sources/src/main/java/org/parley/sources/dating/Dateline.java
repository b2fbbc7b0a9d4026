package org.parley.sources.dating;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The place and day that a report of an agency opens with: {@code GENEVA, Jan. 22, 2014 (Wire) -}, {@code Geneva, 22 January
 * (Wire)}, {@code GENEVA | Wed Jan 22, 2014 2:10 pm GMT}, {@code Jan 22 (Wire) -}. Most leave out the year.
 *
 * @param words as they stand, without the agency
 */
record Dateline(String words, WrittenDate date) {
    /** Wire copy may put a line of bullet points before it. */
    private static final int HEAD = 800;

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
    private static final String PLACE = "(?!(?:On|In|At|By|Since|After|Before|From|Until|The|Updated?)\\b)" + NAME
            + "(?:[ /]" + NAME + "){0,3}(?:,\\s*" + NAME + "(?: " + NAME + "){0,2})?";
    private static final String AGENCY = "\\s*\\([^()\\n]{2,60}\\)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?m)^[ \\t]*" + PLACE + "(?:,\\s*|\\s+|\\s*\\|\\s*|\\s*\\()(" + WrittenDate.ANY
                    + ")\\)?(?:" + AGENCY + "|\\s*[-–—:|])"),
            Pattern.compile("\\|\\s*(" + WrittenDate.FULL + ")\\s+\\d{1,2}:\\d{2}\\s*[ap]m\\s+[A-Z]{2,4}\\b"),
            Pattern.compile("(?:^|\\s)(" + WrittenDate.ANY + ")" + AGENCY + "\\s*[-–—]"));

    /** The first one, one with a year before one without. */
    static Optional<Dateline> in(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        List<Dateline> found = FORMS.stream()
                .flatMap(form -> form.matcher(head).results())
                .flatMap(Dateline::of)
                .toList();
        return found.stream()
                .filter(dateline -> dateline.date().hasYear())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static Stream<Dateline> of(MatchResult match) {
        String upToDate = match.group().substring(0, match.end(1) - match.start());
        return WrittenDate.parse(match.group(1)).stream()
                .map(date -> new Dateline(upToDate.replaceFirst("^[|\\s]+", ""), date));
    }
}
