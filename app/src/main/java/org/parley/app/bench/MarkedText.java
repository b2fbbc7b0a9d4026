package org.parley.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.record.document.Span;

/**
 * A text with the attributions that were marked in it, as PolNeAR lays them out: {@code text/NAME.txt}, and
 * {@code attributions/NAME_ANNOTATOR.ann} in brat's format, offsets in code points.
 *
 * @param name of the text's file
 */
public record MarkedText(String name, String text, List<MarkedVoice> voices) {
    public MarkedText {
        voices = List.copyOf(voices);
    }

    /**
     * Reads all texts of a folder, by name.
     *
     * @throws IOException if the folder has no {@code text} and {@code attributions}, or a file of them cannot be read
     */
    public static List<MarkedText> of(Path folder) throws IOException {
        List<MarkedText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("text"))) {
            for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
                String name = file.getFileName().toString();
                texts.add(new MarkedText(
                        name, Files.readString(file), voices(folder.resolve("attributions"), stem(name))));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return texts;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static List<MarkedVoice> voices(Path marks, String stem) throws IOException {
        List<MarkedVoice> voices = new ArrayList<>();
        try (Stream<Path> files = Files.list(marks)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().startsWith(stem + "_")) {
                    voices.addAll(voices(file));
                }
            }
        }
        return voices;
    }

    /** {@code T1 <tab> Source 0 15;20 24 <tab> words}, {@code E1 <tab> Attribution:T4 Cue:T2 Source:T1 Content:T3}. */
    private static List<MarkedVoice> voices(Path file) throws IOException {
        Map<String, List<Span>> stretches = new HashMap<>();
        List<String> events = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String[] columns = line.split("\t");
            try {
                if (line.startsWith("T")) {
                    stretches.put(columns[0], spans(columns[1]));
                } else if (line.startsWith("E")) {
                    events.add(columns[1]);
                }
            } catch (RuntimeException e) {
                throw new IOException(file + ":" + number + ": not brat's stand-off format", e);
            }
        }
        return events.stream()
                .map(event -> new MarkedVoice(role(event, "Source", stretches), role(event, "Cue", stretches)))
                .toList();
    }

    private static List<Span> spans(String typed) {
        List<Span> spans = new ArrayList<>();
        for (String piece : typed.substring(typed.indexOf(' ') + 1).split(";")) {
            String[] ends = piece.split(" ");
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }

    private static List<Span> role(String event, String role, Map<String, List<Span>> stretches) {
        List<Span> spans = new ArrayList<>();
        for (String argument : event.split(" ")) {
            int colon = argument.indexOf(':');
            if (argument.substring(0, colon).matches(role + "\\d*")) {
                spans.addAll(stretches.getOrDefault(argument.substring(colon + 1), List.of()));
            }
        }
        return spans;
    }
}
