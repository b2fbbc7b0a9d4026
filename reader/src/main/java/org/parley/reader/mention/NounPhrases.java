package org.parley.reader.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** The noun phrases behind a title's prepositions, read from left to right up to a person named behind them. */
final class NounPhrases {
    private static final int FAR = 9;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its", "their", "my", "our");

    private final Names names;
    private final Titles titles;

    NounPhrases(Names names, Titles titles) {
        this.names = names;
        this.titles = titles;
    }

    /**
     * A noun phrase.
     *
     * @param to its last word
     * @param of whom it names, null if nobody
     * @param body its words, where it tells a body that has no name
     * @param city the printed city, where a state is named by one
     */
    record Phrase(
            int to,
            @Nullable Entity of,
            @Nullable String body,
            @Nullable String city) {

        /** The same with the city itself in place of the state. */
        Phrase local() {
            return city == null ? this : new Phrase(to, null, city, null);
        }

        boolean isNamed() {
            return of != null || body != null;
        }

        /** Whether it is a body or a person rather than a land. */
        boolean isBody() {
            return body != null
                    || of != null
                            && of.type() != EntityType.PLACE
                            && of.type() != EntityType.STATE
                            && of.type() != EntityType.REGION;
        }
    }

    /** The phrase that begins at a word; null if none does. */
    @Nullable
    Phrase from(Sentence sentence, int start) {
        return new Walk(sentence, start).phrase();
    }

    private final class Walk {
        private final Sentence sentence;
        private final int first;
        private int at;
        private int to = -1;
        private @Nullable Mention named;
        private boolean titled;

        Walk(Sentence sentence, int start) {
            this.sentence = sentence;
            at = start;
            while (ARTICLES.contains(sentence.lower(at))) {
                at++;
            }
            first = at;
        }

        @Nullable
        Phrase phrase() {
            while (at < sentence.size() && at - first < FAR) {
                Mention mention = names.at(sentence, at);
                if (mention != null && mention.entity().type() == EntityType.PERSON) {
                    return to >= 0 && !titled ? read() : person(mention);
                }
                if (!(mention == null ? isWord() : isGoingOn(mention))) {
                    break;
                }
            }
            return to < 0 ? null : read();
        }

        /** "of Secretary-General Ana Diaz", "of UN Secretary-General Ana Diaz". */
        private Phrase person(Mention mention) {
            return new Phrase(mention.to(), named == null ? mention.entity() : named.entity(), null, null);
        }

        /** Takes a name; whether more of the phrase may follow it. */
        private boolean isGoingOn(Mention mention) {
            named = mention;
            to = mention.to();
            at = to + 1;
            Token last = sentence.token(to);
            boolean modifies = last.is("compound") || last.is("amod") || last.is("nmod:poss") || last.is("flat");
            return modifies || sentence.lower(at).equals("'s");
        }

        /** Takes a title or a word; false if the phrase ends before it. */
        private boolean isWord() {
            Titles.Found title = titles.startingAt(sentence, at);
            if (title != null && sentence.token(title.to()).isNoun()) {
                titled = true;
                to = title.to();
                at = to + 1;
                return true;
            }
            String word = sentence.lower(at);
            boolean joins = word.equals("'s")
                    || word.equals("-")
                    || word.equals("and") && named == null && isNominal(sentence.at(at + 1));
            if (!joins && !isNominal(sentence.token(at))) {
                return false;
            }
            to = joins ? to : at;
            at++;
            return true;
        }

        private Phrase read() {
            boolean ends = names.at(sentence, to) != null || titled;
            boolean body = !ends && Senses.is("office.body", sentence.token(to).lemma());
            String words = body ? sentence.text(first, to).replaceAll("\\s+", " ") : null;
            boolean whom = ends && named != null;
            String city = whom && named != null && named.seat() ? sentence.text(named.from(), named.to()) : null;
            return new Phrase(to, whom && named != null ? named.entity() : null, words, city);
        }
    }

    private static boolean isNominal(@Nullable Token token) {
        return token != null && (token.isNoun() || token.tag().startsWith("JJ"));
    }
}
