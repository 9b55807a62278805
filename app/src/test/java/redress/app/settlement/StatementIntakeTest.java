// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import redress.app.casefile.Upload;

class StatementIntakeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void countsAnEntryOnceHoweverManyStatementsShowIt() {
        Camt morning = new Camt().withoutBankReferences().credit(DAY, "10.00", "A", "one");
        Camt evening =
                new Camt()
                        .withoutBankReferences()
                        .credit(DAY, "10.00", "B", "two")
                        .credit(DAY, "10.00", "A", "one")
                        .credit(DAY, "10.00", "A", "one");

        assertThat(draft(morning.upload(), morning.upload()).credits()).hasSize(1);
        assertThat(draft(morning.upload(), evening.upload()).credits()).hasSize(3);
    }

    @Test
    void setsWhatTheBankTookBackApart() {
        StatementDraft draft =
                draft(
                        new Camt()
                                .credit(DAY, "10.00", "A", "one")
                                .reversal(DAY, "7.00", "B", "returned")
                                .upload());

        assertThat(draft.credits()).hasSize(1);
        assertThat(draft.returned())
                .singleElement()
                .satisfies(one -> assertThat(one.amount()).isEqualByComparingTo("7.00"));
    }

    @Test
    void leavesOutAmountsThatNobodyCanPay() {
        StatementDraft draft = draft(new Camt().credit(DAY, "10.005", "A", "one").upload());

        assertThat(draft.credits()).isEmpty();
        assertThat(draft.files().getFirst().remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.key()).endsWith("entry-unreadable");
                    assertThat(remark.message()).contains("10.005 EUR");
                    assertThat(remark.where()).contains("Ntry");
                });
    }

    @Test
    void namesWhatItCannotReadAndGoesOn() {
        byte[] no = ":20:MT940".getBytes(StandardCharsets.US_ASCII);
        StatementDraft draft =
                draft(
                        new Upload("old.sta", "text/plain", no),
                        new Camt().credit(DAY, "1.00", "A", "one").upload());

        assertThat(draft.files()).extracting(StatementFile::read).containsExactly(false, true);
        assertThat(draft.files().getFirst().remarks().getFirst().key())
                .isEqualTo("settlement.bank.note.syntax-not-supported");
        assertThat(draft.credits()).hasSize(1);
    }

    @Test
    void readsEveryStatementOfOtherPeoplesMaking() throws IOException {
        Path folder =
                Optional.ofNullable(System.getenv("REDRESS_SHARED"))
                        .map(Path::of)
                        .orElse(Path.of("../../shared"))
                        .resolve("samples/bank/camt");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "no bank statements in " + folder + ": skipped");

        for (Path file : files(folder)) {
            StatementDraft draft =
                    draft(new Upload(file.toString(), "text/xml", Files.readAllBytes(file)));
            assertThat(draft.files().getFirst().read()).as(file.toString()).isTrue();
            assertThat(draft.credits())
                    .allSatisfy(credit ->
                            assertThat(credit.toBankCredit().amount().isPositive()).isTrue());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
    }

    private static StatementDraft draft(Upload... files) {
        StatementIntake intake = new StatementIntake();
        for (Upload file : files) {
            intake.read(file);
        }
        return intake.draft(UUID.randomUUID(), "");
    }
}
