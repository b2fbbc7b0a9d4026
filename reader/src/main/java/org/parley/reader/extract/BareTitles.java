package org.parley.reader.extract;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.parley.reader.mention.Entity;
import org.parley.reader.mention.Post;
import org.parley.reader.sentence.Sentence;
import org.parley.record.claim.Claim;

/** "the Ruritanian leader": an office once, where the report names its holder but nowhere gives them the title. */
final class BareTitles {
    private BareTitles() {}

    static void find(Report report, Sentence sentence, Consumer<Claim> claims) {
        for (Post post : report.offices().posts(sentence)) {
            Entity holder = isBare(report, post) ? report.actors().holder(post) : null;
            if (holder != null && post.of() != null && isFirst(report, post, holder)) {
                claims.accept(new org.parley.record.claim.Office(
                        new Draft(report, sentence, sentence.token(post.first()))
                                .noSource()
                                .words(post.from(), post.to())
                                .envelope(0.8, "office.bare"),
                        holder.name(),
                        post.title(),
                        post.of().name()));
            }
        }
    }

    private static boolean isBare(Report report, Post post) {
        boolean initials = post.title().equals(post.title().toUpperCase(Locale.ROOT));
        return post.definite()
                && !initials
                && !post.isPlural()
                && report.offices().all().stream().noneMatch(o -> o.post().equals(post));
    }

    private static boolean isFirst(Report report, Post post, Entity holder) {
        boolean told = report.offices().all().stream()
                .anyMatch(o -> o.person().equals(holder)
                        && post.of() != null
                        && post.of().name().equals(o.of()));
        List<Sentence> before = report.sentences().subList(0, post.sentence().index());
        boolean earlier = before.stream()
                .flatMap(s -> report.offices().posts(s).stream())
                .anyMatch(p -> isBare(report, p)
                        && post.of() != null
                        && post.of().equals(p.of())
                        && holder.equals(report.actors().holder(p)));
        return !told && !earlier;
    }
}
