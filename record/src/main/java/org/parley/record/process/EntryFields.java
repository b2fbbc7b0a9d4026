package org.parley.record.process;

import static org.parley.record.process.ProcessJson.claimIds;
import static org.parley.record.process.ProcessJson.put;
import static org.parley.record.process.ProcessJson.putAll;

import java.util.List;
import org.parley.record.claim.Code;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields that are an entry's own, in their JSON order. */
final class EntryFields {
    private EntryFields() {}

    static void write(Entry entry, ObjectNode node) {
        switch (entry) {
            case Actor a -> actor(a, node);
            case MeetingEntry m -> meeting(m, node);
            case Participation p -> participation(p, node);
            case OfficeEntry o -> {
                put(node, "person", o.person());
                put(node, "title", o.title());
                put(node, "of", o.of());
            }
            case MembershipEntry m -> {
                put(node, "member", m.member());
                put(node, "group", m.group());
                putAll(node, "roles", m.roles());
            }
            case PositionEntry p -> position(p, node);
            case ConditionEntry c -> condition(c, node);
            case CommitmentEntry c -> commitment(c, node);
            case AgreementEntry a -> agreement(a, node);
            case FigureSeries f -> figures(f, node);
            case ActEntry a -> act(a, node);
            case StatementEntry s -> statement(s, node);
            case LinkEntry l -> {
                put(node, "from", l.from());
                put(node, "relation", l.relation());
                put(node, "to", l.to());
            }
        }
    }

    private static void position(PositionEntry p, ObjectNode node) {
        put(node, "holder", p.holder());
        put(node, "proposal", p.proposal());
        put(node, "stance", p.latest().status());
        put(node, "topic", p.topic());
        putAll(node, "wordings", p.wordings());
        putAll(node, "addressees", p.addressees());
        steps(node, p.history());
        putAll(
                node,
                "asking_the_contrary",
                p.stands().stream()
                        .filter(PositionEntry.Stand::turned)
                        .map(s -> s.attestation().id())
                        .toList());
        put(node, "wording_differs", p.wordingDiffers());
        if (!p.shifts().isEmpty()) {
            ArrayNode shifts = node.putArray("shifts");
            p.shifts().forEach(s -> ProcessJson.shift(shifts.addObject(), s));
        }
    }

    private static void commitment(CommitmentEntry c, ObjectNode node) {
        put(node, "holder", c.holder());
        put(node, "topic", c.topic());
        put(node, "matter", c.matter());
        put(node, "to", c.to());
        put(node, "due", c.due());
        steps(node, c.history());
        merges(node, c.merges());
    }

    private static void act(ActEntry a, ObjectNode node) {
        put(node, "actor", a.actor());
        put(node, "type", a.type());
        put(node, "target", a.target());
        put(node, "modality", a.modality());
        putAll(node, "wordings", a.wordings());
    }

    private static void statement(StatementEntry s, ObjectNode node) {
        put(node, "speaker", s.speaker());
        put(node, "form", s.form());
        put(node, "anonymous", s.anonymous());
        put(node, "words", s.words());
    }

    private static void actor(Actor a, ObjectNode node) {
        put(node, "name", a.name());
        put(node, "sort", a.sort());
        putAll(node, "names", a.names());
        put(node, "part_of", a.partOf());
        merges(node, a.merges());
        putAll(node, "doubts", a.doubts());
    }

    private static void meeting(MeetingEntry m, ObjectNode node) {
        put(node, "name", m.name());
        putAll(node, "names", m.names());
        put(node, "time", m.time());
        putAll(node, "old_times", m.oldTimes());
        putAll(node, "places", m.places());
        mentions(node, "parties", m.parties());
        putAll(node, "purposes", m.purposes());
        putAll(node, "formats", m.formats());
        putAll(node, "levels", m.levels());
        putAll(node, "outcomes", m.outcomes());
        steps(node, m.history());
        merges(node, m.merges());
        putAll(node, "doubts", m.doubts());
    }

    private static void participation(Participation p, ObjectNode node) {
        put(node, "actor", p.actor());
        put(node, "meeting", p.meeting());
        putAll(node, "roles", p.roles());
        put(node, "decide_by", p.decideBy());
        steps(node, p.history());
    }

    private static void condition(ConditionEntry c, ObjectNode node) {
        put(node, "holder", c.holder());
        put(node, "prerequisite", c.prerequisite());
        put(node, "consequence", c.consequence());
        putAll(node, "wordings", c.wordings());
        put(node, "sort", c.sort());
        put(node, "dropping", c.dropping());
        put(node, "state", c.state());
        putAll(node, "waived_by", ids(c.bearing().waived()));
        putAll(node, "met_by", ids(c.bearing().met()));
        putAll(node, "reported_dropped_by", ids(c.bearing().dropped()));
        putAll(node, "overtaken_by", ids(c.bearing().overtaken()));
        putAll(node, "mutual", c.mutual().stream().map(Counterpart::condition).toList());
    }

