package org.parley.reader.extract;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Entity;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.KnownActor;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Office;
import org.parley.reader.plover.Sectors;
import org.parley.reader.sentence.Sentence;
import org.parley.record.claim.Interaction.Party;

/** Of what country and sector those are whom a report's claims name, as the actor base and their offices tell. */
final class PloverParties {
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, KnownActor> byForm = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();

    PloverParties(Report report) {
        report.names().entities().forEach(entity -> byName.putIfAbsent(entity.name(), entity));
        for (Sentence sentence : report.sentences()) {
            for (Mention mention : report.names().in(sentence)) {
                KnownActor known = mention.entity().known();
                if (known != null) {
                    byForm.putIfAbsent(sentence.text(mention.from(), mention.to()), known);
                    byForm.putIfAbsent(known.name(), known);
                }
            }
        }
        for (Office office : report.offices().all()) {
            if (office.of() != null) {
                offices.putIfAbsent(office.person().name(), office.of());
            }
        }
    }

    Party of(String name) {
        Entity entity = byName.get(name);
        KnownActor known = entity == null ? null : entity.known();
        if (known == null && entity != null && entity.type() == EntityType.PERSON) {
            String of = offices.get(name);
            known = of == null ? null : within(of);
            return known == null ? new Party(name, null, null) : party(name, known, known.sector());
        }
        if (known != null) {
            return party(name, known, known.sector());
        }
        KnownActor part = within(name);
        String sector = Sectors.of(name);
        if (part == null) {
            return new Party(name, null, sector);
        }
        // Who is only called after a state is not yet its government.
        String own = part.type() == EntityType.STATE ? "" : part.sector();
        return party(name, part, sector == null ? own : sector);
    }

    private static Party party(String name, KnownActor known, String sector) {
        return new Party(name, filled(known.country()), filled(sector));
    }

    private static @Nullable String filled(String code) {
        return code.isEmpty() ? null : code;
    }

    /** The longest known name in some words. */
    private @Nullable KnownActor within(String words) {
        String longest = "";
        String padded = " " + words + " ";
        for (String form : byForm.keySet()) {
            boolean stands = padded.contains(" " + form + " ") || padded.contains(" " + form + "'s ");
            boolean longer = form.length() > longest.length()
                    || form.length() == longest.length() && form.compareTo(longest) < 0;
            longest = stands && longer ? form : longest;
        }
        return byForm.get(longest);
    }
}
