package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Modality;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.Mention;
import org.parley.record.process.Merge;

/** The agreements that {@link WhichAgreement} tells apart, as entries. */
final class Agreements {
    /** Words in a list of parties that name nobody. */
    private static final Set<String> NOBODY = Set.of("parties", "sides", "signatories");

    private final WhoIsWho who;
    private final Map<String, AgreementEntry> entryOf = new HashMap<>();
    private final List<AgreementEntry> entries = new ArrayList<>();

    Agreements(List<Attestation> attestations, WhoIsWho who, ReportCountries countries) {
        this.who = who;
        List<AgreementMention> mentions = attestations.stream()
                .filter(a -> a.claim() instanceof Agreement)
                .sorted()
                .map(a -> AgreementMention.of(a, who, countries))
                .toList();
        WhichAgreement which = WhichAgreement.of(mentions);
        Addresses addresses = new Addresses("agreement");
        which.sets().forEach(set -> add(set.stream().map(mentions::get).toList(), which.merges(set), addresses));
        entries.sort(Comparator.comparing(AgreementEntry::address));
    }

    /** Sorted by address. */
    List<AgreementEntry> entries() {
        return entries;
    }

    /** The agreement that some words in a report name, if the report uses just these words for one. */
    @Nullable
    AgreementEntry named(String document, String words) {
        return entryOf.get(document + "|" + Words.key(words));
    }

    private void add(List<AgreementMention> set, List<Merge> merges, Addresses addresses) {
        List<Attestation> support =
                set.stream().map(AgreementMention::attestation).sorted().toList();
        Agreement.Type type = set.getFirst().claim().type();
        String name = name(set, type);
        List<String> slug = new ArrayList<>(List.of(name));
        set.stream()
                .flatMap(m -> Stream.of(m.declared(), m.claim().effective()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(t -> slug.add(t.toString()));
        List<Attestation> makers = tellingOfMakers(support);
        AgreementEntry entry = new AgreementEntry(
                addresses.take(slug, support.getFirst().id()),
                name,
                type,
                listed(makers, Agreement::parties),
                listed(makers, c -> c.declaredBy() == null ? List.of() : List.of(c.declaredBy())),
                listed(makers, Agreement::brokers),
                listed(makers, Agreement::guarantors),
                merges,
                support);
        entries.add(entry);
        for (AgreementMention mention : set) {
            if (mention.claim().name() != null) {
                entryOf.put(mention.document() + "|" + Words.key(mention.claim().name()), entry);
            }
        }
    }

    /** Who made what is there: those hoped or supposed to make or widen it, or said not to have made it, have not. */
    private static List<Attestation> tellingOfMakers(List<Attestation> support) {
        return support.stream()
                .filter(a -> a.claim().envelope().modality() != Modality.POSSIBLE
                        && a.claim().envelope().modality() != Modality.NEGATED)
                .toList();
    }

    private List<Mention> listed(List<Attestation> support, Function<Agreement, List<String>> slot) {
        return who.mentions(
                support,
                (Claim c) -> slot.apply((Agreement) c).stream()
                        .filter(name -> !isNobody(name))
                        .toList());
    }

    private static boolean isNobody(String name) {
        List<String> words = Words.of(name);
        return words.isEmpty() || NOBODY.contains(words.getLast());
    }

    /** The most frequent of its names, the fuller of two. */
    private static String name(List<AgreementMention> set, Agreement.Type type) {
        Map<String, Integer> names = new TreeMap<>();
        set.stream()
                .map(m -> m.claim().name())
                .filter(Objects::nonNull)
                .forEach(n -> names.merge(Objects.requireNonNull(n), 1, Integer::sum));
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparingInt(e -> e.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(type.code());
    }
}