    private static List<String> ids(List<Attestation> attestations) {
        return attestations.stream().map(Attestation::id).toList();
    }

    private static void agreement(AgreementEntry a, ObjectNode node) {
        put(node, "name", a.name());
        put(node, "type", a.type());
        putAll(node, "places", a.places());
        put(node, "sides", a.sides());
        put(node, "pax_stage", AgreementStage.pax(a).orElse(null));
        put(node, "ucdp_type", AgreementStage.ucdp(a).orElse(null));
        datings(node, "declared", a.declarations());
        datings(node, "in_effect", a.effects());
        datings(node, "ended", a.endings());
        datings(node, "terms", a.terms());
        mentions(node, "parties", a.parties());
        mentions(node, "declared_by", a.declaredBy());
        mentions(node, "brokers", a.brokers());
        mentions(node, "guarantors", a.guarantors());
        putAll(node, "provisions", a.provisions());
        violations(node, a.violations());
        steps(node, a.history());
        merges(node, a.merges());
    }

    private static void datings(ObjectNode node, String name, List<Dating> datings) {
        if (!datings.isEmpty()) {
            ArrayNode array = node.putArray(name);
            for (Dating dating : datings) {
                ObjectNode one = array.addObject();
                put(one, "when", dating.when());
                put(one, "precision", dating.precision());
                put(one, "modality", dating.modality());
                claimIds(one, dating.attestations());
            }
        }
    }

    private static void violations(ObjectNode node, List<Violation> violations) {
        if (!violations.isEmpty()) {
            ArrayNode array = node.putArray("alleged_violations");
            for (Violation violation : violations) {
                ObjectNode one = array.addObject();
                ProcessJson.sayer(one.putObject("by"), violation.by());
                put(one, "modality", violation.modality());
                put(one, "when", violation.when());
                claimIds(one, violation.attestations());
            }
        }
    }

    private static void figures(FigureSeries f, ObjectNode node) {
        put(node, "measure", f.measure());
        put(node, "of", f.of());
        put(node, "place", f.place());
        put(node, "period", f.period());
        put(node, "population", f.population());
        ArrayNode counts = node.putArray("counts");
        for (Count count : f.counts()) {
            ObjectNode one = counts.addObject();
            put(one, "value", count.value());
            put(one, "bound", count.bound());
            put(one, "counter", count.counter());
            blames(one, count.blames());
            parts(one, count.parts());
            one.put("support", count.support());
            claimIds(one, count.attestations());
        }
    }

    private static void blames(ObjectNode node, List<Blame> blames) {
        if (!blames.isEmpty()) {
            ArrayNode array = node.putArray("alleged_perpetrators");
            for (Blame blame : blames) {
                ObjectNode one = array.addObject();
                put(one, "who", blame.whom());
                ArrayNode by = one.putArray("alleged_by");
                blame.attestations().stream()
                        .map(Attestation::sayer)
                        .distinct()
                        .sorted()
                        .forEach(sayer -> ProcessJson.sayer(by.addObject(), sayer));
                claimIds(one, blame.attestations());
            }
        }
    }

    private static void parts(ObjectNode node, List<Part> parts) {
        if (!parts.isEmpty()) {
            ArrayNode array = node.putArray("part_of");
            for (Part part : parts) {
                ObjectNode one = array.addObject();
                put(one, "words", part.words());
                put(one, "entry", part.series());
                claimIds(one, part.attestations());
            }
        }
    }

    private static <S extends Code> void steps(ObjectNode node, List<Step<S>> history) {
        ArrayNode steps = node.putArray("history");
        for (Step<S> step : history) {
            ObjectNode one = steps.addObject();
            put(one, "reported", step.reported());
            put(one, "status", step.status());
            put(one, "modality", step.modality());
            put(one, "time", step.time());
            claimIds(one, step.attestations());
        }
    }

    private static void mentions(ObjectNode node, String name, List<Mention> mentions) {
        if (!mentions.isEmpty()) {
            ArrayNode array = node.putArray(name);
            for (Mention mention : mentions) {
                ObjectNode one = array.addObject();
                put(one, "who", mention.who());
                claimIds(one, mention.attestations());
            }
        }
    }

    private static void merges(ObjectNode node, List<Merge> merges) {
        if (!merges.isEmpty()) {
            ArrayNode array = node.putArray("merges");
            for (Merge merge : merges) {
                ObjectNode one = array.addObject();
                one.put("name", merge.name());
                one.put("with", merge.with());
                one.put("reason", merge.reason());
            }
        }
    }
}
