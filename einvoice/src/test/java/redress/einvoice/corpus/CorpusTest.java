// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.einvoice.Finding;
import redress.einvoice.FindingCode;
import redress.einvoice.InvoiceReader;
import redress.einvoice.Reading;
import redress.einvoice.bank.BankStatementReader;
import redress.einvoice.bank.StatementReading;

class CorpusTest {
    /// What is true of most sound invoices and so names no trouble.
    private static final Set<String> EVERYDAY =
            Set.of(
                    FindingCode.BUYER_EMAIL_MISSING.code(),
                    FindingCode.BUYER_ID_MISSING.code(),
                    FindingCode.PRECEDING_INVOICE.code());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    folder                   | read | refused
                    xml-valid                | 250  | 0
                    pdf-facturx              | 35   | 0
                    pdf-zugferd1             | 14   | 0
                    xml-invalid-rule         | 136  | 1
                    pdf-invalid              | 16   | 2
                    xml-malformed-or-hostile | 2    | 6
                    xml-not-an-invoice       | 0    | 9
                    xml-other-national       | 0    | 8
                    pdf-plain                | 0    | 7
                    bank/mt940               | 0    | 38
                    bank/camt                | 0    | 15
                    """)
    void readsAndRefusesAsManyFilesAsBefore(String folder, int read, int refused) {
        List<Path> files = Corpus.files(folder);
        long readings = files.stream().filter(file -> read(file) instanceof Reading.Read).count();
        assertThat(readings).as("read").isEqualTo(read);
        assertThat(files.size() - readings).as("refused").isEqualTo(refused);
    }

    @Test
    void namesTheTroubleOfEveryFileThatIsNotSound() {
        SoftAssertions all = new SoftAssertions();
        for (String folder :
                List.of("xml-invalid-rule", "pdf-invalid", "xml-malformed-or-hostile")) {
            for (Path file : Corpus.files(folder)) {
                all.assertThat(read(file).findings())
                        .as(file.getFileName().toString())
                        .extracting(Finding::code)
                        .anyMatch(code -> !EVERYDAY.contains(code));
            }
        }
        all.assertAll();
    }

    @Test
    void leavesOutATestVirusAndReadsTheInvoiceAroundIt() {
        List<Path> files =
                Corpus.files("xml-malformed-or-hostile").stream()
                        .filter(file -> file.getFileName().toString().contains("eicar"))
                        .toList();
        assertThat(files).hasSize(2);
        for (Path file : files) {
            Reading reading = read(file);
            assertThat(reading).isInstanceOf(Reading.Read.class);
            assertThat(reading.findings()).anyMatch(f -> f.is(FindingCode.ATTACHMENT_VIRUS));
            assertThat(((Reading.Read) reading).invoice().attachments()).isEmpty();
        }
    }

    @Test
    void readsEveryBankStatementInCamt() {
        for (Path file : Corpus.files("bank/camt")) {
            StatementReading reading =
                    BankStatementReader.read(Corpus.bytes(file), file.getFileName().toString());
            assertThat(reading).as(file.toString()).isInstanceOf(StatementReading.Read.class);
        }
    }

    private static Reading read(Path file) {
        return InvoiceReader.read(Corpus.bytes(file), file.getFileName().toString());
    }
}
