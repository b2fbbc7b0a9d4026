package org.parley.app.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.app.wording.Texts;
import org.parley.reader.Reading;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimFormatException;
import org.parley.record.claim.ClaimJson;
import org.parley.record.document.Document;
import org.parley.record.document.Span;
import org.parley.record.judgement.Judgement;
import org.parley.record.process.Evidence;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.settling.Settling;
import org.parley.sources.NoSuchSourceException;
import org.parley.sources.Outcome;
import org.parley.sources.Sources;

/**
 * A folder of reports, one sentence a line, with the claims that they make ({@code claims.jsonl}, marked by hand) and what is
 * to come of them beside it.
 */
public record Golden(Path folder, List<Reading> readings) {
    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    public static Golden lakeport() {
        return at(Path.of("src/test/resources/golden/lakeport"));
    }

    private static Golden at(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("claims.jsonl"));
            List<Reading> readings = new ArrayList<>();
            for (Outcome outcome : Sources.of(List.of(folder.resolve("reports")))) {
                if (outcome instanceof Outcome.Read(Document document)) {
                    readings.add(reading(document, claims(lines, document)));
                }
            }
            return new Golden(folder, readings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchSourceException | ClaimFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Claim> claims(List<String> lines, Document document) throws ClaimFormatException {
        List<Claim> claims = new ArrayList<>();
        for (String line : lines) {
            Claim claim = ClaimJson.read("{\"document_id\": \"" + document.id() + "\", " + line.substring(1));
            if (claim.envelope().document().equals(document.origin().fileName())) {
                claims.add(claim);
            }
        }
        return claims;
    }

    /** Each line of the report is a sentence. */
    static Reading reading(Document document, List<Claim> claims) {
        List<Span> sentences = new ArrayList<>();
        Matcher line = LINE.matcher(document.text());
        while (line.find()) {
            sentences.add(new Span(
                    document.text().codePointCount(0, line.start()),
                    document.text().codePointCount(0, line.end())));
        }
        return new Reading(document, sentences, claims, true);
    }

    public PeaceProcess process(LocalDate asOf) {
        return Settling.settle(evidence()).asOf(asOf);
    }

    private Evidence evidence() {
        return Evidence.of(
                readings.stream().map(Reading::document).toList(),
                readings.stream().flatMap(r -> r.claims().stream()).toList());
    }

    public Texts texts() {
        return Texts.of(readings);
    }

    /** @param judged what is judged of each claim */
    Brief brief(LocalDate asOf, Function<Claim, Stream<Judgement>> judged) {
        Evidence read = evidence();
        Evidence evidence = read.judged(read.claims().stream().flatMap(judged).toList());
        return Brief.of(Settling.settle(evidence).asOf(asOf), texts(), List.of());
    }

    Brief brief(LocalDate asOf) {
        return Brief.of(process(asOf), texts(), List.of());
    }

    /** What stands beside the reports; written there first if PARLEY_WRITE_GOLDEN is set in the environment. */
    public String expected(String name, String actual) {
        try {
            Path file = folder.resolve(name);
            if (System.getenv("PARLEY_WRITE_GOLDEN") != null) {
                Files.writeString(file, actual, StandardCharsets.UTF_8);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
