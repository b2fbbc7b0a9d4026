package org.parley.record.process.settling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.Mention;
import org.parley.record.process.Merge;
import org.parley.record.process.Union;

/**
 * Joins what is said of one agreement: claims of one type and name, or of one type and day, whose dates agree. A truce
 * without name or date is each report's own.
 */
final class Agreements {
    private static final int SAME_WORDS_DAYS = 30;
    private static final Set<String> GENERIC = Set.of(
            ("the a an of in on for with and to s accord agreement deal ceasefire cease fire truce cessation hostilities"
                            + " plan resolution document documents draft final text exchange swap pact treaty road map roadmap"
                            + " framework declaration statement communique peace un u n international meeting talks nationwide"
                            + " immediate humanitarian pause mass post new possible partial security council")
                    .split(" "));

    private final WhoIsWho who;
    private final List<Attestation> claims;
    private final Union union;
    private final Map<Integer, List<Merge>> merges = new HashMap<>();
    private final Map<String, AgreementEntry> entryOf = new HashMap<>();
    private final List<AgreementEntry> entries = new ArrayList<>();

    Agreements(List<Attestation> attestations, WhoIsWho who) {
        this.who = who;
        this.claims = attestations.stream()
                .filter(a -> a.claim() instanceof Agreement)
                .sorted()
                .toList();
        this.union = new Union(claims.size());
        joinWithinReports();
        joinAcrossReports();
        build();
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

    private Agreement agreement(int i) {
        return (Agreement) claims.get(i).claim();
    }

    private String core(int i) {
        String name = agreement(i).name();
        Set<String> core = new TreeSet<>();
        MeetingName parsed = MeetingName.of(name);
        for (String word : parsed.core()) {
            if (!GENERIC.contains(word)) {
                core.add(word);
            }
        }
        return String.join(" ", core);
    }

    private void join(int i, int before, String reason) {
        if (union.join(i, before)) {
            merges.computeIfAbsent(i, m -> new ArrayList<>()).add(new Merge(shown(i), shown(before), reason));
        }
    }

    private String shown(int i) {
        Agreement claim = agreement(i);
        Timespan time = claim.envelope().time();
        return Objects.requireNonNullElse(claim.name(), claim.type().code()) + (time == null ? "" : ", " + time);
    }

    private void joinWithinReports() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            String name = agreement(i).name();
            if (isTruceThere(i)) {
                String place =
                        Objects.requireNonNullElse(agreement(i).envelope().place(), "");
                String block = agreement(i).envelope().documentId() + "|truce|" + Words.key(place);
                joinIfDatesAgree(i, block, first, "the truce that one report tells of");
            }
            if (name != null) {
                String block = claims.get(i).claim().envelope().documentId() + "|"
                        + agreement(i).type() + "|";
                joinIfDatesAgree(i, block + Words.key(name), first, "the same words in one report");
                if (!core(i).isEmpty()) {
                    joinIfDatesAgree(i, block + "#" + core(i), first, "the same name in one report");
                }
            }
        }
    }

    /** A ceasefire that is there, under whatever general word: not one that is called for or yet to come. */
    private boolean isTruceThere(int i) {
        Agreement claim = agreement(i);
        boolean there = switch (claim.status()) {
            case IN_FORCE, VIOLATED, COLLAPSED, EXTENDED -> true;
            case CONCLUDED -> claim.envelope().modality() == Modality.ACTUAL;
            case PROPOSED, NEGOTIATED, REJECTED -> false;
        };
        return there && claim.type() == Agreement.Type.CEASEFIRE && core(i).isEmpty();
    }

    private void joinIfDatesAgree(int i, String block, Map<String, Integer> first, String reason) {
        Integer before = first.putIfAbsent(block, i);
        if (before != null && datesAgree(time(i), time(before))) {
            join(i, before, reason);
        } else {
            first.put(block, i);
        }
    }

    private @Nullable Timespan time(int i) {
        return agreement(i).envelope().time();
    }

    private static boolean datesAgree(@Nullable Timespan one, @Nullable Timespan other) {
        return one == null || other == null || one.overlaps(other);
    }

    private void joinAcrossReports() {
        Map<String, Integer> byName = new HashMap<>();
        Map<String, Integer> byTime = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            String type = agreement(i).type().code() + "|";
            if (!core(i).isEmpty()) {
                joinNamed(i, type + core(i), byName);
            }
            Timespan time = time(i);
            if (time != null && MeetingMention.isFine(time)) {
                joinSameTime(i, type + time, byTime);
            }
        }
    }

    private void joinNamed(int i, String block, Map<String, Integer> last) {
        Integer before = last.put(block, i);
        if (before != null) {
            boolean dated = time(i) != null && time(before) != null;
            if (dated ? datesAgree(time(i), time(before)) : near(i, before)) {
                join(i, before, "the same name, and dates that agree");
            }
        }
    }

    private boolean near(int one, int other) {
        LocalDate a = claims.get(one).reportedOn();
        LocalDate b = claims.get(other).reportedOn();
        return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) <= SAME_WORDS_DAYS;
    }

    private void joinSameTime(int i, String block, Map<String, Integer> first) {
        Integer before = first.putIfAbsent(block, i);
        if (before != null && (core(i).isEmpty() || core(before).isEmpty() || core(i).equals(core(before)))) {
            join(i, before, "the same type and date");
        }
    }

    private void build() {
        Addresses addresses = new Addresses("agreement");
        for (List<Integer> set : union.sets()) {
            List<Attestation> support = set.stream().map(claims::get).sorted().toList();
            Agreement.Type type = agreement(set.getFirst()).type();
            String name = name(set, type);
            List<String> slug = new ArrayList<>(List.of(name));
            set.stream().map(this::time).filter(Objects::nonNull).findFirst().ifPresent(t -> slug.add(t.toString()));
            AgreementEntry entry = new AgreementEntry(
                    addresses.take(slug, support.getFirst().id()),
                    name,
                    type,
                    listed(support, Agreement::parties),
                    listed(support, Agreement::brokers),
                    listed(support, Agreement::guarantors),
                    set.stream()
                            .flatMap(i -> merges.getOrDefault(i, List.of()).stream())
                            .distinct()
                            .sorted()
                            .toList(),
                    support);
            entries.add(entry);
            for (int i : set) {
                String called = agreement(i).name();
                if (called != null) {
                    entryOf.put(agreement(i).envelope().documentId() + "|" + Words.key(called), entry);
                }
            }
        }
        entries.sort(Comparator.comparing(AgreementEntry::address));
    }

    private List<Mention> listed(List<Attestation> support, Function<Agreement, List<String>> slot) {
        return who.mentions(support, (Claim c) -> slot.apply((Agreement) c));
    }

    /** The most frequent of its names, the fuller of two. */
    private String name(List<Integer> set, Agreement.Type type) {
        Map<String, Integer> names = new TreeMap<>();
        set.stream()
                .map(i -> agreement(i).name())
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
