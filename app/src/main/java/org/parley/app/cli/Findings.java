package org.parley.app.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.wording.Decisions;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.document.Handling;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Judgements;
import org.parley.store.Dossier;

/** Finds what a person names: claims, reports and judgements of a dossier, by the start of their ids. */
record Findings(Dossier dossier) {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{4,32}");

    /** The end of an id where one report makes several claims of one id; they are judged together. */
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("\\.\\d+$");

    /**
     * A claim as it was read last, or as people put it. A grade puts none, and the claim that it holds may have been read
     * otherwise since.
     */
    Claim claim(String id) throws CallException {
        String start = start(id, "a claim");
        List<Judgement> standing = Judgements.standing(dossier.judgements()).reversed();
        Map<String, Claim> found = new LinkedHashMap<>();
        Stream.concat(
                        standing.stream()
                                .filter(j -> !(j instanceof Judgement.GradeClaim))
                                .flatMap(j -> j.claims().reversed().stream()),
                        dossier.claims(start).stream())
                .filter(c -> c.id().startsWith(start))
                .forEach(c -> found.putIfAbsent(c.id(), c));
        return only(found, id, "claim", "parley explain --dossier shows the claims with their ids");
    }

    /** Who may see the report that a claim is of. */
    Handling handling(Claim claim) {
        return dossier.documents()
                .filter(d -> d.id().equals(claim.envelope().documentId()))
                .map(d -> d.origin().handling())
                .max(Handling::compareTo)
                .orElse(Handling.STRICTLY_CONFIDENTIAL);
    }

    /** A report by its path, by its file's name or by the start of its text's id. */
    Document document(String name) throws CallException {
        Map<String, Document> byPath = new LinkedHashMap<>();
        Map<String, Document> byName = new LinkedHashMap<>();
        String start = name.toLowerCase(Locale.ROOT);
        dossier.documents().forEach(d -> {
            if (d.origin().path().equals(name)) {
                byPath.put(d.id(), d);
            } else if (d.origin().fileName().equals(name) || (ID.matcher(name).matches() && d.id().startsWith(start))) {
                byName.put(d.id(), d);
            }
        });
        return only(
                byPath.isEmpty() ? byName : byPath,
                name,
                "report",
                "take it in first with parley read PATH --dossier FILE");
    }

    /** A judgement that nobody has withdrawn. */
    Judgement standing(String id) throws CallException {
        String start = start(id, "a judgement");
        Collection<Judgement> all = dossier.judgements();
        Map<String, Judgement> found =
                all.stream().filter(j -> j.id().startsWith(start)).collect(Collectors.toMap(Judgement::id, j -> j));
        Judgement judgement = only(found, id, "judgement", "parley review log shows them with their ids");
        if (!Judgements.standing(all).contains(judgement)) {
            throw new CallException("judgement " + id + " was withdrawn already");
        }
        return judgement;
    }

    /** @return in the form that ids have */
    static String start(String id, String what) throws CallException {
        String start = ONE_OF_SEVERAL.matcher(id).replaceFirst("").toLowerCase(Locale.ROOT);
        if (!ID.matcher(start).matches()) {
            throw new CallException(
                    id + " is not the id of " + what + ", nor the first 4 or more of its letters and digits");
        }
        return start;
    }

    private static <T> T only(Map<String, T> found, String name, String what, String help) throws CallException {
        if (found.isEmpty()) {
            throw new CallException("no " + what + " " + name + " in this dossier; " + help);
        }
        if (found.size() > 1) {
            List<String> ids = new ArrayList<>();
            found.keySet().stream().limit(5).map(Decisions::id).forEach(ids::add);
            throw new CallException(name + " may be any of " + found.size() + " in this dossier: "
                    + String.join(", ", ids) + (found.size() > ids.size() ? " ..." : "") + "; give more of its id");
        }
        return found.values().iterator().next();
    }
}
