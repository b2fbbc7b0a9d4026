package org.parley.record.process.settling;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Source;
import org.parley.record.claim.Statement;
import org.parley.record.document.Span;

/** Who hands on what another says in one report. */
final class Relays {
    /** What stands between two who say the same: "X and a Y", "X, as well as the Y". */
    private static final Pattern BESIDES =
            Pattern.compile("\\s*(,|and|,\\s*and|as well as)(\\s+(an?|the|its|their))?\\s*");
    /** Words behind a name that may only say how it hands on: "news agency reported on Friday". */
    private static final int ASIDE = 6;

    private final String text;
    private final boolean plain;

    /** @param text the report's, empty if it is not at hand */
    Relays(String text) {
        this.text = text;
        this.plain = text.length() == text.codePointCount(0, text.length());
    }

    /** Whoever is told to speak the sentence around a claim, or signs the text, if that is not its own speaker. */
    @Nullable
    String of(Claim claim, List<Statement> around, @Nullable String author) {
        Envelope envelope = claim.envelope();
        Source source = envelope.source();
        if (source == null || (author != null && isOneself(source, author))) {
            return null;
        }
        if (claim instanceof Statement) {
            return author;
        }
        String speaker = Words.key(source.speaker());
        return around.stream()
                .filter(s -> !s.anonymous() && !Words.key(s.speaker()).equals(speaker))
                .filter(s ->
                        s.affiliation() == null || !Words.key(s.affiliation()).equals(speaker))
                .filter(s -> !isBeside(s, source.speaker(), envelope.span()))
                .map(Statement::speaker)
                .findFirst()
                .orElse(author);
    }

    static boolean isOneself(Source source, String author) {
        return source.form() != Source.Form.ANONYMOUS
                && (FirstPerson.is(source.speaker())
                        || NameGroup.key(source.speaker(), null).equals(NameGroup.key(author, null)));
    }

    /** "X and Y say", "X said this, but Y said something else": two speakers of one sentence, none the other's messenger. */
    private boolean isBeside(Statement other, String speaker, Span claim) {
        Span sentence = other.envelope().span();
        if (sentence.end() > text.length() && plain) {
            return false;
        }
        String words = words(sentence.start(), sentence.end());
        int name = find(words, other.speaker());
        if (name < 0) {
            return false;
        }
        int after = name + other.speaker().length();
        int own = find(words, speaker);
        boolean joined = own >= 0
                && own + speaker.length() <= name
                && BESIDES.matcher(words.substring(own + speaker.length(), name))
                        .matches();
        boolean ownContent = sentence.start() + words.codePointCount(0, name) >= claim.end()
                && words.substring(after).strip().split("\\s+").length > ASIDE;
        return joined || ownContent;
    }

    private static int find(String words, String name) {
        return words.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
    }

    private String words(int start, int end) {
        if (plain) {
            return text.substring(start, end);
        }
        int length = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, Math.min(start, length));
        return text.substring(from, text.offsetByCodePoints(from, Math.min(end, length) - Math.min(start, length)));
    }
}
