package org.parley.reader.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Actors;
import org.parley.reader.mention.Entity;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Office;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Who may hold a stance, give a promise or do a deed: someone named, or people told by what they are. */
final class Holders {
    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod:poss", "nmod");

    private static final Set<String> WE = Set.of("we", "us", "our", "ours");

    private Holders() {}

    /** Those that a noun phrase stands for, each of a list; empty where there is none to tell. */
    static List<Actor> of(Report report, Sentence sentence, @Nullable Token head) {
        if (head == null) {
            return List.of();
        }
        boolean ours = WE.contains(sentence.lower(head.index()));
        Token owner = Senses.is("holder.own", head.lemma()) ? sentence.child(head, "nmod:poss") : null;
        if (owner != null && owner.isPronoun() && report.actors().at(sentence, owner) instanceof Actor his) {
            return acts(his) ? List.of(spokenFor(report, his)) : List.of();
        }
        boolean several = head.lemma().equals("they");
        List<Actor> two = Pairs.of(report, sentence, head);
        if (!two.isEmpty()) {
            return two;
        }
        return report.actors().all(sentence, head).stream()
                .filter(each -> !several || !each.isPerson())
                .map(each -> ours ? spokenFor(report, each) : each)
                .filter(each -> acts(each) || isAuthor(report, each))
                .toList();
    }

    private static boolean isAuthor(Report report, Actor actor) {
        return report.author() != null && report.author().name().equals(actor.name());
    }

    /** Who says what stands there, each of those that speak together; else whose own report it is. */
    static List<Actor> speakers(Report report, Sentence sentence, Token token) {
        Attribution by = report.speech().at(sentence, token.index());
        if (by == null) {
            Actor author = report.author();
            return author == null ? List.of() : List.of(author);
        }
        return report.speech().in(sentence).stream()
                .filter(each ->
                        each.equals(by) || by.verb() != null && by.verb().equals(each.verb()))
                .map(Attribution::speaker)
                .filter(Holders::acts)
                .distinct()
                .toList();
    }

    /** Whose "we" it is that an official says: the state or body that they speak for. */
    static Actor spokenFor(Report report, Actor speaker) {
        String body = speaker.affiliation();
        for (Office office : report.offices().all()) {
            boolean own = office.person().equals(speaker.entity());
            if (own && office.of() != null) {
                body = office.of();
                break;
            }
        }
        for (Entity entity : report.names().entities()) {
            if (entity.name().equals(body)) {
                return new Actor(entity.name(), entity, false, null, null, true);
            }
        }
        return speaker;
    }

    /** The one holder of a phrase, null if there are none or several. */
    static @Nullable Actor one(Report report, Sentence sentence, @Nullable Token head) {
        List<Actor> all = of(report, sentence, head);
        return all.size() == 1 ? all.getFirst() : null;
    }

    static boolean acts(Actor actor) {
        if (actor.entity() != null) {
            return actor.entity().type() != EntityType.PLACE;
        }
        String whole = actor.name().toLowerCase(Locale.ROOT);
        String counted = whole.replaceFirst(
                "^(an? )?(\\w+ )?(number|handful|majority|group|crowd|dozens?|scores|hundreds|thousands|millions) of (the )?",
                "");
        String head = counted.replaceAll(" (of|from) .*", "");
        String last = head.substring(Math.max(head.lastIndexOf(' '), head.lastIndexOf('-')) + 1);
        String single = single(last);
        boolean vague = actor.affiliation() == null && Senses.is("holder.vague", single);
        boolean bare = whole.equals(last) && actor.affiliation() == null && Senses.is("holder.bare", single);
        return !vague
                && !bare
                && (Senses.is("people", last) || Senses.is("people", single) || Senses.is("anonymous", single));
    }

    /** A noun without the ending of its plural: "gunmen" is "gunman". */
    static String single(String plural) {
        if (plural.endsWith("men")) {
            return plural.substring(0, plural.length() - 3) + "man";
        }
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    /** Whose a noun is: "Ruritania's refusal", "Ruritanian demands", "a call by the envoy", "an offer from the Front". */
    static List<Actor> owners(Report report, Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            if (child.relation().equals("nmod:poss")) {
                List<Actor> owner = of(report, sentence, child);
                if (!owner.isEmpty()) {
                    return owner;
                }
            }
        }
        for (Token by : Clauses.behind(sentence, noun, "by", "from")) {
            List<Actor> owner = of(report, sentence, by);
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        return modifiers(report, sentence, noun);
    }

    /** The same, of the adjectives and nouns before it alone: "Ruritanian demands". */
    static List<Actor> modifiers(Report report, Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            if (child.index() < noun.index() && (child.is("amod") || child.is("compound"))) {
                List<Actor> owner = adjective(report, sentence, child);
                if (!owner.isEmpty()) {
                    return owner;
                }
            }
        }
        return List.of();
    }

    /** "rebel demands" are those of the rebels. */
    private static @Nullable Actor several(@Nullable Actor one) {
        return one != null && one.name().matches("(?i)rebel|separatist|insurgent|guerrilla|militant|jihadist")
                ? new Actor(one.name() + "s", null, one.anonymous(), one.extent(), one.affiliation(), false)
                : one;
    }

    /** "Ruritanian demands", "US and Ruritanian demands": the states; "rebel demands": the rebels. */
    private static List<Actor> adjective(Report report, Sentence sentence, Token modifier) {
        if (!MODIFIERS.contains(modifier.relation())) {
            return List.of();
        }
        return Actors.conjuncts(sentence, modifier).stream()
                .map(each -> {
                    Mention mention = report.names().at(sentence, each.index());
                    if (mention != null && mention.entity().type().acts()) {
                        return Actor.named(mention.entity());
                    }
                    if (mention == null && each.lemma().equals("government")) {
                        Entity main = report.offices().mainEntity();
                        return main == null ? null : new Actor(main.name(), main, false, null, null, false);
                    }
                    boolean noun = each.isNoun() || each.tag().startsWith("JJ");
                    boolean people = mention == null && noun && Senses.is("holder.plain", each.lemma());
                    if (people && Senses.is("holder.counted", each.lemma())) {
                        return new Actor(each.lemma() + "s", null, false, null, null, false);
                    }
                    return people ? several(report.actors().at(sentence, each)) : null;
                })
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
