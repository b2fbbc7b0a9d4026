package org.parley.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.judgement.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code parley review add}: a report says this as well. */
@Command(
        name = "add",
        description = {
            "A report of the dossier says this as well, and no reader found it.",
            "What an analyst knows otherwise goes into a note, which is taken in like any report, with the genre"
                    + " internal_note."
        },
        footer = {"", "Exit code: 0 done, 2 unusable call."})
final class ReviewAddCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.json",
            description = "The claim as parley read writes it; what the options give need not be in it.")
    private @Nullable Path file;

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description = "Its path, its file's name, or the first letters and digits of its id.")
    private @Nullable String report;

    @Option(names = "--words", paramLabel = "WORDS", description = "The report's words that say it.")
    private @Nullable String words;

    @Option(names = "--kind", paramLabel = "KIND", description = "Such as meeting or attendance.")
    private @Nullable String kind;

    @Option(
            names = "--set",
            arity = "1",
            paramLabel = "SLOT=VALUE",
            description = "Such as status=held; once for each slot, and once for each value of a list.")
    private List<String> slots = new ArrayList<>();

    @Mixin
    private Signing signing = new Signing();

    ReviewAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CallException {
        ObjectNode node = file == null ? JSON.createObjectNode() : read(file);
        if (kind != null) {
            node.put("kind", kind);
        }
        return signing.keep(terminal, findings -> {
            Document document = findings.document(report != null ? report : given(node));
            node.put("document", document.origin().path()).put("document_id", document.id());
            node.put("confidence", 1).put("rule", ClaimSlots.RULE);
            if (words != null) {
                place(node, words, document.text());
            }
            Claim claim = ClaimSlots.filled(node, slots);
            int length = document.text().codePointCount(0, document.text().length());
            if (claim.envelope().span().end() > length) {
                throw new CallException(
                        "the claim ends at " + claim.envelope().span().end() + ", and the report at " + length);
            }
            return new Judgement.Add(signing.signature(document.origin().handling()), claim);
        });
    }

    private static String given(ObjectNode node) throws CallException {
        String document = node.path("document").asString("");
        if (document.isEmpty()) {
            throw new CallException("which report says so? name it with --report");
        }
        return document;
    }

    private static void place(ObjectNode node, String words, String text) throws CallException {
        int at = text.indexOf(words);
        if (at < 0 || text.indexOf(words, at + 1) >= 0) {
            throw new CallException("--words: the report "
                    + (at < 0 ? "has no such words" : "has these words more than once; give more of them"));
        }
        int start = text.codePointCount(0, at);
        node.put("start", start).put("end", start + words.codePointCount(0, words.length()));
    }

    private static ObjectNode read(Path file) throws CallException {
        try {
            if (JSON.readTree(Files.readString(file)) instanceof ObjectNode node) {
                return node;
            }
            throw new CallException(file + ": a claim is one JSON object");
        } catch (IOException e) {
            throw new CallException("cannot read " + file + ": " + e.getMessage());
        } catch (JacksonException e) {
            throw new CallException(file + ": not JSON: " + e.getOriginalMessage());
        }
    }
}
