package org.parley.reader.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** What the report itself calls a town or province is one wherever it is named, whatever the tagger takes it for: "the city of Azra". */
final class PlaceNames {
    private static final Set<String> SETTLED = Set.of(
            "city", "town", "village", "enclave", "province", "district", "suburb", "port", "island", "governorate");

    private PlaceNames() {}

    /** Turns unknown bodies into places, and adds the places that the tagger missed. */
    static void teach(List<Sentence> sentences, List<RawName> names) {
        Set<String> taught = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Token noun : sentence.tokens()) {
                int at = noun.index();
                boolean settled = SETTLED.contains(sentence.lower(at));
                if (settled && sentence.lower(at + 1).equals("of") && isWhole(sentence, at + 2)) {
                    taught.add(sentence.token(at + 2).text());
                }
            }
        }
        names.replaceAll(n -> isBody(n) && taught.contains(n.text()) ? placed(n) : n);
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                int at = token.index();
                boolean there = taught.contains(token.text())
                        && isWhole(sentence, at)
                        && sentence.lower(at - 1).matches("in|of|at|near|from|around|outside|for|on|to");
                if (there && names.stream().noneMatch(n -> isAt(n, sentence, at))) {
                    names.add(new RawName(sentence, at, at, EntityType.PLACE, null, ActorBase.Form.NAME));
                }
            }
        }
    }

    private static boolean isAt(RawName name, Sentence sentence, int at) {
        return name.sentence() == sentence && name.from() <= at && at <= name.to();
    }

    private static boolean isBody(RawName name) {
        return name.known() == null && name.type() == EntityType.ORGANISATION;
    }

    private static RawName placed(RawName name) {
        return new RawName(name.sentence(), name.from(), name.to(), EntityType.PLACE, null, name.form());
    }

    /** Whether a capitalised word is a name of its own, and no part of a longer one. */
    private static boolean isWhole(Sentence sentence, int at) {
        Token token = sentence.at(at);
        Token next = sentence.at(at + 1);
        boolean longer = next != null && (next.isProper() || next.text().equals("-"));
        return token != null && token.isProper() && token.isCapitalised() && !longer;
    }
}
