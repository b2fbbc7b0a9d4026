package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Agreement.Type;

/** The nouns of a sentence that stand for an agreement, with their type. */
final class Accords {
    private static final Map<String, Type> TYPES = new LinkedHashMap<>();

    private static final List<String> FATES = List.of(
            "agreement.violation",
            "agreement.collapsing",
            "agreement.extension",
            "agreement.rejection",
            "agreement.conclusion",
            "agreement.observance",
            "agreement.hope");

    static {
        TYPES.put("agreement.ceasefire", Type.CEASEFIRE);
        TYPES.put("agreement.accord", Type.ACCORD);
        TYPES.put("agreement.framework", Type.FRAMEWORK);
        TYPES.put("agreement.roadmap", Type.ROADMAP);
        TYPES.put("agreement.declaration", Type.DECLARATION);
        TYPES.put("agreement.exchange", Type.EXCHANGE);
        TYPES.put("agreement.resolution", Type.RESOLUTION);
        TYPES.put("agreement.settlement", Type.ACCORD);
    }

    private Accords() {}

    /**
     * A noun that stands for an agreement.
     *
     * @param from first word of its name
     * @param proposal whether the noun itself says that it is only proposed ("a truce offer")
     * @param heads whether it is spoken of itself, and not only what becomes of it ("truce violations")
     */
    record Accord(Token head, int from, Type type, boolean proposal, boolean heads) {
        Accord(Token head, int from, Type type, boolean proposal) {
            this(head, from, type, proposal, true);
        }

        boolean holds(Token token) {
            return token.index() >= from && token.index() <= head.index();
        }
    }

    static List<Accord> in(Report report, Sentence sentence) {
        List<Accord> found = new ArrayList<>();
        for (Accord accord : in(sentence)) {
            found.add(accord.type() == Type.ACCORD ? asBefore(report, sentence, accord) : accord);
        }
        for (Token token : sentence.tokens()) {
            Token head = sentence.head(token);
            boolean pronoun = sentence.lower(token.index()).equals("it")
                    || sentence.lower(token.index()).matches("text|document")
                            && sentence.lower(token.index() - 1).equals("the");
            boolean signed = head != null
                    && head.isVerb()
                    && Senses.is("agreement.sign", head.lemma())
                    && token.equals(Clauses.patient(sentence, head));
            Accord meant = pronoun && signed ? before(report, sentence) : again(report, sentence, token);
            meant = meant == null && isOwned(report, sentence, token)
                    ? new Accord(token, token.index(), Type.ROADMAP, false)
                    : meant;
            if (meant != null && found.stream().noneMatch(a -> a.head().equals(token))) {
                boolean proposal = !pronoun && Senses.is("agreement.proposal", lemma(token));
                found.add(new Accord(token, token.index(), meant.type(), proposal));
            }
        }
        return found;
    }

    /** "violations of the deal": of the truce that the report has spoken of. */
    private static Accord asBefore(Report report, Sentence sentence, Accord accord) {
        boolean bare = isBare(sentence, accord.head()) && Senses.is("agreement.accord", lemma(accord.head()));
        Accord meant = bare ? before(report, sentence) : null;
        return meant == null || meant.type() != Type.CEASEFIRE && meant.type() != Type.EXCHANGE
                ? accord
                : new Accord(accord.head(), accord.from(), meant.type(), accord.proposal(), accord.heads());
    }

    private static boolean isBare(Sentence sentence, Token noun) {
        return sentence.lower(noun.index() - 1).matches("the|this|that")
                && sentence.children(noun, "nmod").isEmpty();
    }

    /** "agreed on a joint Russian-Turkish plan", "rejected the African Union proposal": a plan of states or bodies, dealt with as one deals with accords. */
    private static boolean isOwned(Report report, Sentence sentence, Token noun) {
        if (!noun.isNoun() || !Senses.is("agreement.planned", lemma(noun)) || isModifier(sentence, noun)) {
            return false;
        }
        boolean owned = sentence.children(noun).stream()
                .filter(t -> t.index() < noun.index() && (t.is("amod") || t.is("compound") || t.is("nmod")))
                .map(t -> report.names().at(sentence, t.index()))
                .anyMatch(m -> m != null && m.entity().type().isCollective());
        Token verb = sentence.head(noun);
        if (verb == null || !verb.isVerb() || !Senses.is("agreement.treat", verb.lemma())) {
            return false;
        }
        boolean signed = verb.lemma().matches("agree|sign") && !noun.relation().equals("nsubj");
        return owned || signed;
    }

