package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.reader.mention.Actor;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** Who fights whom in a report, by the deeds that it tells with both: what a deed told without its target leaves to the reader. */
final class Foes {
    private final Map<String, Map<String, Integer>> struck = new HashMap<>();

    Foes(Report report) {
        for (Sentence sentence : report.sentences()) {
            List<Deeds> found = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (token.isVerb()) {
                    DeedVerbs.find(report, sentence, token, found);
                    Strife.verb(report, sentence, token, found);
                }
                if (token.isNoun() || sentence.lower(token.index()).equals("fighting")) {
                    DeedNouns.find(report, sentence, token, found);
                }
            }
            found.forEach(this::add);
        }
    }

    private void add(Deeds deed) {
        if (deed.type() != Act.Type.ASSAULT || deed.modality() != Modality.ACTUAL) {
            return;
        }
        for (Actor actor : deed.actors()) {
            for (String target : deed.targets()) {
                struck.computeIfAbsent(actor.name(), a -> new HashMap<>()).merge(target, 1, Integer::sum);
            }
        }
    }

    /** Whom this one fights most in the report; empty where the report does not tell. */
    List<String> of(String actor) {
        return struck.getOrDefault(actor, Map.of()).entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(e -> List.of(e.getKey()))
                .orElse(List.of());
    }
}
