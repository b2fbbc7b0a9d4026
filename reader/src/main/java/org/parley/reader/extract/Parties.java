package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;

/** Who sits at a table: "talks between A and B", "A-B talks", "A's meeting with B", "A and B held talks". */
final class Parties {
    private static final Set<String> BOTH = Set.of("they", "them", "their", "both", "two");

    private final Report report;
    private final Gatherings earlier;

    /** @param earlier where "their talks" finds the two that were told of before */
    Parties(Report report, Gatherings earlier) {
        this.report = report;
        this.earlier = earlier;
    }

    /** Those that a noun phrase names. */
    Set<String> of(Sentence sentence, Token noun) {
        Set<String> parties = new LinkedHashSet<>();
        joined(sentence, noun, parties);
        for (Token called : sentence.children(noun, "acl:relcl")) {
            for (Token nominal : Clauses.behind(sentence, called, "between")) {
                between(sentence, nominal, parties);
            }
        }
        for (Token child : sentence.children(noun)) {
            if (child.is("nmod:poss")) {
                add(sentence, child, parties);
            } else if (child.is("nmod") || child.is("obl") || child.is("acl")) {
                boolean among = Clauses.hasCase(sentence, child, "between", "with", "among", "amongst", "by")
                        || noun.lemma().equals("call") && Clauses.hasCase(sentence, child, "from", "to")
                        || child.lemma().equals("involve") && child.isVerb();
                boolean of = Clauses.hasCase(sentence, child, "of", "for");
                if (among && child.isVerb()) {
                    add(sentence, sentence.child(child, "obj"), parties);
                } else if (among) {
                    between(sentence, child, parties);
                } else if (of) {
                    gathered(sentence, child, parties);
                }
            }
        }
        return parties;
    }

    /** "US-Iran talks", "the Israeli-Palestinian negotiations". */
    private void joined(Sentence sentence, Token noun, Set<String> parties) {
        for (int i = Math.max(1, noun.index() - 6); i < noun.index() - 1; i++) {
            if (!sentence.lower(i).matches("[-–/]")) {
                continue;
            }
            Mention left = NameLists.endingAt(report, sentence, i - 1);
            Mention right = report.names().at(sentence, i + 1);
            boolean close = right != null
                    && sentence.token(right.to()).head() == noun.index()
                    && right.entity().type().acts();
            if (left != null && right != null && close && left.entity().type().acts()) {
                parties.add(left.entity().name());
                parties.add(right.entity().name());
            }
        }
    }

    /** Those behind "with" or "between". */
    void between(Sentence sentence, Token nominal, Set<String> parties) {
        add(sentence, nominal, parties);
        other(sentence, nominal, parties);
        if (Clauses.hasCase(sentence, nominal, "between", "among")) {
            listed(sentence, nominal, parties);
        }
    }

    /** "said after talks with B": who said it was there. */
    void guest(Sentence sentence, Setting setting, Set<String> parties) {
        boolean there = setting.role() == Setting.Role.OBLIQUE
                && (setting.isBehind(sentence, "after", "following", "before", "during", "at", "in", "ahead")
                        || setting.isBehind(sentence, "for", "to") && isOnTheWay(sentence, setting.predicate()));
        Token verb = setting.predicate();
        boolean jointly = there
                && verb != null
                && Senses.is("meeting.joint", verb.lemma())
                && Clauses.subjectToken(sentence, verb) instanceof Token s
                && sentence.child(s, "conj") != null;
        boolean in = setting.role() == Setting.Role.PREDICATE && setting.isBehind(sentence, "in");
        if (verb != null && (jointly || in && !parties.isEmpty() || parties.size() == 1 && there)) {
            add(sentence, Clauses.subjectToken(sentence, verb), parties);
        }
    }

    /** Whether someone is told to travel there, not merely asked to. */
    private static boolean isOnTheWay(Sentence sentence, @Nullable Token verb) {
        return verb != null
                && Senses.is("attend.travel", verb.lemma())
                && !VerbTelling.isWished(sentence, verb)
                && Happening.modality(sentence, verb) != Modality.POSSIBLE;
    }

    /** "between A's envoy and B": the second name, where the parser joined it to something else. */
    private void other(Sentence sentence, Token first, Set<String> parties) {
        if (parties.size() > 1 || !Clauses.hasCase(sentence, first, "between")) {
            return;
        }
        for (int i = first.index() + 1; i < Math.min(sentence.size() - 1, first.index() + 12); i++) {
            if (sentence.lower(i).equals("and")) {
                Token second = sentence.token(i + 1);
                Mention named = report.names().at(sentence, second.tag().equals("DT") ? i + 2 : i + 1);
                if (named != null && named.entity().type().acts()) {
                    parties.add(named.entity().name());
                }
                return;
            }
        }
    }

