package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Meeting.Status;
import org.parley.record.claim.Modality;

/** All talks that a report speaks of by a noun; "the talks" takes name, place and parties from those told before. */
final class Gatherings {
    private static final int NEAR = 3;

    private final Report report;
    private final Parties parties;
    private final Map<Sentence, List<Gathering>> bySentence = new HashMap<>();
    private final List<Gathering> all = new ArrayList<>();

    Gatherings(Report report) {
        this.report = report;
        this.parties = new Parties(report, this);
        GatheringPhrase phrase = new GatheringPhrase(report, parties);
        for (Sentence sentence : report.sentences()) {
            List<Gathering> here = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (phrase.isGathering(sentence, token)) {
                    here.add(phrase.of(sentence, token));
                } else if (token.isVerb() && token.lemma().equals("meet")) {
                    all.add(verb(sentence, token));
                }
            }
            all.addAll(here);
            bySentence.put(sentence, here);
        }
        resolve();
    }

    /** "the talks" take what they leave open from others once all are known: they may be named later. */
    private void resolve() {
        for (Sentence sentence : report.sentences()) {
            List<Gathering> here = bySentence.getOrDefault(sentence, List.of());
            for (int i = 0; i < here.size(); i++) {
                Gathering each = here.get(i);
                boolean open = each.place() == null
                        && !each.proper()
                        && each.parties().size() < 2
                        && each.purpose() == null
                        && isDefinite(each.sentence(), each.head())
                        && !isAnother(each.sentence(), each.head())
                        && !isOfItsSentence(each, here.subList(0, i));
                Gathering other = open ? antecedent(each) : null;
                if (other != null) {
                    here.set(i, each.as(other));
                    all.set(all.indexOf(each), here.get(i));
                }
            }
        }
    }

    /** "the next round" is none that was told of. */
    private static boolean isAnother(Sentence sentence, Token head) {
        return sentence.children(head, "amod").stream()
                .anyMatch(t -> sentence.lower(t.index()).matches("next|another|new|further"));
    }

    /** "froze talks in May, but others want negotiations to resume": without an article, those that the sentence tells were stopped. */
    private static boolean isOfItsSentence(Gathering each, List<Gathering> before) {
        return each.sentence().child(each.head(), "det") == null
                && before.stream().anyMatch(other -> goTogether(each.noun(), other.noun()) && isStopped(other));
    }

    private static boolean isStopped(Gathering gathering) {
        Setting setting = Setting.of(gathering.sentence(), gathering.head());
        Token verb = setting.predicate();
        Telling told = verb == null ? null : VerbTelling.of(gathering.sentence(), verb, setting.role(), setting);
        return told != null && (told.status() == Status.POSTPONED || told.status() == Status.CANCELLED);
    }

    /** "met in Paris", "travelled to Paris to meet": talks that a noun may later stand for. */
    private Gathering verb(Sentence sentence, Token verb) {
        Mention place = report.place(sentence, verb);
        for (Token t = verb; place == null && t != null && t.isVerb(); t = sentence.head(t)) {
            for (Token goal : Clauses.behind(sentence, t, "to", "in")) {
                Mention mention = report.names().at(sentence, goal.index());
                place = mention != null && Report.isPlace(mention) ? mention : place;
            }
        }
        Set<String> met = parties.ofVerb(sentence, verb);
        return new Gathering(
                sentence,
                verb,
                "meeting",
                place == null ? null : Report.placeName(place),
                place != null,
                List.copyOf(met),
                !met.isEmpty(),
                null,
                null,
                true,
                false);
    }

    List<Gathering> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** Who sits at a table. */
    Parties parties() {
        return parties;
    }

    /**
     * The talks that the words before a word are about: in the nearest sentence that speaks of any those that it is about, not
     * those that it mentions in passing ("are to prepare the ground for negotiations").
     */
    @Nullable
    Gathering topic(Sentence sentence, int token) {
        Gathering passing = null;
        for (int back = 0; back <= NEAR && sentence.index() - back >= 0; back++) {
            Sentence there = report.sentences().get(sentence.index() - back);
            Gathering best = null;
            for (Gathering each : told(there)) {
                if (isBefore(each, sentence, token) && (best == null || prominence(each) >= prominence(best))) {
                    best = each;
                }
            }
            Gathering meant = best != null && prominence(best) == 3 ? null : byPronoun(there, sentence, token);
            if (meant != null) {
                return meant;
            }
            if (best != null && prominence(best) > 0 && !isAside(best, sentence)) {
                return best;
            }
            passing = passing == null ? best : passing;
        }
        Gathering main = passing == null ? null : main(sentence);
        return main == null ? passing : main;
    }

    /** The talks that a sentence takes up by a pronoun before the word, as the subject of a verb that tells how they stand. */
    private @Nullable Gathering byPronoun(Sentence there, Sentence sentence, int token) {
        for (Token pronoun : there.tokens()) {
            if (there == sentence && pronoun.index() >= token || !pronoun.isPronoun()) {
                continue;
            }
            Setting setting = Setting.of(there, pronoun);
            Token verb = setting.predicate();
            boolean tells = verb != null && VerbTelling.of(there, verb, setting.role(), setting) != null;
            Gathering meant = tells ? meant(there, pronoun) : null;
            if (meant != null) {
                return meant;
            }
        }
        return null;
    }

    /** Those that the report is about: the first that it tells apart, if that stands before a sentence. */
    private @Nullable Gathering main(Sentence sentence) {
        return all.stream()
                .filter(g -> g.sentence().index() < sentence.index()
                        && g.isToldApart()
                        && !g.head().isVerb())
                .findFirst()
                .map(g -> in(g.sentence()).stream()
                        .filter(resolved -> resolved.head() == g.head())
                        .findFirst()
                        .orElse(g))
                .orElse(null);
    }

    /** "an emergency session", told of in an earlier paragraph and not taken up: only mentioned. */
    private static boolean isAside(Gathering gathering, Sentence sentence) {
        boolean earlier =
                gathering.sentence().paragraph().index() < sentence.paragraph().index();
        return earlier
                && gathering.sentence().children(gathering.head(), "det").stream()
                        .anyMatch(d -> gathering.sentence().lower(d.index()).matches("an?|another"));
    }

    /** Those of a sentence, by noun or by verb. */
    private List<Gathering> told(Sentence sentence) {
        List<Gathering> told = new ArrayList<>();
        all.stream()
                .filter(g -> g.sentence() == sentence && g.head().isVerb() && isHeld(g))
                .forEach(told::add);
        told.addAll(in(sentence));
        return told;
    }

    /**
     * The talks that "it" or "they" stands for, the subject of a verb of talks: "They will first open in Montreux".
     *
     * @return null where the pronoun stands for something else, or the sentence before tells of no talks of its number
     */
    @Nullable
    Gathering meant(Sentence sentence, Token pronoun) {
        if (!pronoun.is("nsubj") || !sentence.lower(pronoun.index()).matches("it|they")) {
            return null;
        }
        boolean many = sentence.lower(pronoun.index()).equals("they");
        Gathering gathering = topic(sentence, pronoun.index());
        return gathering != null
                        && sentence.index() - gathering.sentence().index() <= 1
                        && gathering.head().tag().equals(many ? "NNS" : "NN")
                ? gathering
                : null;
    }

    /** Whether those who "met" did, or will: who only might has sat in no talks. */
    private static boolean isHeld(Gathering met) {
        Modality modality = Happening.modality(met.sentence(), met.head());
        return modality == Modality.ACTUAL || modality == Modality.PLANNED;
    }

    private static int prominence(Gathering gathering) {
        if (gathering.head().isVerb()) {
            return 2;
        }
        return switch (Setting.of(gathering.sentence(), gathering.head()).role()) {
            case SUBJECT, PREDICATE, ALONE -> 3;
            case OBJECT -> 2;
            case OBLIQUE -> 1;
            case BEHIND -> 0;
        };
    }

    /** Whether the sentence, or one of the few before it, speaks of talks at all. */
    boolean isSpokenOf(Sentence sentence) {
        return !in(sentence).isEmpty() || topic(sentence, 0) != null;
    }

    /** Whether two phrases may speak of the same talks: nouns that go together, and nothing that sets them apart. */
    static boolean maySame(Gathering one, Gathering other) {
        boolean noun = goTogether(one.noun(), other.noun());
        boolean place =
                one.place() == null || other.place() == null || one.place().equals(other.place());
        boolean parties = one.parties().isEmpty()
                || other.parties().isEmpty()
                || one.parties().stream().anyMatch(other.parties()::contains);
        boolean named = one.proper() && other.proper() && !one.name().equals(other.name());
        return noun && place && parties && !named;
    }

    /**
     * The two or more who met in the talks told of last before a word; none if these were too far back.
     *
     * @param apart who is none of them: who asks two others to meet
     */
    List<String> pairBefore(Sentence sentence, int token, Set<String> apart) {
        for (Gathering each : all.reversed()) {
            boolean others = each.parties().stream().noneMatch(apart::contains);
            if (isBefore(each, sentence, token) && each.parties().size() > 1 && others) {
                return sentence.index() - each.sentence().index() <= 2 * NEAR ? each.parties() : List.of();
            }
        }
        return List.of();
    }

    private static boolean isBefore(Gathering each, Sentence sentence, int token) {
        return each.sentence().index() < sentence.index()
                || each.sentence() == sentence && each.head().index() < token;
    }

    static boolean isDefinite(Sentence sentence, Token head) {
        List<Token> determiners = sentence.children(head, "det");
        return determiners.isEmpty() && head.tag().equals("NNS") && sentence.child(head, "nummod") == null
                || determiners.stream()
                        .anyMatch(d -> Set.of("the", "these", "those", "this").contains(sentence.lower(d.index())));
    }

    /**
     * The talks that a definite phrase may stand for: the last of the same noun that place, name or parties tell apart; else, for
     * a bare "the meeting", the foremost told of just before; else the only such told later; else those of the one place that the report
     * has spoken of so far.
     */
    private @Nullable Gathering antecedent(Gathering phrase) {
        Gathering before = null;
        Gathering near = null;
        Map<String, Gathering> later = new HashMap<>();
        Map<String, Gathering> places = new HashMap<>();
        for (Gathering each : all) {
            boolean same = each.noun().equals(phrase.noun());
            boolean earlier = each.sentence().index() < phrase.sentence().index();
            if (each.isToldApart() && earlier) {
                before = same ? each : before;
                boolean beside = phrase.sentence().index() - each.sentence().index() <= NEAR;
                boolean nearer = beside && phrase.bare() && goTogether(phrase.noun(), each.noun());
                near = nearer && (near == null || prominence(each) >= prominence(near)) ? each : near;
                places.put(String.valueOf(each.place()), each);
            } else if (each.isToldApart() && same && each != phrase && each.sentence() != phrase.sentence()) {
                later.put(String.valueOf(each.place()), each);
            }
        }
        if (before != null || near != null) {
            return before != null ? before : near;
        }
        Map<String, Gathering> only = later.isEmpty() ? places : later;
        Gathering single =
                phrase.bare() && only.size() == 1 ? only.values().iterator().next() : null;
        return single != null && (single.head().isVerb() || goTogether(phrase.noun(), single.noun())) ? single : null;
    }

    /** Whether talks told of by one noun may be taken up by another: a conference is no negotiations, but any talks are a meeting. */
    private static boolean goTogether(String taken, String told) {
        boolean talks = Senses.is("meeting.talks", taken) && Senses.is("meeting.talks", told);
        return taken.equals(told) || talks || Senses.is("meeting.any", taken);
    }
}
