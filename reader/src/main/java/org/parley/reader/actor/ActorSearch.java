package org.parley.reader.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Timespan;

/** Answers who is meant by a name, an acronym, a demonym, a capital, or an office of any of them. */
public final class ActorSearch {
    /** A form of an actor, and what it is to it. */
    private record Form(String text, String what, ActorRow row) {
        String how() {
            return text.equals(row.name())
                    ? "named so in " + row.place()
                    : "\"" + text + "\" is " + what + " of " + row.name() + " in " + row.place();
        }
    }

    private final ActorTables tables;
    private final Map<List<String>, List<Form>> forms = new HashMap<>();
    private final Map<String, ActorRow> byName = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> titles;

    public ActorSearch(ActorTables tables) {
        this.tables = tables;
        for (ActorRow row : tables.actors()) {
            byName.putIfAbsent(row.name(), row);
            if (row.type().equals("state")) {
                countries.putIfAbsent(row.country(), row.name());
            }
            enter(List.of(row.name()), "the name", row);
            enter(row.aliases(), "another name", row);
            enter(row.adjectives(), "an adjective or demonym", row);
            enter(row.seats(), "a seat", row);
            enter(row.capital().isEmpty() ? List.of() : List.of(row.capital()), "the capital", row);
        }
        this.titles = ActorTables.shipped("titles.csv").stream()
                .filter(row -> !row.get("kind").equals("honorific"))
                .map(row -> row.get("title"))
                .collect(Collectors.toSet());
    }

    private void enter(List<String> texts, String what, ActorRow row) {
        for (String text : texts) {
            List<Form> same = forms.computeIfAbsent(NameKeys.of(text), k -> new ArrayList<>());
            if (same.stream().noneMatch(f -> f.row().equals(row))) {
                same.add(new Form(text, what, row));
            }
        }
    }

    /** @param date null for any */
    public Answers ask(String question, @Nullable Timespan date) {
        String asked = question.strip().replaceAll("[?.!\\s]+$", "").replaceAll("(?i)^the\\s+", "");
        List<Answer> all = new ArrayList<>();
        actors(asked, all);
        offices(asked, all);
        persons(asked, all);
        List<Answer> distinct = all.stream().distinct().toList();
        List<Answer> fit = distinct.stream()
                .filter(a -> date == null || a.valid().holdsAt(date))
                .sorted(order())
                .toList();
        return new Answers(
                fit,
                fit.isEmpty() ? distinct.stream().sorted(order()).toList() : List.of(),
                distinct.isEmpty() ? new NearestNames(tables, titles).to(asked) : List.of());
    }

    /** Actors before persons, of persons the latest first. */
    private static Comparator<Answer> order() {
        return Comparator.comparing((Answer a) -> !a.office().isEmpty())
                .thenComparing(Comparator.comparing(Answer::valid).reversed());
    }

    private void actors(String asked, List<Answer> answers) {
        for (Form form : formsOf(asked)) {
            ActorRow row = form.row();
            boolean inOffice = row.type().equals("person")
                    && tables.offices().stream().anyMatch(o -> o.place().equals(row.place()));
            if (!inOffice) {
                answers.add(new Answer(
                        row.name(),
                        row.type(),
                        row.country(),
                        country(row),
                        row.sector(),
                        "",
                        "",
                        row.valid(),
                        List.of(form.how())));
            }
        }
    }

    private List<Form> formsOf(String words) {
        return forms.getOrDefault(NameKeys.of(words), List.of());
    }

    private String country(@Nullable ActorRow row) {
        return row == null ? "" : countries.getOrDefault(row.country(), "");
    }

    /** "Armenian Prime Minister", "Armenia's prime minister", "prime minister of Armenia". */
    private void offices(String asked, List<Answer> answers) {
        String[] words = asked.split("\\s+");
        for (int i = 1; i < words.length; i++) {
            String before = String.join(" ", List.of(words).subList(0, i));
            String behind = String.join(" ", List.of(words).subList(i, words.length));
            if (words[i].equalsIgnoreCase("of")) {
                held(before, behind.substring(words[i].length()).strip(), answers);
            } else {
                held(behind, before.replaceAll("['’]s?$", ""), answers);
            }
        }
    }

    private void held(String title, String actor, List<Answer> answers) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (!titles.contains(lower.replaceFirst(" (for|to|on) .*$", ""))) {
            return;
        }
        String plain = lower.replaceFirst(" (to|on) ", " for ");
        for (Form form : formsOf(actor)) {
            for (OfficeRow office : tables.offices()) {
                if (isOf(office, form.row()) && Titling.isSame(office.title(), plain)) {
                    answers.add(holder(office, form.row(), List.of(form.how(), row(office))));
                }
            }
        }
    }

    /** Of a state also what its authorities have, where it has no offices of its own. */
    private boolean isOf(OfficeRow office, ActorRow actor) {
        if (office.of().equals(actor.name())) {
            return true;
        }
        ActorRow of = byName.get(office.of());
        return actor.type().equals("state")
                && of != null
                && of.country().equals(actor.country())
                && of.sector().equals("GOV")
                && tables.offices().stream().noneMatch(o -> o.of().equals(actor.name()));
    }

    private static String row(OfficeRow office) {
        return office.name() + " is " + office.title() + " of " + office.of() + " in " + office.place();
    }

    private Answer holder(OfficeRow office, @Nullable ActorRow of, List<String> how) {
        return new Answer(
                office.name(),
                "person",
                of == null ? "" : of.country(),
                country(of),
                of == null ? "" : of.sector(),
                office.title(),
                office.of(),
                office.valid(),
                how);
    }

    /** "Serzh Sargsyan", "Sargsyan", "President Sargsyan". */
    private void persons(String asked, List<Answer> answers) {
        List<String> words = List.of(asked.split("\\s+"));
        persons(asked, office -> true, answers);
        for (int i = 1; i < words.size(); i++) {
            String title = String.join(" ", words.subList(0, i));
            if (titles.contains(title.toLowerCase(Locale.ROOT))) {
                persons(
                        String.join(" ", words.subList(i, words.size())),
                        office -> Titling.isSame(office.title(), title),
                        answers);
            }
        }
    }

    private void persons(String name, Predicate<OfficeRow> fits, List<Answer> answers) {
        List<String> keys = NameKeys.of(name);
        for (OfficeRow office : tables.offices()) {
            String called = fits.test(office) ? called(office, keys) : null;
            if (called != null) {
                String how = called.equals(office.name()) ? "" : "\"" + called + "\" is another name; ";
                answers.add(holder(office, byName.get(office.of()), List.of(how + row(office))));
            }
        }
    }

    private static @Nullable String called(OfficeRow office, List<String> keys) {
        List<String> full = NameKeys.of(office.name());
        if (full.equals(keys)
                || keys.size() == 1 && !full.isEmpty() && full.getLast().equals(keys.getFirst())) {
            return office.name();
        }
        return office.aliases().stream()
                .filter(alias -> NameKeys.of(alias).equals(keys))
                .findFirst()
                .orElse(null);
    }
}
