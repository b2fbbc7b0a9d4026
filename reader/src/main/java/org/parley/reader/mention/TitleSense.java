package org.parley.reader.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.actor.Titling;

/** Which of the offices that a report tells of a title without a name may mean. */
final class TitleSense {
    private static final Set<String> HEADS = Set.of("chief", "head", "boss", "leader");
    private static final String TOPS =
            ".*(chief|head|director|director general|secretary general|president|chair(man|woman|person)|leader|commissioner)";
    private static final String SENT = ".*(envoy|representative|mediator|emissary|facilitator|coordinator)";
    private static final Set<String> LOOSE =
            Set.of("official", "diplomat", "minister", "envoy", "negotiator", "mediator", "representative", "general");
    private static final Set<String> LOOSE_KINDS = Set.of("spokesperson", "military", "legislator", "religious");

    private final Names names;
    private final Offices offices;

    TitleSense(Names names, Offices offices) {
        this.names = names;
        this.offices = offices;
    }

    /** Whether a title without owner could be anybody's: it takes up who was told of just before. */
    boolean isLoose(Post post) {
        boolean owned = post.of() != null || post.body() != null;
        return !owned
                && (LOOSE.contains(words(post))
                        || LOOSE_KINDS.contains(post.known().kind()));
    }

    boolean fits(Post post, Office office) {
        if (office.post().equals(post) || office.post().isFormer() != post.isFormer()) {
            return false;
        }
        return isOwned(post, office.of()) && (isSameTitle(post, office) || isSide(post, office));
    }

    /** Whether nothing that the report tells of a person is against their being meant. */
    boolean mayBe(Post post, Entity person) {
        List<Office> held =
                offices.all().stream().filter(o -> o.person().equals(person)).toList();
        return held.isEmpty()
                || post.of() != null && held.stream().anyMatch(o -> isOwned(post, o.of()) && isSameRank(post, o));
    }

    private static boolean isSameRank(Post post, Office office) {
        return words(post).matches("(senior |top )?official") || isSameTitle(post, office);
    }

    private boolean isOwned(Post post, @Nullable String of) {
        if (post.of() != null) {
            Entity owner = post.of();
            String wanted = owner.type() == EntityType.PERSON ? offices.stateOf(owner) : owner.name();
            return wanted != null && wanted.equals(of);
        }
        if (post.body() == null) {
            return true;
        }
        String body = post.body().toLowerCase(Locale.ROOT);
        return of != null && (of.toLowerCase(Locale.ROOT).startsWith(body) || isRebel(body) && isGroup(of));
    }

    private static boolean isSameTitle(Post post, Office office) {
        String printed = words(post);
        String held = office.title().toLowerCase(Locale.ROOT).replace('-', ' ');
        String kind = office.post().known().kind();
        if (Titling.isSame(held, printed)) {
            return true;
        }
        if (!kind.equals("envoy") && post.of() != null && HEADS.contains(printed) && held.matches(TOPS)) {
            return true;
        }
        return switch (post.known().kind()) {
            case "spokesperson" -> kind.equals("spokesperson");
            case "minister" -> printed.equals("minister") && kind.equals("minister");
            case "official" -> printed.equals("official") && kind.matches("official|spokesperson|diplomat");
            case "diplomat" -> printed.equals("diplomat") && kind.matches("diplomat|envoy");
            case "envoy" ->
                printed.matches(SENT) && held.matches(SENT)
                        || printed.endsWith("negotiator") && held.endsWith("negotiator");
            default -> false;
        };
    }

    /** "the rebel leader" is the leader of a group. */
    private boolean isSide(Post post, Office office) {
        String printed = words(post);
        int space = printed.lastIndexOf(' ');
        return space > 0
                && HEADS.contains(printed.substring(space + 1))
                && isRebel(printed.substring(0, space))
                && office.of() != null
                && (isGroup(office.of()) || isRebel(office.of().toLowerCase(Locale.ROOT)))
                && office.post().known().kind().matches("leader|military|head")
                && !office.title().toLowerCase(Locale.ROOT).startsWith("deputy");
    }

    private static boolean isRebel(String words) {
        return words.matches(
                "(reclusive )?(rebel|separatist|guerrilla|insurgent|militant|militia|secessionist|faction|movement)s?");
    }

    private boolean isGroup(String of) {
        return names.entities().stream()
                .anyMatch(e -> e.name().equals(of)
                        && (e.type() == EntityType.GROUP || e.type() == EntityType.ORGANISATION && e.known() == null));
    }

    private static String words(Post post) {
        return post.known().words();
    }
}
