// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.interest.Regime;
import redress.interest.regime.Regimes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InterestCommandTest {
    private static final String TABLE =
            """
            id,regime,amount,currency,due,paid,agreed_rate
            a,gb,10000.00,GBP,2024-05-31,2024-09-30,
            "b,1",de,10000,EUR,2023-11-30,2024-03-31,
            c,xx,1,EUR,2023-11-30,2024-03-31,
            d,de,1,EUR,2023-02-30,2024-03-31,
            e,de,1

            f,ch,10000,CHF,2024-01-31,2024-07-31,5
            g,gb,1,GBP,2024-01-31,2024-01-31,
            """;

    private static final List<String> NAMES =
            List.of(
                    "regime",
                    "days",
                    "rate",
                    "interest",
                    "fixedSum",
                    "total",
                    "currency",
                    "perDay",
                    "fixedSumArticle",
                    "steps",
                    "status",
                    "caveats");

    private static final String UK =
            "--regime gb --amount 10000.00 --currency GBP --due 2026-01-31 --paid 2026-04-01";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    call                                                                                       | answer
                    --regime gb --amount 10000.00 --currency GBP --due 2024-05-31 --paid 2024-09-30            | gb 122 13.25 442.88 100.00 10542.88 GBP
                    --regime gb --amount 999.99 --currency GBP --due 2024-12-31 --paid 2025-03-01              | gb 60 12.75 20.96 40.00 1060.95 GBP
                    --regime gb --amount 1000 --currency GBP --due 2024-12-30 --paid 2025-03-01                | gb 61 13.25 22.14 70.00 1092.14 GBP
                    --regime de --amount 10000 --currency EUR --due 2023-11-30 --paid 2024-03-31               | de 122 12.493 417.57 40.00 10457.57 EUR
                    --regime de --amount 10000 --currency EUR --due 2023-11-30 --paid 2024-03-31 --day-count act/act | de 122 12.493 416.71 40.00 10456.71 EUR
                    --regime cn --amount 100000 --currency CNY --due 2025-06-30 --paid 2025-07-30              | cn 30 18.25 1500.00 0.00 101500.00 CNY
                    --regime gb --amount 5000 --currency GBP --due 2025-06-30 --paid 2025-10-09 --rounding daily | gb 101 12.25 169.68 70.00 5239.68 GBP
                    --regime cn --amount 100000 --currency CNY --due 2025-06-30 --paid 2025-07-30 --agreed-rate 3.65 --contract-date 2025-06-01 | cn 30 3.65 300.00 0.00 100300.00 CNY
                    --regime gb --amount 100 --currency GBP --due 2024-12-30 --paid 2024-12-30                 | gb 0 0 0.00 0.00 100.00 GBP
                    """)
    void printsTheSumsAsJson(String call, String expected) {
        Run run = run(call + " --json");
        JsonNode answer = JsonMapper.shared().readTree(run.out);
        assertThat(
                        Stream.of(
                                        "regime",
                                        "days",
                                        "rate",
                                        "interest",
                                        "fixedSum",
                                        "total",
                                        "currency")
                                .map(name -> answer.get(name).asString()))
                .containsExactly(expected.split(" "));
        assertThat(run.exitCode).isZero();
    }

    @Test
    void theJsonExplainsEachStep() {
        JsonNode answer = JsonMapper.shared().readTree(run(UK + " --json").out);
        assertThat(answer.propertyNames()).containsExactlyElementsOf(NAMES);
        assertThat(answer.get("days").isIntegralNumber()).isTrue();
        assertThat(List.of(answer.get("rate"), answer.get("interest"), answer.get("perDay")))
                .allMatch(JsonNode::isString);
        JsonNode step = answer.get("steps").get(0);
        assertThat(step.get("from").asString()).isEqualTo("2026-02-01");
        assertThat(step.get("through").asString()).isEqualTo("2026-04-01");
        assertThat(step.get("formula").asString())
                .isEqualTo("10000.00 × 11.75 % × 60 / 365 = 193.1507");
        assertThat(step.get("reference").get("series").asString()).isEqualTo("gb-bank-rate");
        assertThat(answer.get("status").asString()).isEqualTo("secondary");
        assertThat(answer.get("caveats").size()).isEqualTo(2);
    }

    @Test
    void printsTheSameNamesForEveryRegime() {
        for (Regime regime : Regimes.builtIn().all()) {
            String currency = regime.about().currencies().getFirst().getCurrencyCode();
            String call =
                    "--regime %s --amount 1000 --currency %s".formatted(regime.code(), currency);
            Run run =
                    Stream.iterate(LocalDate.of(2026, 3, 31), due -> due.minusMonths(1))
                            .limit(120)
                            .map(due ->
                                    run(
                                            "%s --due %s --paid %s --json"
                                                    .formatted(call, due, due.plusDays(30))))
                            .filter(tried -> tried.exitCode == 0)
                            .findFirst()
                            .orElseThrow();
            JsonNode answer = JsonMapper.shared().readTree(run.out);
            assertThat(answer.propertyNames()).as(regime.code()).containsExactlyElementsOf(NAMES);
            assertThat(answer.get("regime").asString()).isEqualTo(regime.code());
        }
    }

    @Test
    void refusesTheSameMistakesUnderEveryRegime() {
        for (Regime regime : Regimes.builtIn().all()) {
            String currency = regime.about().currencies().getFirst().getCurrencyCode();
            String call =
                    "--regime %s --amount %%s --currency %%s --due %%s --paid 2026-03-31 --json"
                            .formatted(regime.code());
            assertRefused(call.formatted("1000", currency, "2026-02-30"), "calendar");
            assertRefused(call.formatted("-5", currency, "2026-01-31"), "more than zero");
            assertRefused(call.formatted("1e3", currency, "2026-01-31"), "a plain decimal");
            assertRefused(call.formatted("1000", "MXN", "2026-01-31"), "under the regime");
            assertRefused(call.formatted("0.001", currency, "2026-01-31"), "decimals in");
        }
    }

    private static void assertRefused(String call, String sentence) {
        Run run = run(call);
        assertThat(run.exitCode).as(call).isEqualTo(2);
        assertThat(run.err.lines()).as(call).singleElement().asString().contains(sentence);
        assertThat(run.out).as(call).isEmpty();
    }

    @Test
    void thePersonReadsATable() {
        Run run = run(UK + " --payment 2026-03-01=4000.00");
        assertThat(run.exitCode).isZero();
        assertThat(run.out)
                .contains(
                        "gb: United Kingdom, commercial debts",
                        "2026-02-01 to 2026-03-01  10000.00 × 11.75 % × 29 / 365 = 93.3562",
                        "2026-03-02 to 2026-04-01  6093.36 × 11.75 % × 31 / 365 = 60.8084",
                        "interest             154.16",
                        "fixed sum            100.00",
                        "paid               -4000.00  on 2026-03-01: fixed sum 0.00, interest 93.36, principal 3906.64 (",
                        "total               6254.16  with 6093.36 GBP still open",
                        "weakest source: recall");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    changed option             | exit | sentence
                    --regime xx                | 2    | regime (xx) must be one of at, be, bg
                    --due 2026-02-30           | 2    | --due (2026-02-30) must be a day of the calendar
                    --paid soon                | 2    | --paid (soon) must be a day of the calendar
                    --amount -5                | 2    | amount (-5.00 GBP) must be more than zero
                    --amount 1e9               | 2    | amount (1e9) must be a plain decimal
                    --amount 0.001             | 2    | amount (0.001) must have at most 2 decimals in GBP
                    --currency EUR             | 2    | currency (EUR) must be GBP under the regime gb
                    --currency XXX             | 2    | currency (XXX) must be an ISO 4217 code
                    --day-count act/360        | 2    | day count (act/360) must be act/365 under the regime gb
                    --rounding up              | 2    | rounding (up) must be end, daily or daily-10
                    --agreed-rate high         | 2    | --agreed-rate (high) must be a percentage a year
                    --payment 250              | 2    | --payment (250) must be a day and an amount
                    --payment 2026-03-01=-1    | 2    | --payment (-1.00 GBP) must be more than zero
                    --payment 2026-04-02=1     | 2    | --payment (2026-04-02) must not lie after --paid (2026-04-01)
                    --credit 2026-03-01=99999  | 2    | must not exceed the amount
                    --due 1899-01-01           | 2    | due date (1899-01-01) must be between 1900-01-01
                    --due 1999-01-01           | 1    | The regime gb knows delays that began on or after 2002-08-07
                    --due 2026-12-31           | 0    |
                    """)
    void refusesAWrongCallWithOneSentence(String changed, int exitCode, String sentence) {
        Run run = run(UK.replaceAll(changed.split(" ")[0] + " \\S+", "") + " " + changed);
        assertThat(run.exitCode).isEqualTo(exitCode);
        if (exitCode > 0) {
            assertThat(run.err.lines()).singleElement().asString().contains(sentence);
            assertThat(run.out).isEmpty();
        }
    }

    @Test
    void asksForAFactThatTheLawNeeds() {
        Run run =
                run(
                        "--regime cn --amount 1 --currency CNY --due 2025-06-30 --paid 2025-07-30"
                                + " --agreed-rate 2");
        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.err).contains("Add --contract-date.");
    }

    @Test
    void namesTheOptionThatIsMissingOrUnknown() {
        assertThat(run("--regime gb").err).contains("--currency is missing");
        assertThat(run("--regime gb").exitCode).isEqualTo(2);
        Run unknown = run(UK + " --colour red");
        assertThat(unknown.exitCode).isEqualTo(2);
        assertThat(unknown.err.lines()).singleElement().asString().contains("--colour");
    }

    @Test
    void namesTheFileThatIsNotThere(@TempDir Path folder) throws IOException {
        Path none = folder.resolve("none.csv");
        Path in = Files.writeString(folder.resolve("claims.csv"), TABLE);
        Run missing = run("--in %s --out %s".formatted(none, folder.resolve("out.csv")));
        assertThat(missing.exitCode).isEqualTo(2);
        assertThat(missing.err).contains("--in (" + none + ") is not there");
        Run nowhere = run("--in %s --out %s".formatted(in, none.resolve("out.csv")));
        assertThat(nowhere.exitCode).isEqualTo(2);
        assertThat(nowhere.err).contains("must lie in a folder that is there");
    }

    @Test
    void assessesAWholeTableInOrderAndDropsNoLine(@TempDir Path folder) throws IOException {
        Path in = folder.resolve("claims.csv");
        Path out = folder.resolve("assessed.csv");
        Files.writeString(in, TABLE);
        Run run = run("--in %s --out %s".formatted(in, out));
        assertThat(run.exitCode).isEqualTo(1);
        assertThat(run.err).contains("7 claims, 4 without a sum");
        assertThat(Files.readAllLines(out))
                .satisfiesExactly(
                        header ->
                                assertThat(header)
                                        .isEqualTo(
                                                "id,days,rate,interest,fixed_sum,total,status,note"),
                        a ->
                                assertThat(a)
                                        .startsWith("a,122,13.25,442.88,100.00,10542.88,verified,"),
                        b -> assertThat(b).startsWith("\"b,1\",122,12.493,417.57,40.00,10457.57,"),
                        c -> assertThat(c).startsWith("c,,,,,,,\"regime (xx) must be one of at,"),
                        d -> assertThat(d).startsWith("d,,,,,,,due (2023-02-30) must be a day"),
                        e -> assertThat(e).startsWith("e,,,,,,,\"a line must have 7 fields"),
                        f -> assertThat(f).startsWith("f,182,5,249.32,0.00,10249.32,"),
                        g ->
                                assertThat(g)
                                        .isEqualTo(
                                                "g,,,,,,,not late: interest would run from 2024-02-01"));
    }

    @Test
    void refusesATableItCannotUse(@TempDir Path folder) throws IOException {
        Path in = Files.writeString(folder.resolve("claims.csv"), "id,regime,amount\n");
        Path out = folder.resolve("out.csv");
        assertThat(run("--in %s --out %s".formatted(in, out)).err)
                .contains("must name the columns");
        assertThat(run("--in %s --out %s".formatted(in, in)).exitCode).isEqualTo(2);
        assertThat(run("--in %s".formatted(in)).err).contains("must be given together");
        assertThat(run("--in %s --out %s --regime gb".formatted(in, out)).err)
                .contains("must go without other options but --rates");
        assertThat(run("--in %s --out %s".formatted(folder.resolve("none"), out)).exitCode)
                .isEqualTo(1);
        Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {(byte) 0xE9, '\n'});
        assertThat(run("--in %s --out %s".formatted(latin, out)).err)
                .contains("must be text in UTF-8");
    }

    @Test
    void printsADebtFromMonthToMonth() {
        String call =
                "--regime de --amount 10000 --currency EUR --due 2023-12-31 --paid 2024-03-15"
                        + " --payment 2024-01-31=1147.18 --credit 2024-02-10=500 --schedule";
        Run run = run(call);
        assertThat(run.exitCode).isZero();
        assertThat(run.out.lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains(
                        "a payment pays fixed sum, then interest, then principal (BGB s 367(1))",
                        "day received principal interest fixed sum total a day",
                        "2024-01-31 1147.18 9000.00 0.00 0.00 9000.00 3.11",
                        "2024-02-29 8500.00 86.96 0.00 8586.96 2.94",
                        "2024-03-15 8500.00 131.04 0.00 8631.04 2.94");
        JsonNode answer = JsonMapper.shared().readTree(run(call + " --json").out);
        assertThat(answer.propertyNames())
                .containsExactly(
                        "regime",
                        "currency",
                        "order",
                        "orderArticle",
                        "rows",
                        "surplus",
                        "status",
                        "caveats");
        assertThat(answer.get("rows").size()).isEqualTo(3);
        assertThat(answer.get("rows").get(0).get("received").asString()).isEqualTo("1147.18");
    }

    @Test
    void aPaymentPaysFirstWhatTheLawNamesFirst() {
        String call =
                "--regime de --amount 10000 --currency EUR --due 2023-12-31 --paid 2024-03-15"
                        + " --payment 2024-01-31=1147.18 --credit 2024-02-10=500";
        JsonNode answer = JsonMapper.shared().readTree(run(call + " --json").out);
        assertThat(answer.get("fixedSum").asString()).isEqualTo("40.00");
        assertThat(answer.get("interest").asString()).isEqualTo("238.22");
        assertThat(answer.get("total").asString()).isEqualTo("8631.04");
        JsonNode paid = answer.get("paid");
        assertThat(paid.get("fixedSum").asString()).isEqualTo("40.00");
        assertThat(paid.get("interest").asString()).isEqualTo("107.18");
        assertThat(paid.get("principal").asString()).isEqualTo("1000.00");
        assertThat(paid.get("surplus").asString()).isEqualTo("0.00");
        assertThat(paid.get("order").toString())
                .isEqualTo("[\"fixed sum\",\"interest\",\"principal\"]");
        assertThat(paid.get("article").asString()).isEqualTo("BGB s 367(1)");
        JsonNode tooMuch =
                JsonMapper.shared().readTree(run(call + " --payment 2024-02-20=20000 --json").out);
        assertThat(tooMuch.get("total").asString()).isEqualTo("0.00");
        assertThat(tooMuch.get("paid").get("surplus").asString()).startsWith("11");
        assertThat(run(call + " --payment 2024-02-20=20000").out).contains("too much");
    }

    @Test
    void whatIsPaidInTimeIsNotOpen() {
        String call =
                "--regime de --amount 10000 --currency EUR --due 2023-12-31 --paid 2024-03-15"
                        + " --payment 2023-12-20=10000 --json";
        JsonNode answer = JsonMapper.shared().readTree(run(call).out);
        assertThat(answer.get("total").asString()).isEqualTo("0.00");
        assertThat(answer.get("caveats").get(0).asString())
                .isEqualTo("Paid in time, on 2023-12-20.");
    }

    @Test
    void aSumInAnotherCurrencyIsSaidAndNotCounted() {
        String call =
                "--regime pl --amount %s --currency PLN --due 2024-05-31 --paid 2024-06-30 --json";
        for (String[] tier :
                new String[][] {
                    {"5000.00", "40.00"},
                    {"5000.01", "70.00"},
                    {"49999.99", "70.00"},
                    {"50000.00", "100.00"}
                }) {
            JsonNode answer = JsonMapper.shared().readTree(run(call.formatted(tier[0])).out);
            assertThat(answer.get("fixedSum").asString()).isEqualTo("0.00");
            assertThat(answer.get("caveats").toString())
                    .contains(
                            "A fixed sum of %s EUR is owed as well".formatted(tier[1]),
                            "it is not in the total");
        }
    }

    @Test
    void aScheduleIsRefusedWhereTheLawHasNoAnswer() {
        Run run =
                run(
                        "--regime de --amount 1 --currency EUR --due 2026-11-30 --paid 2027-02-01 --schedule");
        assertThat(run.exitCode).isEqualTo(1);
        assertThat(run.err).contains("the last known day before it is 2026-12-31");
        assertThat(run.out).isEmpty();
    }

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String call) {
        return command(("interest " + call.strip()).split("\\s+"));
    }

    private static Run command(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                Main.commandLine()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
