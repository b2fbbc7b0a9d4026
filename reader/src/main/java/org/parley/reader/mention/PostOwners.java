package org.parley.reader.mention;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;

/** Says whose a title is by the words before it. */
final class PostOwners {
    private static final int FAR = 9;
    private static final Set<String> QUALIFIERS = Set.of(
            "former",
            "ex",
            "-",
            "then",
            "new",
            "newly",
            "elected",
            "outgoing",
            "incoming",
            "exiled",
            "veteran",
            "visiting",
            "interim",
            "acting",
            "late",
            "current",
            "top",
            "senior",
            "designate",
            "ousted",
            "deposed",
            "embattled",
            "breakaway",
            "long-time",
            "longtime",
            "appointed",
            "resigned",
            "first",
            "second",
            "deputy",
            "chief");
    /** Whose servant is named by putting the master's name before: "a Diaz aide". */
    private static final Set<String> SERVING =
            Set.of("aide", "adviser", "advisor", "spokesman", "spokeswoman", "envoy", "lawyer");

    private static final Set<String> PRONOUNS = Set.of("his", "her", "its", "their", "my", "our");

    private final Names names;
    private final Titles titles;

    PostOwners(Names names, Titles titles) {
        this.names = names;
        this.titles = titles;
    }

    /**
     * What stands before a title.
     *
     * @param from first word of the phrase, without article
     * @param of null if no name stands there
     * @param body the words for a body that has no name
     * @param definite whether the phrase is told as that of one person
     */
    record Owner(int from, @Nullable Entity of, @Nullable String body, boolean definite) {}

    /** Walks back over adjectives and nouns to the name that the title belongs to. */
    Owner before(Sentence sentence, Titles.Found found) {
        int from = found.from();
        int end = found.from() - 1;
        boolean possessive = false;
        for (int at = end; at >= 0 && found.from() - at <= FAR; at--) {
            String word = sentence.lower(at);
            Mention mention = names.at(sentence, at);
            if (mention != null && (isJoined(sentence, mention) || isMandate(sentence, found, mention, possessive))) {
                from = mention.from();
                at = mention.from();
            } else if (mention != null) {
                return named(sentence, found, mention, possessive, from);
            } else if (word.matches("'s?|’s?")) {
                possessive = true;
            } else if (word.equals(")") && sentence.lower(at - 2).equals("(")) {
                at -= 2;
            } else if (isQualifier(sentence, at)) {
                from = at;
            } else {
                return new Owner(from, null, body(sentence, from, end), possessive || isThe(sentence, at));
            }
        }
        return new Owner(from, null, body(sentence, from, end), possessive);
    }

    private Owner named(Sentence sentence, Titles.Found found, Mention mention, boolean possessive, int from) {
        boolean person = mention.entity().type() == EntityType.PERSON;
        if (person
                && !possessive
                && !SERVING.contains(sentence.token(found.to()).lemma())) {
            return new Owner(from, null, null, false);
        }
        boolean definite = possessive || isThe(sentence, article(sentence, mention.from() - 1));
        boolean city = mention.seat() && Posts.isLocal(found);
        Titles.Found title = person && mention.from() > 0 ? titles.endingAt(sentence, mention.from() - 1) : null;
        return new Owner(
                title == null ? mention.from() : title.from(),
                city ? null : mention.entity(),
                city ? sentence.text(mention.from(), mention.to()) : null,
                definite);
    }

    /** An envoy to a place is not of it: "UN Syria envoy", "Middle East envoy"; but "US envoy", "Syrian envoy". */
    private static boolean isMandate(Sentence sentence, Titles.Found found, Mention mention, boolean possessive) {
        EntityType type = mention.entity().type();
        boolean place = type == EntityType.STATE || type == EntityType.REGION || type == EntityType.PLACE;
        String printed = sentence.text(mention.from(), mention.to());
        boolean acronym = printed.equals(printed.toUpperCase(Locale.ROOT));
        return found.title().kind().equals("envoy") && place && !mention.adjective() && !possessive && !acronym;
    }

    private static boolean isQualifier(Sentence sentence, int at) {
        return QUALIFIERS.contains(sentence.lower(at)) || Posts.isModifier(sentence.token(at));
    }

    /** The place before the adjectives that end at a word. */
    private static int article(Sentence sentence, int from) {
        int at = from;
        while (at > 0 && isQualifier(sentence, at)) {
            at--;
        }
        return at;
    }

    private static boolean isThe(Sentence sentence, int at) {
        return sentence.lower(at).equals("the") || PRONOUNS.contains(sentence.lower(at));
    }

    /** "anti-Syrian", "UN-backed", "Israeli-Palestinian": no holder of what follows. */
    private static boolean isJoined(Sentence sentence, Mention mention) {
        return isHyphen(sentence, mention.from() - 1) || isHyphen(sentence, mention.to() + 1);
    }

    private static boolean isHyphen(Sentence sentence, int at) {
        return sentence.lower(at).equals("-");
    }

    /** Words before a title that are themselves a body: "council" in "council president". */
    private static @Nullable String body(Sentence sentence, int from, int to) {
        int last = to;
        if (sentence.lower(last).equals(")") && last - 3 >= from) {
            last -= 3;
        }
        while (last >= from && sentence.lower(last).matches("'s|’s|'|’|-|former|new|chief|deputy|senior|top")) {
            last--;
        }
        boolean body =
                last >= from && Senses.is("office.body", sentence.token(last).lemma());
        int first = from;
        while (first < last && QUALIFIERS.contains(sentence.lower(first))) {
            first++;
        }
        return body ? sentence.text(first, last).replaceAll("\\s+", " ") : null;
    }
}
