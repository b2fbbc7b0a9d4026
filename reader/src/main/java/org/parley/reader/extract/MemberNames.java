package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Entity;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Membership.Role;
import org.parley.record.claim.Modality;

/** Bonds that stand in how a name is printed: "the Ruritanian-led coalition", "Labour MPs A and B", "the Front's Ana Diaz", "A, an X affiliate". */
final class MemberNames {
    private MemberNames() {}

    static void find(Report report, Sentence sentence, List<Bond> bonds) {
        for (Mention mention : report.names().in(sentence)) {
            led(report, mention, bonds);
            owned(report, mention, bonds);
            opposed(report, mention, bonds);
        }
        for (Token token : sentence.tokens()) {
            if (isPartyTitle(sentence, token)) {
                partisan(report, sentence, token, bonds);
            }
            others(report, sentence, token, bonds);
            affiliate(report, sentence, token, bonds);
            ally(report, sentence, token, bonds);
        }
    }

    /** "the Saudi-led coalition", where that is the name of it; said once. */
    private static void led(Report report, Mention mention, List<Bond> bonds) {
        Sentence sentence = mention.sentence();
        boolean first = isFirst(report, mention);
        for (int i = mention.from() + 1; first && i < mention.to(); i++) {
            boolean led = sentence.lower(i).matches("led|dominated")
                    && sentence.lower(i - 1).equals("-");
            String name = led ? leader(report, sentence.text(mention.from(), i - 2)) : null;
            if (name != null) {
                Role role = sentence.lower(i).equals("led") ? Role.LEADER : Role.MAIN_COMPONENT;
                bonds.add(bond(
                        name,
                        mention.entity().name(),
                        role,
                        sentence.token(i),
                        mention.from(),
                        mention.to(),
                        "led",
                        0.7));
            }
        }
    }

