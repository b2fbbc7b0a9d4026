package org.parley.reader.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * "the North" and "the South" in a report: the one state or region so called that the report names ("North Borduria"), else
 * nobody's name.
 */
final class Halves {
    private static final Set<String> WORDS = Set.of("North", "South", "East", "West");

    private Halves() {}

    /** Puts the half names in place of what was taken for names there. */
    static void resolve(List<Sentence> sentences, List<RawName> names) {
        names.removeIf(
                name -> name.known() == null && name.from() == name.to() && isHalf(name.sentence(), name.from()));
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                KnownActor actor =
                        isHalf(sentence, token.index()) && isFree(names, sentence, token) ? named(token, names) : null;
                if (actor != null) {
                    names.add(new RawName(
                            sentence, token.index(), token.index(), actor.type(), actor, ActorBase.Form.NAME));
                }
            }
        }
    }

    private static boolean isHalf(Sentence sentence, int at) {
        Token next = sentence.at(at + 1);
        return WORDS.contains(sentence.token(at).text())
                && sentence.lower(at - 1).equals("the")
                && !(next != null && next.isProper());
    }

    private static boolean isFree(List<RawName> names, Sentence sentence, Token token) {
        return names.stream()
                .noneMatch(n -> n.sentence().equals(sentence) && n.from() <= token.index() && token.index() <= n.to());
    }

    private static @Nullable KnownActor named(Token half, List<RawName> names) {
        String start = half.text() + " ";
        KnownActor found = null;
        for (RawName name : names) {
            KnownActor known = name.known();
            if (known != null && isLand(known) && known.name().startsWith(start)) {
                if (found != null && !known.equals(found)) {
                    return null;
                }
                found = known;
            }
        }
        return found;
    }

    private static boolean isLand(KnownActor known) {
        return known.type() == EntityType.STATE || known.type() == EntityType.REGION;
    }
}
