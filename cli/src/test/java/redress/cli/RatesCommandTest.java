// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesCommandTest {
    private static final String BANK_RATE =
            "DATE,IUDBEDR\n18 Dec 2025,3.75\n30 Jul 2026,3.75\n06 Aug 2026,3.50\n31 Aug 2026,3.50\n";

    @TempDir private Path folder;
    private Path rates;
    private Path file;

    @BeforeEach
    void writeTheFile() throws IOException {
        rates = folder.resolve("rates");
        file = Files.writeString(folder.resolve("boe.csv"), BANK_RATE);
    }

    @Test
    void listsTheRatesWithTheirLastDay() {
        assertThat(command("rates").out)
                .contains("gb-bank-rate", "to 2026-07-29", "Bank of England");
        assertThat(command("rates", "de-base-rate").out).contains("2026-07-01     1.52  secondary");
        assertThat(command("rates", "nowhere").exitCode).isEqualTo(2);
    }

    @Test
    void takesNewerRatesFromAPublishersFile() {
        Run run = take("boe");
        assertThat(run.exitCode).as(run.err).isZero();
        assertThat(run.out)
                .contains(
                        "gb-bank-rate: known to 2026-08-31, in "
                                + rates.resolve("gb-bank-rate.csv"),
                        "2026-08-06     3.50  verified   boe, file boe.csv");
        assertThat(command("rates", "--rates", rates.toString()).out).contains("to 2026-08-31");
        assertThat(take("boe").out).isEqualToIgnoringNewLines("gb-bank-rate: nothing new");
    }

    @Test
    void aDebtIsCountedWithTheNewerRates() {
        String[] call =
                "interest --regime gb --amount 1000 --currency GBP --due 2026-08-31 --paid 2026-09-30"
                        .split(" ");
        take("boe");
        String[] withRates =
                Stream.concat(Stream.of(call), Stream.of("--rates", rates.toString()))
                        .toArray(String[]::new);
        assertThat(command(withRates).out).contains("1000.00 × 11.75 % × 30 / 365");
    }

    @Test
    void takesTheEuropeanRateDayByDayAndByHalfYear() throws IOException {
        Files.writeString(
                file,
                """
                KEY,TIME_PERIOD,OBS_VALUE
                FM.D.U2.EUR.4F.KR.MRR_FR.LEV,2026-06-17,2.40
                FM.D.U2.EUR.4F.KR.MRR_FR.LEV,2026-11-20,2.40
                """);
        Run run = take("ecb", "--through", "2026-11-22");
        assertThat(run.exitCode).as(run.err).isZero();
        assertThat(run.out).contains("eu-ecb-half-year: nothing new");
    }

    @Test
    void refusesAFileThatIsWrongWithItsLine() throws IOException {
        Files.writeString(file, BANK_RATE.replace("3.50", "3,50"));
        Run run = take("boe");
        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.err)
                .contains("%s: line 4 has 3 cells, and the header names 2".formatted(file));
        Files.writeString(file, BANK_RATE.replace("31 Aug 2026", "31 Aug 2098"));
        assertThat(take("boe").err)
                .contains("line 5 has the day 2098-08-31, which lies after today");
        Files.write(file, new byte[] {'a', (byte) 0xE9});
        assertThat(take("boe").err).contains(file + " must be text in UTF-8");
        Files.write(file, new byte[5_000_001]);
        assertThat(take("boe").err).contains("must have at most 5000000 bytes");
        Files.delete(file);
        assertThat(take("boe").err).contains(file + " cannot be read");
        assertThat(rates).doesNotExist();
    }

    @Test
    void neverRewritesAKnownRate() throws IOException {
        Files.writeString(file, BANK_RATE.replace("18 Dec 2025,3.75", "18 Dec 2025,3.50"));
        Run run = take("boe");
        assertThat(run.exitCode).isEqualTo(1);
        assertThat(run.err)
                .contains(
                        "line 2 says 3.50 for gb-bank-rate of 2025-12-18, and 3.75 is known",
                        "nothing was taken");
        assertThat(rates).doesNotExist();
    }

    @Test
    void asksAboutALargeStep() throws IOException {
        Files.writeString(file, BANK_RATE.replace("3.50", "5.80"));
        Run run = take("boe");
        assertThat(run.exitCode).isEqualTo(1);
        assertThat(run.err)
                .contains(
                        "line 4 moves gb-bank-rate from 3.75 to 5.80 on 2026-08-06: if that is right, add --accept-jump 2026-08-06");
        assertThat(rates).doesNotExist();
        assertThat(take("boe", "--accept-jump", "2026-08-06").exitCode).isZero();
    }

    @Test
    void refusesAWrongCall() {
        assertThat(take("fed").err)
                .contains("publisher (fed) must be one of ecb, boe, bundesbank, rbi");
        assertThat(command("rates", "--import", file.toString()).err)
                .contains("--import must go with --from and --rates");
        assertThat(command("rates", "--from", "boe").err).contains("must go with --import");
        assertThat(take("boe", "--through", "2099-01-01").err).contains("must not lie after today");
        assertThat(take("boe", "--through", "2026-02-30").err).contains("a day of the calendar");
    }

    @Test
    void aFolderThatIsWrongIsRefusedWithItsFile() throws IOException {
        Files.createDirectories(rates);
        Path wrong = Files.writeString(rates.resolve("gb-bank-rate.csv"), "from,rate\n");
        Run run = command("rates", "--rates", rates.toString());
        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.err).contains("%s: rate series gb-bank-rate: line 1 must".formatted(wrong));
        Files.delete(wrong);
        Files.writeString(rates.resolve("moon-rate.csv"), "from,value,source,status\n");
        assertThat(command("rates", "--rates", rates.toString()).err)
                .contains("rate series (moon-rate) must be one of");
    }

    @Test
    void aFolderThatIsNotThereOrEmptyIsNeverPassedOver() throws IOException {
        String nowhere = rates.toString();
        String debt =
                "interest --regime gb --amount 1000 --currency GBP --due 2024-05-31 --paid 2024-09-30 --rates ";
        for (String call : List.of("rates --rates ", debt, "serve --rates ", "demo --rates ")) {
            Run run = command((call + nowhere).split(" ", -1));
            assertThat(run.exitCode).as(call).isEqualTo(2);
            assertThat(run.err).contains("--rates (%s) must be a folder".formatted(nowhere));
        }
        Files.createDirectories(rates);
        for (String call : List.of("rates --rates ", debt, "serve --rates ")) {
            Run run = command((call + nowhere).split(" ", -1));
            assertThat(run.exitCode).as(call).isEqualTo(2);
            assertThat(run.err).contains("--rates (%s) must hold a table".formatted(nowhere));
        }
        rates = file;
        assertThat(take("boe").err).contains("--rates (%s) must be a folder".formatted(file));
    }

    private Run take(String publisher, String... more) {
        return command(
                Stream.concat(
                                Stream.of(
                                        "rates",
                                        "--rates",
                                        rates.toString(),
                                        "--from",
                                        publisher,
                                        "--import",
                                        file.toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private record Run(int exitCode, String out, String err) {}

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
