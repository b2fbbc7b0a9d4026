package org.parley.reader.judging;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.ActorBase;
import org.parley.reader.mention.KnownActor;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Who is named in a claim: known or not, named or told by a pronoun or a bare noun, and where in the sentence. */
final class NameSigns {
    private NameSigns() {}

    static void add(Candidate candidate, List<Sentence> report, ActorBase base, Signs signs) {
        add("who", Codes.who(candidate.claim()), candidate, report, base, signs);
        add("whom", Codes.whom(candidate.claim()), candidate, report, base, signs);
    }

    private static void add(
            String role,
            @Nullable String name,
            Candidate candidate,
            List<Sentence> report,
            ActorBase base,
            Signs signs) {
        if (name == null || name.isBlank()) {
            signs.add(role + " missing");
            return;
        }
        KnownActor known = base.named(name);
        signs.add(known == null ? role + " not known" : role + " known as=" + known.sector());
        if (known == null) {
            signs.add(role + (Character.isUpperCase(name.codePointAt(0)) ? " told by a name" : " told by a noun"));
        }
        signs.add(role + " words=" + Signs.range(name.split("\\s+").length, 1, 2, 3, 4, 7));
        Token printed = candidate.printed(name);
        if (printed == null) {
            signs.add(role + " told elsewhere");
        } else {
            signs.add(role + (candidate.covers(printed) ? " told in the words" : " told beside the words"));
            signs.add(role + " relation=" + printed.relation());
            if (printed.head() == candidate.head().index()) {
                signs.add(role + " hangs on the head");
            }
        }
        signs.add(role + " named=" + Signs.range(times(name, report), 1, 2, 4, 8));
    }

    /** How many sentences print the last word of a name. */
    private static int times(String name, List<Sentence> report) {
        String[] words = name.toLowerCase(Locale.ROOT).split("[\\s-]+");
        String last = words[words.length - 1];
        int times = 0;
        for (Sentence sentence : report) {
            for (Token token : sentence.tokens()) {
                if (token.text().equalsIgnoreCase(last)) {
                    times++;
                    break;
                }
            }
        }
        return times;
    }
}
