package org.parley.record.process.settling;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Extent;

/** All forms of a name that read the same, with the reports that use them: what actors are joined from. */
final class NameGroup {
    private static final String[] PART_OF = {"parts of ", "part of ", "some of ", "elements of ", "sections of "};

    final String key;
    final NameForm form;
    final @Nullable String state;
    final @Nullable String organisation;
    final boolean part;
    final Map<String, Integer> raws = new TreeMap<>();
    final Set<String> documents = new HashSet<>();
    boolean personSlot;

    private NameGroup(String key, NameForm form, boolean part) {
        this.key = key;
        this.form = form;
        this.part = part;
        this.state = part ? null : States.KNOWN.state(Words.of(form.shown()));
        this.organisation = part ? null : States.KNOWN.organisation(Words.of(form.shown()));
    }

    static NameGroup of(String raw, @Nullable Extent extent) {
        boolean part = isPart(raw, extent);
        NameForm form = NameForm.of(part ? withoutPart(raw) : raw);
        return new NameGroup(key(raw, extent), form, part);
    }

    /** The same for names that read the same; a part of a bloc has another than the bloc. */
    static String key(String raw, @Nullable Extent extent) {
        boolean part = isPart(raw, extent);
        NameForm form = NameForm.of(part ? withoutPart(raw) : raw);
        if (part) {
            return "part of " + form.key();
        }
        String state = States.KNOWN.state(Words.of(form.shown()));
        String usual = state != null ? state : States.KNOWN.organisation(Words.of(form.shown()));
        return usual != null ? NameForm.of(usual).key() : form.key();
    }

    private static boolean isPart(String raw, @Nullable Extent extent) {
        return extent == Extent.PART || !withoutPart(raw).equals(raw.strip());
    }

    private static String withoutPart(String raw) {
        String stripped = raw.strip();
        for (String start : PART_OF) {
            if (stripped.regionMatches(true, 0, start, 0, start.length())) {
                return stripped.substring(start.length());
            }
        }
        return stripped;
    }

    void add(Naming naming, String document) {
        raws.merge(naming.words().strip(), 1, Integer::sum);
        documents.add(document);
        personSlot |= naming.role() == Naming.Role.PERSON;
    }

    /** Its forms as they may be shown, with how often each is used. */
    Map<String, Integer> shown() {
        Map<String, Integer> shown = new TreeMap<>();
        raws.forEach((raw, n) -> shown.merge(NameForm.of(raw).shown(), n, Integer::sum));
        return shown;
    }

    /** Whether it may be a given name, which is short for no family name. */
    boolean isRoyal() {
        return raws.keySet().stream().anyMatch(raw -> NameForm.of(raw).royal());
    }

    private boolean isTitled() {
        return raws.keySet().stream().anyMatch(raw -> NameForm.of(raw).titled());
    }

    boolean isKnown() {
        return state != null || organisation != null;
    }

    boolean isPersonLike() {
        return !part && !isKnown() && (personSlot || form.looksLikePerson() || isTitled());
    }
}
