package org.parley.record.judgement;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person holds of a claim, by the Admiralty system (NATO AJP-2.1): a letter for how reliable its source is and a digit
 * for how credible the information is, each told apart from the other. Nothing but a person gives one.
 *
 * @param reliability null if nobody graded the source
 * @param credibility null if nobody graded the information
 */
public record Grade(
        @Nullable Reliability reliability, @Nullable Credibility credibility) {
    private static final Pattern CODE = Pattern.compile("([A-F]?)([1-6]?)");

    /** How far the source is to be relied on, A to F. */
    public enum Reliability {
        COMPLETELY_RELIABLE,
        USUALLY_RELIABLE,
        FAIRLY_RELIABLE,
        NOT_USUALLY_RELIABLE,
        UNRELIABLE,
        CANNOT_BE_JUDGED;

        private String letter() {
            return String.valueOf((char) ('A' + ordinal()));
        }
    }

    /** How far the information is to be believed, 1 to 6. */
    public enum Credibility {
        CONFIRMED,
        PROBABLY_TRUE,
        POSSIBLY_TRUE,
        DOUBTFUL,
        IMPROBABLE,
        CANNOT_BE_JUDGED;

        private String digit() {
            return String.valueOf(ordinal() + 1);
        }
    }

    public Grade {
        if (reliability == null && credibility == null) {
            throw new IllegalArgumentException("a grade is of the source, of the information or of both");
        }
    }

    /**
     * @param code such as B2, B or 2
     * @throws IllegalArgumentException if there is no such grade; the message says which there are
     */
    public static Grade of(String code) {
        Matcher parts = CODE.matcher(code);
        if (code.isEmpty() || !parts.matches()) {
            throw new IllegalArgumentException("there is no grade \"" + code
                    + "\"; a grade is a letter for the source ("
                    + listed(Reliability.values(), Reliability::letter)
                    + "), a digit for the information ("
                    + listed(Credibility.values(), Credibility::digit)
                    + "), or both, such as B2");
        }
        String letter = parts.group(1);
        String digit = parts.group(2);
        return new Grade(
                letter.isEmpty() ? null : Reliability.values()[letter.charAt(0) - 'A'],
                digit.isEmpty() ? null : Credibility.values()[digit.charAt(0) - '1']);
    }

    private static <E extends Enum<E>> String listed(E[] scale, Function<E, String> mark) {
        return Arrays.stream(scale).map(e -> mark.apply(e) + " " + plain(e)).collect(Collectors.joining(", "));
    }

    /** The letter, the digit, or the letter and the digit. */
    public String code() {
        return (reliability == null ? "" : reliability.letter()) + (credibility == null ? "" : credibility.digit());
    }

    /** What the letter and the digit mean: "source usually reliable, information probably true". */
    public String words() {
        String source = reliability == null ? "" : "source " + plain(reliability);
        String information = credibility == null ? "" : "information " + plain(credibility);
        return source + (source.isEmpty() || information.isEmpty() ? "" : ", ") + information;
    }

    private static String plain(Enum<?> degree) {
        return degree.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
