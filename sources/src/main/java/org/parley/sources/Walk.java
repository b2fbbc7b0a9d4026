package org.parley.sources;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.sources.Found.Settled;
import org.parley.sources.Outcome.Skipped;

/** Goes through folders to the bottom and names what there is, without opening the reports. */
final class Walk {
    private final List<Found> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    /** The folders that we stand in, as they really are: a link to one of them is a loop. */
    private final Set<Path> within = new HashSet<>();
    /** The manifests of these folders, the nearest first. */
    private final Deque<Manifest> manifests = new ArrayDeque<>();

    List<Found> found() {
        return found;
    }

    /** The path as outcomes and claims give it. */
    static String name(Path path) {
        return File.separatorChar == '/' ? path.toString() : path.toString().replace(File.separatorChar, '/');
    }

    void root(Path path) throws NoSuchSourceException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchSourceException(name(path));
        }
        if (Files.isDirectory(path)) {
            folder(path);
        } else {
            named(path);
        }
    }

    /** A file that the caller gave by name; the manifest beside it speaks of it too. */
    private void named(Path path) {
        Path folder = folderOf(path);
        if (!Files.isRegularFile(folder.resolve(Manifest.FILE_NAME))) {
            file(path, true);
            return;
        }
        Manifest manifest = ManifestReading.of(folder);
        manifests.push(manifest);
        manifest.row(path)
                .ifPresent(row -> manifest.problems().stream()
                        .filter(problem -> problem.line() == row.line())
                        .forEach(problem -> found.add(new Settled(problem))));
        file(path, true);
        manifests.pop();
    }

    private void folder(Path folder) {
        Path real = real(folder);
        if (real == null) {
            skip(folder, Reason.UNREADABLE, "the folder cannot be reached");
        } else if (within.contains(real)) {
            skip(folder, Reason.LINK_LOOP, "a link back to a folder that it stands in");
        } else if (seen.add(real)) {
            within.add(real);
            enter(folder);
            within.remove(real);
        }
    }

    private void enter(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (AccessDeniedException e) {
            skip(folder, Reason.UNREADABLE, "no permission to open the folder; try chmod +rx");
            return;
        } catch (NotDirectoryException e) {
            skip(folder, Reason.UNREADABLE, "was replaced by a file meanwhile");
            return;
        } catch (IOException | DirectoryIteratorException e) {
            skip(folder, Reason.UNREADABLE, "the folder cannot be read: " + e.getMessage());
            return;
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        boolean listed = Files.isRegularFile(folder.resolve(Manifest.FILE_NAME));
        if (listed) {
            Manifest manifest = ManifestReading.of(folder);
            manifest.problems().forEach(problem -> found.add(new Settled(problem)));
            manifests.push(manifest);
        }
        for (Path entry : entries) {
            if (entry.getFileName().toString().startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(entry)) {
                folder(entry);
            } else if (!entry.getFileName().toString().equals(Manifest.FILE_NAME)) {
                file(entry, false);
            }
        }
        if (listed) {
            manifests.pop();
        }
    }

    private void file(Path path, boolean named) {
        Path real = real(path);
        Optional<Format> format = Format.of(path);
        ManifestRow row = manifests.stream()
                .flatMap(manifest -> manifest.row(path).stream())
                .findFirst()
                .orElse(null);
        if (real == null) {
            skip(path, Reason.UNREADABLE, "a link to what is not there, or a chain of links without end");
        } else if (!seen.add(real)) {
            return;
        } else if (!Files.isRegularFile(path)) {
            skip(path, Reason.UNREADABLE, "neither a file nor a folder");
        } else if (format.isEmpty()) {
            String extension = Format.extension(path);
            skip(
                    path,
                    Reason.UNSUPPORTED_FORMAT,
                    (extension.isEmpty() ? "a file without extension" : extension)
                            + "; reports are read from .txt, .html, .htm and .md");
        } else if (row == null && !named && format.get() == Format.MARKDOWN && isNote(path)) {
            skip(path, Reason.NOT_A_REPORT, "a note beside the reports; list it in the manifest if it is one");
        } else {
            found.add(new Found.File(path, format.get(), row));
        }
    }

    private boolean isNote(Path markdown) {
        return markdown.getFileName().toString().equalsIgnoreCase("README.md")
                || manifests.stream().anyMatch(manifest -> manifest.lists(folderOf(markdown)));
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNullElse(file.getParent(), Path.of(""));
    }

    private void skip(Path path, Reason reason, String detail) {
        found.add(new Settled(new Skipped(name(path), reason, detail)));
    }

    private static @Nullable Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return null;
        }
    }
}
