// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    @TempDir private Path folder;

    @Test
    void readsRowsWithQuotesSpacesAndBothLineEnds() throws IOException {
        Path file = csv("\uFEFFid, name\r\n1,\"Smith, \"\"Sons\"\"\"\r\n\n 2 , plain \n\"3\",\"\"");
        assertThat(rows(file))
                .containsExactly("line 2: 1|Smith, \"Sons\"", "line 4: 2|plain", "line 5: 3|");
    }

    @Test
    void saysWhatIsWrongWithALineAndReadsOn() throws IOException {
        Path file = csv("id,name\n1\n2,\"open\n3,\"a\"b\n4,fine\n");
        assertThat(rows(file))
                .containsExactly(
                        "line 2: the line must have 2 fields, as the first line has, not 1",
                        "line 3: a quote must close before the next comma and the end of the line",
                        "line 4: a quote must close before the next comma and the end of the line",
                        "line 5: 4|fine");
    }

    @Test
    void passesOverALineOfAnyLengthWithoutKeepingIt() throws IOException {
        Path file = folder.resolve("long.csv");
        byte[] million = "x".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("id,name\n1,".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 50; i++) {
                out.write(million);
            }
            out.write("\n2,b\n".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(rows(file))
                .containsExactly(
                        "line 2: the line (50,000,002 bytes) must not be longer than 65,536",
                        "line 3: 2|b");
    }

    @Test
    void refusesWhatHasNoFirstLine() throws IOException {
        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() -> rows(csv("")))
                .withMessageEndingWith("is empty: its first line must name the columns");
        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() -> rows(csv("i".repeat(100_000))))
                .withMessageContaining("line 1, which must name the columns: the line (100,000");
    }

    @Test
    void readsTextWholeNumbersDecimalsAndDaysFromParquet() throws IOException {
        Path file =
                new ParquetSample()
                        .text("id", "a", "Ünï")
                        .whole("firm", 7, -8)
                        .decimal("amount", 2, 1250, 5)
                        .day("due", 0, (int) LocalDate.of(2026, 1, 31).toEpochDay())
                        .write(folder.resolve("debts.parquet"));
        assertThat(rows(file))
                .containsExactly("row 1: a|7|12.50|1970-01-01", "row 2: Ünï|-8|0.05|2026-01-31");
    }

    @Test
    void refusesFractionsThatAreNotExact() throws IOException {
        Path file = new ParquetSample().fraction("amount", 0.1).write(folder.resolve("x.parquet"));
        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() -> rows(file))
                .withMessageContaining(
                        "column amount (DOUBLE) must be text, whole numbers, decimals or days");
    }

    @Test
    void refusesParquetThatWasCutAnywhere() throws IOException {
        Path file =
                new ParquetSample()
                        .text("id", "a", "b")
                        .whole("firm", 7, 8)
                        .write(folder.resolve("whole.parquet"));
        byte[] whole = Files.readAllBytes(file);
        for (int length = 4; length < whole.length; length += 3) {
            Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
            assertThatExceptionOfType(BadTable.class)
                    .as("%d of %d bytes", length, whole.length)
                    .isThrownBy(() -> rows(cut))
                    .withMessageContaining("is no whole Parquet file");
        }
    }

    private Path csv(String content) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), content);
    }

    private static List<String> rows(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Table table = Table.open(file)) {
            while (table.next()) {
                String problem = table.problem();
                List<String> fields = new ArrayList<>();
                for (int i = 0; problem == null && i < table.columns().size(); i++) {
                    fields.add(table.field(i).toString());
                }
                rows.add(
                        table.place()
                                + ": "
                                + (problem == null ? String.join("|", fields) : problem));
            }
        }
        return rows;
    }
}
