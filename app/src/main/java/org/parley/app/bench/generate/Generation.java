package org.parley.app.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.process.Evidence;

/**
 * Reports of made-up peace processes, with what they are known to tell. The same numbers and seed give the same reports;
 * no more than one process is held at a time.
 *
 * @param reports how many in all
 * @param reportsEach how many a process has, the last maybe fewer: a great number makes one process of many reports
 */
public record Generation(long reports, int reportsEach, long seed) {
    /** About two for each event of a process. */
    public static final int USUAL_EACH = 90;

    /** @throws IllegalArgumentException if there is nothing to write */
    public Generation {
        if (reports < 1 || reportsEach < 1) {
            throw new IllegalArgumentException("there must be a report to write");
        }
    }

    /** What there is to know of a process, and then its reports, process by process. */
    public interface Reader {
        void truth(Truth truth);

        void report(GeneratedReport report);
    }

    public void read(Reader reader) {
        int number = 0;
        for (long left = reports; left > 0; left -= reportsEach) {
            Newsroom newsroom = newsroom(number++, (int) Math.min(left, reportsEach));
            reader.truth(newsroom.truth());
            newsroom.print(reader::report);
        }
    }

    private Newsroom newsroom(int number, int count) {
        return new Newsroom(Plot.of(number, seed), count, seed);
    }

    /**
     * Evidence of at least so many claims: that of the first reports that make them.
     *
     * @param reportsEach as in {@link Generation}
     */
    public static Evidence evidence(long claims, int reportsEach, long seed) {
        List<Document> documents = new ArrayList<>();
        List<Claim> planted = new ArrayList<>();
        Consumer<GeneratedReport> take = report -> {
            if (planted.size() < claims) {
                documents.add(report.document());
                report.planted().forEach(p -> planted.add(p.claim()));
            }
        };
        Generation each = new Generation(reportsEach, reportsEach, seed);
        for (int number = 0; planted.size() < claims; number++) {
            each.newsroom(number, reportsEach).print(take);
        }
        return Evidence.of(documents, planted);
    }
}
