package org.parley.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.document.Document;

class SourcesTest {
    private static final String REPORT = "The two sides met in Geneva.\n";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve(name).getParent())
                        .resolve(folder.resolve(name).getFileName()),
                text);
    }

    private List<Outcome> outcomes(Path... paths) throws NoSuchSourceException {
        List<Outcome> outcomes = new ArrayList<>();
        Sources.of(List.of(paths)).forEach(outcomes::add);
        return outcomes;
    }

    private Outcome only(Path path) throws NoSuchSourceException {
        List<Outcome> outcomes = outcomes(path);
        assertThat(outcomes).hasSize(1);
        return outcomes.getFirst();
    }

    private static Document document(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).document();
    }

    private static Outcome.Skipped skipped(Outcome outcome, Reason reason) {
        assertThat(outcome).isInstanceOf(Outcome.Skipped.class);
        assertThat(((Outcome.Skipped) outcome).reason()).isEqualTo(reason);
        return (Outcome.Skipped) outcome;
    }

    private List<String> names(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> switch (outcome) {
                    case Outcome.Read(var document) -> document.origin().path();
                    case Outcome.Skipped skipped -> skipped.path();
                    case Outcome.Problem problem -> problem.manifest();
                })
                .map(path -> folder.relativize(Path.of(path)).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void theTextOfATextFileIsTheFileItselfButForAByteOrderMark() throws Exception {
        String text = "\uFEFF  date 2017-01-23 First\r\n\r\n“𝔓eace”\tnow \n\n";
        assertThat(document(only(write("a.txt", text))).text()).isEqualTo(text.substring(1));
    }

    @Test
    void foldersAreSearchedToTheBottomInTheOrderOfNames() throws Exception {
        for (String name : List.of("b/z.txt", "b/a.md", "a.html", "c.HTM", "B.txt", ".hidden/x.txt", ".x.txt")) {
            write(name, name.toLowerCase(java.util.Locale.ROOT).contains("htm") ? "<p>" + REPORT : REPORT);
        }
        assertThat(names(outcomes(folder))).containsExactly("B.txt", "a.html", "b/a.md", "b/z.txt", "c.HTM");
    }

    @Test
    void aFileReachedTwiceIsReadOnce() throws Exception {
        Path a = write("in/a.txt", REPORT);
        assertThat(names(outcomes(a, folder, folder.resolve("in")))).containsExactly("in/a.txt");
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Sources.of(List.of(folder.resolve("gone"))))
                .isInstanceOf(NoSuchSourceException.class)
                .hasMessageEndingWith("gone: no such file or folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\n", "\uFEFF"})
    void anEmptyFileIsSkipped(String text) throws Exception {
        skipped(only(write("a.txt", text)), Reason.EMPTY);
    }

    @Test
    void aPageWithoutTextIsSkipped() throws Exception {
        skipped(only(write("a.html", "<html><body><script>x()</script></body></html>")), Reason.EMPTY);
    }

    @Test
    void aFileOfFiftyMegabytesIsSkippedUnread() throws Exception {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        assertThat(skipped(only(large), Reason.TOO_LARGE).detail())
                .contains("50.0 MB")
                .contains("at most 10 MB");
    }

    @Test
    void aBinaryFileIsSkippedWhateverItsName() throws Exception {
        Path zeros = Files.write(folder.resolve("a.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 8});
        Path controls = Files.write(folder.resolve("b.txt"), new byte[] {'G', 1, 2, 3, 4, 5, 6, 7});
        skipped(only(zeros), Reason.BINARY);
        skipped(only(controls), Reason.BINARY);
    }

    @Test
    void aReportWithEscapeSequencesIsStillAReport() throws Exception {
        String text = REPORT + "\u001B[31mred\u001B[0m \u202Edetrever\n" + REPORT.repeat(5);
        assertThat(document(only(write("a.txt", text))).text()).isEqualTo(text);
    }

    @Test
    void brokenUtf8IsSkippedWithThePlaceAndTheRemedy() throws Exception {
        Path broken = Files.write(folder.resolve("a.txt"), "Genève".getBytes(Charset.forName("windows-1252")));
        assertThat(skipped(only(broken), Reason.ENCODING).detail())
                .contains("at byte 3")
                .contains("iconv -f windows-1252 -t utf-8");
        Path wide = Files.write(folder.resolve("b.txt"), ("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16LE));
        assertThat(skipped(only(wide), Reason.ENCODING).detail()).contains("iconv -f utf-16");
    }

    @Test
    void anUnsupportedFormatIsSkippedByName() throws Exception {
        assertThat(skipped(only(write("a.pdf", "%PDF")), Reason.UNSUPPORTED_FORMAT)
                        .detail())
                .startsWith(".pdf");
    }

    @Test
    void aLinkLoopAndALinkToNothingAreSkipped() throws Exception {
        write("in/a.txt", REPORT);
        Files.createSymbolicLink(folder.resolve("in/loop"), folder);
        Files.createSymbolicLink(folder.resolve("in/nothing.txt"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("in/self.txt"), Path.of("self.txt"));
        List<Outcome> outcomes = outcomes(folder);
        assertThat(names(outcomes)).containsExactly("in/a.txt", "in/loop", "in/nothing.txt", "in/self.txt");
        skipped(outcomes.get(1), Reason.LINK_LOOP);
        skipped(outcomes.get(2), Reason.UNREADABLE);
        skipped(outcomes.get(3), Reason.UNREADABLE);
    }

    @Test
    void whatCannotBeOpenedIsSkippedAndTheOthersAreRead() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = write("secret.txt", REPORT);
        write("open.txt", REPORT);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(file), "the superuser may open everything");
            List<Outcome> outcomes = outcomes(folder);
            assertThat(names(outcomes)).containsExactly("closed", "open.txt", "secret.txt");
            assertThat(skipped(outcomes.get(0), Reason.UNREADABLE).detail()).contains("chmod");
            assertThat(skipped(outcomes.get(2), Reason.UNREADABLE).detail()).contains("chmod");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Reading a process's own memory from its start fails even for the superuser. */
    @Test
    void aFileThatFailsWhileItIsReadIsSkipped() throws Exception {
        Path memory = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(memory), "there is such a file on Linux alone");
        skipped(only(Files.createSymbolicLink(folder.resolve("a.txt"), memory)), Reason.UNREADABLE);
    }

    @Test
    void aSentenceOfTwentyThousandWordsIsRead() throws Exception {
        String text = "The sides met" + " and met".repeat(10_000) + ".\n";
        assertThat(document(only(write("a.txt", text))).text()).isEqualTo(text);
        assertThat(document(only(write("b.html", "<p>" + text))).text()).isEqualTo(text);
    }

    @Test
    void aPageNestedTenThousandDeepIsRead() throws Exception {
        Path page = write("a.html", "<div>".repeat(10_000) + "<p>" + REPORT);
        assertThat(document(only(page)).text()).isEqualTo(REPORT);
    }

    @Test
    void aReportInAnotherLanguageIsKeptWithItsLanguage() throws Exception {
        Path french = write("fr.txt", "Les deux délégations se sont retrouvées à Genève avec le médiateur.");
        Path arabic = write("ar.txt", "التقى الوفدان في جنيف لبحث وقف إطلاق النار");
        assertThat(document(only(french)).origin().language()).isEqualTo("fr");
        assertThat(document(only(arabic)).origin().language()).isEqualTo("ar");
    }
}
