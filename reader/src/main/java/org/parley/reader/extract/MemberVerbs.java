package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Membership.Role;

/** Verbs that bind someone to a group: "belongs to", "joined", "leads", "is allied with". */
final class MemberVerbs {
    private MemberVerbs() {}

    static void find(Report report, Sentence sentence, Token verb, List<Bond> bonds) {
        if (Senses.is("membership.join", verb.lemma())) {
            bond(report, sentence, verb, member(sentence, verb), object(sentence, verb), Role.MEMBER, "join", bonds);
        } else if (verb.lemma().equals("belong") || verb.lemma().equals("accede")) {
            behind(sentence, verb, "to")
                    .forEach(
                            g -> bond(report, sentence, verb, member(sentence, verb), g, Role.MEMBER, "belong", bonds));
        } else if (Senses.is("membership.ally-verb", verb.lemma())) {
            boolean bound = Clauses.isPassive(sentence, verb)
                    || verb.is("acl") && !verb.tag().equals("VBG");
            Token member = bound ? Clauses.patient(sentence, verb) : null;
            behind(sentence, verb, "with", "to")
                    .forEach(g -> bond(report, sentence, verb, member, g, Role.ALLY, "allied", bonds));
        } else if (Senses.is("membership.include", verb.lemma())) {
            include(report, sentence, verb, bonds);
        } else if (Senses.is("membership.lead", verb.lemma())) {
            lead(report, sentence, verb, bonds);
        } else if (verb.lemma().equals("dominate")) {
            Token by = Clauses.agent(sentence, verb);
            Token whole = Clauses.patient(sentence, verb);
            bond(report, sentence, verb, by, whole, Role.MAIN_COMPONENT, "dominates", bonds);
        } else if (Senses.is("membership.swear", verb.lemma())
                && sentence.child(verb, "obj") instanceof Token oath
                && Senses.is("membership.oath", oath.lemma())) {
            Token lord = behind(sentence, oath, "to").stream()
                    .findFirst()
                    .orElseGet(() ->
                            behind(sentence, verb, "to").stream().findFirst().orElse(null));
            bond(report, sentence, verb, member(sentence, verb), lord, Role.ALLY, "sworn", bonds);
        } else if (verb.is("acl") && underBanner(sentence, verb) instanceof Token group) {
            banner(report, sentence, verb, group, bonds);
        } else if (Senses.is("membership.form", verb.lemma())) {
            alliance(report, sentence, verb, bonds);
        }
    }

    /** "operating under the banner of G", "fighting under G's command": G. */
    private static @Nullable Token underBanner(Sentence sentence, Token verb) {
        for (Token banner : behind(sentence, verb, "under")) {
            if (Senses.is("membership.banner", banner.lemma())) {
                Token owner = sentence.child(banner, "nmod:poss");
                return owner != null
                        ? owner
                        : behind(sentence, banner, "of").stream().findFirst().orElse(null);
            }
        }
        return null;
    }

    private static void banner(Report report, Sentence sentence, Token verb, Token group, List<Bond> bonds) {
        Token member = sentence.head(verb);
        Actor of = report.actors().at(sentence, group);
        if (member == null || of == null || !isGroup(group, of, Role.MEMBER)) {
            return;
        }
        for (Actor actor : report.actors().all(sentence, member)) {
            if (actor.entity() != null && actor.entity().type().acts() || Senses.is("people", member.lemma())) {
                bonds.add(new Bond(
                        actor.name(),
                        of.name(),
                        Role.MEMBER,
                        Happening.modality(sentence, verb),
                        verb,
                        Math.min(member.index(), group.index()),
                        Math.max(member.index(), group.index()),
                        0.6,
                        "membership.member.banner"));
            }
        }
    }

    private static List<Token> behind(Sentence sentence, Token verb, String... prepositions) {
        return Clauses.behind(sentence, verb, prepositions);
    }

    /** The object that is no relative pronoun: in "which entered the union" the parser may take both for objects. */
    private static @Nullable Token object(Sentence sentence, Token verb) {
        return sentence.children(verb, "obj").stream()
                .filter(t -> !t.tag().startsWith("W"))
                .findFirst()
                .orElse(null);
    }

    /** The subject, or the noun that a relative clause hangs from; nobody in "the invitation to join". */
    private static @Nullable Token member(Sentence sentence, Token verb) {
        Token subject = sentence.child(verb, "nsubj");
        boolean relative = verb.relation().equals("acl:relcl")
                || subject != null
                        && subject.tag().startsWith("W")
                        && verb.relation().equals("dep");
        if (relative && (subject == null || subject.tag().startsWith("W"))) {
            return sentence.head(verb);
        }
        boolean loose = verb.is("acl") || verb.is("advcl");
        return subject != null ? subject : loose ? null : Clauses.subjectToken(sentence, verb);
    }

