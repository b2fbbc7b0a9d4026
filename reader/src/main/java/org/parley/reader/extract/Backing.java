package org.parley.reader.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** Deeds told beside a name: "X-backed rebels", "X-led invasion", "the X-occupied port", "a supporter of X". */
final class Backing {
    private static final Set<String> BACKED =
            Set.of("backed", "supported", "sponsored", "funded", "armed", "financed", "trained", "equipped", "aided");

    private static final String BACKED_NAME = "act.support.backed";
    private static final String OCCUPIED_NAME = "act.coerce.occupied";

    private Backing() {}

    static void find(Report report, Sentence sentence, Token token, List<Deeds> found) {
        backed(report, sentence, token, found);
        occupied(report, sentence, token, found);
        if (Senses.is("act.patron", token.lemma()) && token.isNoun()) {
            patron(report, sentence, token, found);
        } else if (token.lemma().equals("support") && token.is("obl") && Clauses.hasCase(sentence, token, "in")) {
            inSupport(report, sentence, token, found);
        } else if (Senses.is("act.noun.support", token.lemma()) && Clauses.hasCase(sentence, token, "with")) {
            withHelp(report, sentence, token, found);
        }
    }

    /** Whether a deed is told beside a name alone: on the day of the clause around it, it is nothing new. */
    static boolean isBesideName(Deeds deed) {
        return deed.rule().equals(BACKED_NAME) || deed.rule().equals(OCCUPIED_NAME);
    }

    /** "the X-backed rebels of the port": without those who are joined to them. */
    static String words(Sentence sentence, Token head) {
        BitSet words = sentence.subtree(head, i -> {
            Token t = sentence.token(i);
            return t.head() != head.index() || !t.relation().matches("conj|cc|acl:relcl|appos|punct|case");
        });
        int to = head.index();
        while (words.get(to + 1)) {
            to++;
        }
        int from = head.index();
        while (from > 0 && (words.get(from - 1) || sentence.lower(from - 1).equals("-"))) {
            from--;
        }
        return sentence.text(from, to).replaceAll("\\s+", " ").strip();
    }

    /** "the Ruritanian-occupied port", with or without its hyphen. */
    private static void occupied(Report report, Sentence sentence, Token occupied, List<Deeds> found) {
        String word = sentence.lower(occupied.index());
        if (!occupied.tag().startsWith("VB") && !occupied.tag().startsWith("JJ") || !word.equals("occupied")) {
            return;
        }
        boolean hyphen = sentence.lower(occupied.index() - 1).equals("-");
        Mention by = report.names().at(sentence, occupied.index() - (hyphen ? 2 : 1));
        Token head = headAfter(sentence, occupied);
        boolean before = by != null && by.entity().type().acts() && (hyphen || by.adjective());
        if (by != null && before && head != null) {
            List<String> targets = Targets.of(report, sentence, head);
            add(head, Actor.named(by.entity()), Act.Type.COERCE, targets, 0.7, OCCUPIED_NAME, found);
        }
    }

    /** "X-backed Y": X supports Y. */
    private static void backed(Report report, Sentence sentence, Token backed, List<Deeds> found) {
        boolean whole = backed.text().endsWith("-backed");
        boolean parted =
                sentence.lower(backed.index() - 1).equals("-") && BACKED.contains(sentence.lower(backed.index()));
        if (!whole && !parted) {
            return;
        }
        Mention backer = whole
                ? called(report, backed.text().substring(0, backed.text().length() - "-backed".length()))
                : report.names().at(sentence, backed.index() - 2);
        Token head = headAfter(sentence, backed);
        if (backer != null && head != null && backer.entity().type().acts()) {
            add(
                    head,
                    Actor.named(backer.entity()),
                    Act.Type.SUPPORT,
                    alone(report, sentence, head),
                    0.8,
                    BACKED_NAME,
                    found);
        }
    }

