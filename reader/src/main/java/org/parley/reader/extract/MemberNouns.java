package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Membership.Role;
import org.parley.record.claim.Modality;

/** Nouns that say what someone is to a group: "an ally of", "the political wing of", "member". */
final class MemberNouns {
    private static final Map<String, Role> ROLES = Map.of(
            "membership.member", Role.MEMBER,
            "membership.ally", Role.ALLY,
            "membership.component", Role.MAIN_COMPONENT,
            "membership.leader", Role.LEADER);

    private MemberNouns() {}

    static void find(Report report, Sentence sentence, Token noun, List<Bond> bonds) {
        Role role = role(sentence, noun);
        if (role == null || isFormer(sentence, noun)) {
            return;
        }
        Group group = group(report, sentence, noun, role);
        if (group == null) {
            return;
        }
        Holders holders = holders(report, sentence, noun);
        for (String member : holders.names()) {
            int from = Math.min(holders.from(), Math.min(noun.index(), group.from()));
            int to = Math.max(holders.to(), Math.max(noun.index(), group.to()));
            bonds.add(new Bond(
                    member,
                    group.name(),
                    role,
                    holders.modality(),
                    noun,
                    from,
                    to,
                    0.8,
                    "membership." + role.code().replace(' ', '-') + "." + holders.how()));
        }
    }

    private static @Nullable Role role(Sentence sentence, Token noun) {
        boolean first = sentence.children(noun, "amod").stream()
                .anyMatch(t -> Senses.is("membership.largest", sentence.lower(t.index())));
        if (first && Senses.is("membership.body", noun.lemma().toLowerCase(Locale.ROOT))) {
            return Role.MAIN_COMPONENT;
        }
        for (Map.Entry<String, Role> role : ROLES.entrySet()) {
            if (Senses.is(role.getKey(), noun.lemma().toLowerCase(Locale.ROOT))) {
                return role.getValue();
            }
        }
        return null;
    }

    private static boolean isFormer(Sentence sentence, Token noun) {
        return sentence.children(noun, "amod").stream()
                .anyMatch(t -> t.lemma().matches("former|ex|past|longtime|potential|would-be|possible|prospective"));
    }

    /** A group's name and where it stands. */
    private record Group(String name, int from, int to) {}

