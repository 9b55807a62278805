// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import redress.einvoice.InvoiceReader;
import redress.einvoice.Reading;

/// Compares every header field of every sound sample with what another library reads.
class OracleTest {
    @Test
    void agreesOnEveryUblInvoice() {
        compare("xml-valid/ubl-invoice", UblOracle::invoice, false);
    }

    @Test
    void agreesOnEveryUblCreditNote() {
        compare("xml-valid/ubl-creditnote", UblOracle::creditNote, false);
    }

    @Test
    void agreesOnEveryCrossIndustryInvoice() {
        compare("xml-valid/cii", CiiOracle::invoice, true);
    }

    private static void compare(
            String folder, Function<byte[], Optional<Header>> oracle, boolean dueDateInTerms) {
        SoftAssertions all = new SoftAssertions();
        List<Path> files = Corpus.files(folder);
        int compared = 0;
        for (Path file : files) {
            String name = file.getFileName().toString();
            byte[] bytes = Corpus.bytes(file);
            Optional<Header> other = oracle.apply(bytes);
            if (other.isPresent()) {
                compared++;
                Reading.Read ours = (Reading.Read) InvoiceReader.read(bytes, name);
                all.assertThat(Header.of(ours.invoice(), dueDateInTerms))
                        .as(name)
                        .isEqualTo(other.get());
            }
        }
        all.assertAll();
        assertThat(compared).as("files that both read").isEqualTo(files.size());
    }
}
