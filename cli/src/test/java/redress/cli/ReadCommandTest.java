// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import redress.einvoice.sample.SampleInvoice;
import redress.einvoice.sample.SampleInvoices;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeTheSamples() throws IOException {
        for (SampleInvoice sample : SampleInvoices.asOf(TODAY)) {
            Files.write(folder.resolve(sample.fileName()), sample.bytes());
        }
    }

    @Test
    void printsOneArrayWithAnObjectForEveryFileOfAFolder() {
        assertThat(run(folder.toString(), "--json")).isZero();
        JsonNode answers = answers();
        assertThat(answers.size()).isEqualTo(8);
        assertThat(answers.get(0).propertyNames())
                .containsExactly(
                        "file",
                        "number",
                        "kind",
                        "issueDate",
                        "dueDate",
                        "dueDateSource",
                        "seller",
                        "buyer",
                        "currency",
                        "totalWithVat",
                        "amountDue",
                        "findings");
    }

    @Test
    void givesCreditNotesNegativeAsDecimalStrings() {
        assertThat(run(sample("gutschrift"), "--json")).isZero();
        JsonNode credit = answers().get(0);
        assertThat(credit.get("kind").asString()).isEqualTo("credit-note");
        assertThat(credit.get("totalWithVat").isString()).isTrue();
        assertThat(credit.get("totalWithVat").asString()).isEqualTo("-142.80");
        assertThat(credit.get("amountDue").asString()).isEqualTo("-142.80");
    }

    @Test
    void readsAPdfAndSaysHowTheDueDateIsKnown() {
        assertThat(run(sample("factur-x"), "--json")).isZero();
        JsonNode invoice = answers().get(0);
        assertThat(invoice.get("dueDateSource").asString()).isEqualTo("stated");
        assertThat(invoice.get("dueDate").asString()).isEqualTo(TODAY.minusDays(45).toString());
        assertThat(invoice.get("buyer").get("vatId").asString()).isEqualTo("DE999000333");
    }

    @Test
    void keepsARefusedFileInTheArrayAndEndsWithOne() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xml"), "<Invoice>");
        assertThat(run(broken.toString(), sample("factur-x"), "--json")).isEqualTo(1);
        JsonNode refused = answers().get(0);
        assertThat(answers().size()).isEqualTo(2);
        assertThat(refused.get("number").isNull()).isTrue();
        assertThat(refused.get("seller").get("name").isNull()).isTrue();
        assertThat(refused.get("findings").get(0).get("code").asString())
                .isEqualTo("xml-malformed");
        assertThat(refused.get("findings").get(0).get("severity").asString()).isEqualTo("error");
        assertThat(refused.get("findings").get(0).get("where").asString()).startsWith("line 1");
    }

    @Test
    void printsALineForEachFindingWithoutJson() {
        assertThat(run(sample("ohne-faelligkeit"))).isZero();
        assertThat(out.toString())
                .contains("invoice RE-2026-0488")
                .contains("(none)")
                .contains("warning due-date-missing:");
    }

    @Test
    void endsWithTwoForAWrongCall() {
        assertThat(run("--json")).isEqualTo(2);
        assertThat(run("", "--json")).isEqualTo(2);
        assertThat(run("a\0b.xml")).isEqualTo(2);
        assertThat(run(sample("factur-x"), "--xml")).isEqualTo(2);
        assertThat(err.toString())
                .contains("FILE", "must not be empty", "(a?b.xml) cannot be the name of a file")
                .doesNotContain("\tat ", "java.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void keepsAMissingFileInTheArray() {
        assertThat(run(sample("factur-x"), folder.resolve("absent.xml").toString(), "--json"))
                .isEqualTo(1);
        assertThat(answers().size()).isEqualTo(2);
        JsonNode missing = answers().get(1);
        assertThat(missing.propertyNames()).hasSameSizeAs(answers().get(0).propertyNames());
        assertThat(missing.get("file").asString()).endsWith("absent.xml");
        assertThat(missing.get("amountDue").isNull()).isTrue();
        assertThat(code(missing)).isEqualTo("file-not-found");
    }

    @Test
    void saysThatADeviceOrAnEmptyFileWasNotRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.xml"));
        assertThat(run("/dev/null", empty.toString(), "--json")).isEqualTo(1);
        assertThat(code(answers().get(0))).isEqualTo("file-unreadable");
        assertThat(code(answers().get(1))).isEqualTo("file-empty");
    }

    @Test
    void saysThatAFolderIsEmpty() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run(empty.toString(), "--json")).isEqualTo(1);
        assertThat(answers().size()).isZero();
        assertThat(err.toString()).contains(empty + " holds no file");
    }

    @Test
    void entersAFolderThatIsALink() throws IOException {
        Path samples = Files.createDirectory(folder.resolve("real"));
        Files.copy(Path.of(sample("factur-x")), samples.resolve("one.pdf"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), samples);
        assertThat(run(link.toString(), "--json")).isZero();
        assertThat(answers().get(0).get("file").asString())
                .isEqualTo(link.resolve("one.pdf").toString());
    }

    private static String code(JsonNode answer) {
        return answer.get("findings").get(0).get("code").asString();
    }

    private String sample(String name) {
        return SampleInvoices.asOf(TODAY).stream()
                .map(SampleInvoice::fileName)
                .filter(file -> file.contains(name))
                .map(file -> folder.resolve(file).toString())
                .findFirst()
                .orElseThrow();
    }

    private int run(String... arguments) {
        String[] call = new String[arguments.length + 1];
        call[0] = "read";
        System.arraycopy(arguments, 0, call, 1, arguments.length);
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(call);
    }

    private JsonNode answers() {
        return JsonMapper.shared().readTree(out.toString());
    }
}
