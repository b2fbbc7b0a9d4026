package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a user calls it; it runs after packaging, so there is nothing left for it to build. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of("../parley").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private record Result(int exitCode, String out, String err) {}

    private Result run(String... args) throws IOException, InterruptedException {
        Path out = folder.resolve(".out");
        Path err = folder.resolve(".err");
        Process process = new ProcessBuilder(Stream.concat(Stream.of(LAUNCHER.toString()), Stream.of(args))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the launcher ends").isTrue();
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void readsPathsRelativeToTheFolderOfTheCall() throws Exception {
        Files.writeString(
                Files.createDirectory(folder.resolve("talks")).resolve("Genève.txt"),
                "Les deux délégations se sont retrouvées dans la ville, dit le médiateur.");
        Files.writeString(folder.resolve("talks/empty.txt"), "");
        Result result = run("read", "talks");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines().toList()).startsWith("Read 0 of 2 reports: 0 claims.");
        assertThat(result.err())
                .contains("talks/Genève.txt: French", "talks/empty.txt: empty")
                .doesNotContain("Exception");
    }

    @Test
    void refusesAnUnusableCallInOneLine() throws Exception {
        Result result = run("read", "gone");
        assertThat(result).isEqualTo(new Result(2, "", "parley: gone: no such file or folder\n"));
    }
}
