package org.parley.app.reading;

import java.util.Optional;
import org.parley.reader.Reader;
import org.parley.reader.Reading;
import org.parley.reader.Scope;
import org.parley.record.document.Document;
import org.parley.store.Dossier;
import org.parley.store.ReadReport;

/** What a job remembers of earlier ones and leaves to later ones. For one thread. */
public sealed interface Archive extends AutoCloseable {

    /** A report as an earlier job read it, with the same reader. */
    Optional<Reading> known(Document document);

    /** Takes in a report with what became of it. */
    void take(Step step);

    @Override
    void close();

    /** Remembers nothing. */
    record None() implements Archive {
        @Override
        public Optional<Reading> known(Document document) {
            return Optional.empty();
        }

        @Override
        public void take(Step step) {}

        @Override
        public void close() {}
    }

    /**
     * Remembers in a dossier; a report that was not read stays in it unread, to be tried again the next time.
     *
     * @param mark tells readings with the user's own actors from those without, empty for none
     */
    record Kept(Dossier dossier, Scope scope, String mark) implements Archive {
        private String version(Document document) {
            return Reader.version(document, scope) + mark;
        }

        @Override
        public Optional<Reading> known(Document document) {
            return dossier.find(document, version(document))
                    .map(report -> new Reading(
                            document,
                            report.sentences(),
                            report.claims(),
                            !report.sentences().isEmpty() || Reader.isOfConcern(document)));
        }

        @Override
        public void take(Step step) {
            switch (step) {
                case Step.Done(Reading reading) ->
                    dossier.add(
                            new ReadReport(reading.document(), reading.sentences(), reading.claims()),
                            version(reading.document()));
                case Step.Known(Reading reading) -> dossier.add(reading.document());
                case Step.OtherLanguage(Document document) -> dossier.add(document);
                case Step.Failed failed -> dossier.add(failed.document());
                case Step.Skipped skipped -> {}
                case Step.Problem problem -> {}
            }
        }

        @Override
        public void close() {
            dossier.close();
        }
    }
}
