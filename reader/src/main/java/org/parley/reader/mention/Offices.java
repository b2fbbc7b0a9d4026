package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.document.Timespan;

/** The offices that a report gives to the persons it names, from titles, appositions and relative clauses. */
public final class Offices {
    private static final double MOST = 0.6;

    private final Names names;
    private final MainState mainState;
    private final Leaders leaders;
    private final @Nullable Timespan date;
    private final Map<Sentence, List<Post>> posts = new HashMap<>();
    private final List<Office> offices = new ArrayList<>();

    private Offices(Names names, MainState mainState, Leaders leaders, @Nullable Timespan date) {
        this.names = names;
        this.mainState = mainState;
        this.leaders = leaders;
        this.date = date;
    }

    /** @param date of the report */
    public static Offices of(
            List<Sentence> sentences, Names names, Titles titles, Leaders leaders, @Nullable Timespan date) {
        Offices offices = new Offices(names, new MainState(sentences, names), leaders, date);
        Posts finder = new Posts(names, titles);
        PostHolders holders = new PostHolders(names, titles);
        List<PostHolders.Holding> holdings = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Post> found = finder.in(sentence);
            offices.posts.put(sentence, found);
            holdings.addAll(holders.in(found));
        }
        offices.take(holdings);
        return offices;
    }

    /** What the words tell goes first, then what is known: either may tell what other offices of a person are of. */
    private void take(List<PostHolders.Holding> holdings) {
        Map<PostHolders.Holding, Office> found = new HashMap<>();
        List<Function<PostHolders.Holding, @Nullable Office>> ways = List.of(this::told, this::known, this::guessed);
        for (Function<PostHolders.Holding, @Nullable Office> way : ways) {
            for (PostHolders.Holding holding : holdings) {
                Office office = found.containsKey(holding) ? null : way.apply(holding);
                if (office != null) {
                    found.put(holding, office);
                    offices.add(office);
                }
            }
        }
        offices.clear();
        for (PostHolders.Holding holding : holdings) {
            Office office = counted(found.get(holding));
            if (office != null) {
                offices.add(office);
            }
        }
    }

    /** A profession is no office, and a counterpart has the office that was told of last. */
    private @Nullable Office counted(@Nullable Office office) {
        if (office == null) {
            return null;
        }
        return switch (office.post().known().kind()) {
            case "profession" -> null;
            case "counterpart" ->
                offices.isEmpty() || !office.stated()
                        ? null
                        : office.titled(offices.getLast().title());
            default -> office;
        };
    }

    /** The office that a person has by a post which a verb tells them to hold; what it is of may stay unknown. */
    public Office of(Entity person, Post post) {
        Mention anywhere = new Mention(post.sentence(), post.from(), post.to(), person, false, false);
        PostHolders.Holding holding = new PostHolders.Holding(anywhere, post, post.from(), post.to(), null);
        Office told = told(holding);
        Office known = told == null ? known(holding) : told;
        return known == null ? guessed(holding) : known;
    }

    private @Nullable Office told(PostHolders.Holding holding) {
        Post post = holding.post();
        if (holding.home() != null) {
            return office(holding, holding.home().entity().name(), Office.Basis.STATED);
        }
        String side = post.of() != null && post.of().type() == EntityType.STATE ? side(post) : null;
        if (side != null) {
            return office(holding, adjective(post) + side, Office.Basis.STATED);
        }
        if (post.of() != null && post.of().type() != EntityType.PERSON) {
            return office(holding, post.of().name(), Office.Basis.STATED);
        }
        return null;
    }

    private @Nullable Office known(PostHolders.Holding holding) {
        Post post = holding.post();
        if (post.of() != null || post.body() != null) {
            return null;
        }
        String implied = post.known().of();
        String name = holding.person().entity().name();
        String known = implied.isEmpty() ? leaders.holds(name, post.title(), post.isFormer() ? null : date) : null;
        if (implied.isEmpty() && known == null) {
            return null;
        }
        return office(
                holding, known == null ? implied : known, known == null ? Office.Basis.TITLE : Office.Basis.KNOWN);
    }

    private Office guessed(PostHolders.Holding holding) {
        Post post = holding.post();
        Entity served = post.of();
        if (served != null) {
            String state = stateOf(served);
            return office(
                    holding,
                    state == null ? served.name() : state,
                    state == null ? Office.Basis.STATED : Office.Basis.REPORT);
        }
        if (post.body() != null) {
            return office(holding, post.body(), Office.Basis.STATED);
        }
        String side = side(post);
        if (side != null) {
            return office(holding, side, Office.Basis.CONTEXT);
        }
        boolean ofState = isOfState(post);
        String own = ofState ? stateOf(holding.person().entity()) : null;
        String elsewhere = own == null && post.known().kind().equals("minister") ? colleaguesState(post) : own;
        Entity main = ofState && elsewhere == null && !isRoyal(post) && post.isPlain() ? onlyState() : null;
        return elsewhere == null && main != null
                ? office(holding, main.name(), Office.Basis.CONTEXT)
                : office(holding, elsewhere, Office.Basis.REPORT);
    }

    private static Office office(PostHolders.Holding holding, @Nullable String of, Office.Basis basis) {
        Post post = holding.post();
        return new Office(holding.person().entity(), post.title(), post, of, holding.from(), holding.to(), basis);
    }

    /** The state that the report is about, if most of its talk of states is of that one. */
    private @Nullable Entity onlyState() {
        Entity main = mainEntity();
        int all = names.entities().stream()
                .filter(e -> e.type() == EntityType.STATE)
                .mapToInt(names::count)
                .sum();
        return main != null && names.count(main) > MOST * all ? main : null;
    }

    /** "Ruritanian President Ana Diaz and Foreign Minister Omar Gomez": both are of one state. */
    private @Nullable String colleaguesState(Post post) {
        for (Office office : offices) {
            boolean beside = office.sentence().equals(post.sentence())
                    && post.sentence().lower(post.from() - 1).equals("and")
                    && office.to() == post.from() - 2
                    && office.post().known().kind().matches("head|minister");
            if (beside && office.stated() && !post.definite()) {
                return office.of();
            }
        }
        return null;
    }

    /** "rebel commander Ana Diaz" is of the rebels, whoever they are. */
    private static @Nullable String side(Post post) {
        String words = post.known().words();
        if (words.matches("(main )?opposition .*")) {
            return "opposition";
        }
        return words.matches("(rebel|guerrilla|insurgent) .*") ? words.split(" ")[0] + "s" : null;
    }

    /** "Ruritanian " in "Ruritanian rebel commander Ana Diaz". */
    private static String adjective(Post post) {
        return post.from() < post.first()
                        && post.sentence().token(post.first() - 1).tag().startsWith("JJ")
                ? post.sentence().text(post.first() - 1, post.first() - 1) + " "
                : "";
    }

    private static boolean isRoyal(Post post) {
        return post.known()
                .words()
                .matches(".*\\b(king|queen|monarch|emir|sultan|pope|emperor|(crown|regent) prince(ss)?)");
    }

    private static boolean isOfState(Post post) {
        String words = post.known().words();
        return switch (post.known().kind()) {
            case "head", "minister" -> true;
            case "envoy" -> words.startsWith("government ");
            case "spokesperson" -> words.matches("(government|presidential|military|army|foreign ministry|police) .*");
            case "legislator", "military" ->
                words.matches("(army|armed|military|parliament|defen[cs]e|police|chief of) ?.*");
            default -> false;
        };
    }

    /** In the order of the text. */
    public List<Office> all() {
        return offices;
    }

    /** The posts that a sentence speaks of, held by whomever. */
    public List<Post> posts(Sentence sentence) {
        return posts.getOrDefault(sentence, List.of());
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
        String kind = office.post().known().kind();
        return kind.equals("envoy") || kind.equals("spokesperson");
    }

    /** The state that the report is about; the one meant by a bare "the government". */
    public @Nullable Entity mainEntity() {
        return mainState.of(names.entities());
    }

    /** "The Azran rebels said the government ...": the government that a group or army of a state speaks of is that state's. */
    @Nullable
    Entity homeOfSpeaker(Sentence sentence, Token head) {
        for (Token verb = sentence.head(head); verb != null; verb = sentence.head(verb)) {
            Token subject = sentence.child(verb, "nsubj");
            Mention mention = subject == null ? null : names.at(sentence, subject.index());
            KnownActor known = mention == null ? null : mention.entity().known();
            if (known != null && known.sector().matches("REB|OPP|MIL")) {
                return names.entities().stream()
                        .filter(e -> e.type() == EntityType.STATE
                                && e.known() != null
                                && e.known().country().equals(known.country()))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** Whose office a word of a title is part of: "Representative" in "Permanent Representative to the UN Ana Diaz". */
    public @Nullable Entity holderAt(Sentence sentence, int token) {
        for (Office office : offices) {
            if (office.sentence().equals(sentence)
                    && Math.min(office.post().from(), office.from()) <= token
                    && token <= office.post().to()) {
                return office.person();
            }
        }
        return null;
    }

    /** Whom the table of leaders gives as holder of a post that the report leaves without a name, if it names them elsewhere. */
    @Nullable
    Entity knownHolder(Post post) {
        Entity found = null;
        for (Entity entity : names.entities()) {
            boolean holds = entity.type() == EntityType.PERSON && isKnown(entity, post);
            if (holds && found != null) {
                return null;
            }
            found = holds ? entity : found;
        }
        return found;
    }

    /** Who held it before does not hold it now; a post told without its owner is one at the head of a state. */
    private boolean isKnown(Entity person, Post post) {
        String now = leaders.holds(person.name(), post.title(), date);
        String of = post.isFormer() ? leaders.holds(person.name(), post.title(), null) : now;
        boolean held = post.of() != null
                ? post.of().name().equals(of)
                : of != null && post.body() == null && post.known().kind().equals("head");
        return held && !(post.isFormer() && now != null && now.equals(of));
    }
}
