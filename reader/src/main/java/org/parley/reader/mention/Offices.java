package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.record.document.Timespan;

/** The offices that a report gives to the persons it names, from titles, appositions and relative clauses. */
public final class Offices {
    private static final Set<String> HEADING = Set.of("heads", "headed", "leads", "chairs", "commands", "led");
    private static final Set<String> SKIPPED = Set.of(
            "former",
            "ex",
            "-",
            "then",
            "new",
            "newly",
            "outgoing",
            "exiled",
            "veteran",
            "visiting",
            "interim",
            "acting",
            "late",
            "current",
            "his",
            "her",
            "their",
            "its",
            "top",
            "senior",
            "designate");

    private static final Set<String> BEFORE_BODY = Set.of("of", "to", "for", "at");

    private final Names names;
    private final Titles titles;
    private final Leaders leaders;
    private final @Nullable Timespan date;
    private final List<Office> offices = new ArrayList<>();

    private Offices(Names names, Titles titles, Leaders leaders, @Nullable Timespan date) {
        this.names = names;
        this.titles = titles;
        this.leaders = leaders;
        this.date = date;
    }

    /** @param date of the report */
    public static Offices of(
            List<Sentence> sentences, Names names, Titles titles, Leaders leaders, @Nullable Timespan date) {
        Offices offices = new Offices(names, titles, leaders, date);
        for (Sentence sentence : sentences) {
            for (Mention mention : names.in(sentence)) {
                if (mention.entity().type() == EntityType.PERSON) {
                    offices.before(sentence, mention);
                    offices.after(sentence, mention);
                }
            }
        }
        return offices;
    }

    /** In the order of the text. */
    public List<Office> all() {
        return offices;
    }

    /** The state that a person's office is of, if the report gives one. */
    public @Nullable String stateOf(Entity person) {
        for (Office office : offices) {
            if (office.person().equals(person) && office.of() != null && !isOutsider(office)) {
                return office.of();
            }
        }
        return null;
    }

    private static boolean isOutsider(Office office) {
        return office.known().kind().equals("envoy") || office.known().kind().equals("spokesperson");
    }

    private void before(Sentence sentence, Mention person) {
        int end = person.from() - 1;
        Titles.Found honorific = end < 0 ? null : titles.endingAt(sentence, end);
        if (honorific != null && !honorific.title().isOffice()) {
            end = honorific.from() - 1;
        }
        boolean apart = sentence.lower(end).equals(",");
        if (apart) {
            end--;
        }
        Titles.Found found = officeEndingAt(sentence, end);
        if (found == null) {
            ofBefore(sentence, person, end);
            return;
        }
        Holder holder = holderBefore(sentence, found.from() - 1);
        int from = holder == null ? found.from() : holder.from();
        boolean definite = sentence.lower(from - 1).equals("the")
                || sentence.lower(found.from() - 1).equals("'s");
        if (apart && !definite) {
            return;
        }
        add(person, found, holder == null ? null : holder.name(), sentence, from, person.to());
    }

    private Titles.@Nullable Found officeEndingAt(Sentence sentence, int end) {
        if (end < 0) {
            return null;
        }
        Titles.Found found = titles.endingAt(sentence, end);
        return found != null && found.title().isOffice() && names.at(sentence, found.from()) == null ? found : null;
    }

    /** "the head of the National Coalition Ahmad Jarba", "the foreign minister of Ruritania, Ana Diaz". */
    private void ofBefore(Sentence sentence, Mention person, int end) {
        Mention body = end < 0 ? null : names.at(sentence, end);
        if (body == null
                || body.entity().type() == EntityType.PERSON
                || !body.entity().type().acts()) {
            return;
        }
        int at = body.from() - 1;
        while (at > 0 && !BEFORE_BODY.contains(sentence.lower(at)) && body.from() - at < 4) {
            at--;
        }
        Titles.Found found = BEFORE_BODY.contains(sentence.lower(at)) ? officeEndingAt(sentence, at - 1) : null;
        if (found == null) {
            return;
        }
        Holder sender = isSent(found.title(), sentence.lower(at)) ? holderBefore(sentence, found.from() - 1) : null;
        if (!isSent(found.title(), sentence.lower(at))) {
            add(person, found, body.entity().name(), sentence, found.from(), person.to());
        } else {
            add(
                    person,
                    found,
                    sender == null ? null : sender.name(),
                    sentence,
                    sender == null ? found.from() : sender.from(),
                    person.to());
        }
    }

    /** An envoy "for" or "to" a place is not of it. */
    private static boolean isSent(Titles.Title title, String preposition) {
        return Set.of("envoy", "diplomat").contains(title.kind()) && !preposition.equals("of");
    }