    /** "the plan", "the proposal": the one that was called a peace plan, or a plan to end the war, before. */
    private static @Nullable Accord again(Report report, Sentence sentence, Token noun) {
        boolean planned = noun.isNoun() && Senses.is("agreement.planned", lemma(noun)) && isBare(sentence, noun);
        for (int i = sentence.index() - 1; planned && i >= Math.max(0, sentence.index() - 8); i--) {
            for (Accord accord : in(report.sentences().get(i))) {
                boolean plan = accord.type() == Type.ROADMAP || accord.type() == Type.FRAMEWORK;
                if (plan && accord.heads()) {
                    return accord;
                }
            }
        }
        return null;
    }

    /** The agreement last spoken of, in the sentence before or the one before that. */
    private static @Nullable Accord before(Report report, Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - 2); i--) {
            List<Accord> there = in(report.sentences().get(i));
            if (!there.isEmpty()) {
                return there.getLast();
            }
        }
        return null;
    }

    private static List<Accord> in(Sentence sentence) {
        List<Accord> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean modifies = isModifier(sentence, token);
            Accord accord = token.isNoun() && (!modifies || isFate(sentence, token)) ? at(sentence, token) : null;
            if (accord != null) {
                found.add(new Accord(accord.head(), accord.from(), accord.type(), accord.proposal(), !modifies));
            }
        }
        return found;
    }

    /** "ceasefire talks", "peace deal hopes": the noun after it is spoken of, unless it too is an agreement or a proposal. */
    private static boolean isModifier(Sentence sentence, Token token) {
        Token next = sentence.at(token.index() + 1);
        boolean joined = next != null && next.text().equals("-");
        return joined
                || token.is("compound")
                        && sentence.head(token) instanceof Token head
                        && head.index() > token.index()
                        && next != null
                        && next.isNoun();
    }

    /** "truce violations", "peace deal hopes": what becomes of it. */
    private static boolean isFate(Sentence sentence, Token token) {
        Token head = sentence.head(token);
        return head != null
                && head.index() == token.index() + 1
                && FATES.stream().anyMatch(sense -> Senses.is(sense, head.lemma()));
    }

    private static @Nullable Accord at(Sentence sentence, Token token) {
        String lemma = lemma(token);
        Inner inner = inner(sentence, token);
        int from = inner == null ? token.index() : inner.from();
        if (Senses.is("agreement.proposal", lemma)) {
            if (inner != null || lemma.equals("draft")) {
                return new Accord(token, from, inner == null ? Type.FRAMEWORK : inner.type(), true);
            }
            boolean peaceful = modifiedBy(sentence, token, "agreement.drafted") || isPeaceful(sentence, token);
            return peaceful ? new Accord(token, from, Type.FRAMEWORK, true) : null;
        }
        for (Map.Entry<String, Type> type : TYPES.entrySet()) {
            if (Senses.is(type.getKey(), lemma) && stands(sentence, token)) {
                return new Accord(token, from, inner == null ? type.getValue() : inner.type(), false);
            }
        }
        return null;
    }

    static String lemma(Token token) {
        String lower = token.lemma().toLowerCase(java.util.Locale.ROOT);
        return token.tag().equals("NNPS") && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** What sort of agreement the words before a noun name, and where they begin. */
    private record Inner(int from, Type type) {}

    /** "ceasefire agreement", "cessation of hostilities agreement", "prisoner swap deal". */
    private static @Nullable Inner inner(Sentence sentence, Token head) {
        for (int i = head.index() - 1; i >= Math.max(0, head.index() - 4); i--) {
            Token token = sentence.token(i);
            if (!isInside(token) && !token.text().equals("of")) {
                return null;
            }
            boolean hostilities = sentence.reads(i + 1, "of", "hostilities");
            if (Senses.is("agreement.ceasefire", lemma(token)) && (hostilities || stands(sentence, token))) {
                return new Inner(i, Type.CEASEFIRE);
            }
            if (Senses.is("agreement.exchange", lemma(token)) && stands(sentence, token)) {
                return new Inner(i, Type.EXCHANGE);
            }
        }
        return null;
    }

    /** Whether a noun, which may have other senses, stands for an agreement here. */
    private static boolean stands(Sentence sentence, Token token) {
        String lemma = lemma(token);
        int i = token.index();
        return switch (lemma) {
            case "fire" ->
                sentence.lower(i - 1).equals("cease")
                        || sentence.lower(i - 1).equals("-")
                                && sentence.lower(i - 2).equals("cease");
            case "cessation", "suspension" -> isOfHostilities(sentence, i, lemma);
            case "regime" -> sentence.reads(i + 1, "of", "calm");
            case "pause" -> modifiedBy(sentence, token, "agreement.humane");
            case "map" -> sentence.lower(i - 1).equals("road");
            case "swap", "exchange" ->
                modifiedBy(sentence, token, "agreement.exchanged")
                        || Clauses.behind(sentence, token, "of").stream()
                                .anyMatch(t -> Senses.is("agreement.exchanged", t.lemma()));
            case "deal", "pact", "accord", "agreement" ->
                !modifiedBy(sentence, token, "agreement.business")
                        && !sentence.lower(i - 1).matches("in|great|good|big");
            case "plan", "initiative", "blueprint", "framework" -> isPeaceful(sentence, token);
            case "statement", "document", "text" -> modifiedBy(sentence, token, "agreement.formal");
            case "settlement", "solution" -> modifiedBy(sentence, token, "agreement.settling");
            case "resolution" -> isOfCouncil(sentence, token);
            default -> true;
        };
    }

    /** "a peace plan", "a plan to end the war", "proposals for a ceasefire". */
    private static boolean isPeaceful(Sentence sentence, Token noun) {
        if (modifiedBy(sentence, noun, "agreement.peaceful")) {
            return true;
        }
        for (Token clause : sentence.children(noun, "acl")) {
            Token matter = sentence.child(clause, "obj");
            if (Senses.is("agreement.ending", clause.lemma())
                    && matter != null
                    && Senses.is("agreement.war", matter.lemma())) {
                return true;
            }
        }
        return Clauses.behind(sentence, noun, "for").stream()
                .anyMatch(
                        t -> Senses.is("agreement.peaceful", lemma(t)) && !Senses.is("agreement.settlement", lemma(t)));
    }

    /** The cessation itself, not the agreement that is named after it. */
    private static boolean isOfHostilities(Sentence sentence, int i, String lemma) {
        Token after = sentence.at(i + 3);
        boolean named = after != null && Senses.is("agreement.accord", lemma(after));
        return sentence.reads(i + 1, "of", "hostilities")
                ? !named
                : lemma.equals("cessation") && !sentence.lower(i + 1).equals("of");
    }

    private static boolean isInside(Token token) {
        return token.isNoun()
                || token.tag().startsWith("J")
                || token.tag().equals("VBN")
                || token.tag().equals("POS")
                || token.text().matches("[-,\"'&]|and");
    }

    private static boolean isOfCouncil(Sentence sentence, Token token) {
        if (sentence.at(token.index() + 1) instanceof Token next && next.tag().equals("CD")) {
            return true;
        }
        for (int i = Math.max(0, token.index() - 6); i < token.index(); i++) {
            if (Senses.is("agreement.council", sentence.token(i).text())) {
                return true;
            }
        }
        boolean decides =
                sentence.children(token, "acl").stream().anyMatch(t -> Senses.is("agreement.decide", t.lemma()));
        Token verb = sentence.head(token);
        if (verb != null && verb.isVerb() && Senses.is("agreement.ballot", verb.lemma()) && isBare(sentence, token)) {
            return true;
        }
        boolean passed = sentence.children(token, "acl").stream()
                .flatMap(t -> Clauses.behind(sentence, t, "by", "at").stream())
                .anyMatch(t -> Senses.is("agreement.council", t.text()));
        return decides
                || passed
                || Clauses.behind(sentence, token, "by", "of", "from", "at").stream()
                        .anyMatch(t -> Senses.is("agreement.council", t.text()));
    }

    /** Whether one of the words before a noun, in its phrase, is of a sense. */
    static boolean modifiedBy(Sentence sentence, Token head, String sense) {
        for (int i = head.index() - 1; i >= Math.max(0, head.index() - 6); i--) {
            Token token = sentence.token(i);
            if (Senses.is(sense, token.lemma().toLowerCase(java.util.Locale.ROOT))
                    || Senses.is(sense, sentence.lower(i))) {
                return true;
            }
            if (!isInside(token)) {
                return false;
            }
        }
        return false;
    }
}