    /** "between A, B (BB) and C": all of the list, whatever the parser made of it. */
    private void listed(Sentence sentence, Token first, Set<String> parties) {
        Mention mention = report.names().at(sentence, first.index());
        int i = mention == null ? sentence.size() : mention.to() + 1;
        List<String> others = new ArrayList<>();
        boolean last = false;
        while (i < sentence.size() && !last) {
            if (sentence.reads(i, "(") && sentence.reads(i + 2, ")")) {
                i += 3;
                continue;
            }
            if (!sentence.lower(i).matches(",|and")) {
                return;
            }
            last = sentence.lower(i).equals("and") || sentence.lower(i + 1).equals("and");
            i += sentence.lower(i).equals(",") && last ? 2 : 1;
            i += sentence.at(i) instanceof Token t && t.tag().equals("DT") ? 1 : 0;
            Mention next = report.names().at(sentence, i);
            if (next == null || !next.entity().type().acts() || isOwner(sentence, next)) {
                return;
            }
            others.add(next.entity().name());
            i = next.to() + 1;
        }
        if (last && others.size() > 1) {
            parties.addAll(others);
        }
    }

    /** "Kerry and Russia's Lavrov": the state is none of them. */
    private static boolean isOwner(Sentence sentence, Mention mention) {
        Token next = sentence.at(mention.to() + 1);
        return next != null && (next.tag().equals("POS") || next.isNoun());
    }

    /** "a summit of Gulf leaders", "a meeting of the Security Council". */
    private void gathered(Sentence sentence, Token of, Set<String> parties) {
        for (Actor actor : report.actors().all(sentence, of)) {
            boolean people = of.tag().equals("NNS") && Senses.is("people", of.lemma());
            if (isParty(actor)
                    && (people
                            || actor.entity() != null && actor.entity().type().isCollective())) {
                parties.add(actor.name());
            }
        }
    }

    /** Those whom a verb of meeting names: subject, the one met, and those behind "with". */
    Set<String> ofVerb(Sentence sentence, Token verb) {
        Set<String> parties = new LinkedHashSet<>();
        add(sentence, Clauses.agent(sentence, verb), parties);
        if (Senses.is("meeting.verb.transitive", verb.lemma())) {
            add(sentence, sentence.child(verb, "obj"), parties);
        }
        with(sentence, verb, parties);
        return parties;
    }

    void with(Sentence sentence, Token verb, Set<String> parties) {
        for (Token nominal : Clauses.behind(sentence, verb, "with", "between")) {
            add(sentence, nominal, parties);
        }
    }

    /** Each one that a nominal names; "they" and "the two leaders" are those who were told to meet before. */
    void add(Sentence sentence, @Nullable Token head, Set<String> parties) {
        if (head == null) {
            return;
        }
        if (isBoth(sentence, head)) {
            List<String> before = pairBefore(sentence, head);
            before = before.isEmpty() ? pairBehind(sentence, head) : before;
            before = before.isEmpty() ? earlier.pairBefore(sentence, head.index(), asking(sentence, head)) : before;
            before = before.isEmpty() && head.isNoun() ? onlyTwo(sentence, head) : before;
            if (!before.isEmpty()) {
                parties.addAll(before);
                return;
            }
        }
        List<String> seated = delegated(sentence, head);
        if (!seated.isEmpty()) {
            parties.addAll(seated);
            return;
        }
        for (Actor actor : report.actors().all(sentence, head)) {
            Mention beside = actor.entity() == null ? report.names().at(sentence, head.index() + 1) : null;
            boolean same = beside != null
                    && beside.entity().type() == EntityType.PERSON
                    && sentence.child(head, "conj") == null;
            if (beside != null && same) {
                parties.add(beside.entity().name());
            } else if (isParty(actor)) {
                parties.add(isSender(sentence, head, actor) ? head.text() + " of " + actor.name() : actor.name());
            }
        }
    }

    /** "representatives of X": whom a person sends is not that person; whom a body sends sits there for it. */
    private static boolean isSender(Sentence sentence, Token sent, Actor actor) {
        return sent.tag().equals("NNS")
                && Senses.is("attend.sent", sent.lemma())
                && actor.entity() != null
                && actor.isPerson()
                && !Clauses.behind(sentence, sent, "of").isEmpty();
    }

