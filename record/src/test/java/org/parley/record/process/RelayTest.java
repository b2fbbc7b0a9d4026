package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;
import org.parley.record.claim.Source;
import org.parley.record.claim.Statement;
import org.parley.record.claim.Topic;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import org.parley.record.document.Span;
import org.parley.record.process.settling.Settling;

class RelayTest {
    private static Envelope at(Document document, String words, @Nullable String speaker) {
        int start = document.text().indexOf(words);
        return new Envelope(
                document.origin().path(),
                document.id(),
                new Span(start, start + words.length()),
                Modality.ACTUAL,
                speaker == null ? null : new Source(speaker, Source.Form.INDIRECT),
                null,
                null,
                null,
                null,
                0.9,
                "test",
                "test");
    }

    /** Whom a sentence tells to hand on what a speaker says in some of its words. */
    private static @Nullable String relay(String text, String words, String speaker, String other) {
        Document document =
                Document.of(text, new Origin("report.txt", null, "Harbour Post", null, Genre.NEWS, null, "en"));
        List<Claim> claims = List.of(
                new Position(at(document, words, speaker), "Norway", Position.Stance.URGES, Topic.TALKS, "talks", null),
                new Statement(
                        at(document, text, null), speaker, Statement.Form.INDIRECT, false, null, null, null, null),
                new Statement(at(document, text, null), other, Statement.Form.INDIRECT, false, null, null, null, null));
        return Settling.settle(Evidence.of(List.of(document), claims))
                .positions()
                .getFirst()
                .attestations()
                .getFirst()
                .relayedBy();
    }

    @Test
    void twoWhoSayTheSameDoNotHandOnEachOthersWord() {
        String text = "State radio and a relief group said Norway wanted talks.";
        assertThat(relay(text, "Norway wanted talks", "State radio", "relief group"))
                .isNull();
    }

    @Test
    void whoSaysSomethingElseBehindDoesNotHandItOn() {
        String text =
                "Ada Quist said Norway wanted talks, but Jean Dupont said that no one had asked the envoys for any.";
        assertThat(relay(text, "Norway wanted talks", "Ada Quist", "Jean Dupont"))
                .isNull();
    }

    @Test
    void anAgencyNamedAtTheEndHandsItOn() {
        String text = "Ada Quist said Norway wanted talks, the agency Nordlys reported.";
        assertThat(relay(text, "Norway wanted talks", "Ada Quist", "Nordlys")).isEqualTo("Nordlys");
    }
}
