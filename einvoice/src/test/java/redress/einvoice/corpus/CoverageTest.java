// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import redress.einvoice.DueDateSource;
import redress.einvoice.Invoice;
import redress.einvoice.InvoiceReader;
import redress.einvoice.Reading;
import redress.einvoice.ReferencePages;

class CoverageTest {
    private static final List<String> FOLDERS =
            List.of(
                    "xml-valid/ubl-invoice",
                    "xml-valid/ubl-creditnote",
                    "xml-valid/cii",
                    "xml-valid/zf1",
                    "pdf-facturx",
                    "pdf-zugferd1",
                    "xml-invalid-rule",
                    "pdf-invalid",
                    "xml-malformed-or-hostile",
                    "xml-not-an-invoice",
                    "xml-other-national",
                    "pdf-plain");

    @Test
    void theTableOfCountsInTheReferenceIsTrue() {
        StringBuilder table =
                new StringBuilder(
                        "| folder | files | read | refused | number | issued | due stated | of several | from words | none | seller | buyer | currency | total | due |\n|---|"
                                + "---:|".repeat(14)
                                + "\n");
        FOLDERS.forEach(folder -> table.append(row(folder)));
        assertThat(ReferencePages.made("invoice-formats.md", table.toString()))
                .isEqualTo(table.toString());
    }

    private static String row(String folder) {
        List<Path> files = Corpus.files(folder);
        List<Invoice> read =
                files.stream()
                        .map(CoverageTest::read)
                        .filter(Reading.Read.class::isInstance)
                        .map(reading -> ((Reading.Read) reading).invoice())
                        .toList();
        return "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d |%n"
                .formatted(
                        folder,
                        files.size(),
                        read.size(),
                        files.size() - read.size(),
                        count(read, i -> i.number() != null),
                        count(read, i -> i.issueDate() != null),
                        count(read, i -> i.due().source() == DueDateSource.STATED),
                        count(read, i -> i.due().source() == DueDateSource.SEVERAL_TERMS),
                        count(read, i -> i.due().source() == DueDateSource.TERMS_TEXT),
                        count(read, i -> i.due().source() == DueDateSource.NONE),
                        count(read, i -> i.seller().registeredName() != null),
                        count(read, i -> i.buyer().registeredName() != null),
                        count(read, i -> Objects.nonNull(i.currency())),
                        count(read, i -> i.totalWithVat().isPresent()),
                        count(read, i -> i.amountDue().isPresent()));
    }

    private static long count(List<Invoice> invoices, Predicate<Invoice> has) {
        return invoices.stream().filter(has).count();
    }

    private static Reading read(Path file) {
        return InvoiceReader.read(Corpus.bytes(file), file.getFileName().toString());
    }
}
