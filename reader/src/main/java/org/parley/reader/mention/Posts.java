package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Finds the posts that a sentence speaks of: a title, whose it is before it, and what stands behind it. */
final class Posts {
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

    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "my", "our");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its", "their", "my", "our");
    private static final Set<String> SENT = Set.of("envoy", "diplomat");

    private final Names names;
    private final Titles titles;

    Posts(Names names, Titles titles) {
        this.names = names;
        this.titles = titles;
    }

    /** In order, none inside another. */
    List<Post> in(Sentence sentence) {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Mention mention = names.at(sentence, i);
            Titles.Found found = mention == null ? titles.startingAt(sentence, i) : null;
            if (found == null || !found.title().isOffice() || !isNoun(sentence, found)) {
                i = mention == null ? i + 1 : mention.to() + 1;
                continue;
            }
            i = found.to() + 1;
            boolean rank = !posts.isEmpty() && posts.getLast().last() + 1 == found.from();
            Titles.Found next = titles.startingAt(sentence, i);
            boolean part = next != null
                    && next.title().isOffice()
                    && !next.title().kind().matches("military|religious");
            if (!rank && !part && !modifies(sentence, found)) {
                posts.add(post(sentence, found));
            }
        }
        return posts;
    }

    private static boolean isNoun(Sentence sentence, Titles.Found found) {
        Token last = sentence.token(found.to());
        Token first = sentence.token(found.from());
        boolean adjective = last.tag().startsWith("JJ") && last.is("amod");
        return !adjective && !last.isVerb() && (!first.isVerb() || found.to() > found.from());
    }

    /** "the president's office", "presidential minister talks": a title inside another noun is no post. */
    private boolean modifies(Sentence sentence, Titles.Found found) {
        Token last = sentence.token(found.to());
        Token above = sentence.head(last);
        return above != null
                && above.index() == found.to() + 1
                && last.is("compound")
                && above.isNoun()
                && names.at(sentence, above.index()) == null
                && titles.startingAt(sentence, above.index()) == null;
    }

    private Post post(Sentence sentence, Titles.Found found) {
        Left left = left(sentence, found);
        Right right = right(sentence, found, left.of() != null || left.body() != null);
        return new Post(
                found.title(),
                sentence,
                left.from(),
                found.from(),
                found.to(),
                right.to(),
                left.of() == null ? right.of() : left.of(),
                left.of() != null ? null : left.body() == null ? right.body() : left.body(),
                left.definite());
    }

    private record Left(
            int from, @Nullable Entity of, @Nullable String body, boolean definite) {}

    /** Walks back over adjectives and nouns to the name that the title belongs to. */
    private Left left(Sentence sentence, Titles.Found found) {
        int from = found.from();
        boolean possessive = false;
        for (int at = found.from() - 1; at >= 0 && found.from() - at <= FAR; at--) {
            String word = sentence.lower(at);
            Mention mention = names.at(sentence, at);
            if (mention != null && (isJoined(sentence, mention) || isMandate(sentence, found, mention, possessive))) {
                from = mention.from();
                at = mention.from();
            } else if (mention != null) {
                boolean holds = mention.entity().type() != EntityType.PERSON
                        || possessive
                        || SERVING.contains(sentence.token(found.to()).lemma());
                boolean definite = possessive || isThe(sentence, article(sentence, mention.from() - 1));
                String city = city(found, mention);
                Titles.Found title = mention.from() == 0 ? null : titles.endingAt(sentence, mention.from() - 1);
                int start =
                        mention.entity().type() == EntityType.PERSON && title != null ? title.from() : mention.from();
                return holds
                        ? new Left(start, city == null ? mention.entity() : null, city, definite)
                        : new Left(from, null, null, false);
            } else if (word.equals("'s") || word.equals("'") || word.equals("’s") || word.equals("’")) {
                possessive = true;
            } else if (word.equals(")") && sentence.lower(at - 2).equals("(")) {
                at -= 2;
            } else if (QUALIFIERS.contains(word) || isModifier(sentence.token(at))) {
                from = at;
            } else {
                return new Left(from, null, body(sentence, from, found.from() - 1), possessive || isThe(sentence, at));
            }
        }
        return new Left(from, null, body(sentence, from, found.from() - 1), possessive);
    }

    /** An envoy to a place is not of it: "UN Syria envoy", "Middle East envoy"; but "US envoy", "Syrian envoy". */
    private static boolean isMandate(Sentence sentence, Titles.Found found, Mention mention, boolean possessive) {
        EntityType type = mention.entity().type();
        boolean place = type == EntityType.STATE || type == EntityType.REGION || type == EntityType.PLACE;
        String printed = sentence.text(mention.from(), mention.to());
        boolean acronym = printed.equals(printed.toUpperCase(Locale.ROOT));
        return found.title().kind().equals("envoy") && place && !mention.adjective() && !possessive && !acronym;
    }

    /** The place before the adjectives that end at a word. */
    private static int article(Sentence sentence, int from) {
        int at = from;
        while (at > 0 && (QUALIFIERS.contains(sentence.lower(at)) || isModifier(sentence.token(at)))) {
            at--;
        }
        return at;
    }

    private static boolean isThe(Sentence sentence, int at) {
        return sentence.lower(at).equals("the") || OWNERS.contains(sentence.lower(at));
    }

    private static boolean isLocal(Titles.Found found) {
        return found.title().words().matches(".*(crown prince|ruler|governor|mayor|police chief)");
    }

    /** A mayor is a city's, though the city may stand for its state elsewhere. */
    private static @Nullable String city(Titles.Found found, Mention mention) {
        return mention.seat() && isLocal(found) ? mention.sentence().text(mention.from(), mention.to()) : null;
    }

    /** "anti-Syrian", "UN-backed", "Israeli-Palestinian": no holder of what follows. */
    private static boolean isJoined(Sentence sentence, Mention mention) {
        return isHyphen(sentence, mention.from() - 1) || isHyphen(sentence, mention.to() + 1);
    }

    private static boolean isHyphen(Sentence sentence, int at) {
        return sentence.lower(at).equals("-");
    }

    private static boolean isModifier(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("HYPH")
                || token.tag().equals("VBN") && token.is("amod")
                || token.tag().equals("VBG") && token.is("amod");
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

    private record Right(
            int to, @Nullable Entity of, @Nullable String body) {}

    /** Follows the chain of prepositions behind the title. */
    private Right right(Sentence sentence, Titles.Found found, boolean owned) {
        String kind = found.title().kind();
        int to = found.to();
        for (int link = 0; link < 3; link++) {
            String preposition = sentence.lower(to + 1);
            Phrase phrase = preposition.matches("of|for|to|on|at|in|with") ? phrase(sentence, to + 2) : null;
            if (phrase == null) {
                break;
            }
            phrase = isLocal(found) ? phrase.local() : phrase;
            boolean body = phrase.body() != null
                    || phrase.of() != null
                            && phrase.of().type() != EntityType.PLACE
                            && phrase.of().type() != EntityType.STATE
                            && phrase.of().type() != EntityType.REGION;
            boolean names = phrase.of() != null || phrase.body() != null;
            boolean charge = found.title().words().equals("in charge") && preposition.equals("of");
            boolean holds = !charge
                    && switch (preposition) {
                        case "of" -> names;
                        case "for" -> kind.equals("spokesperson") && names;
                        case "to" -> kind.equals("official") && phrase.of() != null;
                        case "at", "with" -> body;
                        case "in" -> body && !SENT.contains(kind);
                        default -> false;
                    };
            if (holds && (!owned || preposition.equals("of"))) {
                return new Right(
                        place(sentence, phrase.to()), owned ? null : phrase.of(), owned ? null : phrase.body());
            }
            boolean goesOn = charge
                    || SENT.contains(kind) && preposition.matches("to|for|on|in")
                    || preposition.matches("of|for|on") && !names;
            if (!goesOn) {
                break;
            }
            to = phrase.to();
        }
        return new Right(to, null, null);
    }

    /** "the UN mission in Kenya": the place belongs to the phrase. */
    private int place(Sentence sentence, int to) {
        boolean in = sentence.lower(to + 1).matches("in|for");
        Phrase place = in ? phrase(sentence, to + 2) : null;
        boolean named = place != null && place.of() != null && place.of().type() != EntityType.PERSON;
        return place != null && named ? place.to() : to;
    }

    private record Phrase(
            int to,
            @Nullable Entity of,
            @Nullable String body,
            @Nullable String city) {

        /** The same for a mayor, whose city may stand for its state elsewhere. */
        Phrase local() {
            return city == null ? this : new Phrase(to, null, city, null);
        }
    }

    /** The noun phrase from a word on, up to a person named behind it. */
    private @Nullable Phrase phrase(Sentence sentence, int start) {
        int at = start;
        while (ARTICLES.contains(sentence.lower(at))) {
            at++;
        }
        int first = at;
        Entity of = null;
        String city = null;
        int to = -1;
        boolean titled = false;
        while (at < sentence.size() && at - first < FAR) {
            Mention mention = names.at(sentence, at);
            if (mention != null && mention.entity().type() == EntityType.PERSON) {
                if (to >= 0 && !titled) {
                    break;
                }
                return new Phrase(mention.to(), of == null ? mention.entity() : of, null, null);
            }
            if (mention != null) {
                of = mention.entity();
                city = mention.seat() ? sentence.text(mention.from(), mention.to()) : null;
                to = mention.to();
                at = to + 1;
                if (!isModifying(sentence.token(to)) && !sentence.lower(at).equals("'s")) {
                    break;
                }
                continue;
            }
            Titles.Found title = titles.startingAt(sentence, at);
            if (title != null && sentence.token(title.to()).isNoun()) {
                titled = true;
                at = title.to() + 1;
                to = at - 1;
                continue;
            }
            String word = sentence.lower(at);
            boolean joins = word.equals("'s")
                    || word.equals("-")
                    || word.equals("and") && of == null && isNominal(sentence.at(at + 1));
            if (!joins && !isNominal(sentence.token(at))) {
                break;
            }
            to = joins ? to : at;
            at++;
        }
        if (to < 0) {
            return null;
        }
        boolean named = names.at(sentence, to) != null || titled;
        boolean body = !named && Senses.is("office.body", sentence.token(to).lemma());
        String words = body ? sentence.text(first, to).replaceAll("\\s+", " ") : null;
        return new Phrase(to, named ? of : null, words, named ? city : null);
    }

    private static boolean isModifying(Token token) {
        return token.is("compound") || token.is("amod") || token.is("nmod:poss") || token.is("flat");
    }

    private static boolean isNominal(@Nullable Token token) {
        return token != null && (token.isNoun() || token.tag().startsWith("JJ"));
    }
}
