package org.parley.sources;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * The reports under files and folders. Folders are searched to the bottom, the files of each in the order of their names,
 * so the same tree always gives the same outcomes in the same order. A file that is reached twice, by paths that overlap or
 * by a link, is read once; names that begin with a dot are passed over.
 *
 * <p>A {@code manifest.csv} in a folder says what is known of the files beside and below it; it is no report itself. Nor is
 * a {@code README.md}, nor, where a manifest lists the reports of a folder, a {@code .md} that it leaves out: notes stand
 * beside reports in that form. A {@code .txt} or {@code .html} that the manifest leaves out is a report all the same, for a
 * new report may be dropped in before its row is written; so is any file that the caller names itself.
 *
 * <p>Only the names are gathered at once; each text is loaded when the iterator comes to it.
 */
public final class Sources implements Iterable<Outcome> {
    private final List<Found> found;

    private Sources(List<Found> found) {
        this.found = List.copyOf(found);
    }

    /**
     * @param paths files and folders
     * @throws NoSuchSourceException naming the first path that is not there
     */
    public static Sources of(List<Path> paths) throws NoSuchSourceException {
        Walk walk = new Walk();
        for (Path path : paths) {
            walk.root(path);
        }
        return new Sources(walk.found());
    }

    /** How many outcomes there will be. */
    public int size() {
        return found.size();
    }

    @Override
    public Iterator<Outcome> iterator() {
        return found.stream().map(Sources::outcome).iterator();
    }

    private static Outcome outcome(Found found) {
        return switch (found) {
            case Found.Settled settled -> settled.outcome();
            case Found.File file -> {
                try {
                    yield new Outcome.Read(Loading.document(file));
                } catch (RefusedException e) {
                    yield e.at(Walk.name(file.path()));
                }
            }
        };
    }
}
