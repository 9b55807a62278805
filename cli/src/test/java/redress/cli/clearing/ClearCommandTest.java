// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.cli.table.ParquetSample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClearCommandTest {
    private static final String TRIANGLE =
            """
            id,debtor,creditor,amount,currency
            1,A,B,100.00,EUR
            2,B,C,70.50,EUR
            "3,x",C,A,80.00,EUR
            4,C,D,5.00,EUR
            """;

    @TempDir private Path folder;

    @Test
    void setsOffTheTriangle() throws IOException {
        Path plan = folder.resolve("plan.csv");
        Command run = clear(csv(TRIANGLE), "--out", plan);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualToIgnoringNewLines(
                        "EUR 211.50 set off of 255.50 that 4 firms owe each other in 4 debts (82.8 %); it is proven that no more can be\n");
        assertThat(run.err()).isEmpty();
        assertThat(Files.readAllLines(plan))
                .containsExactly(
                        "id,set_off,remainder",
                        "1,70.50,29.50",
                        "2,70.50,0.00",
                        "\"3,x\",70.50,9.50",
                        "4,0.00,5.00");
    }

    @Test
    void printsOneObjectForOneCurrencyAndAnArrayForMore() throws IOException {
        Path plan = folder.resolve("plan.csv");
        JsonNode one = json(clear(csv(TRIANGLE), "--out", plan, "--json"));
        assertThat(one.propertyNames())
                .containsExactly(
                        "currency",
                        "obligations",
                        "firms",
                        "debt",
                        "cleared",
                        "share",
                        "seconds",
                        "optimal");
        assertThat(one.get("cleared").asString()).isEqualTo("211.50");
        assertThat(one.get("obligations").asInt()).isEqualTo(4);
        assertThat(one.get("optimal").asBoolean()).isTrue();
        JsonNode two =
                json(clear(csv(TRIANGLE + "5,A,B,7,JPY\n6,B,A,3,JPY\n"), "--out", plan, "--json"));
        assertThat(two.isArray()).isTrue();
        assertThat(two.get(1).get("currency").asString()).isEqualTo("JPY");
        assertThat(two.get(1).get("cleared").asString()).isEqualTo("6");
        assertThat(Files.readAllLines(plan)).endsWith("5,3,4", "6,3,0");
    }

    @Test
    void readsParquetAsItReadsCsv() throws IOException {
        Path debts =
                new ParquetSample()
                        .text("id", "1", "2", "3")
                        .whole("debtor", 1, 2, 3)
                        .whole("creditor", 2, 3, 1)
                        .decimal("amount", 2, 10000, 7050, 8000)
                        .text("currency", "EUR", "EUR", "EUR")
                        .write(folder.resolve("debts.parquet"));
        Path plan = folder.resolve("plan.csv");
        assertThat(clear(debts, "--out", plan).exitCode()).isZero();
        assertThat(Files.readAllLines(plan))
                .containsExactly(
                        "id,set_off,remainder", "1,70.50,29.50", "2,70.50,0.00", "3,70.50,9.50");
        byte[] whole = Files.readAllBytes(debts);
        Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length / 2));
        assertRefused(cut, "is no whole Parquet file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    row                             | sentence
                    2,A,B,-1.00,EUR                 | line 3: amount (-1.00) must be more than zero
                    2,A,B,0,EUR                     | line 3: amount (0) must be more than zero
                    2,A,A,1.00,EUR                  | line 3: debtor and creditor (A) must be two firms
                    1,A,B,1.00,EUR                  | line 3: id (1) must be the only one of its kind
                    2,A,B,1.00,EUX                  | line 3: currency (EUX) must be an ISO 4217 code
                    2,A,B,1000000000000000000.00,EUR | line 3: amount (1000000000000000000.00) must fit in 64 bits
                    2,A,B                           | line 3: the line must have 5 fields
                    "2,A,B,1.00,EUR                 | line 3: a quote must close
                    """)
    void refusesABadRowWithOneSentenceAndLeavesNothing(String row, String sentence)
            throws IOException {
        String head = "\uFEFFid,debtor,creditor,amount,currency\r\n\"1\",A,B,1.00,EUR\r\n";
        assertRefused(csv(head + row + "\r\n"), sentence);
    }

    @Test
    void refusesWhatIsNoTableOfDebts() throws IOException {
        assertRefused(csv(""), "is empty");
        assertRefused(csv("a,b\n1,2\n"), "must name id,debtor,creditor,amount,currency");
        assertRefused(csv("\u0000\u0001PNG"), "must name id,debtor,creditor,amount,currency");
        assertRefused(csv("PAR1"), "is no whole Parquet file");
    }

    @Test
    void passesOverALineOfAGigabyteQuickly() throws IOException {
        Path file = csv("id,debtor,creditor,amount,currency\n");
        try (RandomAccessFile gigabyte = new RandomAccessFile(file.toFile(), "rw")) {
            gigabyte.setLength(1L << 30);
        }
        assertRefused(
                file, "line 2: the line (1,073,741,789 bytes) must not be longer than 65,536");
    }

    @Test
    void keepsAnEarlierPlanWhenItFails() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.csv"), "earlier");
        assertThat(clear(csv("id\n"), "--out", plan).exitCode()).isEqualTo(2);
        assertThat(Files.readString(plan)).isEqualTo("earlier");
    }

    @Test
    void refusesAWrongCall() throws IOException {
        Path debts = csv(TRIANGLE);
        assertThat(clear(debts, "--out", debts).err()).contains("must be a file of its own");
        assertThat(clear(debts, "--out", debts).exitCode()).isEqualTo(2);
        assertThat(clear(debts).exitCode()).isEqualTo(2);
        Command missing = clear(folder.resolve("none.csv"), "--out", folder.resolve("p"));
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).contains("none.csv is not there");
        Command nowhere = clear(debts, "--out", folder.resolve("no/where"));
        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.err()).contains("is not there");
        assertThat(Files.readString(debts)).isEqualTo(TRIANGLE);
    }

    @Test
    void verifiesItsOwnPlanAndRefusesACorruptedOne() throws IOException {
        Path debts = csv(TRIANGLE);
        Path plan = folder.resolve("plan.csv");
        Path certificate = folder.resolve("certificate.csv");
        clear(debts, "--out", plan, "--certificate", certificate);
        Command good = clear("--verify", debts, plan, certificate);
        assertThat(good.err()).isEmpty();
        assertThat(good.out())
                .isEqualToIgnoringNewLines(
                        "The plan keeps every rule and no plan sets off more: EUR 211.50");
        assertThat(good.exitCode()).isZero();

        String right = Files.readString(plan);
        assertUnverified(
                debts,
                right.replace("1,70.50,29.50", "1,70.51,29.50"),
                certificate,
                2,
                "set_off (70.51) and remainder (29.50) of the debt 1 must add up to 100.00");
        assertUnverified(
                debts,
                right.replace("1,70.50,29.50", "1,70.00,30.00"),
                certificate,
                1,
                "firm A must be relieved of as much as it gives up");
        assertUnverified(
                debts,
                right.replace("1,70.50,29.50\n", ""),
                certificate,
                2,
                "the debt 1 is missing");
        assertUnverified(
                debts,
                right.replace("1,70.50", "1,-70.50"),
                certificate,
                2,
                "set_off (-70.50) must not be negative");
        assertUnverified(
                debts, right + "1,70.50,29.50\n", certificate, 2, "id (1) must be there once");
        assertUnverified(
                debts,
                right.replace("4,", "5,"),
                certificate,
                2,
                "id (5) must be the id of a debt");
        assertUnverified(
                debts,
                right.replace("70.50,29.50", "0,100")
                        .replace("70.50,0.00", "0,70.5")
                        .replace("70.50,9.50", "0,80"),
                certificate,
                1,
                "the certificate leaves room for EUR 211.50 more: the debt");
    }

    @Test
    void refusesACorruptedCertificate() throws IOException {
        Path debts = csv(TRIANGLE);
        Path plan = folder.resolve("plan.csv");
        Path certificate = folder.resolve("certificate.csv");
        clear(debts, "--out", plan, "--certificate", certificate);
        String right = Files.readString(certificate);
        Path wrong = folder.resolve("wrong.csv");
        Files.writeString(wrong, right.replaceFirst("A,EUR,-?\\d+", "A,EUR,99"));
        assertThat(clear("--verify", debts, plan, wrong).err()).contains("has the margin");
        Files.writeString(wrong, right.replaceFirst("A,EUR,.*\n", ""));
        assertThat(clear("--verify", debts, plan, wrong).err()).contains("A in EUR is missing");
        Files.writeString(wrong, right.replace("A,EUR", "Z,EUR"));
        assertThat(clear("--verify", debts, plan, wrong).err())
                .contains("rows that name firms without such debts: 1");
        Files.writeString(wrong, right.replaceFirst("A,EUR,-?\\d+", "A,EUR,x"));
        assertThat(clear("--verify", debts, plan, wrong).err())
                .contains("price (x) must be a whole");
        assertThat(clear("--verify", debts, plan).exitCode()).isEqualTo(2);
    }

    private void assertUnverified(
            Path debts, String plan, Path certificate, int exitCode, String sentence)
            throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong-plan.csv"), plan);
        Command run = clear("--verify", debts, wrong, certificate);
        assertThat(run.err().lines()).as(sentence).first().asString().contains(sentence);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void respectsLimitsExclusionsPrioritiesAndSharing() throws IOException {
        String table =
                """
                id,debtor,creditor,amount,currency,due,excluded,limit,priority
                1,A,B,60.00,EUR,2026-02-01,,,
                2,A,B,50.00,EUR,2026-01-01,,,
                3,B,A,80.00,EUR,,,,
                4,B,A,80.00,EUR,,disputed,,
                """;
        Path plan = folder.resolve("plan.csv");
        clear(csv(table), "--out", plan);
        assertThat(Files.readAllLines(plan))
                .contains("1,30.00,30.00", "2,50.00,0.00", "4,0.00,80.00");
        clear(csv(table), "--out", plan, "--sharing", "pro-rata");
        assertThat(Files.readAllLines(plan)).contains("1,43.64,16.36", "2,36.36,13.64");
        Path limits =
                Files.writeString(
                        folder.resolve("l.csv"), "firm,currency,limit\nA,EUR,10.00\nX,EUR,1\n");
        Command limited =
                clear(
                        csv(table),
                        "--out",
                        plan,
                        "--limits",
                        limits,
                        "--certificate",
                        folder.resolve("c.csv"));
        assertThat(limited.err()).contains("rows that name firms without such debts: 1");
        assertThat(Files.readAllLines(plan))
                .contains("1,0.00,60.00", "2,10.00,40.00", "3,10.00,70.00");
        assertThat(
                        clear(
                                        "--verify",
                                        folder.resolve("debts.csv"),
                                        plan,
                                        folder.resolve("c.csv"),
                                        "--limits",
                                        limits)
                                .exitCode())
                .isZero();
        Path excluded = Files.writeString(folder.resolve("e.csv"), "firm,reason\nB,insolvent\n");
        clear(csv(table), "--out", plan, "--exclude", excluded);
        assertThat(Files.readAllLines(plan)).contains("1,0.00,60.00", "3,0.00,80.00");
        assertThat(clear(csv(table), "--out", plan, "--sharing", "even").err())
                .contains("--sharing (even) must be oldest");
    }

    @Test
    void refusesATimeLimitBelowASecond() throws IOException {
        Path plan = folder.resolve("plan.csv");
        assertThat(clear(csv(TRIANGLE), "--out", plan, "--time-limit", "0").exitCode())
                .isEqualTo(2);
        assertThat(clear(csv(TRIANGLE), "--out", plan, "--time-limit", "60").exitCode()).isZero();
    }

    @Test
    void namesTheLoops() throws IOException {
        Path loops = folder.resolve("loops.csv");
        clear(csv(TRIANGLE), "--out", folder.resolve("p"), "--loops", loops);
        assertThat(Files.readAllLines(loops))
                .containsExactly(
                        "loop,amount,currency,id,debtor,creditor",
                        "1,70.50,EUR,1,A,B",
                        "1,70.50,EUR,2,B,C",
                        "1,70.50,EUR,\"3,x\",C,A");
    }

    @Test
    void drawsAPageThatNeedsNothingFromOutside() throws IOException {
        Path report = folder.resolve("report");
        clear(
                csv(TRIANGLE.replace("A,", "<b>&,")),
                "--out",
                folder.resolve("p"),
                "--report",
                report);
        String page = Files.readString(report.resolve("index.html"));
        assertThat(page)
                .contains(
                        "EUR\u00A0211.50 of debt goes away",
                        "<bdi>&lt;b&gt;&amp;</bdi>",
                        "default-src &#39;none&#39;")
                .doesNotContain("<b>&", "http://", "https://", "<script", "style=\"");
    }

    @Test
    void readsAFileOfNoDebts() throws IOException {
        Path plan = folder.resolve("plan.csv");
        Command run = clear(csv("id,debtor,creditor,amount,currency\n"), "--out", plan, "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(json(run).isEmpty()).isTrue();
        assertThat(Files.readAllLines(plan)).containsExactly("id,set_off,remainder");
    }

    private void assertRefused(Path debts, String sentence) throws IOException {
        Command run = clear(debts, "--out", folder.resolve("refused.csv"));
        assertThat(run.err().lines()).singleElement().asString().contains(sentence);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .noneMatch(name -> name.contains("refused"));
        }
    }

    private Path csv(String content) throws IOException {
        return Files.writeString(folder.resolve("debts.csv"), content);
    }

    private static Command clear(Object... arguments) {
        return Command.run(new ClearCommand(), arguments);
    }

    private static JsonNode json(Command run) {
        return JsonMapper.shared().readTree(run.out());
    }
}
