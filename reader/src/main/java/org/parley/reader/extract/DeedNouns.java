package org.parley.reader.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** Deeds told by a noun with its owner: "shelling of the port by the Front", "X's support for Y", "the X-led invasion". */
final class DeedNouns {
    private DeedNouns() {}

    static void find(Report report, Sentence sentence, Token noun, List<Deeds> found) {
        boolean fighting = noun.isVerb();
        boolean mutual = fighting || Senses.is("act.noun.mutual", noun.lemma());
        if (mutual && Strife.noun(report, sentence, noun, found)) {
            return;
        }
        if (Senses.is("act.noun.threaten", noun.lemma())) {
            Threats.noun(report, sentence, noun, found);
            return;
        }
        Act.Type type = fighting ? Act.Type.ASSAULT : type(sentence, noun);
        Token above = sentence.head(noun);
        boolean told = above != null && noun.is("obj") && Senses.is("act.launching", above.lemma());
        if (type == null || told || fighting) {
            return;
        }
        List<Actor> owners = owners(report, sentence, noun, type).stream()
                .filter(owner -> !isScene(report, sentence, noun, owner))
                .toList();
        List<Actor> agents = owners.isEmpty() ? agents(report, sentence, noun) : owners;
        List<Actor> actors = agents.isEmpty() && type == Act.Type.ASSAULT ? launchers(report, sentence, noun) : agents;
        List<String> targets = targets(report, sentence, noun, type, mutual);
        if (!actors.isEmpty()
                && (!targets.isEmpty() || type == Act.Type.ASSAULT && !mutual && isTold(sentence, noun))) {
            Modality modality = modality(sentence, noun);
            boolean any = sentence.child(noun, "det") instanceof Token det
                    && det.lemma().equals("any");
            if (any || modality == Modality.POSSIBLE && type == Act.Type.SUPPORT) {
                return;
            }
            String rule = "act." + type.code().toLowerCase(Locale.ROOT) + ".noun";
            double confidence = targets.isEmpty() ? 0.5 : 0.7;
            found.add(new Deeds(noun, actors, type, targets, modality, confidence, rule));
        }
    }

    static List<String> targets(Report report, Sentence sentence, Token noun, Act.Type type, boolean mutual) {
        List<String> own = DeedVerbs.firstOf(report, sentence, noun, behind(type, mutual));
        List<String> near = own.isEmpty() ? next(report, sentence, noun, behind(type, mutual)) : own;
        List<String> aimed = near.isEmpty() && type == Act.Type.ASSAULT ? aimed(report, sentence, noun) : near;
        return aimed.isEmpty() ? struck(report, sentence, noun) : aimed;
    }

    /** "the Ruritania raids", "Ruritania's uprising": where it happens, and not who does it. */
    private static boolean isScene(Report report, Sentence sentence, Token noun, Actor owner) {
        boolean rising = Senses.is("act.noun.rising", noun.lemma());
        boolean named = sentence.children(noun, "compound").stream()
                .anyMatch(c -> sentence.lower(c.index()).equalsIgnoreCase(owner.name()));
        return owner.isState()
                && (rising || named && owner.entity() == report.offices().mainEntity());
    }

    /** What a noun tells; an operation is a deed of war only where it is told as one. */
    static Act.@Nullable Type type(Sentence sentence, Token noun) {
        boolean operation = Senses.is("act.noun.operation", noun.lemma())
                && (!Clauses.behind(sentence, noun, "against").isEmpty()
                        || noun.is("obj")
                                && sentence.head(noun) instanceof Token verb
                                && !Clauses.behind(sentence, verb, "against").isEmpty()
                        || sentence.children(noun).stream().anyMatch(c -> Senses.is("act.warlike", c.lemma())));
        boolean war = operation || Senses.is("act.noun.mutual", noun.lemma());
        return war ? Act.Type.ASSAULT : Deeds.type(Deeds.NOUNS, noun.lemma());
    }

    /** "the bombing of a police academy": whatever is bombed. */
    private static List<String> struck(Report report, Sentence sentence, Token noun) {
        return Clauses.behind(sentence, noun, "of", "on").stream()
                .filter(of -> Senses.is("act.noun.physical", noun.lemma()) && DeedVerbs.isBodily(of))
                .findFirst()
                .map(of -> List.of(Targets.words(report, sentence, of)))
                .orElse(List.of());
    }

    /** "a campaign targeting the rebels". */
    private static List<String> aimed(Report report, Sentence sentence, Token noun) {
        for (Token clause : sentence.children(noun, "acl")) {
            if (clause.tag().equals("VBG") && Senses.is("act.assault", clause.lemma())) {
                return Targets.of(report, sentence, sentence.child(clause, "obj"));
            }
        }
        return List.of();
    }

