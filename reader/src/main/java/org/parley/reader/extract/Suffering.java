package org.parley.reader.extract;

import java.util.List;
import java.util.Locale;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** Deeds told from the side of those who suffer them: "came under attack from X", "is under X's control", "died in the raids". */
final class Suffering {
    private Suffering() {}

    static void find(Report report, Sentence sentence, Token noun, List<Deeds> found) {
        if (!noun.isNoun() || found.stream().anyMatch(deed -> deed.focus() == noun)) {
            return;
        }
        if (Clauses.hasCase(sentence, noun, "under")) {
            under(report, sentence, noun, found);
        } else {
            unowned(report, sentence, noun, found);
        }
    }

    /** "came under attack from X", "has been under siege by X", "is under X's control". */
    private static void under(Report report, Sentence sentence, Token noun, List<Deeds> found) {
        boolean held = noun.lemma().equals("control");
        Act.Type type = held
                ? Act.Type.COERCE
                : noun.lemma().equals("fire") ? Act.Type.ASSAULT : DeedNouns.type(sentence, noun);
        Token verb = noun.is("obl") ? sentence.head(noun) : noun;
        boolean told = verb != null
                && (verb == noun ? sentence.child(noun, "cop") != null : Senses.is("act.coming", verb.lemma()));
        if (verb == null || !told || type != Act.Type.COERCE && type != Act.Type.ASSAULT) {
            return;
        }
        List<Actor> actors = doers(report, sentence, noun, verb);
        Token subject = Clauses.subjectToken(sentence, verb);
        List<String> named = Targets.of(report, sentence, subject);
        List<String> targets = subject != null
                        && OtherSense.isTown(sentence, subject)
                        && !subject.name().equals("LOCATION")
                ? List.of(Targets.words(report, sentence, subject))
                : named;
        if (!actors.isEmpty() && !targets.isEmpty()) {
            String rule = "act." + type.code().toLowerCase(Locale.ROOT) + ".under";
            found.add(new Deeds(noun, actors, type, targets, Happening.modality(sentence, verb), 0.6, rule));
        }
    }

    private static List<Actor> doers(Report report, Sentence sentence, Token noun, Token verb) {
        for (Token from : List.of(noun, verb)) {
            for (Token by : Clauses.behind(sentence, from, "from", "by", "of")) {
                List<Actor> actors = Deeds.doers(report, sentence, by);
                if (!actors.isEmpty()) {
                    return actors;
                }
            }
        }
        Token imposed = sentence.child(noun, "acl");
        Token agent = imposed == null ? null : Clauses.agent(sentence, imposed);
        return agent == null
                ? DeedNouns.owners(report, sentence, noun, Act.Type.COERCE)
                : Deeds.doers(report, sentence, agent);
    }

    /** "soldiers killed in the air strikes", "the assault on the port": by those of whom alone the report tells such. */
    private static void unowned(Report report, Sentence sentence, Token noun, List<Deeds> found) {
        boolean raid = Senses.is("act.raid", noun.lemma()) && DeedNouns.modality(sentence, noun) == Modality.ACTUAL;
        Token verb = sentence.head(noun);
        if (!raid
                || verb == null
                || !DeedNouns.owners(report, sentence, noun, Act.Type.ASSAULT).isEmpty()) {
            return;
        }
        boolean deadly = noun.is("obl")
                && Clauses.isPassive(sentence, verb)
                && Senses.is("act.physical", verb.lemma())
                && Clauses.agent(sentence, verb) == null;
        Token patient = deadly ? Clauses.patient(sentence, verb) : null;
        boolean known =
                sentence.child(noun, "det") instanceof Token the && the.lemma().matches("the|this|these|those");
        List<String> targets = deadly
                ? patient == null ? List.of() : List.of(Targets.words(report, sentence, patient))
                : known ? DeedNouns.targets(report, sentence, noun, Act.Type.ASSAULT, false) : List.of();
        Modality modality = deadly ? Happening.modality(sentence, verb) : Modality.ACTUAL;
        String striker = report.foes().striker(noun.lemma());
        boolean elsewhere = targets.isEmpty()
                && (!Clauses.behind(sentence, noun, "in", "near", "at").isEmpty()
                        || sentence.child(noun, "acl:relcl") != null);
        boolean past =
                !elsewhere && modality == Modality.ACTUAL && found.stream().noneMatch(deed -> deed.focus() == verb);
        if (striker != null && past && (deadly || known) && !targets.contains(striker)) {
            add(noun, striker, targets, found);
        }
    }

    private static void add(Token noun, String striker, List<String> targets, List<Deeds> found) {
        Actor actor = new Actor(striker, null, false, null, null, false);
        double confidence = targets.isEmpty() ? 0.4 : 0.5;
        found.add(new Deeds(
                noun, List.of(actor), Act.Type.ASSAULT, targets, Modality.ACTUAL, confidence, "act.assault.unowned"));
    }
}
