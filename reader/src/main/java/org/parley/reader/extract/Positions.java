package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Senses;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;

/** What actors want or refuse: a position for each holder of a stance that a verb, a noun or an "ought" tells. */
final class Positions implements Extractor {
    /** From here on the words are plain enough that a matter of no known topic is one of the process still. */
    private static final double PLAIN = 0.75;

    @Override
    public void extract(Report report, Sentence sentence, Consumer<Claim> claims) {
        List<Stand> stands = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isVerb()) {
                StanceVerbs.find(report, sentence, token, stands);
            } else if (token.isNoun()) {
                StanceNouns.find(report, sentence, token, stands);
            }
            Oughts.find(report, sentence, token, stands);
            Needs.find(report, sentence, token, stands);
            Remedies.find(report, sentence, token, stands);
            Verdicts.find(report, sentence, token, stands);
            Prerequisites.find(report, sentence, token, stands);
            Efforts.find(report, sentence, token, stands);
            Refusals.find(report, sentence, token, stands);
        }
        for (Stand stand : stands) {
            List<Token> matters = matters(sentence, stand);
            matters.removeIf(m -> isTime(report, sentence, m));
            for (Token matter : matters) {
                for (Actor holder : stand.holders()) {
                    Position claim = claim(report, sentence, stand.about(matter), holder);
                    if (claim != null) {
                        claims.accept(claim);
                    }
                }
            }
        }
    }

    /** "called the meeting for Monday" asks for no Monday. */
    private static boolean isTime(Report report, Sentence sentence, Token matter) {
        boolean part = matter.lemma().matches("morning|afternoon|evening|night");
        return report.times(sentence).stream()
                .anyMatch(t -> t.from() <= matter.index() && matter.index() <= t.to() + (part ? 1 : 0));
    }

    /** The matter and those joined to it that are about something else: "to stop the killing and let aid in". */
    private static List<Token> matters(Sentence sentence, Stand stand) {
        List<Token> matters = new ArrayList<>();
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        Token first = antecedent(sentence, stand.matter());
        boolean wanted = stand.stance() == Position.Stance.DEMANDS || stand.stance() == Position.Stance.URGES;
        if (isSpecific(first) || wanted && first.lemma().equals("resignation")) {
            matters.add(first);
            topics.add(Topics.own(sentence, first));
        }
        for (Token next : joined(sentence, first)) {
            boolean that = Clauses.hasMark(sentence, next, "that");
            boolean alike = next.isVerb() == first.isVerb()
                    && (that || sentence.child(next, "nsubj") == null)
                    && !(first.tag().equals("VB")
                            && next.isVerb()
                            && !next.tag().equals("VB"));
            Topic topic = Topics.of(sentence, next);
            if (alike && !next.equals(stand.focus()) && topic != Topic.OTHER && topics.add(topic)) {
                matters.add(next);
            }
        }
        if (first.isNoun() && !wanted) {
            addParts(sentence, first, topics, matters);
        }
        for (Token next : sentence.children(stand.focus(), "conj")) {
            boolean deed = StanceVerbs.isInfinitive(sentence, next) && StanceVerbs.isInfinitive(sentence, first);
            if (deed && !StanceVerbs.isInfinitive(sentence, stand.focus()) && topics.add(Topics.of(sentence, next))) {
                matters.add(next);
            }
        }
        return matters;
    }

    /** "accepted the plan, including a truce". */
    private static void addParts(Sentence sentence, Token whole, Set<Topic> topics, List<Token> matters) {
        for (Token part : Clauses.behind(sentence, whole, "including")) {
            Topic topic = Topics.of(sentence, part);
            if (!part.isProper() && topic != Topic.OTHER && topics.add(topic)) {
                matters.add(part);
            }
        }
    }

    /** "must respect the deal and allow access": the tree may join the second verb to the first one's object. */
    private static List<Token> joined(Sentence sentence, Token first) {
        List<Token> joined = new ArrayList<>(sentence.children(first, "conj"));
        if (first.tag().equals("VB") && sentence.child(first, "obj") instanceof Token object) {
            sentence.children(object, "conj").stream().filter(Token::isVerb).forEach(joined::add);
        }
        return joined;
    }

    /** What "which" stands for: the noun that its clause hangs from. */
    private static Token antecedent(Sentence sentence, Token matter) {
        if (!matter.tag().startsWith("W")) {
            return matter;
        }
        for (Token t = matter; t != null; t = sentence.head(t)) {
            if (t.relation().equals("acl:relcl") && sentence.head(t) instanceof Token noun) {
                return matter.text().equals("which") ? nearest(sentence, matter, noun) : noun;
            }
        }
        return matter;
    }

    /** The noun right before "which", should the tree hang the clause from a name further off. */
    private static Token nearest(Sentence sentence, Token which, Token noun) {
        int i = which.index() - 1;
        Token before = sentence.at(sentence.lower(i).equals(",") ? i - 1 : i);
        return noun.tag().startsWith("NNP") && before != null && before.isNoun() ? before : noun;
    }

    /** "this", "it" or "what" alone tell no matter. */
    private static boolean isSpecific(Token matter) {
        boolean bare =
                matter.isPronoun() || matter.tag().equals("DT") || matter.tag().startsWith("W");
        return !bare && !Senses.is("position.not-a-matter", matter.lemma());
    }

    private static @Nullable Position claim(Report report, Sentence sentence, Stand stand, Actor holder) {
        BitSet words = Clauses.words(sentence, stand.focus());
        BitSet matter = sentence.subtree(stand.matter());
        words.andNot(matter);
        TimeMention told = report.time(sentence, words, stand.focus());
        words.or(matter);
        String wanted = wanted(sentence, stand);
        TimeMention day = told == null && wanted != null ? dayOf(report, sentence, stand, wanted) : null;
        TimeMention time = day == null ? told : day;
        Actor addressee = Holders.one(report, sentence, stand.addressee());
        if (addressee != null
                && stand.addressee() instanceof Token them
                && them.lemma().equals("they")
                && isOne(addressee)) {
            addressee = null;
        }
        boolean himself = addressee != null && addressee.name().equals(holder.name());
        Topic topic = topic(report, sentence, stand);
        if (topic == Topic.OTHER && stand.confidence() < PLAIN) {
            return null;
        }
        return new Position(
                new Draft(report, sentence, stand.focus())
                        .words(words)
                        .modality(stand.modality())
                        .time(time)
                        .extent(holder.extent())
                        .envelope(topic == Topic.OTHER ? 0.4 : stand.confidence(), stand.rule()),
                holder.name(),
                stand.stance(),
                topic,
                day == null || wanted == null ? wanted : wanted.substring(0, wanted.length() - on(day).length()),
                addressee == null || himself ? null : addressee.name());
    }

    /** "rejected the plan on Monday": a day gone by, behind what was answered, is that of the answer. */
    private static @Nullable TimeMention dayOf(Report report, Sentence sentence, Stand stand, String wanted) {
        boolean answer = stand.stance() == Position.Stance.OPPOSES || stand.stance() == Position.Stance.ACCEPTS;
        if (!answer || !stand.matter().isNoun() || stand.modality() != Modality.ACTUAL) {
            return null;
        }
        return report.times(sentence).stream()
                .filter(t -> t.when() != null && t.when().isDay() && wanted.endsWith(on(t)))
                .filter(t -> !Telling.isAhead(report, t, false))
                .findFirst()
                .orElse(null);
    }

    private static String on(TimeMention day) {
        return " on " + day.text();
    }

    /** Whom "them" can hardly be: a state or a body, which is an "it". */
    private static boolean isOne(Actor actor) {
        return actor.entity() != null
                && (actor.entity().type() == EntityType.STATE || actor.entity().type() == EntityType.ORGANISATION);
    }

    /** What the matter says it is about, else the clause around it. */
    private static Topic topic(Report report, Sentence sentence, Stand stand) {
        Topic own = ofPlan(report, sentence, stand.matter());
        Topic told = own == Topic.OTHER ? Topics.of(sentence, stand.matter()) : own;
        if (told == Topic.OTHER && stand.stance() == Position.Stance.UNDECIDED) {
            return Topic.TALKS;
        }
        boolean person = told == Topic.OTHER
                && Holders.of(report, sentence, stand.matter()).stream().anyMatch(Actor::isPerson);
        return person ? Topic.LEADERSHIP : told == Topic.OTHER ? Topics.of(sentence, stand.focus()) : told;
    }

    /** A matter's own topic: of a plan or demand that of what it is for, or of the one told of before where it is bare. */
    private static Topic ofPlan(Report report, Sentence sentence, Token matter) {
        if (matter.lemma().equals("vote") && matter.isVerb()) {
            return voted(sentence, matter);
        }
        boolean plan = matter.isNoun() && Senses.is("position.said", matter.lemma());
        Token deed = plan ? StanceVerbs.infinitive(sentence, matter) : null;
        Topic aimed = deed == null ? Topic.OTHER : Topics.own(sentence, deed);
        if (aimed != Topic.OTHER) {
            return aimed;
        }
        boolean bare = plan
                && sentence.children(matter).stream()
                        .allMatch(c -> c.is("det") || c.is("case") || c.is("punct") || c.is("acl"));
        return bare ? before(report, sentence, matter) : Topics.own(sentence, matter);
    }

    /** "vote for taking part": what the vote is for. */
    private static Topic voted(Sentence sentence, Token vote) {
        for (Token child : sentence.children(vote)) {
            boolean aim = sentence.children(child).stream()
                    .anyMatch(c -> c.index() == vote.index() + 1
                            && sentence.lower(c.index()).matches("for|against"));
            Topic topic = aim ? Topics.own(sentence, child) : Topic.OTHER;
            if (topic != Topic.OTHER) {
                return topic;
            }
        }
        return Topics.own(sentence, vote);
    }

    /** "the call", "a demand rejected by": what it stands beside, else the last of its name. */
    private static Topic before(Report report, Sentence sentence, Token matter) {
        if (matter.is("appos") && sentence.head(matter) instanceof Token same) {
            return Topics.own(sentence, same);
        }
        for (int back = 0; back <= 2 && sentence.index() - back >= 0; back++) {
            Sentence there = report.sentences().get(sentence.index() - back);
            for (Token word : there.tokens()) {
                boolean same = word.isNoun()
                        && word.lemma().equals(matter.lemma())
                        && (back > 0 || word.index() < matter.index());
                Topic topic = same ? Topics.own(there, word) : Topic.OTHER;
                if (topic != Topic.OTHER) {
                    return topic;
                }
            }
        }
        return Topics.own(sentence, matter);
    }

    /** "wants the council to meet": whatever is to do it stands with what it is to do, unless it is of someone told. */
    private static String wanted(Sentence sentence, Stand stand) {
        String words = MatterWords.of(sentence, stand.matter());
        Token object = sentence.child(stand.focus(), "obj");
        boolean infinitive = stand.matter().is("xcomp")
                && stand.matter().head() == stand.focus().index()
                && StanceVerbs.isInfinitive(sentence, stand.matter());
        boolean doer = infinitive
                && stand.stance() == Position.Stance.DEMANDS
                && stand.addressee() == null
                && object != null
                && object.isNoun()
                && object.index() < stand.matter().index();
        Token to = sentence.child(stand.matter(), "mark");
        int from = object == null ? -1 : sentence.subtree(object).nextSetBit(0);
        return to == null || !doer
                ? words
                : sentence.text(from, to.index()).replaceAll("\\s+", " ").strip() + " " + words;
    }
}
