package org.parley.reader.extract;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Office;
import org.parley.reader.mention.Post;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Modality;

/** Offices told by a verb: "is", "became", "was elected", "serves as", "took over as", "heads". */
final class OfficeVerbs {
    private static final Set<String> BEFORE_AS =
            Set.of("as", "the", "a", "an", "his", "her", "its", "their", "my", "our", "new", "to", "be", "become");

    private OfficeVerbs() {}

    static void find(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Post post : report.offices().posts(sentence)) {
            boolean named =
                    report.offices().all().stream().anyMatch(o -> o.post().equals(post));
            boolean office = !post.known().kind().matches("profession|counterpart");
            if (!named && office && !post.isPlural()) {
                post(report, sentence, post, claims);
            }
        }
        for (Token token : sentence.tokens()) {
            boolean verb = token.isVerb() || sentence.lower(token.index() - 1).equals("who");
            if (verb && Senses.is("office.head", token.lemma())) {
                heads(report, sentence, token, claims);
            }
        }
    }

    private static void post(Report report, Sentence sentence, Post post, Consumer<Claim> claims) {
        Token head = post.head();
        Token above = sentence.head(head);
        if (sentence.child(head, "cop") != null) {
            tell(report, sentence, post, subject(sentence, head), head, "is", claims);
            return;
        }
        boolean as = isAs(sentence, post);
        for (int up = 0; above != null && up < (as ? 4 : 1); up++) {
            Token holder = above.isVerb() ? new Verb(sentence, above, as).holder(head) : null;
            if (holder != null) {
                tell(report, sentence, post, holder, above, "verb", claims);
                return;
            }
            above = sentence.head(above);
        }
    }

    private static boolean isAs(Sentence sentence, Post post) {
        for (int i = post.from() - 1; i >= 0 && BEFORE_AS.contains(sentence.lower(i)); i--) {
            if (sentence.lower(i).equals("as")) {
                return true;
            }
        }
        return false;
    }

    /** A verb above a title. */
    private record Verb(Sentence sentence, Token verb, boolean as) {
        /** Who holds the title by it; null if nobody can be told. */
        @Nullable
        Token holder(Token title) {
            String lemma = verb.lemma();
            boolean object = title.is("obj") || title.is("xcomp") || title.is("dep") || title.is("iobj");
            if (as && (Senses.is("office.serve", lemma) || Senses.is("office.leave", lemma) || isTaking())) {
                boolean ousted = Clauses.isPassive(sentence, verb);
                return ousted ? Clauses.patient(sentence, verb) : subject(sentence, verb);
            }
            if (as && Senses.is("office.succeed", lemma)) {
                return Clauses.isPassive(sentence, verb) ? Clauses.agent(sentence, verb) : subject(sentence, verb);
            }
            if (Senses.is("office.become", lemma)) {
                return object ? subject(sentence, verb) : null;
            }
            if (Senses.is("office.appoint", lemma) && (as || object)) {
                return appointed(title);
            }
            return null;
        }

        private boolean isTaking() {
            return verb.lemma().equals("take") && sentence.child(verb, "compound:prt") != null;
        }

        private @Nullable Token appointed(Token title) {
            if (Clauses.isPassive(sentence, verb)) {
                Token patient = Clauses.patient(sentence, verb);
                boolean relative = patient == null || patient.tag().startsWith("W");
                return relative && verb.relation().equals("acl:relcl") ? sentence.head(verb) : patient;
            }
            for (Token child : sentence.children(verb)) {
                if ((child.is("obj") || child.is("iobj")) && child.index() < title.index()) {
                    return child;
                }
            }
            return null;
        }
    }

    /** The subject, or the noun whose relative clause it is. */
    private static @Nullable Token subject(Sentence sentence, Token word) {
        Token subject = sentence.child(word, "nsubj");
        boolean relative = word.relation().equals("acl:relcl")
                && (subject == null || subject.tag().startsWith("W"));
        return relative ? sentence.head(word) : subject == null ? Clauses.subjectToken(sentence, word) : subject;
    }

    private static @Nullable Actor person(Report report, Sentence sentence, @Nullable Token token) {
        Actor actor = token == null ? null : report.actors().at(sentence, token);
        return actor != null && actor.isPerson() ? actor : null;
    }

    private static void tell(
            Report report,
            Sentence sentence,
            Post post,
            @Nullable Token holder,
            Token focus,
            String rule,
            Consumer<Claim> claims) {
        Actor person = person(report, sentence, holder);
        if (person == null || person.entity() == null || holder == null) {
            return;
        }
        Office office = report.offices().of(person.entity(), post);
        String of = office.of() == null ? appointer(report, sentence, focus) : office.of();
        boolean guessed = office.basis() == Office.Basis.CONTEXT || rule.equals("is") && !office.stated();
        if (of == null || guessed) {
            return;
        }
        BitSet words = new BitSet(sentence.size());
        words.set(Math.min(holder.index(), post.from()), Math.max(holder.index(), post.to()) + 1);
        double confidence = person.pronoun() ? 0.75 : 0.85;
        claim(report, sentence, focus, words, person.name(), post.title(), of, confidence, "office." + rule, claims);
    }

    /** "the Union named her its special envoy": the office is of the Union. */
    private static @Nullable String appointer(Report report, Sentence sentence, Token verb) {
        Token above = sentence.head(verb);
        Token appoints = verb.is("xcomp") && above != null ? above : verb;
        Token agent = Senses.is("office.appoint", appoints.lemma()) ? Clauses.agent(sentence, appoints) : null;
        Actor actor = agent == null ? null : report.actors().at(sentence, agent);
        if (actor == null || actor.entity() == null) {
            return null;
        }
        return actor.isPerson() ? report.offices().stateOf(actor.entity()) : actor.name();
    }

    private static void heads(Report report, Sentence sentence, Token verb, Consumer<Claim> claims) {
        Token led = sentence.child(verb, "obj");
        if (led == null || Clauses.isPassive(sentence, verb)) {
            return;
        }
        Token holder = subject(sentence, verb);
        Actor person = person(report, sentence, holder);
        String body = body(report, sentence, led);
        if (person == null || body == null || holder == null) {
            return;
        }
        BitSet words = new BitSet(sentence.size());
        Mention whole = report.names().at(sentence, led.index());
        words.set(Math.min(holder.index(), verb.index()), (whole == null ? led.index() : whole.to()) + 1);
        claim(report, sentence, verb, words, person.name(), "head", body, 0.85, "office.heads", claims);
    }

    /** What is led, if it is a body with a head rather than a delegation, a round of talks or an attack. */
    private static @Nullable String body(Report report, Sentence sentence, Token led) {
        Mention mention = report.names().at(sentence, led.index());
        if (mention != null) {
            return mention.entity().type().isCollective() ? mention.entity().name() : null;
        }
        return Senses.is("office.body", led.lemma()) && !led.lemma().equals("force")
                ? report.actors().phrase(sentence, led)
                : null;
    }

    private static void claim(
            Report report,
            Sentence sentence,
            Token focus,
            BitSet words,
            String person,
            String title,
            String of,
            double confidence,
            String rule,
            Consumer<Claim> claims) {
        Modality modality = modality(sentence, focus);
        claims.accept(new org.parley.record.claim.Office(
                new Draft(report, sentence, focus)
                        .noSource()
                        .words(words)
                        .modality(modality)
                        .time(report.time(sentence, Clauses.words(sentence, focus), focus))
                        .envelope(confidence, rule),
                person,
                title,
                of));
    }

    /** Whether the office is held: who is nominated does not hold it yet, who will resign or did not resign holds it. */
    private static Modality modality(Sentence sentence, Token focus) {
        if (Senses.is("office.leave", focus.lemma())) {
            return Modality.ACTUAL;
        }
        Token above = sentence.head(focus);
        if (above != null && focus.is("ccomp") && Senses.is("office.deny", above.lemma())) {
            return Modality.NEGATED;
        }
        Modality told = Happening.modality(sentence, focus);
        boolean chosen = told == Modality.ACTUAL && Senses.is("office.choose", focus.lemma());
        return chosen ? Modality.PLANNED : told;
    }
}
