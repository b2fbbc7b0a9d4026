package org.parley.reader.extract;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Entity;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Who or what a definite noun without a name means: "the country", "the city", "the group". */
final class Meant {
    private Meant() {}

    /** The one that the report is about for "the country", the last named of its sort for "the city" and "the group"; null if none. */
    static @Nullable Mention by(Report report, Sentence sentence, Token noun) {
        Mention called = called(report, sentence, noun);
        if (called != null) {
            return called;
        }
        Token det = sentence.child(noun, "det");
        boolean definite =
                det != null && det.lemma().equals("the") && noun.tag().equals("NN");
        boolean told = sentence.child(noun, "nmod") != null || sentence.child(noun, "compound") != null;
        if (!definite || told || report.names().at(sentence, noun.index()) != null) {
            return null;
        }
        if (Senses.is("meant.country", noun.lemma())) {
            Entity main = report.offices().mainEntity();
            return main == null
                    ? null
                    : last(report, sentence, noun.index(), sentence.index(), m -> m.entity() == main);
        }
        if (Senses.is("meant.place", noun.lemma())) {
            return last(report, sentence, noun.index(), 3, m -> isTown(m));
        }
        if (Senses.is("meant.group", noun.lemma()) && sentence.child(noun, "amod") == null) {
            return last(report, sentence, noun.index(), 3, m -> m.entity().type() == EntityType.GROUP);
        }
        boolean bloc = Senses.is("meant.bloc", noun.lemma()) && sentence.child(noun, "amod") == null;
        return bloc ? last(report, sentence, noun.index(), 3, m -> m.entity().type() == EntityType.ORGANISATION) : null;
    }

    private static boolean isTown(Mention name) {
        EntityType type = name.entity().type();
        return type == EntityType.PLACE || type == EntityType.REGION && !name.adjective() || name.seat();
    }

    /** "the local militia Nasr": its name stands right behind it. */
    private static @Nullable Mention called(Report report, Sentence sentence, Token noun) {
        boolean group = Senses.is("meant.group", noun.lemma()) || Senses.is("meant.bloc", noun.lemma());
        Token apposed = sentence.child(noun, "appos");
        Mention name = group && apposed != null ? report.names().at(sentence, apposed.index()) : null;
        boolean beside = name != null
                && name.from() - noun.index() <= 2
                && name.entity().type().isCollective()
                && report.names().at(sentence, noun.index()) == null;
        return beside ? name : null;
    }

    private static @Nullable Mention last(
            Report report, Sentence sentence, int before, int sentences, Predicate<Mention> sort) {
        for (int back = 0; back <= sentences && sentence.index() - back >= 0; back++) {
            List<Mention> names = report.names().in(report.sentences().get(sentence.index() - back));
            for (int i = names.size() - 1; i >= 0; i--) {
                Mention name = names.get(i);
                if ((back > 0 || name.to() < before) && sort.test(name)) {
                    return name;
                }
            }
        }
        return null;
    }
}
