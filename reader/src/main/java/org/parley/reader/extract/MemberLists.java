package org.parley.reader.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Membership.Role;
import org.parley.record.claim.Modality;

/** Groups told with their members by the order of words: "the group (A, B and C)", "A-led coalition", "A's Front". */
final class MemberLists {
    private MemberLists() {}

    static void find(Report report, Sentence sentence, List<Bond> bonds) {
        for (Token token : sentence.tokens()) {
            int i = token.index();
            if (sentence.lower(i).matches("\\(|-lrb-|--|:|–")) {
                enumerated(report, sentence, i, bonds);
            } else if (sentence.lower(i).equals("including")) {
                including(report, sentence, i, bonds);
            } else if (sentence.lower(i).matches("led|linked|affiliated|allied|aligned")
                    && sentence.lower(i - 1).equals("-")) {
                joined(report, sentence, token, bonds);
            } else if (sentence.lower(i).matches("of|from")) {
                belonging(report, sentence, i, bonds);
                united(report, sentence, i, bonds);
            } else if (token.tag().matches("POS|PRP\\$|WP\\$")) {
                owned(report, sentence, token, bonds);
            }
        }
    }

    /** "the permanent members -- A, B and C", "the contact group (A, B and C)". */
    private static void enumerated(Report report, Sentence sentence, int mark, List<Bond> bonds) {
        List<Mention> list = NameLists.from(report, sentence, mark + 1);
        Token noun = head(sentence, mark - 1);
        if (list.size() < 2 || noun == null) {
            return;
        }
        String group = groupBefore(report, sentence, noun, mark - 1);
        if (group != null) {
            add(list, group, noun, "membership.member.listed", 0.85, bonds);
        } else if (side(sentence, noun) instanceof String side) {
            add(list, side, noun, "membership.member.of-side", 0.6, bonds);
        }
    }

    /** "the two main rebel factions -- A and B": they are of the rebels. */
    private static @Nullable String side(Sentence sentence, Token noun) {
        String before = sentence.lower(noun.index() - 1);
        if (!noun.tag().equals("NNS")
                || !Senses.is("membership.group", noun.lemma().toLowerCase(Locale.ROOT))) {
            return null;
        }
        return before.equals("opposition") ? before : Senses.is("membership.follower", before) ? before + "s" : null;
    }

    /** The noun that a list after a word is of: the head of the phrase that ends there. */
    private static @Nullable Token head(Sentence sentence, int end) {
        Token token = sentence.at(end);
        while (token != null && token.is("nmod") && sentence.head(token) instanceof Token head && head.isNoun()) {
            token = head;
        }
        return token != null && token.isNoun() ? token : null;
    }

    private static @Nullable String groupBefore(Report report, Sentence sentence, Token noun, int end) {
        if (noun.lemma().equals("member")) {
            for (Token of : Clauses.behind(sentence, noun, "of")) {
                Actor actor = report.actors().at(sentence, of);
                if (actor != null) {
                    return actor.name();
                }
            }
            return sentence.lower(noun.index() - 1).equals("permanent") ? council(report) : null;
        }
        Mention name = NameLists.endingAt(report, sentence, end);
        if (name != null && name.entity().type().isCollective()) {
            return name.entity().name();
        }
        // the names after "the two factions" are the factions, and belong to none
        return Senses.is("membership.group", noun.lemma().toLowerCase(Locale.ROOT))
                        && !noun.tag().endsWith("S")
                ? report.actors().phrase(sentence, noun)
                : null;
    }

    /** Only one council has permanent members. */
    private static String council(Report report) {
        return report.names().entities().stream()
                .map(e -> e.name())
                .filter(n -> n.contains("Security Council"))
                .findFirst()
                .orElse("UN Security Council");
    }

    /** "an alliance known as the Front, including the A and the B". */
    private static void including(Report report, Sentence sentence, int at, List<Bond> bonds) {
        int end = sentence.lower(at - 1).equals(",") ? at - 2 : at - 1;
        Mention group = NameLists.endingAt(report, sentence, end);
        boolean alliance = false;
        for (int i = Math.max(0, end - 10); i <= end; i++) {
            alliance |= Senses.is("membership.alliance", sentence.lower(i));
        }
        if (group == null || group.entity().type() == EntityType.PERSON || !alliance) {
            return;
        }
        int first = firstName(report, sentence, at + 1);
        List<Mention> list = NameLists.from(report, sentence, first);
        add(list, group.entity().name(), sentence.token(at), "membership.member.including", 0.75, bonds);
    }