    /** "X, a supporter of Y", "Y's backer X": X supports Y. */
    private static void patron(Report report, Sentence sentence, Token patron, List<Deeds> found) {
        Token named = sentence.child(patron, "appos");
        if (patron.is("appos")) {
            named = sentence.head(patron);
        } else if (sentence.child(patron, "cop") != null) {
            named = sentence.child(patron, "nsubj");
        }
        List<Actor> backers = Holders.of(report, sentence, named);
        List<Token> of = Clauses.behind(sentence, patron, "of");
        List<Actor> backed = of.isEmpty()
                ? DeedNouns.owners(report, sentence, patron, Act.Type.SUPPORT)
                : Holders.of(report, sentence, of.getFirst());
        boolean open = Happening.modality(sentence, patron) != Modality.ACTUAL;
        if (backers.isEmpty() && patron.tag().equals("NNS") && !open) {
            theirBackers(report, sentence, patron, found);
        }
        if (backers.size() == 1 && !open) {
            List<String> names = backed.stream().map(Actor::name).toList();
            add(patron, backers.getFirst(), Act.Type.SUPPORT, names, 0.65, "act.support.patron", found);
        }
    }

    /** "its Russian backers", "their backers in Ruritania": the states that back it. */
    private static void theirBackers(Report report, Sentence sentence, Token patron, List<Deeds> found) {
        Token whose = sentence.child(patron, "nmod:poss");
        List<Token> in = Clauses.behind(sentence, patron, "in");
        List<Actor> states = in.isEmpty()
                ? Holders.modifiers(report, sentence, patron)
                : Holders.of(report, sentence, in.getFirst());
        List<String> backed = helped(report, sentence, whose == null ? patron : whose);
        for (Actor state : whose == null ? List.<Actor>of() : states) {
            add(patron, state, Act.Type.SUPPORT, backed, 0.65, "act.support.patron", found);
        }
    }

    /** "deployed in support of X", "strikes in support of X". */
    private static void inSupport(Report report, Sentence sentence, Token support, List<Deeds> found) {
        Token verb = sentence.head(support);
        List<Token> of = Clauses.behind(sentence, support, "of");
        if (verb == null || !verb.isVerb() || of.isEmpty()) {
            return;
        }
        List<String> names = Holders.of(report, sentence, of.getFirst()).stream()
                .map(Actor::name)
                .toList();
        List<Actor> actors = Roles.of(report, sentence, verb).actors();
        Modality modality = Happening.modality(sentence, verb);
        if (!names.isEmpty() && !actors.isEmpty()) {
            found.add(new Deeds(support, actors, Act.Type.SUPPORT, names, modality, 0.6, "act.support.in-support"));
        }
    }

    /** "X took the port with the help of Y": Y supports X. */
    private static void withHelp(Report report, Sentence sentence, Token help, List<Deeds> found) {
        Token verb = sentence.head(help);
        List<Token> of = Clauses.behind(sentence, help, "of", "from");
        List<Actor> helpers = of.isEmpty()
                ? DeedNouns.owners(report, sentence, help, Act.Type.SUPPORT)
                : Deeds.doers(report, sentence, of.getFirst());
        boolean war = verb != null
                && (Senses.is("act.assault", verb.lemma())
                        || Senses.is("act.coerce", verb.lemma())
                        || Senses.is("act.gaining", verb.lemma())
                        || Senses.is("act.mobilize.troops", verb.lemma()));
        if (verb == null || !war || helpers.size() != 1) {
            return;
        }
        List<String> names = Roles.of(report, sentence, verb).actors().stream()
                .map(Actor::name)
                .toList();
        if (!names.isEmpty()) {
            Modality modality = Happening.modality(sentence, verb);
            found.add(new Deeds(help, helpers, Act.Type.SUPPORT, names, modality, 0.6, "act.support.with-help"));
        }
    }

    /** "the X-backed government and the opposition": the first of them. */
    private static List<String> alone(Report report, Sentence sentence, Token head) {
        boolean joined = sentence.child(head, "conj") != null;
        Actor first = joined ? report.actors().at(sentence, head) : null;
        if (!joined) {
            return helped(report, sentence, head);
        }
        return first == null || !Holders.acts(first) ? List.of() : List.of(first.name());
    }

    private static List<String> helped(Report report, Sentence sentence, Token head) {
        return Holders.of(report, sentence, head).stream().map(Actor::name).toList();
    }

    private static void add(
            Token focus,
            Actor actor,
            Act.Type type,
            List<String> targets,
            double confidence,
            String rule,
            List<Deeds> found) {
        if (!targets.isEmpty()) {
            found.add(new Deeds(focus, List.of(actor), type, targets, Modality.ACTUAL, confidence, rule));
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
}
