package org.parley.reader.extract;

import java.util.Set;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Topic;

/** What a verb of stance tells that is none: other senses of it, courtesies, and what other kinds of claim say. */
final class NoStance {
    private NoStance() {}

    static boolean is(Sentence sentence, Token verb, Frame frame) {
        return isOtherSense(sentence, verb, frame)
                || isOrder(sentence, verb, frame)
                || isCourtesy(sentence, verb, frame)
                || isCall(sentence, verb)
                || Senses.is("position.side", frame.matter().lemma());
    }

    /** "claims that it won", "ruled for years", "sought to take the town", "it was proposed". */
    private static boolean isOtherSense(Sentence sentence, Token verb, Frame frame) {
        String matter = frame.matter().lemma();
        boolean out = sentence.child(verb, "compound") instanceof Token particle
                        && particle.lemma().equals("out")
                || sentence.lower(verb.index() + 1).equals("out");
        boolean fostered =
                Senses.is("position.fostering", verb.lemma()) && !frame.matter().isVerb();
        return fostered
                || switch (verb.lemma()) {
                    case "propose" -> Clauses.isPassive(sentence, verb);
                    case "want" -> matter.equals("help");
                    case "like" -> sentence.child(verb, "aux") == null;
                    case "claim" -> Topics.of(sentence, frame.matter()) != Topic.TERRITORY;
                    case "suggest" -> !isWished(sentence, frame.matter());
                    case "seek" -> Senses.is("position.taking", matter);
                    case "rule" -> !out;
                    default -> false;
                };
    }

    private static boolean isOrder(Sentence sentence, Token verb, Frame frame) {
        return Senses.is("position.order", verb.lemma())
                && (frame.addressee() == null
                        || Clauses.isPassive(sentence, verb)
                        || !frame.matter().isVerb());
    }

    /** "did not want to be named", "wanted to thank", "refused to comment", and who refuses to come. */
    private static boolean isCourtesy(Sentence sentence, Token verb, Frame frame) {
        Token matter = frame.matter();
        boolean unnamed = matter.lemma().matches("name|identify|quote") && Clauses.isPassive(sentence, matter);
        boolean wishing = verb.lemma().matches("want|like") && frame.addressee() == null;
        boolean refusing = verb.lemma().matches("refuse|decline");
        return unnamed
                || wishing && Senses.is("position.courtesy", matter.lemma())
                || refusing && (isTelling(sentence, matter) || Senses.is("position.attending", matter.lemma()));
    }

    /** "called him a liar", "called a meeting". */
    private static boolean isCall(Sentence sentence, Token call) {
        if (!call.lemma().equals("call")) {
            return false;
        }
        boolean names = sentence.child(call, "xcomp") instanceof Token name && !name.isVerb();
        boolean summons = sentence.child(call, "obj") != null
                && !Set.of("for", "on", "upon").contains(sentence.lower(call.index() + 1));
        return names || summons;
    }

    /** "suggested that he resign", "suggested holding talks": what someone would have done, not what they take to be so. */
    private static boolean isWished(Sentence sentence, Token matter) {
        boolean bare = matter.tag().matches("VBP?") && sentence.child(matter, "aux") == null;
        return bare && !StanceVerbs.isInfinitive(sentence, matter)
                || matter.tag().equals("VBG");
    }

    /** Who "refused to comment" or "declined to give details" takes no stance. */
    private static boolean isTelling(Sentence sentence, Token verb) {
        boolean gives = Senses.is("position.giving", verb.lemma());
        return Senses.is("position.speaking", verb.lemma())
                || gives
                        && (!(sentence.child(verb, "obj") instanceof Token object)
                                || Senses.is("position.detail", object.lemma()));
    }
}
