package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Agreement.Status;
import org.parley.record.claim.Agreement.Type;
import org.parley.record.claim.Modality;

/** How far along an agreement is told to be: by the verb it stands with, the noun it depends on, the words before it. */
final class AccordStatus {
    /** Verbs whose object says what became of the agreement. */
    private static final List<Rule> OBJECT = List.of(
            new Rule("agreement.violate", Status.VIOLATED),
            new Rule("agreement.extend", Status.EXTENDED),
            new Rule("agreement.reject", Status.REJECTED),
            new Rule("agreement.abandon", Status.COLLAPSED),
            new Rule("agreement.conclude", Status.CONCLUDED),
            new Rule("agreement.negotiate", Status.NEGOTIATED),
            new Rule("agreement.propose", Status.PROPOSED),
            new Rule("agreement.observe", Status.IN_FORCE));

    private static final List<Rule> SUBJECT = List.of(
            new Rule("agreement.collapse", Status.COLLAPSED),
            new Rule("agreement.begin", Status.IN_FORCE),
            new Rule("agreement.bind", Status.CONCLUDED));

    /** The rule of what is told to have been brokered beside what is to become of it. */
    static final String BROKERED = "agreement.concluded.brokered";

    private record Rule(String sense, Status status) {}

    /**
     * @param focus the word that tells it
     * @param clause whether the focus is the verb of a clause that the agreement stands in
     */
    record Told(Status status, Modality modality, Token focus, boolean clause, double confidence, String rule) {}

    private final Sentence sentence;
    private final Accords.Accord accord;
    private final AccordGrammar grammar;
    private final List<Told> told = new ArrayList<>();

    private AccordStatus(Sentence sentence, Accords.Accord accord) {
        this.sentence = sentence;
        this.accord = accord;
        this.grammar = new AccordGrammar(sentence, accord);
    }

    /** What is told of an agreement, in the order of the rules; nothing where it is only mentioned. */
    static List<Told> of(Sentence sentence, Accords.Accord accord) {
        AccordStatus status = new AccordStatus(sentence, accord);
        if (status.grammar.isReplaced()) {
            return List.of();
        }
        status.verbs(false);
        if (status.told.isEmpty()) {
            status.told.addAll(new AccordPredicates(sentence, accord, status.grammar).told());
        }
        AccordNouns nouns = new AccordNouns(sentence, accord, status.grammar);
        if (status.told.isEmpty()) {
            status.told.addAll(nouns.governed());
        }
        status.verbs(true);
        status.brokered();
        if (status.told.isEmpty()) {
            status.told.addAll(nouns.described());
        }
        // what stands is no longer hoped for
        status.told.removeIf(t -> t.status() == Status.PROPOSED
                && t.modality() == Modality.POSSIBLE
                && !accord.proposal()
                && status.grammar.isGiven()
                && !Accords.modifiedBy(sentence, accord.head(), "agreement.proposed"));
        return status.told;
    }

    /** @param own whether to ask the clauses that hang from the agreement, or those that it stands in */
    private void verbs(boolean own) {
        for (Token verb : sentence.tokens()) {
            boolean effect = isEffect(verb);
            boolean hangs = verb.is("acl")
                    && !grammar.isParticiple(verb)
                    && (grammar.isRelative(verb) || sentence.head(verb) instanceof Token head && accord.holds(head));
            // a relative clause tells something of its own, beside what its sentence does
            boolean besides = own && !told.isEmpty() && !verb.relation().equals("acl:relcl");
            if (hangs != own || besides || !verb.isVerb() && !effect) {
                continue;
            }
            Told one = effect ? effect(verb) : verb(verb);
            if (one != null && told.stream().noneMatch(t -> isSaid(t, one))) {
                told.add(one);
            }
        }
    }

    /** "will extend the truce brokered in May by Chad": there is one, whatever is to become of it. */
    private void brokered() {
        Token verb = grammar.brokered();
        if (verb != null && !told.isEmpty() && told.stream().allMatch(t -> t.status() == Status.EXTENDED)) {
            told.add(told(Status.CONCLUDED, Modality.ACTUAL, verb, 0.7, BROKERED));
        }
    }

    /** "ordered a pause to begin on Monday" tells one thing, not two. */
    private static boolean isSaid(Told before, Told next) {
        boolean toBegin = next.status() == Status.IN_FORCE && next.modality() != Modality.ACTUAL;
        return before.status() == next.status() || toBegin && before.status() == Status.CONCLUDED;
    }

