package org.parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeCommandTest {
    private static final String GIVEN = """
            id\tmarked_sentence\tsource\ttarget\tgold_root
            1\t<s>Norway</s> condemned <t>Chad</t> over the arrests.\tNorway\tChad\tACCUSE
            2\t"<s>Chad</s> released the ""Lake"" prisoners to <t>Norway</t>."\tChad\tNorway\tYIELD
            3\tA grey morning, as ever.\tAn actor\ta recipient\tAID
            """;

    @TempDir
    Path folder;

    private String table(String text) throws IOException {
        return Files.writeString(folder.resolve("table.tsv"), text).toString();
    }

    @Test
    void givesTheTableBackWithItsCodes() throws IOException {
        Call call = Call.of("code", table(GIVEN));
        assertThat(call.exitCode()).as(call.err()).isZero();
        List<String> lines = call.out().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("id\tmarked_sentence\tsource\ttarget\tgold_root\tevent\tmode\tauxiliary\tprobability");
        assertThat(lines.get(1)).startsWith(GIVEN.lines().toList().get(1) + "\tACCUSE\tdisapprove\t\t0.");
        assertThat(lines.get(2)).startsWith(GIVEN.lines().toList().get(2) + "\tRETREAT\trelease\t\t");
        assertThat(lines).hasSize(4);
    }

    @Test
    void findsThePairWhereNoneIsGiven() throws IOException {
        Path out = folder.resolve("coded.tsv");
        Call call = Call.of(
                "code",
                table("text\nNorway condemned Chad over the arrests.\nA grey morning, as ever.\n"),
                "--out",
                out.toString());
        assertThat(call).isEqualTo(new Call(0, "", ""));
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0)).isEqualTo("text\tevent\tmode\tauxiliary\tprobability\tsource\ttarget");
        assertThat(lines.get(1)).contains("\tACCUSE\t").endsWith("\tNorway\tChad");
        assertThat(lines.get(2)).isEqualTo("A grey morning, as ever.\t\t\t\t\t\t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "words\\tsource\\nA met B.\\tA\\n|, line 1: no column marked_sentence, sentence, text among words, source; name",
                "text\\tsource\\nA met B.\\n|, line 2: 1 cells where the header has 2; no cell may hold a tab",
                "text\\tevent\\nA met B.\\tAID\\n|, line 1: a column is called event already; give it another name",
                "''|, line 1: empty; the first line must name the columns",
            })
    void namesFileLineAndRemedy(String text, String message) throws IOException {
        String file = table(text.replace("\\t", "\t").replace("\\n", "\n"));
        Call call = Call.of("code", file);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("parley: " + file + message);
    }

    @Test
    void aMissingTableIsNamed() {
        assertThat(Call.of("code", "gone.tsv"))
                .isEqualTo(new Call(2, "", "parley: cannot read gone.tsv: there is no such file\n"));
    }

    @Test
    void aTableTheWeightsDoNotComeFromIsMeasuredByThem() throws IOException {
        Call call = Call.of("bench", "plover", table(GIVEN));
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out())
                .startsWith("By the shipped weights, which were learned on another table.\n")
                .containsPattern("(?m)^ACCUSE +1 +1  1\\.000  1\\.000  1\\.000$")
                .contains("all: 3 rows, macro-F1 ");
    }

    @Test
    void weightsAreLearnedFromATable() throws IOException {
        Path out = folder.resolve("weights.tsv");
        Call call = Call.of(
                "train",
                "plover",
                table(GIVEN + GIVEN.lines().skip(1).reduce("", (a, b) -> a + b + "\n")),
                "--out",
                out.toString());
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).startsWith("Learned on 6 pairs: ");
        assertThat(Files.readString(out))
                .startsWith("# learned on 6 pairs, sha-256 of the table ")
                .contains("\ntrait\tACCUSE\tAID\tYIELD\n");
    }

    @Test
    void anUnknownEventIsNamed() throws IOException {
        String file = table("text\tgold\nNorway met Chad.\tMEET\n");
        Call call = Call.of("bench", "plover", file);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err())
                .startsWith("parley: " + file + ", line 2: unknown event \"MEET\"; PLOVER's are ACCUSE, AGREE");
    }
}