    /** Whom the report names so elsewhere, or more fully: "Saudi" for Saudi Arabia. */
    private static @Nullable String leader(Report report, String word) {
        Mention same = report.named(word);
        return same != null
                ? same.entity().name()
                : report.names().entities().stream()
                        .filter(e -> e.type() == EntityType.STATE && e.name().startsWith(word + " "))
                        .map(Entity::name)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isFirst(Report report, Mention mention) {
        for (Sentence sentence : report.sentences()) {
            for (Mention each : report.names().in(sentence)) {
                if (each.entity().equals(mention.entity())) {
                    return each.sentence() == mention.sentence() && each.from() == mention.from();
                }
            }
        }
        return false;
    }

    /** "the Front's Ana Diaz", "Labour's shadow minister Ana Diaz": no state's own. */
    private static void owned(Report report, Mention group, List<Bond> bonds) {
        Sentence sentence = group.sentence();
        int mark = group.to() + 1;
        EntityType type = group.entity().type();
        boolean media = group.entity().known() != null
                && group.entity().known().sector().equals("MEDIA");
        if (media
                || type != EntityType.GROUP && type != EntityType.ORGANISATION
                || !sentence.lower(mark).matches("['’]s?")) {
            return;
        }
        Mention person = personAfter(report, sentence, mark + 1);
        if (person != null) {
            bonds.add(bond(
                    person.entity().name(),
                    group.entity().name(),
                    Role.MEMBER,
                    sentence.token(mark),
                    group.from(),
                    person.to(),
                    "owned",
                    0.65));
        }
    }

    /** The person whose name stands at a word, or behind a few words of title there. */
    private static @Nullable Mention personAfter(Report report, Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 6); i++) {
            Mention mention = report.names().at(sentence, i);
            if (mention != null && mention.from() == i) {
                return mention.entity().type() == EntityType.PERSON ? mention : null;
            }
            Token token = sentence.token(i);
            if (!token.isNoun() && !token.tag().startsWith("JJ")) {
                return null;
            }
        }
        return null;
    }

    /** "the opposition Democratic Front", "the opposition's High Council". */
    private static void opposed(Report report, Mention group, List<Bond> bonds) {
        Sentence sentence = group.sentence();
        int before = group.from() - 1;
        before -= sentence.lower(before).matches("['’]s") ? 1 : 0;
        EntityType type = group.entity().type();
        boolean body = (type == EntityType.GROUP || type == EntityType.ORGANISATION) && group.to() > group.from();
        if (body && sentence.lower(before).equals("opposition")) {
            bonds.add(bond(
                    group.entity().name(),
                    "opposition",
                    Role.MEMBER,
                    sentence.token(before),
                    before,
                    group.to(),
                    "opposition",
                    0.6));
        }
    }

    private static boolean isPartyTitle(Sentence sentence, Token token) {
        return token.isNoun() && Senses.is("membership.politician", token.text().toLowerCase(Locale.ROOT))
                || token.isNoun()
                        && Senses.is("membership.politician", token.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Labour MPs A and B", "Republican Senator A", "the Liberal prime minister, A". */
    private static void partisan(Report report, Sentence sentence, Token title, List<Bond> bonds) {
        int at = title.index() - 1;
        Mention named = NameLists.endingAt(report, sentence, at);
        boolean group = named != null && named.entity().type() == EntityType.GROUP;
        boolean party = named == null
                && sentence.at(at) instanceof Token word
                && word.isCapitalised()
                && Senses.is("membership.party", sentence.lower(at));
        if (!group && !party) {
            return;
        }
        List<Mention> people = people(report, sentence, title);
        String of = named != null && group
                ? named.entity().name()
                : sentence.token(at).text();
        for (Mention person : people) {
            bonds.add(bond(person.entity().name(), of, Role.MEMBER, title, at, person.to(), "partisan", 0.75));
        }
    }

    /** Those named behind a title: one, or each of a list where it is plural. */
    private static List<Mention> people(Report report, Sentence sentence, Token title) {
        List<Mention> people = new ArrayList<>();
        for (int i = title.index() + 1; i < Math.min(sentence.size(), title.index() + 14); i++) {
            Mention mention = report.names().at(sentence, i);
            Token token = sentence.token(i);
            if (mention != null && mention.entity().type() == EntityType.PERSON) {
                people.add(mention);
                i = mention.to();
            } else if (mention == null && !token.isNoun() && !token.text().matches("(?i)of|the|,|and|for")) {
                break;
            }
            boolean more = title.tag().endsWith("S") && sentence.lower(i + 1).matches(",|and");
            if (!people.isEmpty() && !more) {
                break;
            }
        }
        return people;
    }

    /** "A, B and other EU member states": A and B as well. */
    private static void others(Report report, Sentence sentence, Token other, List<Bond> bonds) {
        int i = other.index();
        if (!sentence.lower(i).equals("other")) {
            return;
        }
        Mention group = report.names().at(sentence, i + 1);
        boolean members = group != null
                && group.entity().type().isCollective()
                && sentence.lower(group.to() + 1)
                        .matches(
                                "member|members|state|states|country|countries|nation|nations|government|governments|power|powers");
        int end = sentence.lower(i - 2).equals(",") ? i - 3 : i - 2;
        if (group != null && members && !sentence.lower(i - 1).equals("and")) {
            fellow(report, sentence, other, group, bonds);
        } else if (group != null && members) {
            for (Mention member : NameLists.row(report, sentence, end)) {
                bonds.add(bond(
                        member.entity().name(),
                        group.entity().name(),
                        Role.MEMBER,
                        other,
                        member.from(),
                        group.to() + 1,
                        "and-other",
                        0.7));
            }
        }
    }

    /** "A quarrelled with other EU governments": A is one of them. */
    private static void fellow(Report report, Sentence sentence, Token other, Mention group, List<Bond> bonds) {
        Token others = sentence.head(other);
        Token verb = others == null ? null : sentence.head(others);
        Token subject = others != null && verb != null && verb.isVerb() && !others.is("nsubj")
                ? sentence.child(verb, "nsubj")
                : null;
        Mention one = subject == null ? null : report.names().at(sentence, subject.index());
        if (one != null
                && one.entity().type() == EntityType.STATE
                && !one.entity().equals(group.entity())) {
            bonds.add(bond(
                    one.entity().name(),
                    group.entity().name(),
                    Role.MEMBER,
                    other,
                    one.from(),
                    group.to() + 1,
                    "fellow",
                    0.6));
        }
    }

    /** "an X affiliate, the Front". */
    private static void affiliate(Report report, Sentence sentence, Token noun, List<Bond> bonds) {
        int i = noun.index();
        boolean sort = sentence.lower(i).matches("affiliate|offshoot|franchise|splinter|branch|arm");
        Mention whole = sort ? NameLists.endingAt(report, sentence, i - 1) : null;
        int at = sentence.lower(i + 1).equals(",") ? i + 2 : i + 1;
        at += sentence.lower(at).equals("the") ? 1 : 0;
        Mention part = whole == null ? null : report.names().at(sentence, at);
        if (whole != null
                && part != null
                && whole.entity().type() == EntityType.GROUP
                && part.entity().type() == EntityType.GROUP) {
            bonds.add(bond(
                    part.entity().name(),
                    whole.entity().name(),
                    Role.MEMBER,
                    noun,
                    whole.from(),
                    part.to(),
                    "affiliate",
                    0.75));
        }
    }

    /** "its Lebanese ally Hezbollah", "Assad's allies Russia and Iran", "its allies in Moscow and Tehran". */
    private static void ally(Report report, Sentence sentence, Token noun, List<Bond> bonds) {
        if (!noun.lemma().equals("ally")) {
            return;
        }
        int at = noun.index() + 1;
        boolean seats = sentence.lower(at).equals("in");
        List<Mention> allies = NameLists.from(report, sentence, seats ? at + 1 : at);
        Token owner = sentence.child(noun, "nmod:poss");
        owner = owner == null && sentence.head(noun) instanceof Token head && noun.is("compound")
                ? sentence.child(head, "nmod:poss")
                : owner;
        Actor of = owner == null ? null : report.actors().at(sentence, owner);
        boolean friend = of != null
                && of.entity() != null
                && of.entity().type() != EntityType.ORGANISATION
                && of.entity().type() != EntityType.BODY;
        if (of == null || !friend || seats && !allies.stream().allMatch(Mention::seat)) {
            return;
        }
        for (Mention ally : allies) {
            bonds.add(bond(ally.entity().name(), of.name(), Role.ALLY, noun, noun.index(), ally.to(), "named", 0.7));
        }
    }

    private static Bond bond(
            String member, String group, Role role, Token focus, int from, int to, String how, double confidence) {
        String rule = "membership." + role.code().replace(' ', '-') + "." + how;
        return new Bond(member, group, role, Modality.ACTUAL, focus, from, to, confidence, rule);
    }
}