    /** "Ana Diaz, the foreign minister of Ruritania," and "Ana Diaz, who heads the Front". */
    private void after(Sentence sentence, Mention person) {
        int at = person.to() + 1;
        if (!sentence.lower(at).equals(",")) {
            return;
        }
        at++;
        if (sentence.lower(at).equals("who") && HEADING.contains(sentence.lower(at + 1))) {
            Mention body = firstName(sentence, at + 2, 4);
            if (body != null && body.entity().type().isCollective()) {
                Titles.Title head = new Titles.Title("head", "leader", "");
                offices.add(new Office(
                        person.entity(), "head", head, body.entity().name(), sentence, person.from(), body.to(), true));
            }
            return;
        }
        int from = at;
        if (sentence.lower(at).equals("who") && Set.of("is", "was").contains(sentence.lower(at + 1))) {
            from = at + 2 + (sentence.lower(at + 2).equals("also") ? 1 : 0);
        }
        while (sentence.reads(from, "the")
                || sentence.reads(from, "a")
                || sentence.reads(from, "an")
                || SKIPPED.contains(sentence.lower(from))) {
            from++;
        }
        apposition(sentence, person, from);
    }

    private void apposition(Sentence sentence, Mention person, int start) {
        int from = start;
        Mention holder = names.at(sentence, from);
        String of = null;
        if (holder != null && holder.from() == from && holder.entity().type() != EntityType.PERSON) {
            of = holder.entity().name();
            from = holder.to() + 1;
            from += sentence.lower(from).equals("'s") ? 1 : 0;
        }
        while (SKIPPED.contains(sentence.lower(from))) {
            from++;
        }
        Titles.Found found = titles.startingAt(sentence, from);
        if (found == null || !found.title().isOffice()) {
            return;
        }
        int to = found.to();
        if (of == null
                && !isSent(found.title(), sentence.lower(to + 1))
                && Set.of("of", "for", "to", "in", "at").contains(sentence.lower(to + 1))) {
            Mention body = firstName(sentence, to + 2, 5);
            if (body != null && body.entity().type() != EntityType.PERSON) {
                of = body.entity().name();
                to = body.to();
            }
        }
        if (!nameFollows(sentence, to)) {
            add(person, found, of, sentence, person.from(), to);
        }
    }

    /** In a list the next title is the next person's. */
    private boolean nameFollows(Sentence sentence, int to) {
        int at = to + 1;
        Titles.Found honorific = titles.startingAt(sentence, at);
        at = honorific == null ? at : honorific.to() + 1;
        Mention next = names.at(sentence, at);
        return next != null && next.entity().type() == EntityType.PERSON;
    }

    private @Nullable Mention firstName(Sentence sentence, int from, int within) {
        for (int i = from; i < Math.min(sentence.size(), from + within); i++) {
            Mention mention = names.at(sentence, i);
            if (mention != null) {
                return mention;
            }
            if (sentence.lower(i).equals(",")) {
                return null;
            }
        }
        return null;
    }

    private record Holder(String name, int from) {}

    private @Nullable Holder holderBefore(Sentence sentence, int end) {
        int at = end;
        while (at >= 0 && SKIPPED.contains(sentence.lower(at))) {
            at--;
        }
        if (at >= 0 && (sentence.lower(at).equals("'s") || sentence.lower(at).equals("'"))) {
            at--;
        }
        Mention holder = at < 0 ? null : names.at(sentence, at);
        if (holder == null || holder.entity().type() == EntityType.PERSON) {
            return holder == null || !sentence.lower(end).equals("'s") ? null : personsState(holder);
        }
        return new Holder(holder.entity().name(), holder.from());
    }

    private @Nullable Holder personsState(Mention person) {
        String state = stateOf(person.entity());
        return state == null ? null : new Holder(state, person.from());
    }

    private void add(Mention person, Titles.Found found, @Nullable String of, Sentence sentence, int from, int to) {
        String title = sentence.text(found.from(), found.to());
        boolean stated = of != null;
        String holder = of;
        if (holder == null && !found.title().of().isEmpty()) {
            holder = found.title().of();
        }
        if (holder == null) {
            boolean former = sentence.lower(found.from() - 1).equals("former");
            holder = leaders.holds(person.entity().name(), title, former ? null : date);
        }
        offices.add(new Office(person.entity(), title, found.title(), holder, sentence, from, to, stated));
    }

    /** The state that the report names most; the one meant by a bare "the government". */
    public @Nullable Entity mainEntity() {
        Entity best = null;
        for (Entity entity : names.entities()) {
            if (entity.type() == EntityType.STATE && (best == null || names.count(entity) > names.count(best))) {
                best = entity;
            }
        }
        return best;
    }

    /** Whose office a word of a title is part of: "Representative" in "Permanent Representative to the UN Ana Diaz". */
    public @Nullable Entity holderAt(Sentence sentence, int token) {
        for (Office office : offices) {
            if (office.sentence().equals(sentence) && office.from() <= token && token <= office.to()) {
                return office.person();
            }
        }
        return null;
    }

    /** Who holds a title of a state or body in this report: "the Ruritanian foreign minister". */
    public @Nullable Entity holder(String title, @Nullable String of) {
        String wanted = title.toLowerCase(Locale.ROOT);
        Entity found = null;
        for (Office office : offices) {
            String own = office.title().toLowerCase(Locale.ROOT);
            boolean sameTitle = own.equals(wanted) || own.endsWith(" " + wanted);
            boolean sameState = of == null || of.equals(office.of());
            if (sameTitle && sameState && !office.person().equals(found)) {
                if (found != null) {
                    return null;
                }
                found = office.person();
            }
        }
        return found;
    }
}
