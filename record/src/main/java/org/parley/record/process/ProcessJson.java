package org.parley.record.process;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.ClaimJson;
import org.parley.record.claim.Code;
import org.parley.record.document.Origin;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The record as canonical JSON: equal records give the same bytes. Fields stand in a fixed order, those without a value
 * are left out; entries name their claims by id, and the claims follow once at the end, sorted by id.
 */
public final class ProcessJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProcessJson() {}

    /** One object, without line breaks. */
    public static String write(PeaceProcess process) {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", process.name());
        put(root, "as_of", process.asOf());
        reports(root.putArray("reports"), process.reports());
        reports(root.putArray("undated"), process.undated());
        section(root, "actors", process.actors());
        meetings(root.putArray("meetings"), process);
        section(root, "participations", process.participations());
        section(root, "offices", process.offices());
        section(root, "memberships", process.memberships());
        section(root, "positions", process.positions());
        section(root, "conditions", process.conditions());
        openSince(root, "commitments", process.commitments(), c -> c.unreported(process.asOf()));
        openSince(root, "agreements", process.agreements(), a -> a.unreported(process.asOf()));
        section(root, "figures", process.figures());
        section(root, "acts", process.acts());
        section(root, "statements", process.statements());
        section(root, "links", process.links());
        proposals(root.putArray("proposals"), process.proposals());
        contradictions(root.putArray("contradictions"), process.contradictions());
        ArrayNode gaps = root.putArray("gaps");
        process.gaps().forEach(gap -> {
            ObjectNode node = gaps.addObject();
            put(node, "from", gap.from());
            put(node, "to", gap.to());
        });
        claims(root.putArray("claims"), process);
        return JSON.writeValueAsString(root);
    }

    /** One entry as it stands in the record: its own fields, then what it rests on. */
    public static ObjectNode toJson(Entry entry) {
        ObjectNode node = JSON.createObjectNode();
        put(node, "address", entry.address());
        EntryFields.write(entry, node);
        node.put("confidence", BigDecimal.valueOf(Math.round(entry.confidence() * 1000), 3));
        put(node, "first_reported", entry.firstReported());
        put(node, "last_reported", entry.lastReported());
        node.put("support", entry.support());
        node.put("reviewed", entry.reviewed());
        ArrayNode sayers = node.putArray("sayers");
        entry.sayers().forEach(sayer -> sayer(sayers.addObject(), sayer));
        claimIds(node, entry.attestations());
        return node;
    }

    private static void section(ObjectNode root, String name, List<? extends Entry> entries) {
        ArrayNode array = root.putArray(name);
        entries.forEach(entry -> array.add(toJson(entry)));
    }

    /** With what no report says although its day has passed. */
    private static <E extends Entry> void openSince(
            ObjectNode root, String name, List<E> entries, Function<E, @Nullable Unreported> unreported) {
        ArrayNode array = root.putArray(name);
        for (E entry : entries) {
            ObjectNode node = toJson(entry);
            put(node, "unreported", unreported.apply(entry));
            array.add(node);
        }
    }

    private static void meetings(ArrayNode array, PeaceProcess process) {
        for (MeetingEntry meeting : process.meetings()) {
            ObjectNode node = toJson(meeting);
            put(node, "standing", process.standing(meeting));
            array.add(node);
        }
    }

    private static void reports(ArrayNode array, List<Report> reports) {
        for (Report report : reports) {
            ObjectNode node = array.addObject();
            node.put("document_id", report.documentId());
            put(node, "date", report.date());
            node.put("origin", report.origin());
            ArrayNode found = node.putArray("found");
            for (Origin origin : report.origins()) {
                ObjectNode place = found.addObject();
                place.put("path", origin.path());
                put(place, "title", origin.title());
                put(place, "outlet", origin.outlet());
                put(place, "author", origin.author());
                place.put("genre", origin.genre().code());
                put(place, "date", origin.date() == null ? null : origin.date().when());
                place.put("language", origin.language());
            }
        }
    }

    private static void proposals(ArrayNode array, List<Proposal> proposals) {
        for (Proposal proposal : proposals) {
            ObjectNode node = array.addObject();
            put(node, "address", proposal.address());
            put(node, "topic", proposal.topic());
            put(node, "name", proposal.name());
            put(node, "addressee", proposal.addressee());
            put(node, "named_by_contrary", proposal.turned());
            ArrayNode holdings = node.putArray("positions");
            for (Proposal.Holding holding : proposal.holdings()) {
                ObjectNode one = holdings.addObject();
                put(one, "entry", holding.position().address());
                ArrayNode spoken = one.putArray("stated_by");
                for (Spoken s : holding.spoken()) {
                    ObjectNode by = spoken.addObject();
                    put(by, "by", s.by());
                    put(by, "name", s.name());
                    claimIds(by, s.attestations());
                }
            }
            ArrayNode splits = node.putArray("splits");
            for (Proposal.Split split : proposal.splits()) {
                ObjectNode one = splits.addObject();
                put(one, "bloc", split.bloc());
                putAll(one, "for", split.forIt().stream().map(Attestation::id).toList());
                putAll(
                        one,
                        "against",
                        split.against().stream().map(Attestation::id).toList());
            }
        }
    }

    static void shift(ObjectNode node, Shift shift) {
        put(node, "from", shift.from().id());
        put(node, "to", shift.to().id());
        put(node, "told_by", shift.by().author());
        put(node, "told_at", shift.by().at());
        put(node, "reason", shift.by().reason());
    }

    private static void contradictions(ArrayNode array, List<Contradiction> contradictions) {
        for (Contradiction contradiction : contradictions) {
            ObjectNode node = array.addObject();
            put(node, "entry", contradiction.entry());
            node.put("about", contradiction.about());
            ArrayNode sides = node.putArray("sides");
            contradiction.sides().forEach(side -> {
                ObjectNode one = sides.addObject();
                one.put("told", side.told());
                claimIds(one, side.attestations());
            });
        }
    }

    private static void claims(ArrayNode array, PeaceProcess process) {
        Map<String, Attestation> all = new TreeMap<>();
        process.entries().forEach(entry -> entry.attestations().forEach(a -> all.put(a.id(), a)));
        for (Attestation a : all.values()) {
            ObjectNode node = ClaimJson.toJson(a.claim());
            put(node, "reported", a.reported());
            sayer(node.putObject("sayer"), a.sayer());
            put(node, "relayed_by", a.relayedBy());
            node.put("origin", a.origin());
            if (a.reviewed() != null) {
                put(node, "reviewed_by", a.reviewed().author());
                put(node, "reviewed_at", a.reviewed().at());
                put(node, "reason", a.reviewed().reason());
            }
            if (a.grade() != null) {
                node.put("grade", a.grade().code());
            }
            array.add(node);
        }
    }

    static void sayer(ObjectNode node, Sayer sayer) {
        node.put("voice", sayer.voice().code());
        node.put("name", sayer.name());
    }

    static void claimIds(ObjectNode node, List<Attestation> attestations) {
        ArrayNode ids = node.putArray("claims");
        attestations.forEach(a -> ids.add(a.id()));
    }

    static void put(ObjectNode node, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Code code -> node.put(name, code.code());
            case BigDecimal number -> node.put(name, number);
            case Boolean flag -> node.put(name, flag);
            case Reference reference -> reference(node.putObject(name), reference);
            default -> node.put(name, value.toString());
        }
    }

    private static void reference(ObjectNode node, Reference reference) {
        node.put("words", reference.words());
        put(node, "entry", reference.entry());
    }

    /** Left out if there are none. */
    static void putAll(ObjectNode node, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            ArrayNode array = node.putArray(name);
            values.forEach(v -> array.add(v instanceof Code code ? code.code() : v.toString()));
        }
    }
}
