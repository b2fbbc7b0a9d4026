package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.ActorBase;
import org.parley.reader.mention.Actors;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.KnownActor;
import org.parley.reader.mention.Leaders;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Names;
import org.parley.reader.mention.Offices;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.mention.Times;
import org.parley.reader.mention.Titles;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.ReportDate;

/** One report with all that the extractors ask of it: sentences, names, offices, times, who speaks. */
final class Report {
    private final Document document;
    private final List<Sentence> sentences;
    private final Names names;
    private final Offices offices;
    private final Actors actors;
    private final @Nullable Actor author;
    private final Speech speech;
    private final Gatherings gatherings;
    private final Foes foes;
    private final Map<Sentence, List<TimeMention>> times = new HashMap<>();

    Report(Document document, List<Sentence> sentences, ActorBase base, Titles titles, Leaders leaders) {
        this.document = document;
        this.sentences = sentences;
        this.names = Names.of(sentences, base, titles);
        ReportDate date = document.origin().date();
        this.offices = Offices.of(sentences, names, titles, leaders, date == null ? null : date.when());
        Quotations quotations = new Quotations(document.text(), sentences);
        Actors unspoken = new Actors(
                sentences, names, offices, titles, (sentence, token) -> quotations.covers(sentence, token.index()));
        this.speech = new Speech(document.text(), sentences, unspoken, quotations);
        this.actors = unspoken.withSpeakers(this::speaker);
        this.author = findAuthor();
        Times resolver = new Times(date == null ? null : date.when());
        sentences.forEach(s -> times.put(s, resolver.in(s)));
        this.gatherings = new Gatherings(this);
        this.foes = new Foes(this);
    }

    private @Nullable Actor speaker(Sentence sentence, Token pronoun) {
        Actor said = speech.speakerAt(sentence, pronoun);
        return said == null ? author : said;
    }

    /** Whose own words the whole report is: the author of a party's statement, or of a "Statement by ...". */
    private @Nullable Actor findAuthor() {
        String told = document.origin().author();
        if (told != null && document.origin().genre() == Genre.PARTY_STATEMENT) {
            return names.entities().stream()
                    .filter(each -> each.name().equals(told))
                    .findFirst()
                    .map(each -> new Actor(each.name(), each, false, null, null, true))
                    .orElseGet(() -> new Actor(told, null, false, null, null, true));
        }
        if (sentences.isEmpty()
                || !Senses.is("statement.title", sentences.getFirst().lower(0))) {
            return null;
        }
        Sentence title = sentences.getFirst();
        for (Token by : Clauses.behind(title, title.token(0), "by", "of", "from")) {
            if (by.isCapitalised() && actors.at(title, by) instanceof Actor named && Holders.acts(named)) {
                return named;
            }
        }
        return null;
    }

    /** Whose own words the whole report is, null where it tells of others. */
    @Nullable
    Actor author() {
        return author;
    }

    Document document() {
        return document;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Names names() {
        return names;
    }

    Offices offices() {
        return offices;
    }

    Actors actors() {
        return actors;
    }

    Speech speech() {
        return speech;
    }

    /** The talks that the report speaks of. */
    Gatherings gatherings() {
        return gatherings;
    }

    /** Who fights whom in the report. */
    Foes foes() {
        return foes;
    }

    List<TimeMention> times(Sentence sentence) {
        return times.getOrDefault(sentence, List.of());
    }

    /** Whether a word is one of those that tell a time. */
    boolean isTime(Sentence sentence, int token) {
        return times(sentence).stream().anyMatch(t -> t.covers(token));
    }

    /**
     * The time told of a verb or noun within a stretch of words; the nearest to it if there are several, null if none. A time
     * that belongs to another noun ("the June 2012 accord") or to a clause below is not its time.
     */
    @Nullable
    TimeMention time(Sentence sentence, BitSet words, Token near) {
        return new Timing(this, sentence).of(words, near);
    }

    /** The place that stands behind a word: "in Geneva", "in the port city of Hodeidah"; none in "in the presence of". */
    @Nullable
    Mention place(Sentence sentence, Token word) {
        List<Token> behind =
                new ArrayList<>(Clauses.behind(sentence, word, "in", "at", "near", "into", "across", "around"));
        for (Token day : sentence.children(word, "obl")) {
            boolean time = isTime(sentence, day.index());
            behind.addAll(time ? Clauses.behind(sentence, day, "in", "at") : List.of());
        }
        return placeOf(sentence, behind);
    }

    /** The first place that one of several nominals names: "Oslo", "the port city of Hodeidah"; null if none does. */
    @Nullable
    Mention placeOf(Sentence sentence, List<Token> nominals) {
        for (Token nominal : nominals) {
            Mention own = placeAt(sentence, nominal);
            if (own != null) {
                return own;
            }
            for (Token below : sentence.children(nominal)) {
                boolean city = below.is("nmod")
                        && Clauses.hasCase(sentence, below, "of")
                        && Senses.is("place.noun", nominal.lemma());
                Mention named = city ? placeAt(sentence, below) : null;
                Mention state = nominal.lemma().equals("capital") ? names.at(sentence, below.index()) : null;
                if (named != null || state != null) {
                    return named != null ? named : state;
                }
            }
        }
        return null;
    }

    private @Nullable Mention placeAt(Sentence sentence, Token nominal) {
        Mention mention = names.at(sentence, nominal.index());
        return mention != null && isPlace(mention) ? mention : null;
    }

    /** Whether a name may be where something happens. */
    static boolean isPlace(Mention mention) {
        EntityType type = mention.entity().type();
        return type == EntityType.PLACE
                || (type == EntityType.STATE || type == EntityType.REGION) && !mention.adjective();
    }

    /** Whom a word names that stands for a name elsewhere in the report, though not told as one here: "UN-led", "Geneva II". */
    @Nullable
    Mention named(String word) {
        for (Sentence sentence : sentences) {
            for (Mention mention : names.in(sentence)) {
                if (sentence.text(mention.from(), mention.to()).equals(word)) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** The printed form of a place: a capital stays a city where it is where something happens. */
    static String placeName(Mention mention) {
        KnownActor known = mention.entity().known();
        if (mention.adjective() && known != null) {
            return known.capital();
        }
        return mention.seat()
                ? mention.sentence().text(mention.from(), mention.to())
                : mention.entity().name();
    }
}
