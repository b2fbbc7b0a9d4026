package org.parley.reader.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Entity;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/**
 * A deed as the grammar tells it, before it is a claim.
 *
 * @param focus the verb or noun that tells it
 * @param targets empty where the deed needs none
 * @param accuser who alleges it, null where the words around it tell the source
 */
record Deeds(
        Token focus,
        List<Actor> actors,
        Act.Type type,
        List<String> targets,
        Modality modality,
        @Nullable Actor accuser,
        double confidence,
        String rule) {
    Deeds(
            Token focus,
            List<Actor> actors,
            Act.Type type,
            List<String> targets,
            Modality modality,
            double confidence,
            String rule) {
        this(focus, actors, type, targets, modality, null, confidence, rule);
    }

    /** The senses of verbs of deed, the plainer first: a word of two senses has the first. */
    static final List<Map.Entry<String, Act.Type>> VERBS = List.of(
            Map.entry("act.assault", Act.Type.ASSAULT),
            Map.entry("act.coerce", Act.Type.COERCE),
            Map.entry("act.accuse", Act.Type.ACCUSE),
            Map.entry("act.sanction", Act.Type.SANCTION),
            Map.entry("act.mobilize", Act.Type.MOBILIZE),
            Map.entry("act.mobilize.troops", Act.Type.MOBILIZE),
            Map.entry("act.retreat", Act.Type.RETREAT),
            Map.entry("act.support", Act.Type.SUPPORT),
            Map.entry("act.protest", Act.Type.PROTEST),
            Map.entry("act.concede", Act.Type.CONCEDE),
            Map.entry("act.cooperate", Act.Type.COOPERATE));

    /** The same of nouns. */
    static final List<Map.Entry<String, Act.Type>> NOUNS = List.of(
            Map.entry("act.noun.assault", Act.Type.ASSAULT),
            Map.entry("act.noun.coerce", Act.Type.COERCE),
            Map.entry("act.noun.sanction", Act.Type.SANCTION),
            Map.entry("act.noun.retreat", Act.Type.RETREAT),
            Map.entry("act.noun.accuse", Act.Type.ACCUSE),
            Map.entry("act.noun.mobilize", Act.Type.MOBILIZE),
            Map.entry("act.noun.support", Act.Type.SUPPORT));

    /** The type of deed that a word tells, null if none. */
    static Act.@Nullable Type type(List<Map.Entry<String, Act.Type>> senses, String lemma) {
        for (Map.Entry<String, Act.Type> each : senses) {
            if (Senses.is(each.getKey(), lemma)) {
                return each.getValue();
            }
        }
        return null;
    }

    /** Said by someone whose accusation it is. */
    Deeds saidBy(Actor accuser) {
        return new Deeds(focus, actors, type, targets, modality, accuser, confidence, rule);
    }

    /** The same deed, in the clause of another word. */
    Deeds toldBy(Token clause) {
        return new Deeds(clause, actors, type, targets, modality, accuser, confidence, rule);
    }

    /** The same deed, done by others. */
    Deeds by(List<Actor> doers) {
        return new Deeds(focus, doers, type, targets, modality, accuser, confidence, rule);
    }

    /** Who does it; planes, shells and raids do what their owners do. */
    static List<Actor> doers(Report report, Sentence sentence, @Nullable Token head) {
        if (head != null && Senses.is("act.means", head.lemma())) {
            List<Actor> owners = DeedNouns.owners(report, sentence, head, type(NOUNS, head.lemma()));
            boolean craft = owners.isEmpty() && Senses.is("act.craft", head.lemma());
            if (craft) {
                return List.of(new Actor(report.actors().phrase(sentence, head), null, false, null, null, false));
            }
            boolean bare = report.actors().phrase(sentence, head).indexOf(' ') < 0;
            if (!owners.isEmpty() || bare || !Senses.is("people", Holders.single(head.lemma()))) {
                return owners;
            }
        }
        Token whose =
                head == null || !Senses.is("act.own-force", head.lemma()) ? null : sentence.child(head, "nmod:poss");
        if (whose != null && whose.isPronoun()) {
            List<Actor> theirs = Holders.of(report, sentence, whose);
            if (!theirs.isEmpty()) {
                return theirs;
            }
        }
        Mention meant = head == null ? null : Meant.by(report, sentence, head);
        if (meant != null && meant.entity().type().acts()) {
            return List.of(Actor.named(meant.entity()));
        }
        return head == null
                ? List.of()
                : report.actors().all(sentence, head).stream()
                        .filter(actor -> Holders.acts(actor) || isForce(actor))
                        .map(actor -> ruling(report, actor))
                        .toList();
    }

    /** "government" alone is that of the state which the report is about. */
    private static Actor ruling(Report report, Actor actor) {
        Entity main = report.offices().mainEntity();
        boolean bare =
                actor.entity() == null && Senses.is("governing", actor.name().toLowerCase(Locale.ROOT));
        return bare && main != null ? new Actor(main.name(), main, false, null, null, false) : actor;
    }

    /** Soldiers and gunmen do deeds of war, whoever they are; elsewhere so bare a word holds nothing. */
    private static boolean isForce(Actor actor) {
        String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String single = Holders.single(last);
        return actor.entity() == null && (Senses.is("act.fighter", last) || Senses.is("act.fighter", single));
    }
}
