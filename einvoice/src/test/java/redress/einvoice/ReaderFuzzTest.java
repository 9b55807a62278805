// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import redress.einvoice.bank.BankStatementReader;

/// Any bytes at all give an answer. In a normal build only the kept inputs run; with the
/// environment variable `JAZZER_FUZZ=1` new ones are searched for.
class ReaderFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void anyBytesAreReadOrRefused(byte[] bytes) {
        assertThat(InvoiceReader.read(bytes, "fuzz").findings()).isNotNull();
    }

    @FuzzTest(maxDuration = "60s")
    void anyPdfIsReadOrRefused(byte[] bytes) {
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        byte[] pdf = new byte[head.length + bytes.length];
        System.arraycopy(head, 0, pdf, 0, head.length);
        System.arraycopy(bytes, 0, pdf, head.length, bytes.length);
        assertThat(InvoiceReader.read(pdf, "fuzz").findings()).isNotNull();
    }

    @FuzzTest(maxDuration = "60s")
    void anyStatementIsReadOrRefused(byte[] bytes) {
        assertThat(BankStatementReader.read(bytes, "fuzz").findings()).isNotNull();
    }
}