    /** "the coalition includes A and B", "an umbrella group that comprises A", "made up of A and B". */
    private static void include(Report report, Sentence sentence, Token verb, List<Bond> bonds) {
        boolean made = verb.tag().equals("VBN") && !behind(sentence, verb, "of").isEmpty();
        boolean passive = Clauses.isPassive(sentence, verb)
                || verb.is("acl") && verb.tag().equals("VBN");
        if (passive != made || verb.lemma().equals("make") && !made) {
            return;
        }
        Token whole = passive && verb.is("acl") ? sentence.head(verb) : member(sentence, verb);
        Token part = made || verb.lemma().equals("consist")
                ? behind(sentence, verb, "of").stream().findFirst().orElse(null)
                : object(sentence, verb);
        if (whole == null || part == null || !isAlliance(report, sentence, whole)) {
            return;
        }
        Actor group =
                NameLists.actors(report, sentence, whole).stream().findFirst().orElse(null);
        if (group == null || group.isPerson()) {
            return;
        }
        for (Actor actor : NameLists.actors(report, sentence, part)) {
            boolean named = actor.entity() != null && actor.entity().type().acts();
            boolean kind = actor.entity() == null && !verb.lemma().matches("include|gather") && Parties.isParty(actor);
            if (named || kind) {
                bonds.add(new Bond(
                        actor.name(),
                        group.name(),
                        Role.MEMBER,
                        Happening.modality(sentence, verb),
                        verb,
                        Math.min(whole.index(), part.index()),
                        Math.max(whole.index(), part.index()),
                        named ? 0.75 : 0.55,
                        "membership.member.included"));
            }
        }
    }

    /** A body of bodies: by its noun, or by its name. */
    private static boolean isAlliance(Report report, Sentence sentence, Token noun) {
        Mention name = report.names().at(sentence, noun.index());
        return Senses.is("membership.alliance", noun.lemma().toLowerCase(java.util.Locale.ROOT))
                || name != null
                        && name.entity().type().isCollective()
                        && name.entity().type() != EntityType.STATE;
    }

    private static void lead(Report report, Sentence sentence, Token verb, List<Bond> bonds) {
        boolean by = verb.tag().equals("VBN") && !behind(sentence, verb, "by").isEmpty();
        if (by) {
            Token before = named(sentence, verb.index() - 1);
            Token led = verb.is("acl")
                    ? sentence.head(verb)
                    : Clauses.isPassive(sentence, verb) ? Clauses.subjectToken(sentence, verb) : before;
            Token leader = behind(sentence, verb, "by").getFirst();
            if (led != null) {
                bond(report, sentence, verb, leader, led, Role.LEADER, "led-by", bonds);
            }
            return;
        }
        Token led = object(sentence, verb);
        if (led != null && !Clauses.isPassive(sentence, verb)) {
            Token leader = member(sentence, verb);
            // a person who leads is told by their office
            if (leader == null
                    || NameLists.actors(report, sentence, leader).stream().anyMatch(Actor::isPerson)) {
                return;
            }
            bond(report, sentence, verb, leader, led, Role.LEADER, "leads", bonds);
        }
    }

    /** The word before, or before the short name in brackets: "the Liberation Front (LF) led by". */
    private static @Nullable Token named(Sentence sentence, int i) {
        int at = i;
        if (sentence.lower(at).matches("\\)|-rrb-")) {
            while (at > 0 && !sentence.lower(at).matches("\\(|-lrb-")) {
                at--;
            }
            at--;
        }
        return sentence.at(at);
    }

    /** "announced an alliance with B". */
    private static void alliance(Report report, Sentence sentence, Token verb, List<Bond> bonds) {
        Token object = sentence.child(verb, "obj");
        if (object != null && object.lemma().equals("alliance")) {
            List<Token> others = new java.util.ArrayList<>(behind(sentence, object, "with"));
            others.addAll(behind(sentence, verb, "with"));
            others.forEach(g -> bond(report, sentence, verb, member(sentence, verb), g, Role.ALLY, "alliance", bonds));
        }
    }

    private static void bond(
            Report report,
            Sentence sentence,
            Token verb,
            @Nullable Token member,
            @Nullable Token group,
            Role role,
            String how,
            List<Bond> bonds) {
        if (member == null || group == null) {
            return;
        }
        Actor of = report.actors().at(sentence, group);
        if (of == null || !isGroup(group, of, role)) {
            return;
        }
        List<Actor> all = NameLists.actors(report, sentence, member);
        List<Actor> people = all.stream().filter(Actor::isPerson).toList();
        for (Actor actor : role == Role.LEADER && !people.isEmpty() ? people : all) {
            boolean named = actor.entity() != null && actor.entity().type().acts();
            boolean kind = actor.entity() == null && role == Role.ALLY && Senses.is("membership.group", member.lemma());
            if (named || kind) {
                bonds.add(new Bond(
                        actor.name(),
                        of.name(),
                        role,
                        Happening.modality(sentence, verb),
                        verb,
                        Math.min(member.index(), Math.min(verb.index(), group.index())),
                        Math.max(member.index(), Math.max(verb.index(), group.index())),
                        role == Role.LEADER ? 0.7 : 0.75,
                        "membership." + role.code() + "." + how));
            }
        }
    }

    private static boolean isGroup(Token head, Actor actor, Role role) {
        boolean noun = Senses.is("membership.group", head.lemma());
        if (actor.entity() == null) {
            return noun
                    || role == Role.ALLY && head.isProper()
                    || role == Role.ALLY && Senses.is("people", head.lemma()) && actor.affiliation() != null;
        }
        EntityType type = actor.entity().type();
        return role == Role.ALLY ? type.acts() : noun || type == EntityType.ORGANISATION || type == EntityType.GROUP;
    }
}