    /** Past articles and adjectives, and past a name that only modifies: "the A-linked B". */
    private static int firstName(Report report, Sentence sentence, int from) {
        int i = from;
        while (sentence.at(i) instanceof Token token && i < from + 8) {
            Mention mention = report.names().at(sentence, i);
            if (mention != null && sentence.lower(mention.to() + 1).equals("-")) {
                i = mention.to() + 3;
            } else if (mention == null && token.tag().matches("DT|JJ.*|VBN|HYPH|NN")) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static void add(
            List<Mention> list, String group, Token focus, String rule, double confidence, List<Bond> bonds) {
        for (Mention member : list) {
            bonds.add(new Bond(
                    member.entity().name(),
                    group,
                    Role.MEMBER,
                    Modality.ACTUAL,
                    focus,
                    Math.min(focus.index(), list.getFirst().from()),
                    list.getLast().to(),
                    confidence,
                    rule));
        }
    }

    /** "the A-led coalition", "the A-linked Front". */
    private static void joined(Report report, Sentence sentence, Token word, List<Bond> bonds) {
        Mention first = NameLists.endingAt(report, sentence, word.index() - 2);
        if (first == null
                || !first.entity().type().acts()
                || first.adjective() && first.entity().type() == EntityType.GROUP) {
            return;
        }
        Token head = headAfter(sentence, word.index());
        if (head == null || !head.isNoun() || head.lemma().matches("government|cabinet")) {
            return;
        }
        String leader = first.entity().name();
        Mention name = report.names().at(sentence, head.index());
        String named = name == null ? null : name.entity().name();
        int to = head.index();
        if (word.text().equals("led")) {
            boolean group = name != null && name.entity().type().isCollective()
                    || Senses.is("membership.group", head.lemma().toLowerCase(Locale.ROOT));
            String words = named != null ? named : report.actors().phrase(sentence, head);
            if (group) {
                bonds.add(bond(leader, words, Role.LEADER, word, first.from(), to, 0.6));
            }
            return;
        }
        String member = named != null ? named : apposed(report, sentence, first.from() - 1);
        boolean kind = member == null
                && head.tag().equals("NNS")
                && first.entity().type() == EntityType.GROUP
                && Senses.is("people", head.lemma());
        member = kind ? sentence.text(first.from(), to) : member;
        if (member != null) {
            bonds.add(bond(member, leader, Role.ALLY, word, first.from(), to, 0.75));
        }
    }

    private static Bond bond(String member, String group, Role role, Token word, int from, int to, double confidence) {
        String rule = "membership." + role.code() + ".joined";
        return new Bond(member, group, role, Modality.ACTUAL, word, from, to, confidence, rule);
    }

    /** The last of the nouns and adjectives that follow a word, a few at most. */
    private static @Nullable Token headAfter(Sentence sentence, int word) {
        int i = word + 1;
        while (sentence.at(i) instanceof Token next
                && i < word + 6
                && sentence.at(i + 1) instanceof Token after
                && after.isNoun()
                && (next.isNoun() || next.tag().startsWith("J"))) {
            i++;
        }
        return sentence.at(i);
    }

    /** "the Front (LF), an A-linked group": the name before the comma. */
    private static @Nullable String apposed(Report report, Sentence sentence, int end) {
        int i = end;
        while (i > 0 && sentence.token(i).tag().matches("DT|JJ|HYPH")) {
            i--;
        }
        if (!sentence.lower(i).equals(",")) {
            return null;
        }
        i--;
        if (sentence.lower(i).matches("\\)|-rrb-")) {
            while (i > 0 && !sentence.lower(i).matches("\\(|-lrb-")) {
                i--;
            }
            i--;
        }
        Mention mention = NameLists.endingAt(report, sentence, i);
        return mention == null ? null : mention.entity().name();
    }

    /** "an alliance of A, B and C", "the Contact Group of A and B". */
    private static void united(Report report, Sentence sentence, int of, List<Bond> bonds) {
        Token noun = sentence.at(of - 1);
        if (noun == null
                || !noun.isNoun()
                || noun.tag().endsWith("S")
                || !Senses.is("membership.union", sentence.lower(of - 1))) {
            return;
        }
        int first = sentence.lower(of + 1).equals("the") ? of + 2 : of + 1;
        List<Mention> list = NameLists.from(report, sentence, first);
        Mention name = report.names().at(sentence, of - 1);
        boolean people = list.stream().anyMatch(m -> m.entity().type() == EntityType.PERSON || m.adjective());
        if (list.size() > 1 && !people) {
            String group = name != null
                    ? name.entity().name()
                    : report.actors().phrase(sentence, noun).replaceFirst(" of .*", "");
            add(list, group, noun, "membership.member.united", 0.75, bonds);
        }
    }

    /** "Ana Diaz of the Liberation Front". */
    private static void belonging(Report report, Sentence sentence, int of, List<Bond> bonds) {
        int first = sentence.lower(of + 1).equals("the") ? of + 2 : of + 1;
        Mention person = NameLists.endingAt(report, sentence, of - 1);
        Mention group = report.names().at(sentence, first);
        if (person != null
                && person.entity().type() == EntityType.PERSON
                && group != null
                && group.from() == first
                && (group.entity().type() == EntityType.GROUP || group.entity().type() == EntityType.ORGANISATION)) {
            bonds.add(new Bond(
                    person.entity().name(),
                    group.entity().name(),
                    Role.MEMBER,
                    Modality.ACTUAL,
                    sentence.token(of),
                    person.from(),
                    group.to(),
                    0.6,
                    "membership.member.of"));
        }
    }

    /** "Diaz's Liberation Front", "his Justice Party". */
    private static void owned(Report report, Sentence sentence, Token mark, List<Bond> bonds) {
        int at = mark.index() + 1;
        while (sentence.lower(at)
                .matches("ruling|governing|own|new|then|left|right|wing|-|left-wing|right-wing|centrist|rebel")) {
            at++;
        }
        Mention group = report.names().at(sentence, at);
        boolean starts = group != null && group.from() == at;
        if (group == null && mark.tag().equals("POS")) {
            followers(report, sentence, mark, at, bonds);
        }
        if (group == null || !starts || !isBody(sentence, group)) {
            return;
        }
        Mention person = mark.tag().equals("POS") ? NameLists.endingAt(report, sentence, mark.index() - 1) : null;
        Actor owner = mark.tag().equals("POS") ? null : report.actors().at(sentence, mark);
        String leader = person != null && person.entity().type() == EntityType.PERSON
                ? person.entity().name()
                : owner != null && owner.isPerson() ? owner.name() : null;
        if (leader != null) {
            bonds.add(new Bond(
                    leader,
                    group.entity().name(),
                    Role.LEADER,
                    Modality.ACTUAL,
                    mark,
                    person == null ? mark.index() : person.from(),
                    group.to(),
                    0.7,
                    "membership.leader.owned"));
        }
    }

    /** "Diaz's rebels", "Diaz's militia". */
    private static void followers(Report report, Sentence sentence, Token mark, int at, List<Bond> bonds) {
        Mention leader = NameLists.endingAt(report, sentence, mark.index() - 1);
        Token noun = sentence.at(at);
        boolean rebel = noun != null
                && (Senses.is("membership.follower", noun.lemma())
                        || noun.isNoun() && sentence.lower(at - 1).equals("rebel"));
        String words = leader == null || noun == null ? "" : sentence.text(leader.from(), noun.index());
        boolean told = report.sentences().subList(0, sentence.index()).stream()
                .anyMatch(before -> before.text().contains(words));
        boolean ends = sentence.at(at + 1) == null || !sentence.token(at + 1).isNoun();
        if (leader != null
                && noun != null
                && rebel
                && ends
                && !told
                && leader.entity().type() == EntityType.PERSON) {
            bonds.add(new Bond(
                    leader.entity().name(),
                    words,
                    Role.LEADER,
                    Modality.ACTUAL,
                    mark,
                    leader.from(),
                    noun.index(),
                    0.65,
                    "membership.leader.followers"));
        }
    }

    private static boolean isBody(Sentence sentence, Mention name) {
        if (name.entity().known() != null && name.entity().known().sector().equals("PTY")) {
            return true;
        }
        for (int i = name.from(); i <= name.to(); i++) {
            if (Senses.is("membership.body", sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