    private @Nullable Told verb(Token verb) {
        if (grammar.isDone(verb)) {
            if (accord.type() == Type.RESOLUTION && Senses.is("agreement.back", verb.lemma())) {
                Modality modality = grammar.modality(verb);
                return modality == Modality.ACTUAL
                        ? told(Status.CONCLUDED, modality, verb, 0.6, "agreement.concluded.backed")
                        : null;
            }
            for (Rule rule : OBJECT) {
                if (Senses.is(rule.sense(), verb.lemma())) {
                    return object(verb, rule.status());
                }
            }
        }
        boolean infinitive = verb.is("acl") && grammar.isInfinitive(verb);
        if (infinitive || Clauses.isPassive(sentence, verb) || !grammar.isOne(Clauses.subjectToken(sentence, verb))) {
            return null;
        }
        boolean object = sentence.child(verb, "obj") != null
                || verb.lemma().equals("call")
                        && !Clauses.behind(sentence, verb, "for").isEmpty();
        if (verb.lemma().equals("take")
                && sentence.child(verb, "obj") instanceof Token shape
                && shape.lemma().equals("shape")) {
            return told(Status.NEGOTIATED, grammar.modality(verb), verb, 0.75, "agreement.negotiated.shape");
        }
        for (Rule rule : SUBJECT) {
            if (Senses.is(rule.sense(), verb.lemma()) && (rule.status() == Status.CONCLUDED) == object) {
                return subject(verb, rule.status());
            }
        }
        return null;
    }

    private @Nullable Told object(Token verb, Status status) {
        if (grammar.isSetOutIn(verb) && AccordNouns.isDated(sentence, accord)) {
            return new Told(
                    Status.CONCLUDED, Modality.ACTUAL, accord.head(), false, 0.6, "agreement.concluded.set-out");
        }
        Modality modality = grammar.modality(verb);
        String rule = "agreement." + status.code() + ".object";
        return switch (status) {
            case CONCLUDED -> concluded(verb, modality, rule);
            case PROPOSED -> proposed(verb, modality, rule);
            case IN_FORCE -> kept(verb, modality, rule);
            case NEGOTIATED -> told(status, modality, verb, 0.7, rule);
            case REJECTED -> isAny() ? null : told(status, modality, verb, 0.5, rule);
            case VIOLATED -> isAnyones(verb, modality) ? null : told(status, modality, verb, 0.6, rule);
            case EXTENDED, COLLAPSED -> told(status, modality, verb, 0.6, rule);
        };
    }

    /** "rejected any deal": there was none. */
    private boolean isAny() {
        return sentence.child(accord.head(), "det") instanceof Token det
                && det.lemma().matches("any|no");
    }

    /** "any party that violates the truce", "could break it": no breach is told. */
    private boolean isAnyones(Token verb, Modality modality) {
        Token subject = Clauses.subjectToken(sentence, verb);
        Token doer = subject != null && subject.tag().startsWith("W") ? sentence.head(verb) : subject;
        boolean any = doer != null
                && sentence.children(doer, "det").stream()
                        .anyMatch(t -> sentence.lower(t.index()).matches("any|no|every|whichever"));
        boolean those = doer != null && sentence.lower(doer.index()).matches("those|anyone|whoever|anybody|nobody");
        boolean would = hasModal(verb)
                && sentence.child(verb, "aux") instanceof Token aux
                && sentence.lower(aux.index()).equals("would");
        return any || those || modality == Modality.POSSIBLE && !would;
    }

    private Told concluded(Token verb, Modality modality, String rule) {
        if (accord.proposal()) {
            return told(Status.PROPOSED, Modality.ACTUAL, verb, 0.6, "agreement.proposed.announced");
        }
        if (verb.lemma().equals("agree") && modality == Modality.ACTUAL && isInPrinciple(verb)) {
            return told(Status.NEGOTIATED, modality, verb, 0.6, "agreement.negotiated.in-principle");
        }
        if (modality == Modality.NEGATED && isBid(verb)) {
            return told(Status.NEGOTIATED, modality, verb, 0.7, "agreement.negotiated.bid");
        }
        boolean aim = modality == Modality.PLANNED
                && grammar.isInfinitive(verb)
                && sentence.head(verb) instanceof Token head
                && (!Senses.is("plan", head.lemma()) || Senses.is("commitment.ready", sentence.lower(head.index())));
        return modality == Modality.POSSIBLE || aim
                ? told(Status.PROPOSED, Modality.POSSIBLE, verb, 0.7, "agreement.proposed.to-conclude")
                : told(Status.CONCLUDED, modality, verb, 0.8, rule);
    }