    private static @Nullable Group group(Report report, Sentence sentence, Token noun, Role role) {
        boolean land = noun.lemma().equals("part") && !noun.is("xcomp");
        Predicate<Actor> fits = a ->
                isGroup(a, role) || land && a.entity() != null && a.entity().type() == EntityType.STATE;
        for (Token child : Clauses.behind(sentence, noun, "of", "from", "within", "in", "to")) {
            Group group = group(report, sentence, child, fits);
            if (group != null) {
                return group;
            }
        }
        for (String relation : List.of("nmod:poss", "compound", "amod")) {
            for (Token child : sentence.children(noun)) {
                Mention mention = report.names().at(sentence, child.index());
                boolean before = child.relation().equals(relation) && child.index() < noun.index();
                if (before && mention != null && fits.test(Actor.named(mention.entity()))) {
                    return new Group(mention.entity().name(), mention.from(), mention.to());
                }
                if (before && relation.equals("nmod:poss") && role == Role.ALLY) {
                    // "the government and its ally": the government's
                    boolean beside = child.isPronoun() && noun.is("conj");
                    Token of = beside && sentence.head(noun) instanceof Token head ? head : child;
                    Group owner = group(report, sentence, of, fits);
                    if (owner != null) {
                        return owner;
                    }
                }
            }
        }
        // "an EU member state": the name hangs from the word between
        for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 2); i--) {
            Mention before = NameLists.endingAt(report, sentence, i);
            if (before != null && fits.test(Actor.named(before.entity()))) {
                return new Group(before.entity().name(), before.from(), before.to());
            }
        }
        return null;
    }

    private static @Nullable Group group(Report report, Sentence sentence, Token head, Predicate<Actor> fits) {
        Actor actor = report.actors().at(sentence, head);
        if (actor != null && actor.entity() == null && head.tag().equals("NNP")) {
            return new Group(actor.name(), head.index(), head.index());
        }
        if (head.isPronoun() && head.is("nmod") && !head.relation().equals("nmod:poss")) {
            return null;
        }
        boolean body = actor != null && Senses.is("people", lastWord(actor.name()));
        boolean group = Senses.is("membership.group", head.lemma()) || head.isPronoun() && body;
        if (actor == null || !fits.test(actor) && !group) {
            return null;
        }
        Mention mention = report.names().at(sentence, head.index());
        return new Group(
                actor.name(),
                mention == null ? head.index() : mention.from(),
                mention == null ? head.index() : mention.to());
    }

    private static String lastWord(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    /** Allies are of anyone; the others belong to something that has members. */
    private static boolean isGroup(Actor actor, Role role) {
        if (actor.entity() == null) {
            return false;
        }
        EntityType type = actor.entity().type();
        return role == Role.ALLY ? type.acts() : type.isCollective();
    }

    /** Who holds the role, where they are named, and by what construction. */
    record Holders(List<String> names, int from, int to, Modality modality, String how) {}

    private static Holders holders(Report report, Sentence sentence, Token noun) {
        for (Token named : sentence.children(noun, "nmod")) {
            if (Clauses.hasCase(sentence, named, "including", "such", "like", "notably")) {
                return named(report, sentence, named, Modality.ACTUAL, "including");
            }
        }
        Token appos = sentence.child(noun, "appos");
        if (appos != null) {
            return named(report, sentence, appos, Modality.ACTUAL, "apposed");
        }
        Token subject = sentence.child(noun, "nsubj");
        if (subject != null && sentence.child(noun, "cop") != null) {
            return named(report, sentence, subject, Happening.modality(sentence, noun), "predicate");
        }
        Token head = sentence.head(noun);
        if (head != null && noun.is("xcomp") && head.isVerb()) {
            return named(
                    report,
                    sentence,
                    top(sentence, Clauses.subjectToken(sentence, head)),
                    become(sentence, head),
                    "become");
        }
        if (head != null && noun.is("obj") && head.lemma().matches("hold|have")) {
            Token holder = Clauses.subjectToken(sentence, head);
            return named(report, sentence, holder, Happening.modality(sentence, head), "held");
        }
        if (head != null && noun.is("obl") && head.is("acl") && Clauses.hasCase(sentence, noun, "as")) {
            return named(report, sentence, sentence.head(head), Modality.ACTUAL, "seen-as");
        }
        if (head != null && head.isNoun() && (noun.is("appos") || noun.is("compound") && head.index() > noun.index())) {
            return named(report, sentence, top(sentence, head), Modality.ACTUAL, "apposition");
        }
        return before(report, sentence, noun);
    }

    /** That of becoming; "aspiring to become" is told by the word before. */
    private static Modality become(Sentence sentence, Token verb) {
        boolean infinitive = sentence.lower(verb.index() - 1).equals("to");
        Token before = infinitive ? sentence.at(verb.index() - 2) : null;
        boolean hoped = before != null && Senses.is("membership.aspire", before.lemma());
        return hoped ? Modality.POSSIBLE : Happening.modality(sentence, verb);
    }

    /** "Turkey, a country aspiring to ...": the country is Turkey. */
    private static @Nullable Token top(Sentence sentence, @Nullable Token noun) {
        Token top = noun;
        while (top != null && top.is("appos") && sentence.head(top) instanceof Token head) {
            top = head;
        }
        Token above = top == null ? null : sentence.head(top);
        if (top != null && top.isVerb() && above != null && top.is("nsubj") && above.is("acl")) {
            // the parser takes the participle of "a country aspiring to become" for its subject
            return top(sentence, sentence.head(above));
        }
        return top;
    }

    private static Holders named(
            Report report, Sentence sentence, @Nullable Token head, Modality modality, String how) {
        List<String> names = new ArrayList<>();
        int from = Integer.MAX_VALUE;
        int to = -1;
        if (head != null) {
            for (Actor actor : NameLists.actors(report, sentence, head)) {
                if (actor.entity() != null && actor.entity().type().acts()) {
                    names.add(actor.name());
                }
            }
            from = head.index();
            to = head.index();
            Mention mention = report.names().at(sentence, head.index());
            if (mention != null) {
                from = mention.from();
                to = mention.to();
            }
        }
        return new Holders(names, from, to, modality, how);
    }

    /** The names before the comma or dash before the noun, or before "as". */
    private static Holders before(Report report, Sentence sentence, Token noun) {
        int i = noun.index() - 1;
        while (i > 0 && !sentence.lower(i).matches(",|--|–|as")) {
            Token token = sentence.token(i);
            boolean inside = token.isNoun()
                    || token.tag().matches("DT|JJ.*|CD|POS|VBG|VBN|HYPH|RB")
                            && !token.text().equals("-");
            if (!inside || noun.index() - i > 7) {
                break;
            }
            i--;
        }
        if (!sentence.lower(i).matches(",|--|–|-|as")) {
            return new Holders(List.of(), 0, 0, Modality.ACTUAL, "");
        }
        while (i > 0 && sentence.lower(i).matches(",|--|–|-|as")) {
            i--;
        }
        List<Mention> list = NameLists.upTo(report, sentence, i);
        boolean plural = noun.tag().endsWith("S");
        if (list.isEmpty() || plural != list.size() > 1) {
            return new Holders(List.of(), 0, 0, Modality.ACTUAL, "");
        }
        return new Holders(
                list.stream().map(m -> m.entity().name()).toList(),
                list.getFirst().from(),
                i,
                Modality.ACTUAL,
                "list-before");
    }
}
