package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Says which person of a sentence holds a post, where the two stand side by side. */
final class PostHolders {
    /** Words between a person and the post told after a comma. */
    private static final Set<String> BRIDGE = Set.of(
            "who",
            "is",
            "was",
            "has",
            "been",
            "also",
            "now",
            "then",
            "currently",
            "until",
            "recently",
            "once",
            "the",
            "a",
            "an",
            "himself",
            "herself",
            "both",
            "one",
            "of",
            "his",
            "her",
            "its",
            "their",
            "my",
            "our",
            "former",
            "new",
            "newly",
            "acting",
            "interim",
            "outgoing",
            "current",
            "ex",
            "late");

    private static final int FAR = 8;

    private final Names names;
    private final Titles titles;

    PostHolders(Names names, Titles titles) {
        this.names = names;
        this.titles = titles;
    }

    /**
     * A person in a post, told in the words {@code from} to {@code to}.
     *
     * @param home the state told behind the person's name
     */
    record Holding(
            Mention person,
            Post post,
            int from,
            int to,
            @Nullable Mention home) {}

    List<Holding> in(List<Post> posts) {
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            List<Mention> persons = named(post);
            if (persons.isEmpty() && apposed(post) instanceof Mention person) {
                holdings.add(new Holding(person, post, person.from(), post.to(), null));
            } else if (persons.isEmpty() && !holdings.isEmpty() && joins(holdings.getLast(), post)) {
                Holding before = holdings.getLast();
                holdings.add(new Holding(
                        before.person(),
                        before.post().definite() ? post.like(before.post()) : post,
                        before.from(),
                        post.to(),
                        before.home()));
            } else if (persons.isEmpty() && i + 1 < posts.size() && isPaired(post, posts.get(i + 1))) {
                named(posts.get(i + 1)).stream().limit(1).forEach(person -> holdings.add(holding(person, post)));
            } else {
                persons.forEach(person -> holdings.add(holding(person, post)));
                likewise(post, persons).forEach(holdings::add);
            }
        }
        return holdings;
    }

    private Holding holding(Mention person, Post post) {
        Mention home = post.of() == null && post.body() == null ? homeOf(person) : null;
        int to = home == null ? person.to() : home.to();
        return new Holding(person, post, Math.min(post.from(), person.from()), to, home);
    }

    /** "President Ana Diaz of Ruritania". */
    private @Nullable Mention homeOf(Mention person) {
        Sentence sentence = person.sentence();
        Mention home = sentence.lower(person.to() + 1).equals("of") ? names.at(sentence, person.to() + 2) : null;
        return home != null && home.entity().type() == EntityType.STATE && !home.adjective() ? home : null;
    }

    /** "Ruritanian President Ana Diaz and Omar Gomez of Freedonia": both are presidents. */
    private List<Holding> likewise(Post post, List<Mention> persons) {
        List<Holding> holdings = new ArrayList<>();
        Mention last = persons.isEmpty() || post.isPlural() ? null : persons.getLast();
        while (last != null) {
            Mention next = next(post.sentence(), last);
            Mention home =
                    next == null || titles.endingAt(post.sentence(), next.from() - 1) != null ? null : homeOf(next);
            if (next != null && home != null) {
                holdings.add(new Holding(next, post, next.from(), home.to(), home));
            }
            last = home == null ? null : next;
        }
        return holdings;
    }

    /** "Ana Diaz, president and commander of the guard". */
    private static boolean joins(Holding before, Post post) {
        boolean after = before.person().from() < before.post().from();
        return after
                && before.post().sentence().equals(post.sentence())
                && post.from() - before.post().to() == 2
                && post.sentence().lower(post.from() - 1).equals("and");
    }

    /** "Prime Minister and Defence Minister Ana Diaz". */
    private static boolean isPaired(Post post, Post next) {
        return next.from() - post.to() == 2
                && post.sentence().lower(next.from() - 1).equals("and")
                && !next.definite()
                && !post.isPlural();
    }

    /** The persons named right behind a post; several behind a plural. */
    private List<Mention> named(Post post) {
        Sentence sentence = post.sentence();
        int at = post.to() + 1;
        if (sentence.lower(at).equals("(") && sentence.lower(at + 2).equals(")")) {
            at += 3;
        }
        at += sentence.reads(at, "at", "the", "time") ? 3 : 0;
        boolean apart = sentence.lower(at).equals(",");
        Mention first = person(sentence, apart ? at + 1 : at);
        if (first == null || apart && !(post.definite() && !post.isPlural() && isSetApart(sentence, first))) {
            return List.of();
        }
        List<Mention> persons = new ArrayList<>(List.of(first));
        while (post.isPlural()) {
            Mention next = next(sentence, persons.getLast());
            if (next == null) {
                break;
            }
            persons.add(next);
        }
        return persons;
    }

    /** Whether a name behind a comma explains the post rather than being the next of a list. */
    private static boolean isSetApart(Sentence sentence, Mention person) {
        return !sentence.lower(person.to() + 1).equals("and")
                || sentence.token(person.to()).is("appos");
    }

    private @Nullable Mention person(Sentence sentence, int start) {
        int at = start;
        for (Titles.Found found = titles.startingAt(sentence, at);
                found != null && isRank(found);
                found = titles.startingAt(sentence, at)) {
            at = found.to() + 1;
        }
        Mention mention = names.at(sentence, at);
        return mention != null && mention.entity().type() == EntityType.PERSON ? mention : null;
    }

    private static boolean isRank(Titles.Found found) {
        return !found.title().isOffice() || found.title().kind().matches("military|religious");
    }

    /** "Raad and Hajj Hassan", "Diaz of Ruritania and Gomez of Freedonia". */
    private @Nullable Mention next(Sentence sentence, Mention person) {
        int at = person.to() + 1;
        if (sentence.lower(at).equals("of")) {
            Mention home = names.at(sentence, at + 1);
            at = home == null ? at : home.to() + 1;
        }
        while (sentence.lower(at).equals(",") || sentence.lower(at).equals("and")) {
            at++;
        }
        return at == person.to() + 1 ? null : person(sentence, at);
    }

    /** "Ana Diaz, who is also foreign minister". */
    private @Nullable Mention apposed(Post post) {
        Sentence sentence = post.sentence();
        int at = post.from() - 1;
        while (at > 0 && BRIDGE.contains(sentence.lower(at)) && post.from() - at < FAR) {
            at--;
        }
        if (!sentence.lower(at).matches(",|-|--|–|—|\\(")) {
            return null;
        }
        int end = sentence.lower(at - 1).equals(")") && sentence.lower(at - 3).equals("(") ? at - 4 : at - 1;
        Mention person = names.at(sentence, end);
        return person == null || person.entity().type() != EntityType.PERSON || isOther(post, person) ? null : person;
    }

    /** In "they met Diaz, the president said" the title stands for someone else. */
    private static boolean isOther(Post post, Mention person) {
        Token head = post.head();
        Token above = post.sentence().head(head);
        Token next = post.sentence().at(post.to() + 1);
        boolean set = next != null && next.text().equals(",");
        boolean leads = post.sentence().token(person.to()).is("nsubj")
                || post.sentence().tokens().subList(0, person.from()).stream().noneMatch(Token::isVerb);
        boolean goesOn = !leads && next != null && next.tag().matches("VBD|VBZ|VBP|MD");
        boolean subject = goesOn
                || !leads
                        && !set
                        && head.is("nsubj")
                        && above != null
                        && above.isVerb()
                        && above.index() > head.index();
        return subject || !leads && head.is("conj") && post.definite();
    }
}