    /** "denied any bid to broker a deal": what is denied is the bid. */
    private boolean isBid(Token verb) {
        return sentence.lower(verb.index() - 1).equals("to")
                && sentence.at(verb.index() - 2) instanceof Token noun
                && Senses.is("effort.noun", noun.lemma())
                && sentence.head(noun) instanceof Token denial
                && Senses.is("deed.denying", denial.lemma());
    }

    /** Who has agreed "in principle" has agreed to nothing yet that binds. */
    private boolean isInPrinciple(Token verb) {
        return Clauses.behind(sentence, verb, "in").stream()
                .anyMatch(n -> n.lemma().matches("principle|principal"));
    }

    private @Nullable Told proposed(Token verb, Modality modality, String rule) {
        boolean accept = verb.lemma().equals("accept");
        Token caller = Clauses.agent(sentence, verb);
        boolean text = caller != null && grammar.isText(caller);
        if (accept && modality != Modality.ACTUAL || text) {
            return null;
        }
        boolean wanted =
                Senses.is("agreement.want", verb.lemma()) || modality == Modality.PLANNED && grammar.isInfinitive(verb);
        return told(
                Status.PROPOSED,
                wanted && modality != Modality.NEGATED ? Modality.POSSIBLE : modality,
                verb,
                0.6,
                rule);
    }

    /** Kept, or not kept; that it should or will be kept says no more than that there is one. */
    private @Nullable Told kept(Token verb, Modality modality, String rule) {
        boolean modal = hasModal(verb);
        if (Senses.is("agreement.restore", verb.lemma())) {
            return null;
        }
        if (modality == Modality.NEGATED && !modal) {
            return told(Status.VIOLATED, Modality.ACTUAL, verb, 0.7, "agreement.violated.not-kept");
        }
        return modality == Modality.ACTUAL ? told(Status.IN_FORCE, modality, verb, 0.6, rule) : null;
    }

    private boolean hasModal(Token verb) {
        return sentence.child(verb, "aux") instanceof Token aux && aux.tag().equals("MD");
    }

    private @Nullable Told subject(Token verb, Status status) {
        Modality modality = grammar.modality(verb);
        // "does not apply in the suburbs" denies it for the suburbs alone
        boolean partly = modality == Modality.NEGATED
                && verb.lemma().matches("apply|extend")
                && !Clauses.behind(sentence, verb, "in", "to", "across").isEmpty();
        if (partly) {
            return null;
        }
        if (accord.proposal() && status != Status.COLLAPSED) {
            // what a proposal provides for, it proposes
            boolean asked = sentence.tokens().subList(0, verb.index()).stream()
                    .anyMatch(t -> t.lemma().equals("whether"));
            boolean holds = status == Status.CONCLUDED && modality == Modality.ACTUAL && !asked;
            return holds ? told(Status.PROPOSED, modality, verb, 0.5, "agreement.proposed.content") : null;
        }
        if (status != Status.COLLAPSED && Accords.modifiedBy(sentence, accord.head(), "agreement.proposed")) {
            return told(Status.PROPOSED, Modality.POSSIBLE, verb, 0.7, "agreement.proposed.subject");
        }
        boolean indefinite = sentence.child(accord.head(), "det") instanceof Token det
                && det.lemma().matches("an?|any");
        if (status == Status.CONCLUDED && !indefinite && modality != Modality.ACTUAL) {
            return null;
        }
        boolean past = verb.tag().equals("VBD") || accord.type() == Type.RESOLUTION && !hasModal(verb);
        if (status == Status.CONCLUDED && indefinite && !past) {
            return null;
        }
        return told(
                status,
                modality,
                verb,
                status == Status.CONCLUDED ? 0.55 : 0.7,
                "agreement." + status.code() + ".subject");
    }

    /** "is in place", "is in force", "came into effect". */
    private static boolean isEffect(Token token) {
        return token.isNoun() && Set.of("place", "force", "effect").contains(token.lemma());
    }

    private @Nullable Told effect(Token noun) {
        Token head = sentence.head(noun);
        boolean predicate = grammar.isOne(sentence.child(noun, "nsubj"));
        boolean verb = head != null
                && head.isVerb()
                && Senses.is("agreement.come", head.lemma())
                && grammar.isOne(Clauses.subjectToken(sentence, head));
        Token focus = predicate ? noun : verb ? head : null;
        if (focus == null) {
            return null;
        }
        return told(Status.IN_FORCE, grammar.modality(focus), focus, 0.8, "agreement.in_force.effect");
    }

    private Told told(Status status, Modality modality, Token focus, double confidence, String rule) {
        return new Told(status, modality, focus, true, confidence, rule);
    }
}
