package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** Deeds told by a noun: "shelling of the port by the Front", "battles between A and B", "Ruritanian-backed". */
final class DeedNouns {
    private DeedNouns() {}

    static void find(Report report, Sentence sentence, Token noun, List<Deeds> found) {
        boolean fighting = noun.isVerb();
        boolean mutual = fighting || Senses.is("act.noun.mutual", noun.lemma());
        if (mutual && mutual(report, sentence, noun, found)) {
            return;
        }
        Act.Type type = mutual ? Act.Type.ASSAULT : Deeds.type(Deeds.NOUNS, noun.lemma());
        Token above = sentence.head(noun);
        boolean told = above != null && noun.is("obj") && Senses.is("act.launching", above.lemma());
        if (type == null || told || fighting) {
            return;
        }

        List<Actor> owners = Holders.owners(report, sentence, noun);
        List<Actor> actors = owners.isEmpty() ? agents(report, sentence, noun) : owners;
        String[] behind = type == Act.Type.RETREAT
                ? new String[] {"from"}
                : type == Act.Type.SUPPORT
                        ? new String[] {"for", "of"}
                        : new String[] {"on", "against", "with", "of", "upon", "in", "near", "at"};
        List<String> targets = DeedVerbs.firstOf(report, sentence, noun, behind);
        if (!actors.isEmpty() && !targets.isEmpty()) {
            String rule = "act." + type.code().toLowerCase(java.util.Locale.ROOT) + ".noun";
            found.add(new Deeds(noun, actors, type, targets, modality(sentence, noun), 0.65, rule));
        }
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

    /** "fighting between A and B" is two deeds. */
    private static boolean mutual(Report report, Sentence sentence, Token noun, List<Deeds> found) {
        List<List<Actor>> pairs = new ArrayList<>();
        Clauses.behind(sentence, noun, "between").forEach(between -> pairs.add(Holders.of(report, sentence, between)));
        pairs.add(paired(report, sentence, noun));
        for (List<Actor> sides : pairs) {
            for (Actor side : sides) {
                List<String> others = sides.stream()
                        .filter(o -> !o.name().equals(side.name()))
                        .map(Actor::name)
                        .toList();
                if (!others.isEmpty()) {
                    found.add(new Deeds(
                            noun,
                            List.of(side),
                            Act.Type.ASSAULT,
                            others,
                            modality(sentence, noun),
                            0.85,
                            "act.assault.between"));
                }
            }
            if (sides.size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** "the Ruritania-Front war": the two names joined before it. */
    private static List<Actor> paired(Report report, Sentence sentence, Token noun) {
        for (int i = noun.index() - 1; i > 0 && noun.index() - i < 4; i--) {
            String joint = sentence.lower(i);
            Mention first = report.names().at(sentence, i - 1);
            Mention second = report.names().at(sentence, i + 1);
            boolean joined = joint.equals("-") || joint.equals("\u2013") || joint.equals("/");
            if (joined
                    && first != null
                    && second != null
                    && first.entity().type().acts()
                    && second.entity().type().acts()) {
                return List.of(named(first), named(second));
            }
        }
        return List.of();
    }

    private static Actor named(Mention mention) {
        return new Actor(mention.entity().name(), mention.entity(), false, null, null, false);
    }

    /** "the Ruritanian-occupied port", with or without its hyphen. */
    static void occupied(Report report, Sentence sentence, Token occupied, List<Deeds> found) {
        if (!occupied.tag().startsWith("VB") && !occupied.tag().startsWith("JJ")
                || !sentence.lower(occupied.index()).equals("occupied")) {
            return;
        }
        boolean hyphen = sentence.lower(occupied.index() - 1).equals("-");
        Mention by = report.names().at(sentence, occupied.index() - (hyphen ? 2 : 1));
        Token head = headAfter(sentence, occupied);
        boolean before = by != null && by.entity().type().acts() && (hyphen || by.adjective());
        if (by != null && before && head != null) {
            List<String> targets = Targets.of(report, sentence, head);
            if (!targets.isEmpty()) {
                found.add(new Deeds(
                        head,
                        List.of(named(by)),
                        Act.Type.COERCE,
                        targets,
                        Modality.ACTUAL,
                        0.7,
                        "act.coerce.occupied"));
            }
        }
    }

    /** "X-backed Y": X supports Y. */
    static void backed(Report report, Sentence sentence, Token backed, List<Deeds> found) {
        boolean whole = backed.text().endsWith("-backed");
        boolean parted = sentence.lower(backed.index() - 1).equals("-")
                && List.of("backed", "supported", "sponsored", "funded", "armed")
                        .contains(sentence.lower(backed.index()));
        if (!whole && !parted) {
            return;
        }
        Mention backer = whole
                ? called(report, backed.text().substring(0, backed.text().length() - "-backed".length()))
                : report.names().at(sentence, backed.index() - 2);
        Token head = headAfter(sentence, backed);
        if (backer == null || head == null || !backer.entity().type().acts()) {
            return;
        }
        List<String> targets =
                Holders.of(report, sentence, head).stream().map(Actor::name).toList();
        if (!targets.isEmpty()) {
            found.add(new Deeds(
                    head,
                    List.of(named(backer)),
                    Act.Type.SUPPORT,
                    targets,
                    Modality.ACTUAL,
                    0.8,
                    "act.support.backed"));
        }
    }

    /** Where the report names someone in just these words. */
    private static @Nullable Mention called(Report report, String words) {
        for (Sentence sentence : report.sentences()) {
            for (Mention mention : report.names().in(sentence)) {
                if (sentence.text(mention.from(), mention.to()).equals(words)) {
                    return mention;
                }
            }
        }
        return null;
    }

    private static @Nullable Token headAfter(Sentence sentence, Token backed) {
        for (Token t = sentence.head(backed); t != null; t = sentence.head(t)) {
            if (t.index() > backed.index() && t.isNoun()) {
                return t;
            }
        }
        return null;
    }

    /** A deed that is feared, planned or to be prevented has not been done. */
    private static Modality modality(Sentence sentence, Token noun) {
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
