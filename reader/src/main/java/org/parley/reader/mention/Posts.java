package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.List;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Finds the posts that a sentence speaks of: a title, whose it is before it, and what stands behind it. */
final class Posts {
    private final Names names;
    private final Titles titles;
    private final PostOwners owners;
    private final PostReach reach;

    Posts(Names names, Titles titles) {
        this.names = names;
        this.titles = titles;
        this.owners = new PostOwners(names, titles);
        this.reach = new PostReach(new NounPhrases(names, titles));
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
        boolean hour = last.text().equals("pm");
        return !adjective && !hour && !last.isVerb() && (!first.isVerb() || found.to() > found.from());
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
        PostOwners.Owner owner = owners.before(sentence, found);
        boolean owned = owner.of() != null || owner.body() != null;
        PostReach.Reach behind = reach.behind(sentence, found, owned);
        return new Post(
                found.title(),
                sentence,
                owner.from(),
                found.from(),
                found.to(),
                behind.to(),
                owned ? owner.of() : behind.of(),
                owned ? owner.body() : behind.body(),
                owner.definite());
    }

    /** A mayor or governor is a city's, though the city may stand for its state elsewhere. */
    static boolean isLocal(Titles.Found found) {
        return found.title().words().matches(".*(crown prince|ruler|governor|mayor|police chief)");
    }

    /** Whether a word may stand between an article and a title. */
    static boolean isModifier(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("HYPH")
                || token.tag().matches("VBN|VBG") && token.is("amod");
    }
}
