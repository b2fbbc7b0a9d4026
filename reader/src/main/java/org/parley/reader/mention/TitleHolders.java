package org.parley.reader.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Whom a title without a name stands for: "the Ruritanian leader", "the envoy", "a UN official" whose name follows. */
final class TitleHolders {
    private static final int NEAR = 3;

    /** How many sentences at a report's head may tell of someone by title before they are named. */
    private static final int LEAD = 2;

    private final List<Sentence> sentences;
    private final Names names;
    private final Offices offices;
    private final TitleSense sense;

    TitleHolders(List<Sentence> sentences, Names names, Offices offices) {
        this.sentences = sentences;
        this.names = names;
        this.offices = offices;
        this.sense = new TitleSense(names, offices);
    }

    /** The person of the report that a title stands for; null if there is none, or more than one. */
    @Nullable
    Entity at(Sentence sentence, Token head) {
        Post post = post(sentence, head);
        if (post == null || post.isPlural() || !post.known().isOffice()) {
            return null;
        }
        boolean headline = sentence.index() == 0 && post.of() != null;
        if (post.definite() || headline) {
            Entity told = told(post);
            if (told != null) {
                return told;
            }
        }
        return sentence.index() <= LEAD ? named(post, head) : null;
    }

    private @Nullable Post post(Sentence sentence, Token head) {
        for (Post post : offices.posts(sentence)) {
            if (post.first() <= head.index() && head.index() <= post.last()) {
                return post;
            }
        }
        return null;
    }

    private @Nullable Entity told(Post post) {
        Set<Entity> held = new LinkedHashSet<>();
        for (Office office : offices.all()) {
            if (sense.fits(post, office)) {
                held.add(office.person());
            }
        }
        if (sense.isLoose(post)) {
            return nearest(post, held);
        }
        Entity one = held.size() == 1 ? held.iterator().next() : nearest(post, held);
        if (one == null && held.isEmpty()) {
            one = offices.knownHolder(post);
        }
        return one == null && held.isEmpty() && post.isFormer() ? before(post) : one;
    }

    /** Who of them is named last before the title; null if two are named there, or someone else was given it since. */
    private @Nullable Entity nearest(Post post, Set<Entity> held) {
        int index = post.sentence().index();
        for (int back = 0; back <= NEAR && index - back >= 0 && !held.isEmpty(); back++) {
            Sentence there = sentences.get(index - back);
            int end = back == 0 ? post.from() : there.size();
            List<Entity> found = names.in(there).stream()
                    .filter(m -> m.from() < end)
                    .map(Mention::entity)
                    .filter(held::contains)
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.getFirst() : null;
            }
            if (back > 0 && offices.posts(there).stream().anyMatch(p -> isRival(p, post))) {
                return null;
            }
        }
        return null;
    }

    /** "a UN official said" stands between the envoy who was named and "the official". */
    private boolean isRival(Post there, Post post) {
        boolean held = offices.all().stream().anyMatch(o -> o.post().equals(there));
        return !held
                && !there.isPlural()
                && there.known().kind().equals(post.known().kind())
                && there.head().is("nsubj");
    }

    /** "Diaz met them. The former secretary of state said": the one person that the sentence before is about. */
    private @Nullable Entity before(Post post) {
        int index = post.sentence().index() - 1;
        if (index < 0 || !post.head().is("nsubj")) {
            return null;
        }
        Sentence there = sentences.get(index);
        List<Mention> persons = names.in(there).stream()
                .filter(m -> m.entity().type() == EntityType.PERSON)
                .toList();
        Set<Entity> all = new LinkedHashSet<>();
        persons.forEach(m -> all.add(m.entity()));
        boolean subject = persons.stream().anyMatch(Mention::isSubject);
        return all.size() == 1 && subject ? all.iterator().next() : null;
    }

    /** "A UN official announced it. Ana Diaz, the UN envoy, told reporters": the one who speaks next, if nothing is against it. */
    private @Nullable Entity named(Post post, Token head) {
        if (!head.is("nsubj") || !isTold(post.sentence(), head)) {
            return null;
        }
        for (int on = 1; on <= NEAR && post.sentence().index() + on < sentences.size(); on++) {
            Sentence there = sentences.get(post.sentence().index() + on);
            for (Mention mention : names.in(there)) {
                Token speaker = mention.head();
                if (speaker.is("nsubj")
                        && isTold(there, speaker)
                        && mention.entity().type() == EntityType.PERSON) {
                    return isFirst(mention) && sense.mayBe(post, mention.entity()) ? mention.entity() : null;
                }
            }
        }
        return null;
    }

    private static boolean isTold(Sentence sentence, Token subject) {
        return sentence.head(subject) instanceof Token verb && Senses.is("say", verb.lemma());
    }

    private boolean isFirst(Mention mention) {
        return sentences.subList(0, mention.sentence().index()).stream()
                .flatMap(s -> names.in(s).stream())
                .noneMatch(m -> m.entity().equals(mention.entity()));
    }
}
