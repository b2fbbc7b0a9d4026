package org.parley.record.process.settling;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An agreement's name, taken apart for comparison.
 *
 * @param core the words that tell it from other agreements, sorted, without the theatre's own name
 * @param hard those of them that are left without lengths of time and words for how well it holds
 * @param another whether it says that there was one before
 */
record AgreementName(String core, String hard, boolean another) {
    private static final Set<String> GENERIC = Set.of(
            ("the a an of in on for with and to s accord agreement deal ceasefire ceasefires cease fire truce truces"
                            + " cessation hostilities plan resolution document documents draft final text exchange swap"
                            + " pact treaty road map roadmap framework declaration statement communique peace un u n"
                            + " international meeting talks nationwide national immediate humanitarian pause mass post"
                            + " possible partial security council current existing latest whole")
                    .split(" "));
    private static final Set<String> SOFT = Set.of(
            ("fragile shaky tense uneasy frayed brittle tattered unraveling unravelling crumbling battered major first"
                            + " permanent definitive open ended indefinite unilateral unilaterally day days week weeks"
                            + " month months hour hours two three four five six seven ten twelve painstakingly"
                            + " internationally monitored negotiated arranged"
                            + " proposed proposal")
                    .split(" "));
    private static final Set<String> AGAIN = Set.of("new", "another", "second", "fresh", "renewed");
    /** States before these are those who made it, not where it holds. */
    private static final Set<String> MAKING = Set.of("brokered", "mediated", "sponsored", "monitored", "backed", "led");

    static AgreementName of(@Nullable String raw, @Nullable String theatre) {
        List<String> words = raw == null ? List.of() : Words.of(raw);
        boolean makers = words.stream().anyMatch(MAKING::contains);
        String here = theatre == null ? "" : Words.key(theatre);
        Set<String> core = new TreeSet<>();
        for (String word : MeetingName.of(raw).core()) {
            boolean state = States.KNOWN.isPlainState(List.of(word.split(" ")));
            if (!GENERIC.contains(word) && !AGAIN.contains(word) && !word.equals(here) && !(makers && state)) {
                core.add(word);
            }
        }
        Set<String> hard = new TreeSet<>(core);
        hard.removeIf(word -> SOFT.contains(word) || word.matches("\\d+"));
        return new AgreementName(
                String.join(" ", core), String.join(" ", hard), words.stream().anyMatch(AGAIN::contains));
    }
}
