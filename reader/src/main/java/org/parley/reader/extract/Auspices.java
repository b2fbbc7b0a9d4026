package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Attendance.Role;
import org.parley.record.claim.Attendance.Status;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

/** Under whose name talks are held: "UN-led talks", "talks under the auspices of the UN". */
final class Auspices implements Extractor {
    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Gathering gathering : report.gatherings().in(sentence)) {
            auspices(report, gathering, claims);
        }
    }

    private static void auspices(Report report, Gathering gathering, Consumer<Claim> claims) {
        Sentence sentence = gathering.sentence();
        List<Token> adjectives = new ArrayList<>(sentence.children(gathering.head(), "amod"));
        Clauses.behind(sentence, gathering.head(), "of")
                .forEach(of -> adjectives.addAll(sentence.children(of, "amod")));
        for (Token child : adjectives) {
            Role role = role(child.text());
            sponsored(report, gathering, child, claims);
            Mention by = role == null ? null : report.names().at(sentence, child.index() - 2);
            if (by != null && role != null && sentence.lower(child.index() - 1).equals("-")) {
                sponsor(report, gathering, by, role, by.from(), by.to(), claims);
            }
        }
        for (int i = gathering.head().index(); i < sentence.size(); i++) {
            int at = i;
            if (report.gatherings().in(sentence).stream()
                    .anyMatch(g -> g != gathering && g.head().index() == at)) {
                return;
            }
            if (sentence.lower(i).equals("auspices") && auspicesOf(report, sentence, i) instanceof Mention by) {
                sponsor(report, gathering, by, Role.SPONSOR, by.from(), by.to(), claims);
                return;
            }
        }
    }

    /** "UN-led", where the tagger takes it for one word. */
    private static void sponsored(Report report, Gathering gathering, Token word, Consumer<Claim> claims) {
        int hyphen = word.text().indexOf('-');
        Role role = hyphen < 0 ? null : role(word.text().substring(hyphen + 1));
        Mention by = role == null ? null : report.named(word.text().substring(0, hyphen));
        if (by != null && role != null) {
            sponsor(report, gathering, by, role, word.index(), word.index(), claims);
        }
    }

    private static @Nullable Role role(String participle) {
        return switch (participle.toLowerCase(Locale.ROOT)) {
            case "led", "sponsored", "backed", "organised", "organized", "supervised", "convened" -> Role.SPONSOR;
            case "mediated", "brokered", "facilitated", "moderated" -> Role.MEDIATOR;
            case "hosted" -> Role.HOST;
            case "chaired" -> Role.CHAIR;
            default -> null;
        };
    }

    /** "under UN auspices", "under the auspices of the UN". */
    private static @Nullable Mention auspicesOf(Report report, Sentence sentence, int auspices) {
        Mention before = auspices > 0 ? report.names().at(sentence, auspices - 1) : null;
        int after = auspices + 2 + (sentence.lower(auspices + 2).equals("the") ? 1 : 0);
        boolean of = sentence.lower(auspices + 1).equals("of") && after < sentence.size();
        return before != null || !of ? before : report.names().at(sentence, after);
    }

    /** "the UN-sponsored talks, which resume on Monday". */
    private static @Nullable TimeMention toldBehind(Report report, Gathering gathering) {
        Sentence sentence = gathering.sentence();
        for (Token clause : sentence.children(gathering.head(), "acl")) {
            if (Senses.is("meeting.hold", clause.lemma()) || Senses.is("meeting.hold-own", clause.lemma())) {
                return report.time(sentence, sentence.subtree(clause), clause);
            }
        }
        return null;
    }

    private static void sponsor(
            Report report, Gathering gathering, Mention by, Role role, int from, int to, Consumer<Claim> claims) {
        Sentence sentence = gathering.sentence();
        Token governor = Setting.of(sentence, gathering.head()).predicate();
        Modality modality = governor == null ? Modality.ACTUAL : Happening.modality(sentence, governor);
        boolean open = modality == Modality.PLANNED || modality == Modality.POSSIBLE;
        TimeMention time = gathering.time() == null ? toldBehind(report, gathering) : gathering.time();
        Timespan when = time == null ? null : time.when();
        boolean ahead = when != null
                && report.document().origin().date() != null
                && when.earliest()
                        .isAfter(report.document().origin().date().when().latest());
        // "talks that prepare negotiations under UN auspices": not those that the report is about, though no place
        // tells it.
        boolean other = !gathering.placeTold()
                && report.gatherings().in(sentence).stream()
                        .anyMatch(g -> g.head().index() < gathering.head().index());
        claims.accept(new Attendance(
                new Draft(report, sentence, gathering.head())
                        .words(
                                Math.min(from, gathering.head().index()),
                                Math.max(to, gathering.head().index()))
                        .modality(open ? modality : ahead ? Modality.PLANNED : modality)
                        .place(other ? null : gathering.place())
                        .envelope(0.7, "attendance.auspices"),
                by.entity().name(),
                other
                        ? sentence.text(
                                Math.min(from, gathering.head().index()),
                                gathering.head().index())
                        : Attendances.name(gathering),
                role,
                null,
                open || ahead ? Status.WILL_ATTEND : Status.ATTENDING));
    }
}
