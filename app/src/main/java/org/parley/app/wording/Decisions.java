package org.parley.app.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimJson;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people decided, in words. */
public final class Decisions {
    /** How much of an id is shown: enough for a dossier to find it again. */
    public static final int ID_LENGTH = 10;

    /** What a correction changes beside the slots that it was made for. */
    private static final Set<String> NO_SLOT = Set.of("id", "document", "confidence", "rule", "reader", "plover");

    private Decisions() {}

    /** What was decided; of which claim, its place tells. */
    public static String what(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Accept j -> "accepted";
            case Judgement.Reject j -> "rejected";
            case Judgement.Correct j -> "corrected: " + difference(j.claim(), j.instead());
            case Judgement.Add j -> "added by hand";
            case Judgement.OneActor j ->
                Wording.quoted(j.name()) + " and " + Wording.quoted(j.other()) + " told to be one";
            case Judgement.TwoActors j ->
                Wording.quoted(j.name()) + " and " + Wording.quoted(j.other()) + " told to be two";
            case Judgement.OneMeeting j ->
                "told to be of one meeting: claims " + id(j.claim()) + " and " + id(j.other());
            case Judgement.TwoMeetings j ->
                "told to be of two meetings: claims " + id(j.claim()) + " and " + id(j.other());
            case Judgement.GradeClaim j ->
                "graded " + j.grade().code() + " (" + j.grade().words() + ")";
            case Judgement.DateReport j -> "report " + id(j.document()) + " dated " + Days.of(j.date());
            case Judgement.Shift j -> "told to be a shift: from claim " + id(j.claim()) + " to " + id(j.other());
            case Judgement.PlaceReport j ->
                "report " + id(j.document()) + " placed in the process " + Wording.quoted(j.process());
            case Judgement.OneProcess j ->
                "processes " + Wording.quoted(j.name()) + " and " + Wording.quoted(j.other()) + " told to be one";
            case Judgement.Comment j -> "remark: " + Wording.quoted(j.words());
            case Judgement.Withdraw j -> "judgement " + id(j.judgement()) + " withdrawn";
        };
    }

    /** What was decided, by whom, when and why. */
    public static String signed(Judgement judgement) {
        Signature by = judgement.signature();
        return what(judgement) + " by " + Wording.flat(by.author()) + ", " + Days.of(by.at())
                + (by.reason() == null ? "" : ": " + Wording.quoted(by.reason()));
    }

    public static String id(String whole) {
        return whole.indexOf('/') >= 0 ? Wording.flat(whole) : whole.substring(0, Math.min(ID_LENGTH, whole.length()));
    }

    private static String difference(Claim before, Claim after) {
        ObjectNode old = ClaimJson.toJson(before);
        ObjectNode now = ClaimJson.toJson(after);
        Set<String> names = new TreeSet<>(old.propertyNames());
        names.addAll(now.propertyNames());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            if (!NO_SLOT.contains(name) && !old.path(name).equals(now.path(name))) {
                differences.add(plain(name) + " " + shown(now.path(name)) + ", not " + shown(old.path(name)));
            }
        }
        return differences.isEmpty() ? "nothing" : String.join("; ", differences);
    }

    private static String shown(JsonNode value) {
        if (value.isMissingNode()) {
            return "none";
        }
        if (value.isArray()) {
            return value.valueStream().map(Decisions::shown).collect(Collectors.joining(", "));
        }
        return value.isObject()
                ? value.valueStream().map(Decisions::shown).collect(Collectors.joining(", ", "(", ")"))
                : plain(Wording.flat(value.asString()));
    }

    private static String plain(String code) {
        return code.replace('_', ' ');
    }
}
