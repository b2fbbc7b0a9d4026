package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.app.cli.Call;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimFormatException;
import org.parley.record.claim.ClaimJson;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Topic;
import org.parley.record.document.Document;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Evidence;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.Mention;
import org.parley.record.process.Participation;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.PositionEntry;
import org.parley.record.process.Proposal;
import org.parley.record.process.Reference;
import org.parley.record.process.settling.Settling;
import org.parley.record.process.settling.WhatIf;
import org.parley.sources.NoSuchSourceException;
import org.parley.sources.Outcome;
import org.parley.sources.Sources;

/** What the record says after four reports of 2014 to 2017, from their text on; read once for all tests. */
final class ExpectedRecord {
    private static final Evidence READ = read();
    private static final PeaceProcess WHOLE = Settling.settle(READ);

    private ExpectedRecord() {}

    private static Evidence read() {
        try {
            return readTheReports();
        } catch (URISyntaxException | ClaimFormatException | NoSuchSourceException e) {
            throw new IllegalStateException("the reports beside this test cannot be read", e);
        }
    }

    private static Evidence readTheReports() throws URISyntaxException, ClaimFormatException, NoSuchSourceException {
        Path folder = Path.of(ExpectedRecord.class.getResource("expected").toURI());
        Call call = Call.of("read", folder.toString(), "--claims", "-", "--quiet");
        assertThat(call.exitCode()).as(call.err()).isZero();
        List<Claim> claims = new ArrayList<>();
        for (String line : call.out().lines().toList()) {
            claims.add(ClaimJson.read(line));
        }
        List<Document> documents = new ArrayList<>();
        Sources.of(List.of(folder)).forEach(outcome -> {
            if (outcome instanceof Outcome.Read(Document document)) {
                documents.add(document);
            }
        });
        return Evidence.of(documents, claims);
    }

    /** The record as of a day. */
    static PeaceProcess asOf(String day) {
        return WHOLE.asOf(LocalDate.parse(day));
    }

    /** What parties said that they would do if something came about. */
    static WhatIf whatIf(PeaceProcess process, String supposed) {
        Map<String, Document> texts =
                READ.documents().stream().collect(Collectors.toMap(Document::id, document -> document));
        return WhatIf.of(
                process,
                supposed,
                claim -> Objects.requireNonNull(texts.get(claim.envelope().documentId()))
                        .at(claim.envelope().span()));
    }

    static MeetingEntry meeting(PeaceProcess process, String word) {
        List<MeetingEntry> found = process.meetings().stream()
                .filter(m -> m.name().contains(word)
                        || m.names().stream().anyMatch(n -> n.contains(word))
                        || m.places().contains(word))
                .toList();
        assertThat(found).as("meetings told as \"%s\"", word).hasSize(1);
        return found.getFirst();
    }

    static List<Participation> parts(PeaceProcess process, MeetingEntry meeting, String actor) {
        return process.participations(meeting).stream()
                .filter(p -> p.actor().words().contains(actor))
                .toList();
    }

    static void takesPart(
            PeaceProcess process, MeetingEntry meeting, String actor, Attendance.Status status, Attendance.Role role) {
        assertThat(parts(process, meeting, actor))
                .as("%s at %s", actor, meeting.name())
                .anySatisfy(p -> {
                    assertThat(p.latest().status()).isEqualTo(status);
                    assertThat(p.roles()).contains(role);
                });
    }

    static boolean isOf(PeaceProcess process, MeetingEntry meeting, String actor) {
        return meeting.parties().stream().anyMatch(m -> m.who().words().contains(actor))
                || !parts(process, meeting, actor).isEmpty();
    }

    static boolean names(@Nullable Reference who, String word) {
        return who != null && who.words().contains(word);
    }

    static <E> E only(Stream<E> all, Predicate<E> sought, String what) {
        List<E> found = all.filter(sought).toList();
        assertThat(found).as(what).hasSize(1);
        return found.getFirst();
    }

    static void holds(PeaceProcess process, String holder, Topic topic, Stance... stances) {
        assertThat(process.positions())
                .as("position of %s on %s", holder, topic)
                .anyMatch(p -> names(p.holder(), holder)
                        && p.topic() == topic
                        && p.history().stream().anyMatch(s -> List.of(stances).contains(s.status())));
    }

    static Proposal proposal(PeaceProcess process, Topic topic, String words) {
        return only(
                process.proposals().stream(),
                p -> p.topic() == topic && words.equals(p.name()),
                "proposal \"" + words + "\"");
    }

    /** The last word of a holder on a proposal. */
    static PositionEntry.Stand holding(PeaceProcess process, Topic topic, String words, String holder) {
        return only(
                        proposal(process, topic, words).holdings().stream(),
                        h -> names(h.position().holder(), holder),
                        holder + " on \"" + words + "\"")
                .position()
                .stands()
                .getLast();
    }

    static ConditionEntry condition(PeaceProcess process, String holder, String... words) {
        return only(
                process.conditions().stream().filter(c -> !c.dropping()),
                c -> names(c.holder(), holder) && Stream.of(words).allMatch(told(c)::contains),
                "condition of " + holder + " with " + List.of(words));
    }

    static String told(ConditionEntry c) {
        return c.prerequisite() + " / " + Objects.requireNonNullElse(c.consequence(), "");
    }

    static boolean office(PeaceProcess process, String person, String title, String of) {
        return process.offices().stream()
                .anyMatch(o -> names(o.person(), person)
                        && names(o.of(), of)
                        && o.title() != null
                        && o.title().toLowerCase(Locale.ROOT).contains(title));
    }

    static List<String> mentioned(List<Mention> mentions) {
        return mentions.stream().map(m -> m.who().words()).toList();
    }
}
