package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Act;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Link;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Office;
import org.parley.record.claim.Statement;
import org.parley.record.process.ActEntry;
import org.parley.record.process.Address;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.Entry;
import org.parley.record.process.LinkEntry;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.MembershipEntry;
import org.parley.record.process.OfficeEntry;
import org.parley.record.process.Reference;
import org.parley.record.process.StatementEntry;

/** The entries that are told by the actors and words in them: claims alike in these are one entry. */
record Doings(Testimony testimony, WhoIsWho who, Meetings meetings, Agreements agreements) {

    private <C extends Claim, K, E extends Entry> List<E> grouped(
            Class<C> kind, Function<C, K> key, BiFunction<K, List<Attestation>, E> entry) {
        Map<K, List<Attestation>> groups = new HashMap<>();
        for (Attestation a : testimony.attestations()) {
            if (kind.isInstance(a.claim())) {
                groups.computeIfAbsent(key.apply(kind.cast(a.claim())), k -> new ArrayList<>())
                        .add(a);
            }
        }
        groups.values().forEach(list -> list.sort(null));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getValue().getFirst()))
                .map(e -> entry.apply(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Entry::address))
                .toList();
    }

    private Reference doer(String words, Envelope envelope) {
        return who.named(words, envelope.extent());
    }

    private @Nullable Reference named(@Nullable String words) {
        return words == null ? null : who.named(words);
    }

    private static List<String> slug(@Nullable Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(p -> p instanceof Reference r ? r.words() : p.toString())
                .toList();
    }

    private static String id(List<Attestation> support) {
        return support.getFirst().id();
    }

    private record Post(
            Reference person, String title, @Nullable Reference of) {}

    /** A title is the same with or without the body's name in it: "US Secretary of State", "Secretary of State". */
    List<OfficeEntry> offices() {
        Addresses addresses = new Addresses("office");
        return grouped(Office.class, c -> new Post(who.named(c.person()), title(c), named(c.of())), (post, support) -> {
            Office first = (Office) support.getFirst().claim();
            return new OfficeEntry(
                    addresses.take(slug(post.person(), post.title(), post.of()), id(support)),
                    post.person(),
                    first.title(),
                    post.of(),
                    support);
        });
    }

    private static String title(Office c) {
        if (c.title() == null) {
            return "";
        }
        List<String> words = Words.of(c.title());
        States.Prefix prefix = States.KNOWN.prefix(words);
        return String.join(
                " ",
                prefix == null || prefix.length() == words.size()
                        ? words
                        : words.subList(prefix.length(), words.size()));
    }

    private record Belonging(Reference member, Reference group) {}

    List<MembershipEntry> memberships() {
        Addresses addresses = new Addresses("membership");
        return grouped(
                Membership.class,
                c -> new Belonging(doer(c.member(), c.envelope()), who.named(c.group())),
                (b, support) -> new MembershipEntry(
                        addresses.take(slug(b.member(), b.group()), id(support)), b.member(), b.group(), support));
    }

    private record Done(
            Reference actor, Act.Type type, @Nullable Reference target, Modality modality) {}

    List<ActEntry> acts() {
        Addresses addresses = new Addresses("act");
        return grouped(
                Act.class,
                c -> new Done(
                        doer(c.actor(), c.envelope()),
                        c.type(),
                        named(c.target()),
                        c.envelope().modality()),
                (d, support) -> new ActEntry(
                        addresses.take(slug(d.actor(), d.type().code(), d.target()), id(support)),
                        d.actor(),
                        d.type(),
                        d.target(),
                        d.modality(),
                        support));
    }

    private record Saying(Reference speaker, String words) {}

    List<StatementEntry> statements() {
        Addresses addresses = new Addresses("statement");
        return grouped(Statement.class, c -> new Saying(speaker(c), saying(c)), (s, support) -> {
            Statement first = (Statement) support.getFirst().claim();
            return new StatementEntry(
                    addresses.take(slug(s.speaker(), id(support).substring(0, 8)), id(support)),
                    s.speaker(),
                    first.form(),
                    first.anonymous(),
                    testimony.words(first),
                    support);
        });
    }

    private Reference speaker(Statement c) {
        return c.anonymous() ? new Reference(c.speaker(), null) : who.named(c.speaker());
    }

    private String saying(Statement c) {
        String words = testimony.words(c);
        return words.isEmpty() ? c.id() : Words.key(words);
    }

    private record Tie(Reference from, Link.Relation relation, Reference to) {}

    List<LinkEntry> links() {
        Addresses addresses = new Addresses("link");
        return grouped(
                Link.class,
                this::tie,
                (t, support) -> new LinkEntry(
                        addresses.take(slug(t.from(), t.relation().code(), t.to()), id(support)),
                        t.from(),
                        t.relation(),
                        t.to(),
                        support));
    }

    /** "Geneva follows Montreux" within one conference links no two entries, only words. */
    private Tie tie(Link c) {
        Reference from = object(c, c.from());
        Reference to = object(c, c.to());
        boolean within = from.entry() != null && from.entry().equals(to.entry());
        return within
                ? new Tie(new Reference(c.from(), null), c.relation(), new Reference(c.to(), null))
                : new Tie(from, c.relation(), to);
    }

    private Reference object(Link c, String words) {
        String document = c.envelope().documentId();
        AgreementEntry agreement = agreements.named(document, words);
        if (agreement != null) {
            return new Reference(agreement.name(), agreement.address());
        }
        MeetingEntry meeting = meetings.named(document, words);
        Address address = meeting == null ? null : meeting.address();
        return new Reference(meeting == null ? words : meeting.name(), address);
    }
}
