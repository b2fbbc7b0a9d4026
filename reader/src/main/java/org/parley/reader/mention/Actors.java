package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Extent;

/** Says who a noun or pronoun of a report stands for. */
public final class Actors {
    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nummod", "nmod:poss", "flat");
    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "both", "all", "its", "his", "her", "their", "our",
            "my");

    private final List<Sentence> sentences;
    private final Names names;
    private final Offices offices;
    private final Titles titles;
    private final BiFunction<Sentence, Token, @Nullable Actor> speakers;
    private final BiPredicate<Sentence, Token> quoted;
    private final TitleHolders holders;
    private final NamedGovernment named;
    private final JoinedActors joined;
    private final Antecedents antecedents;

    /** @param quoted whether a word stands in quotation marks */
    public Actors(
            List<Sentence> sentences,
            Names names,
            Offices offices,
            Titles titles,
            BiPredicate<Sentence, Token> quoted) {
        this(sentences, names, offices, titles, quoted, (s, t) -> null);
    }

    private Actors(
            List<Sentence> sentences,
            Names names,
            Offices offices,
            Titles titles,
            BiPredicate<Sentence, Token> quoted,
            BiFunction<Sentence, Token, @Nullable Actor> speakers) {
        this.sentences = sentences;
        this.names = names;
        this.offices = offices;
        this.titles = titles;
        this.speakers = speakers;
        this.holders = new TitleHolders(sentences, names, offices);
        this.named = new NamedGovernment(sentences, names);
        this.quoted = quoted;
        this.joined = new JoinedActors(names, this::at);
        this.antecedents = new Antecedents(sentences, names, titles, quoted, this::at);
    }

    /** Whom the report means by a post that it tells without a name. */
    public @Nullable Entity holder(Post post) {
        return holders.at(post.sentence(), post.head());
    }

    /** The same, with "I" and "we" told by who speaks there. */
    public Actors withSpeakers(BiFunction<Sentence, Token, @Nullable Actor> known) {
        return new Actors(sentences, names, offices, titles, quoted, known);
    }

    /** Each actor of a noun phrase by its head: lists are taken apart. */
    public List<Actor> all(Sentence sentence, Token head) {
        Set<Actor> found = new LinkedHashSet<>();
        for (Token each : conjuncts(sentence, head)) {
            List<Actor> members = isThey(sentence, each)
                    ? antecedents.all(sentence, each, Gender.MANY).stream()
                            .map(Actor::resolvedFromPronoun)
                            .toList()
                    : joined.members(sentence, each);
            if (!members.isEmpty()) {
                found.addAll(members);
            } else {
                Actor actor = at(sentence, each);
                if (actor != null) {
                    found.add(actor);
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static boolean isThey(Sentence sentence, Token head) {
        return head.isPronoun() && Gender.of(sentence.lower(head.index())) == Gender.MANY;
    }

    /** A head and the nouns joined to it. */
    public static List<Token> conjuncts(Sentence sentence, Token head) {
        List<Token> all = new ArrayList<>(List.of(head));
        Token apposed = sentence.child(head, "appos");
        if (apposed != null && apposed.tag().equals("NNS") && sentence.child(head, "conj") != null) {
            all.add(apposed);
        }
        for (Token child : sentence.children(head, "conj")) {
            if (child.isNoun()
                    || child.isPronoun()
                    || child.tag().equals("JJ")
                    || child.tag().equals("CD")) {
                all.addAll(conjuncts(sentence, child));
            }
        }
        return all;
    }

    static boolean reads(Sentence sentence, Token nominal, String... cases) {
        Token mark = sentence.child(nominal, "case");
        return mark != null && Set.of(cases).contains(mark.text().toLowerCase(Locale.ROOT));
    }

    /** The actor that a head stands for; null if none can be told. */
    public @Nullable Actor at(Sentence sentence, Token head) {
        boolean one = head.lemma().equals("one");
        if (head.isPronoun() && !one
                || head.tag().startsWith("WP")
                || head.tag().equals("WDT")) {
            return pronoun(sentence, head);
        }
        Mention mention = names.at(sentence, head.index());
        if (mention != null && !(mention.adjective() && isModifier(head))) {
            Actor named = Actor.named(mention.entity());
            boolean some = mention.entity().type() == EntityType.GROUP
                    && Senses.is("part.quantifier", sentence.lower(mention.from() - 1));
            return some ? new Actor(named.name(), named.entity(), false, Extent.PART, null, false) : named;
        }
        if (!head.isNoun()
                && !one
                && !head.tag().equals("CD")
                && !head.tag().equals("DT")
                && !head.tag().startsWith("JJ")) {
            return null;
        }
        Actor whole = wholeOf(sentence, head);
        return whole != null ? whole : described(sentence, head);
    }

    static boolean isModifier(Token token) {
        return token.is("amod") || token.is("compound");
    }

    /** "parts of the opposition": the opposition, in part. */
    private @Nullable Actor wholeOf(Sentence sentence, Token head) {
        boolean person = head.lemma().equals("member") && head.tag().equals("NN");
        if (person || !Senses.is("part", head.lemma())) {
            return null;
        }
        for (Token child : sentence.children(head, "nmod")) {
            if (reads(sentence, child, "of", "in", "within", "among", "from")) {
                Actor whole = at(sentence, child);
                boolean single = head.lemma().equals("one") && whole != null && whole.entity() == null;
                if (whole != null
                        && !single
                        && (whole.entity() == null || whole.entity().type().isCollective())) {
                    return new Actor(
                            whole.name(), whole.entity(), whole.anonymous(), Extent.PART, whole.affiliation(), false);
                }
            }
        }
        return null;
    }

    private Actor described(Sentence sentence, Token head) {
        Mention owner = owner(sentence, head);
        Entity titled = offices.holderAt(sentence, head.index());
        if (titled != null) {
            return Actor.named(titled);
        }
        Entity apposed = apposed(sentence, head);
        if (apposed != null) {
            return Actor.named(apposed);
        }
        Entity behind = behindPost(sentence, head);
        if (behind != null) {
            return Actor.named(behind);
        }
        Entity holder = holders.at(sentence, head);
        if (holder != null) {
            return Actor.named(holder);
        }
        if (Senses.is("governing", head.lemma())) {
            return government(sentence, head, owner);
        }
        if (owner == null && isBareDefinite(sentence, head)) {
            Actor same = sameNoun(sentence, head);
            if (same != null) {
                return same;
            }
        }
        String name = phrase(sentence, head);
        boolean anonymous = Senses.is("anonymous", head.lemma());
        Extent extent =
                sentence.lower(firstWord(sentence, head)).matches("some|several|many|most") ? Extent.PART : null;
        return new Actor(
                name,
                null,
                anonymous,
                extent,
                owner == null ? null : owner.entity().name(),
                false);
    }

    private boolean isBareDefinite(Sentence sentence, Token head) {
        return sentence.lower(head.index() - 1).equals("the")
                && Senses.is("anonymous", head.lemma())
                && sentence.children(head).stream().noneMatch(c -> c.is("nmod") || MODIFIERS.contains(c.relation()));
    }

    /** "the official" is the official told of before. */
    private @Nullable Actor sameNoun(Sentence sentence, Token head) {
        for (int back = 1; back <= 6 && sentence.index() - back >= 0; back++) {
            Sentence there = sentences.get(sentence.index() - back);
            for (Token token : there.tokens()) {
                boolean same = token.lemma().equals(head.lemma()) && token.tag().equals(head.tag());
                if (same && token.is("nsubj") && !there.lower(token.index() - 1).equals("the")) {
                    return at(there, token);
                }
            }
        }
        return null;
    }

    /** "the human rights chief, Ana Diaz, said": Ana Diaz; "the main opposition, the Front, said": the Front. */
    private @Nullable Entity apposed(Sentence sentence, Token head) {
        boolean one = !head.tag().equals("NNS")
                && (titles.endingAt(sentence, head.index()) != null
                        || Senses.is("people", head.lemma())
                        || Senses.is("anonymous", head.lemma()));
        for (Token child : sentence.children(head, "appos")) {
            Mention mention = names.at(sentence, child.index());
            if (mention != null && child.index() - head.index() <= 8) {
                EntityType type = mention.entity().type();
                boolean collective = Senses.is("collective", head.lemma());
                if (collective ? type.isCollective() : one && type == EntityType.PERSON) {
                    return mention.entity();
                }
            }
        }
        return null;
    }

    /** "the envoy to Ruritania Ana Diaz": the post, whose it is, and its holder in one breath. */
    private @Nullable Entity behindPost(Sentence sentence, Token head) {
        boolean post = head.tag().equals("NN") && titles.endingAt(sentence, head.index()) != null;
        for (Token child : post ? sentence.children(head, "nmod") : List.<Token>of()) {
            Mention name = names.at(sentence, child.index());
            Mention where = name == null ? null : names.at(sentence, name.from() - 1);
            boolean beside = where != null
                    && where.from() == head.index() + 2
                    && where.entity().type() != EntityType.PERSON
                    && sentence.lower(head.index() + 1).matches("to|for|in");
            if (name != null && beside && name.entity().type() == EntityType.PERSON) {
                return name.entity();
            }
        }
        return null;
    }

    private Actor government(Sentence sentence, Token head, @Nullable Mention owner) {
        Token his = owner == null ? sentence.child(head, "nmod:poss") : null;
        if (his != null && his.isPronoun() && pronoun(sentence, his) instanceof Actor whose && whose.entity() != null) {
            Entity entity = whose.entity();
            String state = entity.type() == EntityType.PERSON ? offices.stateOf(entity) : entity.name();
            boolean stately = entity.type() == EntityType.PERSON || entity.type() == EntityType.STATE;
            return stately && state != null
                    ? stateNamed(state)
                    : new Actor(phrase(sentence, head), null, false, null, state, false);
        }
        if (owner == null) {
            Entity own = offices.homeOfSpeaker(sentence, head);
            Entity main = own == null ? offices.mainEntity() : own;
            boolean definite = sentence.lower(firstWord(sentence, head) - 1).equals("the")
                    && firstWord(sentence, head) == head.index();
            Sentence first = own == null ? named.sentence() : null;
            if (definite && first != null && named.head() instanceof Token told) {
                return new Actor(phrase(first, told), null, false, null, null, false);
            }
            return definite && main != null
                    ? Actor.named(main)
                    : new Actor(phrase(sentence, head), null, false, null, null, false);
        }
        if (owner.entity().type() == EntityType.PERSON) {
            String state = offices.stateOf(owner.entity());
            return state == null
                    ? new Actor(phrase(sentence, head), null, false, null, null, false)
                    : stateNamed(state);
        }
        boolean plain = owner.adjective() && head.lemma().equals("government");
        return plain
                ? new Actor(
                        phrase(sentence, head),
                        owner.entity(),
                        false,
                        null,
                        owner.entity().name(),
                        false)
                : Actor.named(owner.entity());
    }

    private Actor stateNamed(String name) {
        Entity state = names.entities().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElse(null);
        return new Actor(name, state, false, null, state == null ? name : null, false);
    }

    /** The name that a phrase belongs to: its adjective, its possessor, or after "of". */
    private @Nullable Mention owner(Sentence sentence, Token head) {
        Mention found = null;
        for (Token child : sentence.children(head)) {
            boolean before = child.index() < head.index() && (MODIFIERS.contains(child.relation()) || child.is("nmod"));
            boolean after = child.is("nmod") && reads(sentence, child, "of", "for", "from");
            Mention mention = before || after ? names.at(sentence, child.index()) : null;
            if (mention != null && mention.entity().type() != EntityType.PLACE && (found == null || before)) {
                found = mention;
            }
        }
        return found;
    }

    /** The words of a noun phrase up to its head, with a short "of", without article and quotation marks. */
    public String phrase(Sentence sentence, Token head) {
        int from = firstWord(sentence, head);
        int to = head.index();
        for (Token child : sentence.children(head, "nmod")) {
            if (child.index() > head.index()
                    && reads(sentence, child, "of", "from")
                    && child.isNoun()
                    && !child.text().endsWith("ing")
                    && child.index() - head.index() <= 5) {
                Mention mention = names.at(sentence, child.index());
                to = Math.max(to, mention == null ? child.index() : mention.to());
            }
        }
        String words = sentence.text(from, to).replaceAll("\\s+", " ").replaceAll("[\"“”]", "");
        return words.contains("‘") ? words.replaceAll("[‘’]", "") : words;
    }

    private int firstWord(Sentence sentence, Token head) {
        int from = head.index();
        for (Token child : sentence.children(head)) {
            boolean modifier = MODIFIERS.contains(child.relation()) || child.is("nmod") && child.index() < head.index();
            if (modifier && child.index() < from) {
                from = Math.min(from, sentence.subtree(child).nextSetBit(0));
            }
        }
        while (from < head.index()
                && (ARTICLES.contains(sentence.lower(from))
                        || sentence.lower(from).matches("citing|quoting")
                        || sentence.lower(from).matches("\\p{Punct}+"))) {
            from++;
        }
        return from;
    }

    private @Nullable Actor pronoun(Sentence sentence, Token pronoun) {
        Gender gender = Gender.of(pronoun.text().toLowerCase(Locale.ROOT));
        return switch (gender) {
            case SPEAKER, SPEAKERS -> {
                Actor speaker = speakers.apply(sentence, pronoun);
                yield speaker == null ? null : speaker.resolvedFromPronoun();
            }
            case NONE -> null;
            case PERSON, THING, MANY -> {
                Actor found = pronoun.tag().startsWith("W")
                        ? antecedents.ofRelative(sentence, pronoun)
                        : antecedents.earlier(sentence, pronoun, gender);
                yield found == null ? null : found.resolvedFromPronoun();
            }
        };
    }
}
