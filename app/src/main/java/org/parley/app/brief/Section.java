package org.parley.app.brief;

import java.util.List;

/**
 * A part of the brief.
 *
 * @param anchor names it in links: lower-case letters and hyphens
 * @param groups none of them empty; no group at all means that nothing was reported
 */
public record Section(String anchor, String title, List<Group> groups) {
    public Section {
        groups = groups.stream().filter(g -> !g.lines().isEmpty()).toList();
    }

    static Section of(String anchor, String title, List<Line> lines) {
        return new Section(anchor, title, List.of(new Group(null, lines)));
    }
}