    /** "experts and diplomats from A and B": the two states that sent them; "envoys of A": A, for which they sit there. */
    private List<String> delegated(Sentence sentence, Token head) {
        for (Token from : head.tag().matches("NNP?S?") && head.text().endsWith("s")
                ? Clauses.behind(sentence, head, "from", "of")
                : List.<Token>of()) {
            List<String> states = report.actors().all(sentence, from).stream()
                    .filter(a -> a.entity() != null && a.entity().type() == EntityType.STATE)
                    .map(Actor::name)
                    .toList();
            if (states.size() > 1) {
                return states;
            }
            List<String> bodies = report.actors().all(sentence, from).stream()
                    .filter(a -> a.entity() == null
                            ? isParty(a)
                            : a.entity().type().isCollective() || a.entity().type() == EntityType.STATE)
                    .map(Actor::name)
                    .toList();
            if (head.text().matches("(?i)(envoy|negotiator|delegate|representative)s") && !bodies.isEmpty()) {
                return bodies;
            }
        }
        return List.of();
    }

    /** "urged the two leaders to meet": who urges is none of the two. */
    private Set<String> asking(Sentence sentence, Token asked) {
        Set<String> names = new LinkedHashSet<>();
        Token verb = sentence.head(asked);
        if (verb != null && asked.is("nsubj")) {
            verb = VerbTelling.isWished(sentence, verb) ? sentence.head(verb) : null;
        }
        if (verb != null && verb.isVerb()) {
            add(sentence, Clauses.subjectToken(sentence, verb), names);
        }
        return names;
    }

    private static boolean isBoth(Sentence sentence, Token head) {
        if (head.isPronoun()) {
            return BOTH.contains(sentence.lower(head.index()));
        }
        return head.tag().equals("NNS")
                && sentence.child(head, "conj") == null
                && sentence.child(head, "nmod") == null
                && sentence.children(head).stream()
                        .allMatch(c -> c.index() > head.index() || c.text().matches("(?i)the|two|both|these"))
                && (head.lemma().matches("side|party")
                        || sentence.children(head).stream().anyMatch(c -> BOTH.contains(sentence.lower(c.index()))));
    }

    /** "Kerry and Lavrov ... their talks": the two joined before, in the same sentence. */
    private List<String> pairBefore(Sentence sentence, Token head) {
        for (int i = head.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            List<String> pair = token.is("nsubj") ? pairOf(sentence, token) : List.of();
            if (!pair.isEmpty()) {
                return pair;
            }
        }
        return List.of();
    }

    /** "At the start of their talks, A and B said": whose sentence it is. */
    private List<String> pairBehind(Sentence sentence, Token head) {
        Token verb = head;
        while (verb != null && !verb.isVerb()) {
            verb = sentence.head(verb);
        }
        Token subject = verb == null || !head.is("nmod:poss") ? null : Clauses.subjectToken(sentence, verb);
        return subject == null || subject.index() < head.index() ? List.of() : pairOf(sentence, subject);
    }

    private List<String> pairOf(Sentence sentence, Token subject) {
        if (sentence.children(subject, "conj").isEmpty()) {
            return List.of();
        }
        List<String> named = report.actors().all(sentence, subject).stream()
                .filter(a -> isParty(a) && a.entity() != null)
                .map(Actor::name)
                .toList();
        return named.size() > 1 ? named : List.of();
    }

    /** "the two leaders": the only two persons, "the two countries": the only two states, of a sentence just before. */
    private List<String> onlyTwo(Sentence sentence, Token head) {
        boolean states = head.lemma().matches("country|nation|state|neighbour|neighbor|government");
        boolean persons = head.lemma().matches("leader|president|man|rival|minister|envoy|politician");
        for (int back = 0; back <= 4 && sentence.index() - back >= 0 && (states || persons); back++) {
            Sentence there = report.sentences().get(sentence.index() - back);
            List<String> found = report.names().in(there).stream()
                    .filter(m -> there != sentence || m.to() < head.index())
                    .filter(m -> m.entity().type() == (states ? EntityType.STATE : EntityType.PERSON))
                    .map(m -> m.entity().name())
                    .distinct()
                    .toList();
            if (found.size() == 2) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether someone may sit at a table: a place or a thing may not. */
    static boolean isParty(Actor actor) {
        if (actor.entity() != null) {
            return actor.entity().type().acts();
        }
        for (String word : actor.name().toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            String single = word.endsWith("ies")
                    ? word.substring(0, word.length() - 3) + "y"
                    : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (Senses.is("people", word) || Senses.is("people", single) || Senses.is("meeting.partner", single)) {
                return true;
            }
        }
        return false;
    }
}