    /** "launched a mortar and rocket attack on X", where the parser lost the object: who launched it. */
    private static List<Actor> launchers(Report report, Sentence sentence, Token noun) {
        for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 6); i--) {
            Token verb = sentence.token(i);
            if (verb.isVerb() && Senses.is("act.launching", verb.lemma())) {
                Token object = sentence.child(verb, "obj");
                boolean lost = object == null || !object.isNoun() && !object.isPronoun();
                return lost && !Clauses.isPassive(sentence, verb)
                        ? Roles.of(report, sentence, verb).actors()
                        : List.of();
            }
        }
        return List.of();
    }

    /** The target that stands next to the noun, where the parser hung it on the verb. */
    private static List<String> next(Report report, Sentence sentence, Token noun, String[] prepositions) {
        Token mark = sentence.at(noun.index() + 1);
        Token nominal = mark == null || !mark.is("case") ? null : sentence.head(mark);
        boolean near = nominal != null && Arrays.asList(prepositions).contains(sentence.lower(noun.index() + 1));
        boolean manner = nominal != null && Senses.is("act.manner", nominal.lemma());
        return near && !manner ? Targets.of(report, sentence, nominal) : List.of();
    }

    /** A bare noun in a clause of what is to come ("will be safe from air attack") tells no deed. */
    private static boolean isTold(Sentence sentence, Token noun) {
        for (Token t = sentence.head(noun); t != null; t = sentence.head(t)) {
            if ((t.isVerb() || sentence.child(t, "cop") != null)
                    && Happening.modality(sentence, t) != Modality.ACTUAL) {
                return false;
            }
        }
        return noun.tag().equals("NNS")
                || sentence.child(noun, "det") != null
                || sentence.child(noun, "nmod:poss") != null
                || !Clauses.behind(sentence, noun, "by").isEmpty()
                || noun.lemma().endsWith("ing");
    }

    /** A war "in" a country is not therefore a war against it. */
    private static String[] behind(Act.Type type, boolean mutual) {
        if (mutual) {
            return new String[] {"on", "against", "with"};
        }
        return switch (type) {
            case RETREAT -> new String[] {"from"};
            case MOBILIZE -> new String[] {"in", "to", "around", "near", "on", "along", "into", "at"};
            case SUPPORT -> new String[] {"for", "to", "of"};
            default -> new String[] {"on", "against", "with", "of", "upon", "into", "over"};
        };
    }

    /** Whose deed it is; of a withdrawal "from" a country, the country is not the one that leaves. */
    static List<Actor> owners(Report report, Sentence sentence, Token noun, Act.@Nullable Type type) {
        for (Token led : sentence.children(noun)) {
            boolean leads = sentence.lower(led.index()).equals("led")
                    && sentence.lower(led.index() - 1).equals("-");
            Mention leader = leads ? report.names().at(sentence, led.index() - 2) : null;
            if (leader != null && leader.entity().type().acts()) {
                return List.of(Actor.named(leader.entity()));
            }
        }
        List<Actor> owners = Holders.owners(report, sentence, noun);
        if (type != Act.Type.RETREAT || Clauses.behind(sentence, noun, "from").isEmpty()) {
            return owners;
        }
        List<Token> of = Clauses.behind(sentence, noun, "of", "by");
        if (!of.isEmpty()) {
            return Holders.of(report, sentence, of.getFirst());
        }
        Token whose = sentence.child(noun, "nmod:poss");
        return whose != null ? Holders.of(report, sentence, whose) : Holders.modifiers(report, sentence, noun);
    }

    /** "denounced the invasion of X by Y": a parser may hang the agent of a noun on the verb above it. */
    private static List<Actor> agents(Report report, Sentence sentence, Token noun) {
        Token verb = sentence.head(noun);
        if (verb == null || !verb.isVerb() || Clauses.isPassive(sentence, verb) || noun.is("nsubj")) {
            return List.of();
        }
        for (Token by : Clauses.behind(sentence, verb, "by")) {
            if (by.index() > noun.index()) {
                return Holders.of(report, sentence, by);
            }
        }
        return List.of();
    }

    /** A deed that is feared, planned or to be prevented has not been done. */
    static Modality modality(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun, "amod")) {
            if (Senses.is("act.doubtful", child.lemma())) {
                return Modality.POSSIBLE;
            }
        }
        if (Happening.isNegated(sentence, noun)) {
            return Modality.NEGATED;
        }
        Token above = sentence.head(noun);
        if (above == null || !above.isVerb()) {
            return Modality.ACTUAL;
        }
        if (Senses.is("act.openers", above.lemma())) {
            return Modality.POSSIBLE;
        }
        boolean stopped = Senses.is("act.stopping", above.lemma());
        boolean part = noun.is("obj") || noun.is("nsubj");
        return part && !stopped ? Happening.modality(sentence, above) : Modality.ACTUAL;
    }
}
